#include "console/sync/pollpace.h"

#include <algorithm>

using namespace std::chrono_literals;

void PollPace::refused(Instant now)
{
    if (m_stretch > 1 && m_changed && now - *m_changed < 1s)
        return;
    m_stretch = std::min(8.0, 2 * m_stretch);
    m_changed = now;
}

void PollPace::allowed(Instant now)
{
    if (m_stretch <= 1 || (m_changed && now - *m_changed < 30s))
        return;
    m_stretch = std::max(1.0, m_stretch / 2);
    m_changed = now;
}

void PollPace::told(const Budget &budget)
{
    m_scarce = budget.limit && budget.remaining && *budget.remaining * 5 < *budget.limit;
}

double PollPace::stretch() const
{
    return std::max(m_stretch, m_scarce ? 2.0 : 1.0);
}
