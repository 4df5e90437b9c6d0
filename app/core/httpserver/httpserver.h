#pragma once

#include "core/httpserver/httploop.h"
#include "core/httpserver/httpmessage.h"
#include "core/httpserver/websocket.h"

#include <tl/expected.hpp>

/// What one request may cost.
struct HttpLimits
{
    qsizetype header = 16 * 1024;
    qsizetype body = 4 * 1024 * 1024; ///< Above: 413.
    std::chrono::milliseconds read{ 15'000 }; ///< For a whole request once it has begun.
    std::chrono::milliseconds idle{ 75'000 }; ///< Between two requests of one connection.
    int connections = 2000;
};

/// HTTP/1.1 on Boost.Beast: keep-alive, pipelining answered in order, HEAD without a body, `Date`, `Connection: close`,
/// `Expect: 100-continue`, strict Content-Length. Everything on the loop's thread.
class HttpServer
{
public:
    /// `refusal` words the answer to what is no request within the limits; empty: the bare status as text.
    HttpServer(HttpLoop &loop, HttpHandler handler, HttpLimits limits = {}, HttpRefusal refusal = {});
    ~HttpServer();

    /// Binds and accepts; answers the port (0 picks one) or why not, in words.
    tl::expected<quint16, QString> listen(const QString &address, quint16 port);
    /// Serves TLS with these PEM files from the next listen() on; answers why not, in words.
    tl::expected<void, QString> useTls(const QString &certificateFile, const QString &keyFile);
    /// Lets `gate` decide about requests for a WebSocket, on the same port; without it they are requests like any
    /// other.
    void offerWebSockets(WebSocketGate gate, WebSocketLimits limits = {});
    /// Closes the listener, every connection and every WebSocket; on the loop's thread or after it has ended.
    void close();

private:
    struct Private;
    std::shared_ptr<Private> m_d;
};
