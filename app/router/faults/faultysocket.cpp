#include "router/faults/faultysocket.h"

#include "router/faults/socketgate.h"

#include <algorithm>

namespace router {

void FaultySocket::send(const QByteArray &text)
{
    const SocketMessage message = readSocketMessage(text);
    const MessageFate fate = m_gate.fateOf(m_number, message);
    if (fate.isWithheld)
        return;
    if (fate.isHalved)
        return m_real->cutWithin(text);
    if (message.event.isEmpty())
        return m_real->send(text);
    pass(text, fate.delay);
    if (!message.workerSid.isEmpty())
        m_gate.isOpen(m_number);
}

/// Nothing overtakes what is late.
void FaultySocket::pass(const QByteArray &text, std::chrono::milliseconds delay)
{
    const Instant now = m_gate.clock().now();
    const Instant leavesAt = m_late.empty() ? now + delay : std::max(now + delay, m_late.back().leavesAt);
    if (leavesAt <= now && m_late.empty())
        return m_real->send(text);
    m_late.push_back({ leavesAt, text });
    schedule();
}

void FaultySocket::sendLate()
{
    const Instant now = m_gate.clock().now();
    while (!m_late.empty() && m_late.front().leavesAt <= now) {
        m_real->send(m_late.front().text);
        m_late.pop_front();
    }
    schedule();
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
