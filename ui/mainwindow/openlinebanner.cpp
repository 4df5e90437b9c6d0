#include "ui/mainwindow/openlinebanner.h"

#include "console/console.h"
#include "console/control/listenin.h"
#include "console/control/sessioncontroller.h"
#include "console/state/consolestate.h"
#include "ui/listen/listentext.h"

using namespace Qt::StringLiterals;

OpenLineBanner::OpenLineBanner(Console &console, QWidget *parent)
    : Banner(parent)
{
    setObjectName(u"openLineBanner"_s);
    hide();
    const ListenIn &listen = console.listenIn();
    connect(&listen, &ListenIn::leftOpen, this, [this] { m_isOpen = true; });
    connect(&listen, &ListenIn::changed, this, [this, &listen] {
        if (listen.view()) // the bar of the call says how it stands
            forget();
    });
    connect(&console.state(), &ConsoleState::cleared, this, &OpenLineBanner::onCleared);
    connect(&console.session(), &SessionController::phaseChanged, this, [this](SessionPhase phase) {
        if (phase == SessionPhase::SignedOut)
            forget();
    });
}

void OpenLineBanner::onCleared()
{
    if (!std::exchange(m_isOpen, false))
        return;
    showMessage(Tone::Warning, openLineText());
    show();
}

void OpenLineBanner::forget()
{
    m_isOpen = false;
    dismiss();
}
