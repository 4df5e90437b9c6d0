#include "core/base/forwardclock.h"

#include <algorithm>

namespace {

/// Two clocks of one machine never agree to the millisecond; more than this means that one was set.
constexpr std::chrono::milliseconds agreeing{ 100 };

} // namespace

ForwardClock::ForwardClock(const Clock &system, Steady (*steady)())
    : m_system(system)
    , m_steady(steady)
    , m_base(system.now())
    , m_baseSteady(steady())
    , m_told(m_base)
{
}

Instant ForwardClock::now() const
{
    const Steady steady = m_steady();
    const Instant own = m_base + std::chrono::floor<std::chrono::milliseconds>(steady - m_baseSteady);
    const Instant system = m_system.now();
    if (system + agreeing >= own) {
        m_base = system;
        m_baseSteady = steady;
    }
    m_told = std::max(m_told, system + agreeing >= own ? system : own);
    return m_told;
}
