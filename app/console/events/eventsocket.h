#pragma once

#include "console/events/eventreader.h"
#include "console/events/socketend.h"

#include <QAbstractSocket>
#include <QObject>
#include <QUrl>

class QWebSocket;

/// Where a worker's socket is opened, and how.
struct SocketAddress
{
    QUrl bridge{}; ///< The bridge's origin: https, or http on loopback.
    QByteArray token{}; ///< Never logged.
    bool takesOver = false; ///< The worker's other sessions are closed.
};

/// The address with its query. The worker never goes offline for a lost connection: that is for people to decide.
///
/// Source: event bridge 2.1.
QUrl socketUrl(const SocketAddress &address);

/// One socket of a worker from its opening to its end; what comes over it is read here. It knows no time: whoever opens
/// it also gives it up.
class EventSocket final : public QObject
{
    Q_OBJECT
public:
    explicit EventSocket(QObject *parent = nullptr);
    ~EventSocket() override;

    /// Once.
    void open(const SocketAddress &address);

signals:
    /// It stands, and is for this worker.
    void greeted(const BridgeGreeting &greeting);
    /// A frame came, whatever it says.
    void heard();
    void received(const PushedEvent &event);
    /// A frame could not be read and was skipped; `key`: where.
    void unreadable(const QString &key);
    /// Once; nothing comes after it.
    void ended(const SocketEnd &end);

private:
    void read(const QString &text);
    void onError(QAbstractSocket::SocketError error);
    void onDisconnected();
    void end(const SocketEnd &end);

    QWebSocket *m_socket;
    bool m_isUp = false;
    bool m_hasEnded = false;
    bool m_broke = false;
};
