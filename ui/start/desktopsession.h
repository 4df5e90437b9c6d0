#pragma once

#include "console/settings/statusrules.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

/// When the person leaves the desk and comes back, as the desktop tells it: the screen is locked, the machine sleeps.
///
/// Locks come from the screen saver of GNOME, Plasma, Xfce, MATE or Cinnamon; sleep from logind. Where there is none of
/// them nothing is ever told.
class DesktopSession final : public QObject
{
    Q_OBJECT

public:
    /// `session`: the person's bus, for locks; `system`: the machine's, for sleep.
    DesktopSession(const QDBusConnection &session, const QDBusConnection &system, QObject *parent = nullptr);

    /// From now on the machine goes to sleep at once when it wants to; otherwise after what left() began is done, or
    /// after logind's patience (5 s as it comes).
    void letSleep();

signals:
    void left(Leaving moment);
    /// Neither locked nor asleep any more.
    void returned();
    /// The machine is awake again, whoever sits there: connections are to be looked at.
    void woken();

private:
    void watchLock(const QString &interface, const QString &path);
    void onLock(bool locked);
    void onSleep(bool sleeps);
    void askForDelay();

    QDBusConnection m_session;
    QDBusConnection m_system;
    QDBusUnixFileDescriptor m_delay{}; ///< While it is open logind waits with the sleep.
    bool m_isLocked = false;
    bool m_sleeps = false;
};
