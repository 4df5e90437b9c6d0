#pragma once

#include <QObject>

class Console;
class Navigation;
enum class SessionPhase;

/// The page that the person was on comes back with the next sign-in of the same worker; for another one the first page is
/// there. It belongs to this computer and is in no layout.
class LastPage final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it. Goes to the page of the last time at once, so whoever shows pages has to listen before.
    LastPage(Console &console, Navigation &navigation, QObject *parent = nullptr);

private:
    void onPhase(SessionPhase phase);
    void welcome();

    Console &m_console;
    Navigation &m_navigation;
    bool m_isSignIn = true; ///< The next session is signed in to, and no change of workspace.
};
