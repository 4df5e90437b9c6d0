#pragma once

#include "support/privatebus.h"

#include <QObject>
#include <QVariantMap>

/// A notification server that shows nothing and remembers all.
class FakeNotifications final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
    Q_PROPERTY(bool Inhibited MEMBER inhibited)

public:
    struct Shown
    {
        uint id = 0;
        uint replaces = 0;
        QString title{};
        QString body{};
        QStringList actions{};
        QVariantMap hints{};
        QString icon{};
    };

    FakeNotifications(QDBusConnection bus, QStringList capabilities)
        : m_bus(std::move(bus))
        , m_capabilities(std::move(capabilities))
    {
        m_bus.registerObject(
            QStringLiteral("/org/freedesktop/Notifications"), this, QDBusConnection::ExportAllContents);
        m_bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
    }
    ~FakeNotifications() override
    {
        m_bus.unregisterObject(QStringLiteral("/org/freedesktop/Notifications"));
        m_bus.unregisterService(QStringLiteral("org.freedesktop.Notifications"));
    }
    FakeNotifications(const FakeNotifications &) = delete;
    FakeNotifications &operator=(const FakeNotifications &) = delete;

    QList<Shown> shown{};
    QList<uint> closed{};
    bool inhibited = false;

    [[nodiscard]] Shown last() const { return shown.value(shown.size() - 1); }
    void press(const QString &action) { emit ActionInvoked(last().id, action); }
    void dismiss() { emit NotificationClosed(last().id, 2); }

public slots:
    QStringList GetCapabilities() { return m_capabilities; }
    uint Notify(const QString &, uint replaces, const QString &icon, const QString &title, const QString &body,
        const QStringList &actions, const QVariantMap &hints, int)
    {
        const uint id = replaces ? replaces : ++m_lastId;
        shown.append({ id, replaces, title, body, actions, hints, icon });
        return id;
    }
    void CloseNotification(uint id) { closed.append(id); }

signals:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    QStringList m_capabilities;
    uint m_lastId = 0;
};
