#include "ui/start/desktopsession.h"

#include "ui/notify/bussignal.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace {

constexpr auto logindService = "org.freedesktop.login1"_L1;
constexpr auto logindPath = "/org/freedesktop/login1"_L1;
constexpr auto logindManager = "org.freedesktop.login1.Manager"_L1;

} // namespace

DesktopSession::DesktopSession(const QDBusConnection &session, const QDBusConnection &system, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_system(system)
{
    watchLock(u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s);
    watchLock(u"org.freedesktop.ScreenSaver"_s, u"/ScreenSaver"_s);
    watchLock(u"org.gnome.ScreenSaver"_s, u"/org/gnome/ScreenSaver"_s);
    watchLock(u"org.xfce.ScreenSaver"_s, u"/org/xfce/ScreenSaver"_s);
    watchLock(u"org.mate.ScreenSaver"_s, u"/org/mate/ScreenSaver"_s);
    watchLock(u"org.cinnamon.ScreenSaver"_s, u"/org/cinnamon/ScreenSaver"_s);
    const auto *sleep
        = new BusSignal(m_system, { logindService, logindPath, logindManager, u"PrepareForSleep"_s }, this);
    connect(sleep, &BusSignal::received, this, [this](const QVariantList &told) { onSleep(told.value(0).toBool()); });
    askForDelay();
}

void DesktopSession::watchLock(const QString &interface, const QString &path)
{
    const auto *told = new BusSignal(m_session, { interface, path, interface, u"ActiveChanged"_s }, this);
    connect(told, &BusSignal::received, this, [this](const QVariantList &active) { onLock(active.value(0).toBool()); });
}

/// Plasma tells it twice, by both paths.
void DesktopSession::onLock(bool locked)
{
    if (std::exchange(m_isLocked, locked) == locked)
        return;
    if (locked)
        emit left(Leaving::Lock);
    else if (!m_sleeps)
        emit returned();
}

void DesktopSession::onSleep(bool sleeps)
{
    if (std::exchange(m_sleeps, sleeps) == sleeps)
        return;
    if (sleeps)
        return emit left(Leaving::Sleep);
    askForDelay(); // for the next time
    emit woken();
    if (!m_isLocked)
        emit returned();
}

void DesktopSession::letSleep()
{
    m_delay = QDBusUnixFileDescriptor();
}

void DesktopSession::askForDelay()
{
    if (!m_system.isConnected())
        return;
    QDBusMessage question = QDBusMessage::createMethodCall(logindService, logindPath, logindManager, u"Inhibit"_s);
    question.setArguments({ u"sleep"_s, u"Cordboard"_s, tr("Tells the call center that you are away."), u"delay"_s });
    auto *watcher = new QDBusPendingCallWatcher(m_system.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *finished;
        if (!reply.isError() && !m_sleeps)
            m_delay = reply.value();
    });
}
