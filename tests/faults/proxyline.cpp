#include "faults/proxyline.h"

#include "faults/httpmessage.h"

#include <QTimer>
#include <utility>

namespace {

int statusOf(Fault fault)
{
    switch (fault) {
    case Fault::TooMany:
        return 429;
    case Fault::SignedOut:
        return 401;
    case Fault::TokenRefused:
        return 403;
    default:
        return 500;
    }
}

} // namespace

ProxyLine::ProxyLine(QTcpSocket *client, const QUrl &server, FaultPlan &plan, std::function<void(Fault)> told,
    std::function<void(const QByteArray &)> forwarded, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_url(server)
    , m_plan(plan)
    , m_told(std::move(told))
    , m_forwarded(std::move(forwarded))
{
    m_client->setParent(this);
    connect(m_client, &QTcpSocket::readyRead, this, &ProxyLine::onClient);
    connect(m_client, &QTcpSocket::disconnected, this, &ProxyLine::hangUp);
    connect(&m_server, &QTcpSocket::readyRead, this, &ProxyLine::onServer);
    connect(&m_server, &QTcpSocket::disconnected, this, [this] {
        if (!m_isFrozen)
            hangUp();
    });
    onClient();
}

void ProxyLine::onClient()
{
    if (m_isFrozen) {
        m_client->readAll();
        return;
    }
    if (m_isSocket) {
        m_server.write(m_client->readAll());
        return;
    }
    m_in += m_client->readAll();
    next();
}

void ProxyLine::next()
{
    const qsizetype length = m_busy ? 0 : httpmessage::wholeLength(m_in);
    if (length == 0)
        return;
    const QByteArray request = m_in.left(length);
    m_in.remove(0, length);
    m_busy = true;
    const bool isForSocket = httpmessage::header(request, "upgrade").compare("websocket", Qt::CaseInsensitive) == 0;
    m_fault = isForSocket ? m_plan.nextSocket() : m_plan.next();
    if (m_fault != Fault::None)
        m_told(m_fault);
    switch (m_fault) {
    case Fault::Drop:
        return hangUp();
    case Fault::TooMany:
    case Fault::ServerError:
    case Fault::SignedOut:
    case Fault::TokenRefused:
        return answerFalsely(m_fault);
    case Fault::Delay:
        QTimer::singleShot(m_plan.delay(), this, [this, request] { send(request); });
        return;
    default:
        send(request);
    }
}

void ProxyLine::send(const QByteArray &request)
{
    m_forwarded(request);
    if (m_server.state() == QTcpSocket::UnconnectedState)
        m_server.connectToHost(m_url.host(), quint16(m_url.port()));
    m_server.write(request); // kept until the connection stands
}

void ProxyLine::answerFalsely(Fault fault)
{
    const int status = statusOf(fault);
    const QByteArray number = QByteArray::number(status);
    const QByteArray json = R"({"code":20)" + number + R"(,"message":"No","status":)" + number + "}";
    m_busy = false;
    m_client->write(httpmessage::response(status, json, fault == Fault::TooMany ? "Retry-After: 1\r\n" : ""));
    next();
}

void ProxyLine::onServer()
{
    if (m_isFrozen) {
        m_server.readAll();
        return;
    }
    if (m_isSocket)
        return passOn(m_server.readAll());
    m_out += m_server.readAll();
    const qsizetype length = httpmessage::wholeLength(m_out);
    if (length == 0)
        return;
    const QByteArray response = m_out.left(length);
    m_out.remove(0, length);
    deliver(response);
}

void ProxyLine::deliver(const QByteArray &response)
{
    switch (m_fault) {
    case Fault::LoseAnswer:
        return hangUp();
    case Fault::Freeze:
        m_isFrozen = true;
        return;
    case Fault::FalseError:
        m_client->write(httpmessage::response(502, "<html>Bad Gateway</html>"));
        break;
    case Fault::BadJson: {
        const QByteArray whole = httpmessage::body(response);
        m_client->write(httpmessage::response(200, whole.left(whole.size() / 2)));
        break;
    }
    default:
        m_client->write(response);
        break;
    }
    m_busy = false;
    if (httpmessage::statusOf(response) == 101)
        return becomeSocket();
    next();
}

void ProxyLine::becomeSocket()
{
    m_isSocket = true;
    passOn(std::exchange(m_out, {}));
    m_server.write(std::exchange(m_in, {}));
    const SocketFate fate = m_plan.socketFate();
    QTimer::singleShot(fate.after, this, [this, how = fate.how] { meetFate(how); });
}

/// What the server of a socket says.
void ProxyLine::passOn(const QByteArray &bytes)
{
    m_cursor.pass(bytes);
    m_client->write(bytes);
    if (m_endsToken && m_cursor.isBetweenFrames())
        endToken();
}

void ProxyLine::meetFate(Fault how)
{
    m_told(how);
    m_plan.socketMet(how);
    if (how == Fault::SocketFreezes) {
        m_isFrozen = true;
    } else if (how == Fault::TokenEnded) {
        m_endsToken = true;
        passOn({});
    } else {
        hangUp();
    }
}

void ProxyLine::endToken()
{
    m_isFrozen = true; // nothing comes after a farewell
    m_server.abort();
    m_client->write(closeFrame(1008));
}

void ProxyLine::die()
{
    if (m_isSocket)
        return hangUp();
    m_isFrozen = true;
    m_server.abort();
}

void ProxyLine::hangUp()
{
    m_client->disconnect(this);
    m_server.disconnect(this);
    m_client->abort();
    m_server.abort();
    deleteLater();
}
