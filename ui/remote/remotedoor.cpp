#include "ui/remote/remotedoor.h"

#include <QLocalSocket>
#include <QPointer>
#include <QTimer>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto connectPatience = 5s;
constexpr qsizetype mostRequestBytes = 16 * 1024;

} // namespace

RemoteDoor::RemoteDoor(QObject *parent)
    : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &RemoteDoor::onConnection);
}

/// Whoever is still connected must not tell of its end what is half gone.
RemoteDoor::~RemoteDoor()
{
    const QList<QLocalSocket *> callers = m_server.findChildren<QLocalSocket *>();
    for (QLocalSocket *caller : callers)
        caller->disconnect(this);
}

bool RemoteDoor::open(const QString &path)
{
    QLocalServer::removeServer(path);
    return m_server.listen(path);
}

void RemoteDoor::setHandler(Handler handler)
{
    m_handler = std::move(handler);
    for (const auto &[socket, request] : std::exchange(m_waiting, {}))
        carryOut(socket, request);
}

void RemoteDoor::onConnection()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
            m_waiting.removeIf([socket](const auto &waiting) { return waiting.first == socket; });
            socket->deleteLater();
        });
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { onReadable(socket); });
        auto *silence = new QTimer(socket);
        silence->setObjectName(u"silence"_s);
        silence->setSingleShot(true);
        connect(silence, &QTimer::timeout, socket, &QLocalSocket::abort);
        silence->start(connectPatience);
        onReadable(socket);
    }
}

void RemoteDoor::onReadable(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > mostRequestBytes)
            socket->abort();
        return;
    }
    delete socket->findChild<QTimer *>(u"silence"_s);
    disconnect(socket, &QLocalSocket::readyRead, this, nullptr); // one request a connection
    const auto request = remoteRequestFrom(socket->readLine(mostRequestBytes));
    if (!request)
        return socket->abort();
    carryOut(socket, *request);
}

void RemoteDoor::carryOut(QLocalSocket *socket, const RemoteRequest &request)
{
    if (!m_handler) {
        m_waiting.append({ socket, request });
        return;
    }
    m_handler(request, [socket = QPointer(socket)](const RemoteReply &reply) {
        if (!socket)
            return; // it did not wait for the answer
        socket->write(remoteLine(reply));
        socket->disconnectFromServer(); // once everything is written
    });
}
