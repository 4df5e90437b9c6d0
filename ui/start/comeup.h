#pragma once

#include "console/control/session.h"

#include <QObject>

class MainWindow;
class SessionController;

/// Brings a hidden or minimized window up when the sign-in needs the person, at the start or later: a program that is
/// not signed in would miss every offer in silence. Who has signed out is left alone.
class ComeUp final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ComeUp(const SessionController &session, MainWindow &window, QObject *parent = nullptr);

private:
    void onPhase(SessionPhase phase);

    MainWindow &m_window;
    bool m_wasSignedIn = false; ///< Since the last sign-out.
};
