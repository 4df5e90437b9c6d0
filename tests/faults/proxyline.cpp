#include "faults/proxyline.h"

#include "faults/httpmessage.h"

#include <QTimer>
#include <utility>

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
    m_fault = m_plan.next();
    if (m_fault != Fault::None)
        m_told(m_fault);
    switch (m_fault) {
    case Fault::Drop:
        return hangUp();
    case Fault::TooMany:
    case Fault::ServerError:
        return answerFalsely(m_fault);
    case Fault::Delay:
        QTimer::singleShot(m_plan.delay(), this, [this, request] { send(request); });
        return;
    case Fault::None:
    case Fault::LoseAnswer:
    case Fault::FalseError:
    case Fault::BadJson:
    case Fault::Freeze:
        break;
    }
    send(request);
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
    const bool tooMany = fault == Fault::TooMany;
    const QByteArray json = tooMany ? QByteArray(R"({"code":20429,"message":"Too Many Requests","status":429})")
                                    : QByteArray(R"({"code":20500,"message":"Internal Server Error","status":500})");
    m_busy = false;
    m_client->write(httpmessage::response(tooMany ? 429 : 500, json, tooMany ? "Retry-After: 1\r\n" : ""));
    next();
}

void ProxyLine::onServer()
{
    if (m_isFrozen) {
        m_server.readAll();
        return;
    }
    if (m_isSocket) {
        m_client->write(m_server.readAll());
        return;
    }
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
    case Fault::None:
    case Fault::Drop:
    case Fault::Delay:
    case Fault::TooMany:
    case Fault::ServerError:
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
    m_client->write(std::exchange(m_out, {}));
    m_server.write(std::exchange(m_in, {}));
    const SocketFate fate = m_plan.socketFate();
    QTimer::singleShot(fate.after, this, [this, fate] {
        m_told(fate.freezes ? Fault::Freeze : Fault::Drop);
        if (fate.freezes)
            m_isFrozen = true;
        else
            hangUp();
    });
}

void ProxyLine::hangUp()
{
    m_client->disconnect(this);
    m_server.disconnect(this);
    m_client->abort();
    m_server.abort();
    deleteLater();
}
