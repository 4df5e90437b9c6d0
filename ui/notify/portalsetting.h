#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QVariant>

/// One setting of the desktop as its portal shares it: asked for now, and anew whenever the portal comes. Nothing is started
/// to ask it.
///
/// Source: org.freedesktop.portal.Settings, the portal's documentation.
class PortalSetting final : public QObject
{
    Q_OBJECT

public:
    /// `group` and `key` as the portal names them, e.g. "org.freedesktop.appearance" and "contrast".
    PortalSetting(const QDBusConnection &bus, const QString &group, const QString &key, QObject *parent = nullptr);

signals:
    /// Never before one is back at the event loop. Invalid: there is no portal, or it does not know the setting.
    void told(const QVariant &value);

private:
    void ask();

    QDBusConnection m_bus;
    QString m_group;
    QString m_key;
};
