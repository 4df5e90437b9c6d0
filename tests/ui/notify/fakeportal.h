#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>
#include <QVariant>
#include <utility>

/// The desktop's portal, with the one setting that counts; it wraps values twice, as the real one does.
class FakePortal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    FakePortal(QDBusConnection bus, const QString &group, const QString &key, const QVariant &value)
        : m_bus(std::move(bus))
        , m_group(group)
        , m_key(key)
        , m_value(value)
    {
        m_bus.registerObject(
            QStringLiteral("/org/freedesktop/portal/desktop"), this, QDBusConnection::ExportAllContents);
        m_bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }
    ~FakePortal() override { m_bus.unregisterService(QStringLiteral("org.freedesktop.portal.Desktop")); }
    FakePortal(const FakePortal &) = delete;
    FakePortal &operator=(const FakePortal &) = delete;

    void set(const QVariant &value)
    {
        m_value = value;
        tell(m_key, value);
    }
    /// Says so of another setting of the same group.
    void tell(const QString &key, const QVariant &value) { emit SettingChanged(m_group, key, QDBusVariant(value)); }

public slots:
    QDBusVariant Read(const QString &group, const QString &key)
    {
        const bool isAsked = group == m_group && key == m_key;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(isAsked ? m_value : QVariant(QStringLiteral("?")))));
    }

signals:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    QDBusConnection m_bus;
    QString m_group;
    QString m_key;
    QVariant m_value;
};
