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

void WakeWatch::look()
{
    const auto passed = m_clock.now() - m_last;
    const auto lived = m_steady() - m_lastSteady;
    m_last += passed;
    m_lastSteady += lived;
    if (passed - lived >= shortestSleep)
        emit woken();
}
