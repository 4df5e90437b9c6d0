#include "console/sync/wakewatch.h"

using namespace std::chrono_literals;

namespace {

constexpr auto looksEvery = 2s;
constexpr auto shortestSleep = 5s;

} // namespace

WakeWatch::WakeWatch(const Clock &clock, Steady (*steady)(), QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_steady(steady)
    , m_last(clock.now())
    , m_lastSteady(steady())
{
    connect(&m_timer, &QTimer::timeout, this, &WakeWatch::look);
    m_timer.start(looksEvery);
}

bool WakeWatch::hasSlept()
{
    const auto passed = m_clock.now() - m_last;
    const auto lived = m_steady() - m_lastSteady;
    m_last += passed;
    m_lastSteady += lived;
    return passed - lived >= shortestSleep;
}

void WakeWatch::look()
{
    if (!hasSlept())
        return;
    m_noticed = m_lastSteady;
    emit woken();
}

bool WakeWatch::isNews()
{
    const bool isKnown = !hasSlept() && m_noticed && m_lastSteady - *m_noticed < shortestSleep;
    return !isKnown;
}
