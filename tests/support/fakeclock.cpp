#include "support/fakeclock.h"

using namespace std::chrono;

FakeClock::FakeClock()
    : m_now(sys_days{ 2026y / March / 2d } + 9h + 30min)
{
}
