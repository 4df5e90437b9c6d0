#include "router/store/gathering.h"

#include <algorithm>
#include <utility>

namespace router {

void Gathering::add(Moment now)
{
    if (m_writes++ == 0)
        m_since = now;
}

bool Gathering::goesOn(Moment now)
{
    if (m_writes == 0 || m_writes >= most || now - m_since >= m_patience)
        return false;
    const bool hasGrown = std::exchange(m_seen, m_writes) < m_writes && m_writes > 1;
    return hasGrown || m_writes < m_lastTime;
}

void Gathering::end(Moment::duration took)
{
    m_lastTime = std::exchange(m_writes, 0);
    m_seen = 0;
    m_patience = std::min<Moment::duration>(took, longest);
}

} // namespace router
