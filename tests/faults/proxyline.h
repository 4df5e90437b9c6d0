#pragma once

#include "faults/faultplan.h"
#include "faults/framecursor.h"

#include <QByteArray>
#include <QObject>
#include <QTcpSocket>
#include <QUrl>
#include <functional>

/// One connection through the proxy: requests one after the other, each with its fate; or, once upgraded, bytes both
/// ways.
class ProxyLine final : public QObject
{
    Q_OBJECT

public:
    /// Takes `client` over. `told`: each fault as it happens. `forwarded`: each request that goes on to the server.
    ProxyLine(QTcpSocket *client, const QUrl &server, FaultPlan &plan, std::function<void(Fault)> told,
        std::function<void(const QByteArray &)> forwarded, QObject *parent = nullptr);

    /// The machine sleeps: this connection is dead afterwards. A socket's peer says so, the others are silent.
    void die();

private:
    void onClient();
    void onServer();
    void next();
    void send(const QByteArray &request);
    void answerFalsely(Fault fault);
    void deliver(const QByteArray &response);
    void becomeSocket();
    void passOn(const QByteArray &bytes);
    void meetFate(Fault how);
    void endToken();
    void hangUp();

    QTcpSocket *m_client;
    QTcpSocket m_server{};
    QUrl m_url;
    FaultPlan &m_plan;
    std::function<void(Fault)> m_told;
    std::function<void(const QByteArray &)> m_forwarded;
    QByteArray m_in{};
    QByteArray m_out{};
    Fault m_fault = Fault::None; ///< Of the request that is under way.
    FrameCursor m_cursor{}; ///< In what the server of a socket has said.
    bool m_endsToken = false; ///< As soon as no frame is torn by it.
    bool m_busy = false;
    bool m_isSocket = false;
    bool m_isFrozen = false;
};
