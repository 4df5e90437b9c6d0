#include "console/events/eventsocket.h"

#include "core/base/version.h"

#include <QRegularExpression>
#include <QUrlQuery>
#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 largestFrame = 1024 * 1024; // a reservation with its task has some 6 KB at most

/// Qt 6.4 tells the answer to a refused upgrade in words only.
int statusIn(const QString &error)
{
    static const QRegularExpression status(u"status code: (\\d{3})"_s);
    return status.match(error).captured(1).toInt();
}

bool isRefusal(int httpStatus)
{
    return httpStatus == 401 || httpStatus == 403;
}

} // namespace

QUrl socketUrl(const SocketAddress &address)
{
    QUrl url = address.bridge;
    url.setScheme(url.scheme() == "https"_L1 ? u"wss"_s : u"ws"_s);
    url.setPath(u"/v1/wschannels"_s);
    QUrlQuery query;
    query.addQueryItem(u"token"_s, QString::fromLatin1(address.token));
    query.addQueryItem(u"closeExistingSessions"_s, address.takesOver ? u"true"_s : u"false"_s);
    query.addQueryItem(u"clientVersion"_s, cordboardVersion());
    query.addQueryItem(u"setWorkerOfflineIfDisconnected"_s, u"false"_s);
    url.setQuery(query);
    return url;
}

EventSocket::EventSocket(QObject *parent)
    : QObject(parent)
    , m_socket(new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this))
{
    m_socket->setMaxAllowedIncomingFrameSize(largestFrame);
    m_socket->setMaxAllowedIncomingMessageSize(largestFrame);
    connect(m_socket, &QWebSocket::connected, this, [this] { m_isUp = true; });
    connect(m_socket, &QWebSocket::textMessageReceived, this, &EventSocket::read);
    connect(m_socket, &QWebSocket::disconnected, this, &EventSocket::onDisconnected);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(m_socket, &QWebSocket::errorOccurred, this, &EventSocket::onError);
#else
    connect(m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this, &EventSocket::onError);
#endif
}

EventSocket::~EventSocket()
{
    m_socket->disconnect(this); // it says goodbye, and tells of its end, from its own destructor
}

void EventSocket::open(const SocketAddress &address)
{
    m_socket->open(socketUrl(address));
}

void EventSocket::read(const QString &text)
{
    if (m_hasEnded)
        return;
    emit heard();
    const auto frame = readEventFrame(text);
    if (!frame)
        emit unreadable(frame.error().key);
    else if (const auto *greeting = std::get_if<BridgeGreeting>(&*frame))
        emit greeted(*greeting);
    else if (const auto *event = std::get_if<PushedEvent>(&*frame))
        emit received(*event);
}

void EventSocket::onError(QAbstractSocket::SocketError error)
{
    m_broke = true;
    if (m_isUp && error == QAbstractSocket::RemoteHostClosedError)
        return; // its close code comes with disconnected()
    const QString words = m_socket->errorString();
    const int status = statusIn(words);
    const QString detail = status == 0 ? u"socket error %1"_s.arg(int(error)) : u"HTTP %1"_s.arg(status);
    end({ .kind = isRefusal(status) ? SocketEnd::Kind::Refused : SocketEnd::Kind::Unreachable, .detail = detail });
}

void EventSocket::onDisconnected()
{
    const int code = int(m_socket->closeCode());
    if (!m_isUp || (m_broke && code == QWebSocketProtocol::CloseCodeNormal))
        return end({ .detail = u"the connection broke"_s });
    end({ .kind = endOfCode(code), .closeCode = code, .detail = u"closed with %1"_s.arg(code) });
}

void EventSocket::end(const SocketEnd &end)
{
    if (!std::exchange(m_hasEnded, true))
        emit ended(end);
}
