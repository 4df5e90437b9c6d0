#include "console/api/serverclock.h"

#include <algorithm>

using namespace std::chrono_literals;

void ServerClock::answered(Instant date, Instant sent, Instant received)
{
    if (received < sent)
        return; // our own clock was set meanwhile
    const std::chrono::milliseconds least = date - received;
    const std::chrono::milliseconds most = date + 999ms - sent;
    const bool agrees = m_known && std::max(least, m_least) <= std::min(most, m_most);
    m_least = agrees ? std::max(least, m_least) : least;
    m_most = agrees ? std::min(most, m_most) : most;
    m_known = true;
}

std::chrono::milliseconds ServerClock::offset() const
{
    return std::clamp(std::chrono::milliseconds{ 0 }, m_least, m_most);
}
