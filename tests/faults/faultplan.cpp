#include "faults/faultplan.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace std::chrono_literals;

namespace {

/// Out of a thousand requests.
constexpr std::array<std::pair<Fault, int>, 9> chances{ {
    { Fault::Drop, 40 },
    { Fault::LoseAnswer, 40 },
    { Fault::Delay, 80 },
    { Fault::TooMany, 10 },
    { Fault::ServerError, 30 },
    { Fault::FalseError, 20 },
    { Fault::BadJson, 20 },
    { Fault::Freeze, 4 },
    { Fault::SignedOut, 1 },
} };

constexpr std::array<Fault, 4> socketFates{ Fault::SocketBreaks, Fault::SocketFreezes, Fault::TokenEnded,
    Fault::SocketBreaks };

constexpr std::array<const char *, faultKinds> names{ "none", "broken before", "answer lost", "late", "429", "500",
    "false 502", "bad JSON", "half-open", "401", "token refused", "token withdrawn", "socket broken",
    "socket half-open", "clock set", "sleep" };

} // namespace

QByteArray nameOf(Fault fault)
{
    return names.at(size_t(fault));
}

FaultPlan::FaultPlan(unsigned seed)
    : m_dice(seed)
    , m_freshSockets{ Fault::SocketBreaks, Fault::SocketFreezes, Fault::TokenEnded }
{
    for (const auto &[fault, chance] : chances)
        m_freshRequests.push_back(fault);
}

int FaultPlan::roll(int below)
{
    return std::uniform_int_distribution(0, below - 1)(m_dice);
}

Fault FaultPlan::drawn(Fault rolled)
{
    if (m_freshRequests.empty())
        return rolled;
    const Fault fault = m_freshRequests.back();
    m_freshRequests.pop_back();
    return fault;
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
    for (const auto &[rolled, chance] : chances) {
        left -= chance;
        if (left >= 0)
            continue;
        const Fault fault = drawn(rolled);
        if (fault == Fault::TooMany)
            m_storm = roll(4);
        return fault;
    }
    return Fault::None;
}

Fault FaultPlan::nextSocket()
{
    if (m_isPushless)
        return Fault::TokenRefused;
    if (!m_on)
        return Fault::None;
    return !std::exchange(m_hasRefused, true) || roll(6) == 0 ? Fault::TokenRefused : next();
}

std::chrono::milliseconds FaultPlan::delay()
{
    return std::chrono::milliseconds(50 + roll(600));
}

SocketFate FaultPlan::socketFate()
{
    if (!m_on)
        return { 3'600s, Fault::SocketBreaks };
    const auto after = std::chrono::milliseconds(200 + roll(m_freshSockets.empty() ? 6'000 : 1'500));
    const Fault rolled = socketFates.at(size_t(roll(int(socketFates.size()))));
    return { after, m_freshSockets.empty() ? rolled : m_freshSockets.back() };
}

void FaultPlan::socketMet(Fault fate)
{
    std::erase(m_freshSockets, fate);
}
