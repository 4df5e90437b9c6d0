#include "ui/start/comeup.h"

#include "console/control/sessioncontroller.h"
#include "ui/mainwindow/mainwindow.h"

ComeUp::ComeUp(const SessionController &session, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
    connect(&session, &SessionController::phaseChanged, this, &ComeUp::onPhase);
}

void ComeUp::onPhase(SessionPhase phase)
{
    const bool goesOnByItself = phase == SessionPhase::Connecting || phase == SessionPhase::WaitingForKeyring;
    if (goesOnByItself)
        return;
    if (phase == SessionPhase::SignedIn) {
        m_wasSignedIn = true;
        return;
    }
    const bool isOnPurpose = phase == SessionPhase::SignedOut && m_wasSignedIn;
    m_wasSignedIn = m_wasSignedIn && phase != SessionPhase::SignedOut;
    if (!isOnPurpose && !m_window.isSeen())
        m_window.present();
}
