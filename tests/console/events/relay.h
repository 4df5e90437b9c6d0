#pragma once

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

/// A wire between a client and a server on loopback that can be cut, so that neither hears a goodbye.
class Relay
{
public:
    explicit Relay(quint16 serverPort)
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, serverPort] {
            QTcpSocket *client = m_server.nextPendingConnection();
            auto *server = new QTcpSocket(client);
            server->connectToHost(QHostAddress::LocalHost, serverPort);
            pass(client, server);
            pass(server, client);
            m_client = client;
        });
    }

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    void cut()
    {
        if (m_client)
            m_client->abort();
    }

private:
    static void pass(QTcpSocket *from, QTcpSocket *to)
    {
        QObject::connect(from, &QTcpSocket::readyRead, to, [from, to] { to->write(from->readAll()); });
        QObject::connect(from, &QTcpSocket::disconnected, to, [to] { to->disconnectFromHost(); });
    }

    QTcpServer m_server;
    QPointer<QTcpSocket> m_client;
};
