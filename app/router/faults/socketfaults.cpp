#include "router/faults/socketfaults.h"

#include "router/faults/faultwindow.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace router {

namespace {

constexpr quint16 tokenWithdrawn = 1008;

bool isMeant(const Fault &fault, const SocketWorker &worker)
{
    return fitsStars(fault.worker, worker.sid) || fitsStars(fault.worker, worker.name);
}

/// Heartbeats are meant by a fault of their own only.
bool isMeant(const Fault &fault, const SocketMessage &message)
{
    if (fault.kind == FaultKind::NoHeartbeat || message.event.isEmpty())
        return fault.kind == FaultKind::NoHeartbeat && message.event.isEmpty();
    return fault.events.isEmpty() || std::ranges::any_of(fault.events, [&message](const QByteArray &pattern) {
        return fitsStars(pattern, message.event);
    });
}

bool isOfMessages(FaultKind kind)
{
    return kind == FaultKind::HalfFrame || kind == FaultKind::NoHeartbeat || kind == FaultKind::LateEvents;
}

/// A withdrawn token ends the sockets that were opened with it, if it is about requests for sockets.
bool endsSockets(const Fault &fault)
{
    const bool isWithdrawal = fault.kind == FaultKind::TokenWithdrawn && fitsStars(fault.path, "/v1/wschannels")
        && (fault.methods.isEmpty() || fault.methods.contains("GET"));
    return isWithdrawal || fault.kind == FaultKind::SocketDrop || fault.kind == FaultKind::SocketClose;
}

SocketEnd endBy(const Fault &fault)
{
    if (fault.kind == FaultKind::TokenWithdrawn)
        return { tokenWithdrawn, "The token was withdrawn" };
    return fault.kind == FaultKind::SocketClose ? SocketEnd{ fault.code, fault.reason } : SocketEnd{};
}

} // namespace

SocketMessage readSocketMessage(const QByteArray &text)
{
    const QJsonObject message = QJsonDocument::fromJson(text).object();
    SocketMessage read{ .event = message.value("event_type"_L1).toString().toUtf8() };
    if (read.event == "init") {
        const QJsonObject payload = message.value("payload"_L1).toObject();
        read.workspaceSid = payload.value("workspace_sid"_L1).toString().toUtf8();
        read.workerSid = payload.value("channel_id"_L1).toString().toUtf8();
    }
    return read;
}

SocketFaults::SocketFaults(FaultScript script)
    : m_script(std::move(script))
    , m_random(m_script.seed)
{
}

MessageFate SocketFaults::fateOf(
    const SocketMessage &message, const SocketWorker &worker, std::chrono::milliseconds since)
{
    MessageFate fate;
    for (const Fault &fault : m_script.faults) {
        const bool strikes = isOfMessages(fault.kind) && isMeant(fault, message) && isMeant(fault, worker)
            && isInWindow(fault, since) && isDrawn(fault);
        if (!strikes)
            continue;
        fate.isWithheld |= fault.kind == FaultKind::NoHeartbeat;
        fate.isHalved |= fault.kind == FaultKind::HalfFrame;
        if (fault.kind == FaultKind::LateEvents)
            fate.delay += fault.least + Fault::Span(m_random.bounded(qint64((fault.most - fault.least).count()) + 1));
    }
    return fate;
}

std::optional<SocketEnd> SocketFaults::endOnOpening(const SocketWorker &worker, std::chrono::milliseconds since)
{
    return end(worker, [since](const Fault &fault) { return isInWindow(fault, since); });
}

std::optional<std::chrono::milliseconds> SocketFaults::nextOpening(std::chrono::milliseconds after) const
{
    std::optional<Fault::Span> least;
    for (const Fault &fault : m_script.faults) {
        const auto next = endsSockets(fault) ? router::nextOpening(fault, after) : std::nullopt;
        if (next && (!least || *next < *least))
            least = next;
    }
    return least;
}

std::optional<SocketEnd> SocketFaults::endAt(const SocketWorker &worker, std::chrono::milliseconds opening)
{
    return end(worker,
        [opening](const Fault &fault) { return router::nextOpening(fault, opening - Fault::Span(1)) == opening; });
}

std::optional<SocketEnd> SocketFaults::end(const SocketWorker &worker, const Strikes &isNow)
{
    const auto struck = std::ranges::find_if(m_script.faults, [&](const Fault &fault) {
        return endsSockets(fault) && isMeant(fault, worker) && isNow(fault) && isDrawn(fault);
    });
    return struck == m_script.faults.end() ? std::nullopt : std::optional(endBy(*struck));
}

bool SocketFaults::isDrawn(const Fault &fault)
{
    return m_random.generateDouble() < fault.probability;
}

} // namespace router
