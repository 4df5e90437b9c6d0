#include "router/faults/faultysocket.h"

#include "router/faults/socketgate.h"

#include <algorithm>
#include <utility>

namespace router {

void FaultySocket::send(const QByteArray &text)
{
    const SocketMessage message = readSocketMessage(text);
    const MessageFate fate = m_gate.fateOf(m_number, message);
    if (fate.isWithheld)
        return;
    const auto real = m_real; // a peer who does not read is dropped, and this socket with him
    if (fate.isHalved)
        return real->cutWithin(text);
    if (message.event.isEmpty())
        return real->send(text);
    SocketGate &gate = m_gate;
    const quint64 number = m_number;
    pass(text, fate.delay);
    if (!message.workerSid.isEmpty())
        gate.isOpen(number);
}

/// Nothing overtakes what is late.
void FaultySocket::pass(const QByteArray &text, std::chrono::milliseconds delay)
{
    const Instant now = m_gate.clock().now();
    const Instant leavesAt = m_late.empty() ? now + delay : std::max(now + delay, m_late.back().leavesAt);
    if (leavesAt <= now && m_late.empty())
        return std::shared_ptr(m_real)->send(text);
    m_late.push_back({ leavesAt, text });
    schedule();
}

void FaultySocket::sendLate()
{
    const Instant now = m_gate.clock().now();
    QList<QByteArray> leaving;
    for (; !m_late.empty() && m_late.front().leavesAt <= now; m_late.pop_front())
        leaving.append(m_late.front().text);
    schedule();
    const auto real = m_real; // this socket may be gone with the first of them
    for (const QByteArray &text : std::as_const(leaving))
        real->send(text);
}

void FaultySocket::schedule()
{
    m_timer.reset();
    if (m_late.empty())
        return;
    const auto wait = std::max<std::chrono::milliseconds>(m_late.front().leavesAt - m_gate.clock().now(), {});
    m_timer = m_gate.loop().after(wait, [this] { sendLate(); });
}

} // namespace router
