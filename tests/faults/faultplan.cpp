#include "faults/faultplan.h"

#include <array>
#include <utility>

using namespace std::chrono_literals;

namespace {

/// Out of a thousand requests.
constexpr std::array<std::pair<Fault, int>, 8> chances{ {
    { Fault::Drop, 40 },
    { Fault::LoseAnswer, 40 },
    { Fault::Delay, 80 },
    { Fault::TooMany, 10 },
    { Fault::ServerError, 30 },
    { Fault::FalseError, 20 },
    { Fault::BadJson, 20 },
    { Fault::Freeze, 4 },
} };

} // namespace

int FaultPlan::roll(int below)
{
    return std::uniform_int_distribution(0, below - 1)(m_dice);
}

Fault FaultPlan::next()
{
    if (!m_on)
        return Fault::None;
    if (m_storm > 0) {
        --m_storm;
        return Fault::TooMany;
    }
    int left = roll(1'000);
    for (const auto &[fault, chance] : chances) {
        left -= chance;
        if (left >= 0)
            continue;
        if (fault == Fault::TooMany)
            m_storm = roll(4);
        return fault;
    }
    return Fault::None;
}

std::chrono::milliseconds FaultPlan::delay()
{
    return std::chrono::milliseconds(50 + roll(600));
}

SocketFate FaultPlan::socketFate()
{
    if (!m_on)
        return { 3'600s, false };
    return { std::chrono::milliseconds(500 + roll(15'000)), roll(4) == 0 };
}
