#include "router/faults/socketgate.h"

#include <algorithm>

namespace router {

namespace {

constexpr auto longestNap = std::chrono::seconds(10); ///< So that a clock that was set forward is noticed.

void finish(WebSocket &socket, const SocketEnd &end)
{
    if (end.code == 0)
        socket.cut();
    else
        socket.close(end.code, end.reason);
}

} // namespace

SocketGate::SocketGate(HttpLoop &loop, const Clock &clock, Instant start, const FaultScript &script, WorkerNames names)
    : m_loop(loop)
    , m_clock(clock)
    , m_start(start)
    , m_faults(script)
    , m_names(std::move(names))
{
    schedule();
}

WebSocketEars SocketGate::through(WebSocketEars ears)
{
    const quint64 number = ++m_lastNumber;
    return { .opened =
                 [this, number, opened = std::move(ears.opened)](const std::shared_ptr<WebSocket> &real) {
                     m_open[number].real = real;
                     opened(std::make_shared<FaultySocket>(real, *this, number));
                 },
        .closed =
            [this, number, closed = std::move(ears.closed)] {
                m_open.erase(number);
                closed();
            } };
}

MessageFate SocketGate::fateOf(quint64 socket, const SocketMessage &message)
{
    const auto open = m_open.find(socket);
    if (open == m_open.end())
        return {};
    SocketWorker &worker = open->second.worker;
    if (!message.workerSid.isEmpty())
        worker = { message.workerSid, m_names(message.workspaceSid, message.workerSid) };
    return m_faults.fateOf(message, worker, since());
}

void SocketGate::isOpen(quint64 socket)
{
    const auto open = m_open.find(socket);
    if (open == m_open.end())
        return;
    // Later, for its owner is in the middle of taking it.
    if (const auto end = m_faults.endOnOpening(open->second.worker, since()))
        m_loop.post([real = open->second.real, end] { finish(*real, *end); });
}

void SocketGate::strikeOpenings()
{
    const auto now = since();
    for (auto next = m_faults.nextOpening(m_struck); next && *next <= now; next = m_faults.nextOpening(m_struck)) {
        m_struck = *next;
        strikeOpening(*next);
    }
    schedule();
}

/// A copy is gone through, for sockets leave while they end.
void SocketGate::strikeOpening(std::chrono::milliseconds opening)
{
    const std::map<quint64, Open> all = m_open;
    for (const auto &[number, open] : all) {
        if (open.worker.sid.isEmpty())
            continue;
        if (const auto end = m_faults.endAt(open.worker, opening))
            finish(*open.real, *end);
    }
}

void SocketGate::schedule()
{
    m_timer.reset();
    const auto next = m_faults.nextOpening(m_struck);
    if (!next)
        return;
    const auto wait = std::clamp<std::chrono::milliseconds>(*next - since(), {}, longestNap);
    m_timer = m_loop.after(wait, [this] { strikeOpenings(); });
}

} // namespace router
