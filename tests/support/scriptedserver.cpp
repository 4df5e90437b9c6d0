#include "support/scriptedserver.h"

#include <QHostAddress>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace {

/// Takes one whole request off the front of `input`; false while there is none.
bool takeRequest(QByteArray &input, ScriptedRequest &request)
{
    const qsizetype end = input.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    QByteArrayList lines = input.first(end).split('\n');
    const QByteArrayList first = lines.takeFirst().trimmed().split(' ');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (input.size() < end + 4 + length)
        return false;
    request.body = input.sliced(end + 4, length);
    input.remove(0, end + 4 + length);
    const QByteArray target = first.value(1);
    const qsizetype question = target.indexOf('?');
    request.method = first.value(0);
    request.path = question < 0 ? target : target.first(question);
    request.query = question < 0 ? QByteArray() : target.sliced(question + 1);
    return true;
}

} // namespace

ScriptedServer::ScriptedServer(QObject *parent)
    : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &ScriptedServer::welcome);
    comeBack();
}

QUrl ScriptedServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
}

void ScriptedServer::answer(const QByteArray &methodAndPath, const QList<ScriptedAnswer> &answers)
{
    m_answers.insert(methodAndPath, answers);
}

void ScriptedServer::answerSilent(const ScriptedAnswer &answer)
{
    const QList<QTcpSocket *> waiting = std::exchange(m_waiting, {});
    for (QTcpSocket *socket : waiting)
        send(socket, answer);
}

void ScriptedServer::goAway()
{
    m_server.close();
    for (QTcpSocket *socket : m_input.keys())
        socket->abort();
}

void ScriptedServer::comeBack()
{
    if (m_server.listen(QHostAddress::LocalHost, m_port))
        m_port = m_server.serverPort();
}

int ScriptedServer::count(const QByteArray &methodAndPath) const
{
    return int(std::ranges::count_if(m_requests, [&methodAndPath](const ScriptedRequest &request) {
        return QByteArray(request.method + ' ' + request.path) == methodAndPath;
    }));
}

void ScriptedServer::welcome()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        m_input.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_input.remove(socket);
            m_waiting.removeAll(socket);
            socket->deleteLater();
        });
    }
}

void ScriptedServer::read(QTcpSocket *socket)
{
    QByteArray input = m_input.value(socket) + socket->readAll();
    ScriptedRequest request;
    while (takeRequest(input, request)) {
        m_requests.append(request);
        m_input.insert(socket, input);
        serve(socket, request);
        request = {};
    }
    if (m_input.contains(socket))
        m_input.insert(socket, input);
}

void ScriptedServer::serve(QTcpSocket *socket, const ScriptedRequest &request)
{
    const QByteArray key = request.method + ' ' + request.path;
    const auto scripted = m_answers.find(key);
    if (scripted == m_answers.end() || scripted->isEmpty()) {
        send(socket, { .status = 404, .body = R"({"code":20404,"message":"not scripted","status":404})" });
        return;
    }
    const ScriptedAnswer answer = scripted->size() > 1 ? scripted->takeFirst() : scripted->constFirst();
    if (answer.silent)
        m_waiting.append(socket);
    else
        send(socket, answer);
}

void ScriptedServer::send(QTcpSocket *socket, const ScriptedAnswer &answer)
{
    if (answer.hangUp) {
        socket->abort();
        return;
    }
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Scripted\r\nContent-Type: "
        + answer.contentType + "\r\nContent-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    socket->write(head + "\r\n" + (answer.cutAfter >= 0 ? answer.body.first(answer.cutAfter) : answer.body));
    if (answer.cutAfter >= 0)
        socket->disconnectFromHost();
}
