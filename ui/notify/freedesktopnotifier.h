#pragma once

#include <QDBusConnection>
#include <QImage>
#include <QMap>
#include <QObject>
#include <QStringList>
#include <functional>
#include <optional>

class QDBusMessage;
class QDBusPendingCallWatcher;

/// One notification as it should be.
struct Notice
{
    /// A button; "default" is a click on the notification itself.
    struct Action
    {
        QString key{};
        QString words{};

        friend bool operator==(const Action &, const Action &) = default;
    };

    QString title{};
    QString body{}; ///< Plain text.
    QList<Action> actions{};

    friend bool operator==(const Notice &, const Notice &) = default;
};

/// The notifications of the desktop. Nothing waits for the server; where there is none, or it knows no buttons, or goes
/// in the middle, there is less to see and nothing breaks.
///
/// Source: Desktop Notifications Specification 1.2.
class FreedesktopNotifier final : public QObject
{
    Q_OBJECT

public:
    explicit FreedesktopNotifier(const QDBusConnection &bus, QObject *parent = nullptr);

    /// The picture beside each, asked for when the first is shown; without one the icon of that name that is installed.
    void setPicture(std::function<QImage()> picture) { m_picture = std::move(picture); }
    /// Shows it, in place of the one with that key if there is one. It stays until close(), or until the person closes
    /// it.
    void show(const QString &key, const Notice &notice);
    void close(const QString &key);

signals:
    /// A button was pressed, or the notification itself ("default").
    void activated(const QString &key, const QString &action);
    /// The person, or the server by itself, has closed it.
    void dismissed(const QString &key);

private:
    /// One that was shown, or is about to be.
    struct Shown
    {
        Notice notice{};
        uint id = 0; ///< The server's; 0: it has not answered yet.
        bool isSent = false;
        bool isStale = false; ///< Changed while the server had not answered.
        bool isOver = false; ///< Closed while the server had not answered.
    };

    void forgetServer();
    void askCapabilities();
    void onCapabilities(QDBusPendingCallWatcher &call);
    void send(const QString &key);
    void onSent(const QString &key, QDBusPendingCallWatcher &call);
    [[nodiscard]] QString keyOf(uint id) const;
    void onAction(uint id, const QString &action);
    void onClosed(uint id);
    void withdraw(uint id);
    [[nodiscard]] QVariantList arguments(const Shown &shown);
    template <typename Handler> void call(const QDBusMessage &message, Handler handler);

    QDBusConnection m_bus;
    std::function<QImage()> m_picture{};
    QVariant m_image{}; ///< Once it was asked for.
    QMap<QString, Shown> m_shown; ///< What is shown, or will be as soon as there is a server.
    std::optional<QStringList> m_capabilities; ///< Empty: not known.
    bool m_isAsking = false;
    bool m_hasCome = false; ///< a server came after the question that stands had left
};
