#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

/// A screen saver that locks when a test says so.
class FakeScreenSaver final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.ScreenSaver")

public:
    explicit FakeScreenSaver(QDBusConnection bus)
        : m_bus(std::move(bus))
    {
        m_bus.registerObject(QStringLiteral("/org/gnome/ScreenSaver"), this, QDBusConnection::ExportAllContents);
        m_bus.registerService(QStringLiteral("org.gnome.ScreenSaver"));
    }

signals:
    void ActiveChanged(bool active);

private:
    QDBusConnection m_bus;
};

/// A logind that sends to sleep when a test says so, and tells whether somebody delays it.
class FakeLogind final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    explicit FakeLogind(QDBusConnection bus)
        : m_bus(std::move(bus))
    {
        m_bus.registerObject(QStringLiteral("/org/freedesktop/login1"), this, QDBusConnection::ExportAllContents);
        m_bus.registerService(QStringLiteral("org.freedesktop.login1"));
    }
    ~FakeLogind() override { closeAll(); }
    FakeLogind(const FakeLogind &) = delete;
    FakeLogind &operator=(const FakeLogind &) = delete;

    int asked = 0;
    QString mode{};

    /// The other end of what was handed out last is still open.
    [[nodiscard]] bool isDelayed() const
    {
        char byte = 0;
        return m_read >= 0 && read(m_read, &byte, 1) != 0; // 0: closed; -1: open with nothing to read
    }

public slots:
    QDBusUnixFileDescriptor Inhibit(const QString &, const QString &, const QString &, const QString &how)
    {
        closeAll();
        ++asked;
        mode = how;
        int ends[2] = { -1, -1 };
        if (pipe2(ends, O_NONBLOCK | O_CLOEXEC) != 0)
            return {};
        m_read = ends[0];
        QDBusUnixFileDescriptor given;
        given.giveFileDescriptor(ends[1]);
        return given;
    }

signals:
    void PrepareForSleep(bool start);

private:
    void closeAll()
    {
        if (m_read >= 0)
            close(m_read);
        m_read = -1;
    }

    QDBusConnection m_bus;
    int m_read = -1;
};
