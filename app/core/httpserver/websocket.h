#pragma once

#include "core/httpserver/httpmessage.h"

#include <chrono>
#include <memory>
#include <tl/expected.hpp>

/// What one WebSocket may cost.
struct WebSocketLimits
{
    qsizetype incoming = 64 * 1024; ///< Of one message; above: closed with 1009.
    qsizetype queued = 1024 * 1024; ///< Not yet sent; a reader so slow is dropped.
    std::chrono::milliseconds idle{ 60'000 }; ///< Silence after which the peer counts as gone; half of it: a ping.
    std::chrono::milliseconds handshake{ 10'000 }; ///< For the upgrade and for the farewell.
    int sockets = 20'000; ///< Above: 503.
};

/// One WebSocket that its owner has taken. On the loop's thread; harmless once the peer has gone.
class WebSocket
{
public:
    virtual ~WebSocket() = default;

    /// Sends a text message behind those that wait. What the queue cannot hold ends the socket.
    virtual void send(const QByteArray &text) = 0;
    /// Says goodbye behind what waits. `reason` is cut to 123 bytes. Source: codes, RFC 6455 7.4.
    virtual void close(quint16 code, const QByteArray &reason) = 0;
    /// Breaks the connection without a goodbye; what waits is lost. Like the next, for trying out how clients bear it.
    virtual void cut() = 0;
    /// Breaks the connection in the middle of this message's frame, which goes behind what waits.
    virtual void cutWithin(const QByteArray &text) = 0;
};

/// What the owner of a socket hears of it, on the loop's thread.
struct WebSocketEars
{
    std::function<void(const std::shared_ptr<WebSocket> &)> opened{};
    std::function<void()> closed{}; ///< Once, and only after `opened`, whoever closed it and why.
};

/// Looks at a request for a WebSocket: takes it, or refuses it with an ordinary answer.
using WebSocketGate = std::function<tl::expected<WebSocketEars, HttpResponse>(const HttpRequest &)>;
