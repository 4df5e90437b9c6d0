#pragma once

#include "console/control/sessioncontroller.h"
#include "console/state/consolestate.h"
#include "tests/console/routerfixture.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/widgets/menubutton.h"

#include <memory>

/// Alice in the real window, at a real router; in "Tutorial" once the console is started.
struct WindowAtRouter
{
    RouterFixture router;
    SystemClock clock;
    std::unique_ptr<Console> console;
    std::unique_ptr<MainWindow> window;

    /// All but the start of the console.
    bool open()
    {
        if (!router.start())
            return false;
        console = std::make_unique<Console>(router.optionsFor(QStringLiteral("Alice")), clock);
        window = std::make_unique<MainWindow>(*console);
        window->show();
        return true;
    }
    [[nodiscard]] bool isIn(const QString &workspace) const
    {
        return console->session().phase() == SessionPhase::SignedIn && console->state().workspace()
            && console->state().workspace()->name == workspace && !console->state().activities().isEmpty();
    }
    [[nodiscard]] MenuButton *switcher() const
    {
        return window->findChild<MenuButton *>(QStringLiteral("workspaceButton"));
    }
};
