#pragma once

#include "console/control/sessioncontroller.h"
#include "console/control/workerstatuscontroller.h"
#include "console/state/consolestate.h"
#include "tests/console/routerfixture.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/quitquestion.h"
#include "ui/widgets/menubutton.h"

#include <QAbstractButton>
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
    /// Alice gets offers as soon as the server has answered.
    void goIdle() const
    {
        for (const Activity &activity : console->state().activities()) {
            if (activity.name == QLatin1StringView("Idle"))
                console->workerStatus().setActivity(activity.id);
        }
    }
    [[nodiscard]] bool isIdle() const { return console->state().ownWorker() && console->state().ownWorker()->available; }
    /// What is asked where Alice would be missed; null: nothing.
    [[nodiscard]] QuitQuestion *question() const { return window->findChild<QuitQuestion *>(); }
    void answer(const QString &button) const
    {
        for (QAbstractButton *each : question()->buttons()) {
            if (each->text() == button)
                return each->click();
        }
    }
    [[nodiscard]] MenuButton *switcher() const
    {
        return window->findChild<MenuButton *>(QStringLiteral("workspaceButton"));
    }
};
