#pragma once

#include "core/httpserver/transportstream.h"
#include "core/httpserver/websocket.h"

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/websocket/stream.hpp>
#include <deque>
#include <unordered_set>

class WebSocketSession;

/// What the WebSockets of one server share.
struct WebSockets
{
    WebSocketGate gate{}; ///< Empty: none are offered.
    WebSocketLimits limits{};
    std::unordered_set<std::shared_ptr<WebSocketSession>> open{};
};

/// A WebSocket on Beast: frames, pings and farewells are Beast's; the queue and its bound are here.
///
/// Kept alive by `WebSockets::open` and by what it waits for. An idle one takes some 5 KB besides what TLS needs.
class WebSocketSession final : public WebSocket, public std::enable_shared_from_this<WebSocketSession>
{
public:
    /// `read` is what came behind the request.
    WebSocketSession(
        std::shared_ptr<WebSockets> all, std::unique_ptr<HttpTransport> transport, QByteArray read, WebSocketEars ears);

    /// Answers the request: 101, or 400 and 426 to what is no right upgrade.
    void start(const HttpRequest &request);
    void send(const QByteArray &text) override;
    void close(quint16 code, const QByteArray &reason) override;
    void cut() override { drop(); }
    void cutWithin(const QByteArray &text) override;
    /// Cuts the connection.
    void drop();

private:
    using ErrorCode = boost::system::error_code;

    void onAccepted(const ErrorCode &error);
    void read();
    void onRead(const ErrorCode &error);
    void goOn();
    void end();
    void writeNext();
    void onWritten(const ErrorCode &error);

    std::shared_ptr<WebSockets> m_all;
    boost::beast::websocket::stream<TransportStream, false> m_stream;
    WebSocketEars m_ears;
    boost::beast::flat_buffer m_in;
    std::deque<QByteArray> m_queue;
    qsizetype m_queued = 0; ///< Bytes in m_queue, with what each message costs besides.
    boost::beast::websocket::close_reason m_farewell;
    QByteArray m_torn; ///< Sent instead of a farewell, if not empty.
    bool m_isOpen = false;
    bool m_isWriting = false;
    bool m_isClosing = false; ///< close() or cutWithin() was called: nothing more is taken.
    bool m_isGone = false;
};
