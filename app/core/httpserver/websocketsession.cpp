#include "core/httpserver/websocketsession.h"

#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/message.hpp>

namespace http = boost::beast::http;
namespace websocket = boost::beast::websocket;

namespace {

constexpr qsizetype costOfMessage = 64; ///< So that a million empty messages are no cheap queue.
constexpr qsizetype longestReason = 123; ///< RFC 6455, 5.5.

boost::beast::string_view viewOf(const QByteArray &text)
{
    return { text.constData(), std::size_t(text.size()) };
}

/// The request as Beast's handshake wants it.
http::request<http::empty_body> upgradeOf(const HttpRequest &request)
{
    http::request<http::empty_body> upgrade{ http::verb::get, viewOf(request.path), 11 };
    for (const auto &[name, value] : request.headers)
        upgrade.insert(viewOf(name), viewOf(value));
    return upgrade;
}

/// The first half, at least a byte, of the frame that a text would be sent in. Source: RFC 6455, 5.2.
QByteArray halfFrame(const QByteArray &text)
{
    const auto size = quint64(text.size());
    QByteArray frame(1, char(0x81)); // the only one of a text
    const int lengthBytes = size < 126 ? 0 : size < 65'536 ? 2 : 8;
    frame += char(lengthBytes == 0 ? size : lengthBytes == 2 ? 126 : 127);
    for (int byte = lengthBytes - 1; byte >= 0; --byte)
        frame += char((size >> (8 * byte)) & 0xff);
    frame += text;
    return frame.first((frame.size() + 1) / 2);
}

websocket::stream_base::timeout timesOf(const WebSocketLimits &limits)
{
    return { limits.handshake, limits.idle, true };
}

} // namespace

WebSocketSession::WebSocketSession(
    std::shared_ptr<WebSockets> all, std::unique_ptr<HttpTransport> transport, QByteArray read, WebSocketEars ears)
    : m_all(std::move(all))
    , m_stream(std::move(transport), std::move(read))
    , m_ears(std::move(ears))
{
    m_stream.set_option(timesOf(m_all->limits));
    m_stream.read_message_max(std::size_t(m_all->limits.incoming));
    m_stream.auto_fragment(false);
}

void WebSocketSession::start(const HttpRequest &request)
{
    m_stream.async_accept(
        upgradeOf(request), [self = shared_from_this()](const ErrorCode &error) { self->onAccepted(error); });
}

void WebSocketSession::onAccepted(const ErrorCode &error)
{
    if (m_isGone)
        return;
    if (error)
        return drop();
    m_isOpen = true;
    read();
    if (m_ears.opened)
        m_ears.opened(shared_from_this());
}

void WebSocketSession::read()
{
    m_stream.async_read(
        m_in, [self = shared_from_this()](const ErrorCode &error, std::size_t) { self->onRead(error); });
}

/// What a client says is read, for that is how its farewell and its silence are noticed, and not looked at.
void WebSocketSession::onRead(const ErrorCode &error)
{
    if (m_isGone)
        return;
    if (error)
        return drop();
    m_in.consume(m_in.size());
    m_in.shrink_to_fit();
    read();
}

void WebSocketSession::send(const QByteArray &text)
{
    if (m_isGone || m_isClosing)
        return;
    m_queued += text.size() + costOfMessage;
    m_queue.push_back(text);
    if (m_queued > m_all->limits.queued)
        return drop();
    goOn();
}

void WebSocketSession::close(quint16 code, const QByteArray &reason)
{
    if (m_isGone || m_isClosing)
        return;
    m_isClosing = true;
    m_farewell = { websocket::close_code(code), viewOf(reason.left(longestReason)) };
    goOn();
}

void WebSocketSession::cutWithin(const QByteArray &text)
{
    if (m_isGone || m_isClosing)
        return;
    m_isClosing = true;
    m_torn = halfFrame(text);
    goOn();
}

/// Writes what waits; then, if that was asked for, the farewell or the torn frame.
void WebSocketSession::goOn()
{
    if (m_isWriting || !m_isOpen || m_isGone)
        return;
    if (!m_queue.empty())
        return writeNext();
    if (m_isClosing)
        end();
}

void WebSocketSession::end()
{
    m_isWriting = true;
    const auto self = shared_from_this();
    if (m_torn.isEmpty())
        m_stream.async_close(m_farewell, [self](const ErrorCode &) { self->drop(); });
    else
        m_stream.next_layer().writeRaw(m_torn, [self](const ErrorCode &, std::size_t) { self->drop(); });
}

void WebSocketSession::writeNext()
{
    m_isWriting = true;
    const QByteArray &text = m_queue.front();
    m_stream.async_write(boost::asio::buffer(text.constData(), std::size_t(text.size())),
        [self = shared_from_this()](const ErrorCode &error, std::size_t) { self->onWritten(error); });
}

void WebSocketSession::onWritten(const ErrorCode &error)
{
    m_isWriting = false;
    if (m_isGone)
        return;
    if (error)
        return drop();
    m_queued -= m_queue.front().size() + costOfMessage;
    m_queue.pop_front();
    goOn();
}

void WebSocketSession::drop()
{
    if (m_isGone)
        return;
    m_isGone = true;
    m_stream.next_layer().close();
    const auto self = shared_from_this();
    m_all->open.erase(self);
    if (m_isOpen && m_ears.closed)
        m_ears.closed();
}
