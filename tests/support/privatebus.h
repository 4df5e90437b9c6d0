#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QStringList>
#include <QTemporaryFile>
#include <QTest>
#include <QUuid>
#include <utility>

/// A session bus of its own, gone with the object.
class PrivateBus
{
public:
    PrivateBus()
    {
        // Without any service to start: what the desktop of this machine has installed stays out of it.
        if (m_config.open()) {
            m_config.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context='default'>"
                           "<allow send_destination='*' eavesdrop='true'/><allow eavesdrop='true'/><allow own='*'/>"
                           "</policy></busconfig>");
            m_config.flush();
        }
        m_daemon.start(QStringLiteral("dbus-daemon"),
            { QStringLiteral("--config-file=") + m_config.fileName(), QStringLiteral("--nofork"),
                QStringLiteral("--print-address") });
        if (QTest::qWaitFor([this] { return m_daemon.canReadLine(); }))
            m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
    }
    ~PrivateBus()
    {
        for (const QString &name : std::as_const(m_names))
            QDBusConnection::disconnectFromBus(name);
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    PrivateBus(const PrivateBus &) = delete;
    PrivateBus &operator=(const PrivateBus &) = delete;

    /// A connection of its own, as another program has.
    [[nodiscard]] QDBusConnection connection()
    {
        m_names.append(QUuid::createUuid().toString());
        return QDBusConnection::connectToBus(m_address, m_names.constLast());
    }

private:
    QTemporaryFile m_config{};
    QProcess m_daemon{};
    QString m_address{};
    QStringList m_names{};
};
