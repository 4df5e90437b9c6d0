#include "ui/start/departure.h"

#include "console/console.h"
#include "console/control/awaystatus.h"
#include "console/control/listenin.h"
#include "ui/start/desktopsession.h"

Departure::Departure(Console &console, QObject *parent)
    : QObject(parent)
    , m_console(console)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &Departure::onSettled);
    connect(&console.awayStatus(), &AwayStatus::settled, this, &Departure::onSettled);
}

void Departure::watch(DesktopSession &desktop)
{
    m_desktop = &desktop;
    connect(&desktop, &DesktopSession::left, this, &Departure::onLeft);
    connect(&desktop, &DesktopSession::woken, &m_console, &Console::resume);
    connect(&desktop, &DesktopSession::returned, &m_console.awayStatus(), &AwayStatus::comeBack);
}

void Departure::quit()
{
    if (std::exchange(m_isQuitting, true))
        return emit readyToEnd();
    m_console.listenIn().leaveFirst(this, [this] { tellQuit(); });
}

void Departure::tellQuit()
{
    if (!m_console.awayStatus().leave(Leaving::Quit))
        return emit readyToEnd();
    m_awaited = Leaving::Quit;
    m_patience.start();
}

void Departure::onLeft(Leaving moment)
{
    const bool isTold = m_console.awayStatus().leave(moment);
    if (moment != Leaving::Sleep || m_awaited == Leaving::Quit)
        return;
    if (!isTold)
        return m_desktop->letSleep();
    m_awaited = Leaving::Sleep;
    m_patience.start();
}

void Departure::onSettled()
{
    const auto awaited = std::exchange(m_awaited, {});
    m_patience.stop();
    if (awaited == Leaving::Quit)
        emit readyToEnd();
    else if (awaited == Leaving::Sleep)
        m_desktop->letSleep();
}
