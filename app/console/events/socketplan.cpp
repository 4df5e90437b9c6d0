#include "console/events/socketplan.h"

#include "console/events/tokenrenewal.h"
#include "core/base/backoff.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr auto longestSilence = 30s; // a heartbeat comes every 15 s
constexpr auto nextHeartbeat = 16s; // after a sleep there is little reason to trust in more
constexpr auto longestGreeting = 15s; // from the first packet to `init`
constexpr auto steadyAfter = 60s;
constexpr auto shortLife = 5s;
constexpr int shortLivesToAsk = 3;
constexpr auto renewsAgain = 20s;

} // namespace

void SocketPlan::wake(Instant now)
{
    if (m_stage == Stage::Open) {
        m_doubt = Doubt::OwesAnother;
        m_due = std::min(m_due, m_heardAt + nextHeartbeat);
        return;
    }
    if (m_stage == Stage::Connecting) {
        m_doubt = Doubt::Waits;
        return;
    }
    m_stage = Stage::Waiting;
    m_due = now;
    m_attempts = 0;
    m_shortLives = 0;
}

void SocketPlan::stop()
{
    m_doubt = Doubt::None;
    m_stage = Stage::Off;
    m_renewAt.reset();
}

void SocketPlan::connecting(Instant now)
{
    m_stage = Stage::Connecting;
    m_due = now + longestGreeting;
    m_renewAt.reset();
}

void SocketPlan::opened(Instant now, std::chrono::milliseconds tokenLife)
{
    m_stage = Stage::Open;
    m_openedAt = now;
    heard(now);
    m_renewAt = tokenLife > 0ms ? std::optional(now + renewalAfter(tokenLife)) : std::nullopt;
}

void SocketPlan::heard(Instant now)
{
    if (m_stage != Stage::Open)
        return;
    m_heardAt = now;
    m_doubt = Doubt::None;
    m_due = now + longestSilence;
}

void SocketPlan::renewing(Instant now)
{
    if (m_doubt == Doubt::OwesAnother)
        m_doubt = Doubt::Waits;
    else if (m_renewAt)
        m_renewAt = now + renewsAgain;
}

bool SocketPlan::ended(Instant now, SocketEnd::Kind how)
{
    if (m_stage == Stage::Off)
        return true;
    const bool steady = m_stage == Stage::Open && now - m_openedAt >= steadyAfter;
    if (isPushedOut(now, how)) {
        stop();
        return false;
    }
    m_attempts = steady ? 1 : m_attempts + 1;
    m_stage = Stage::Waiting;
    m_renewAt.reset();
    m_due = std::exchange(m_doubt, Doubt::None) == Doubt::None ? now + delayBefore(m_attempts, m_random) : now;
    return true;
}

/// The service may say it by a code, or only close each socket as soon as it stands.
bool SocketPlan::isPushedOut(Instant now, SocketEnd::Kind how)
{
    const bool isShort = m_stage == Stage::Open && how == SocketEnd::Kind::Closed && now - m_openedAt < shortLife;
    m_shortLives = isShort ? m_shortLives + 1 : 0;
    return how == SocketEnd::Kind::Replaced || m_shortLives >= shortLivesToAsk;
}

SocketPlan::Step SocketPlan::step(Instant now) const
{
    if (m_stage == Stage::Off)
        return Step::None;
    if (now >= m_due)
        return m_stage == Stage::Waiting ? Step::Connect : Step::GiveUp;
    return m_doubt == Doubt::OwesAnother || (m_renewAt && now >= *m_renewAt) ? Step::Renew : Step::None;
}

std::optional<Instant> SocketPlan::next() const
{
    if (m_stage == Stage::Off)
        return std::nullopt;
    if (m_doubt == Doubt::OwesAnother)
        return m_heardAt;
    return m_renewAt ? std::min(m_due, *m_renewAt) : m_due;
}
