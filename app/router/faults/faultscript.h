#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QList>

namespace router {

/// What may go wrong with a request and its answer; from SocketDrop on, with the sockets of the event bridge.
enum class FaultKind {
    TooManyRequests, ///< 429 with Retry-After.
    ServerError, ///< A status of 500 or above.
    TokenWithdrawn, ///< 401, as if the credential were no longer good.
    Slow, ///< The answer waits.
    Drop, ///< The connection breaks without an answer.
    HalfAnswer, ///< It breaks in the middle of the answer.
    BadJson, ///< The body is no JSON.
    ClockSkew, ///< The Date header is off.
    SocketDrop, ///< The socket breaks without a goodbye.
    SocketClose, ///< It is closed with a code.
    HalfFrame, ///< It breaks in the middle of a message.
    NoHeartbeat, ///< Heartbeats do not come.
    LateEvents, ///< Messages wait; none overtakes another.
};

/// Whether it is about sockets that are open, not about requests.
constexpr bool isOfSockets(FaultKind kind)
{
    return kind >= FaultKind::SocketDrop;
}

/// One thing that goes wrong now and then.
struct Fault
{
    using Span = std::chrono::milliseconds;

    FaultKind kind = FaultKind::ServerError;
    QByteArray path{ "*" }; ///< Of the requests it is about; `*` stands for any characters.
    QList<QByteArray> methods{}; ///< Empty: all.
    Span from{}; ///< After the router's start.
    Span until = Span::max(); ///< Not included.
    Span every{}; ///< The window comes again after so long; zero: once.
    double probability = 1; ///< Of each request, message or socket in the window.
    bool carriedOut = false; ///< ServerError and Drop: the request took effect all the same.
    int status = 500; ///< ServerError.
    std::chrono::seconds retryAfter{ 1 }; ///< TooManyRequests.
    Span least{}; ///< Slow, LateEvents: waits between these two.
    Span most{};
    std::chrono::seconds skew{}; ///< ClockSkew; below zero: behind.
    QByteArray worker{ "*" }; ///< Of the sockets it is about: the worker's name or SID, `*` as above.
    QList<QByteArray> events{}; ///< HalfFrame, LateEvents: types of the messages, `*` as above; empty: all.
    quint16 code = 1001; ///< SocketClose.
    QByteArray reason{}; ///< SocketClose.

    friend bool operator==(const Fault &, const Fault &) = default;
};

/// What a fault script says.
struct FaultScript
{
    quint32 seed = 1; ///< The same seed and requests give the same faults.
    QList<Fault> faults{};

    friend bool operator==(const FaultScript &, const FaultScript &) = default;
};

} // namespace router
