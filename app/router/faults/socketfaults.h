#pragma once

#include "router/faults/faultscript.h"

#include <QRandomGenerator>
#include <functional>
#include <optional>

namespace router {

/// Whose socket it is.
struct SocketWorker
{
    QByteArray sid{}; ///< Empty: not told yet.
    QByteArray name{};
};

/// A message on its way to a worker.
struct SocketMessage
{
    QByteArray event{}; ///< "reservation.created", or "init"; empty: a heartbeat.
    QByteArray workspaceSid{}; ///< Of `init` only, like the next.
    QByteArray workerSid{};
};

/// What a text on a socket is.
SocketMessage readSocketMessage(const QByteArray &text);

/// What is to happen to one message.
struct MessageFate
{
    bool isWithheld = false;
    bool isHalved = false; ///< Half its frame leaves, then the connection breaks.
    std::chrono::milliseconds delay{};
};

/// How a socket ends on purpose.
struct SocketEnd
{
    quint16 code = 0; ///< Of the goodbye; 0: none, the connection breaks.
    QByteArray reason{};
};

/// Draws what goes wrong with the sockets of the event bridge, by a script. Pure, like Faults.
class SocketFaults
{
public:
    explicit SocketFaults(FaultScript script);

    /// The fate of a message that leaves `since` after the start. Delays add up.
    MessageFate fateOf(const SocketMessage &message, const SocketWorker &worker, std::chrono::milliseconds since);
    /// Whether a socket that opens now ends at once, and how.
    std::optional<SocketEnd> endOnOpening(const SocketWorker &worker, std::chrono::milliseconds since);
    /// When, after `after`, the next window opens that may end sockets which are open then.
    [[nodiscard]] std::optional<std::chrono::milliseconds> nextOpening(std::chrono::milliseconds after) const;
    /// Whether the windows that open at this moment end an open socket, and how.
    std::optional<SocketEnd> endAt(const SocketWorker &worker, std::chrono::milliseconds opening);

private:
    using Strikes = std::function<bool(const Fault &)>;

    std::optional<SocketEnd> end(const SocketWorker &worker, const Strikes &isNow);
    bool isDrawn(const Fault &fault);

    FaultScript m_script;
    QRandomGenerator m_random;
};

} // namespace router
