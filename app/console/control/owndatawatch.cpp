#include "console/control/owndatawatch.h"

#include "console/state/consolestate.h"

#include <algorithm>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr int tooOld = 5; // times what is usual

} // namespace

OwnDataWatch::OwnDataWatch(const ConsoleState &state, const Clock &serverClock, const PollRates &rates, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_clock(serverClock)
    , m_rates(rates)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OwnDataWatch::look);
    connect(&state, &ConsoleState::cleared, this, &OwnDataWatch::onCleared);
    connect(&state, &ConsoleState::workspaceChanged, this, &OwnDataWatch::giveTime);
    connect(&state, &ConsoleState::refreshed, this, [this](StatePart part) {
        if (m_staleSince && (part == StatePart::Reservations || part == StatePart::OwnWorker))
            look();
    });
}

void OwnDataWatch::onCleared()
{
    m_error.reset();
    giveTime();
}

void OwnDataWatch::giveTime()
{
    m_since = m_clock.now();
    look();
}

void OwnDataWatch::setPush(Push push)
{
    if (std::exchange(m_push, push) != push)
        giveTime(); // what is known may be as old as the rates before allowed
}

void OwnDataWatch::setStretch(double stretch)
{
    if (stretch > std::exchange(m_stretch, stretch))
        look();
}

void OwnDataWatch::setError(const std::optional<ApiError> &error)
{
    m_error = error;
    if (m_staleSince)
        emit changed();
}

milliseconds OwnDataWatch::patience() const
{
    if (m_push == Push::Live)
        return tooOld * m_rates.pushedOwn;
    const auto slowest = std::max(m_rates.offers, m_rates.ownWorker);
    return std::chrono::duration_cast<milliseconds>(tooOld * slowest * std::max(m_stretch, 1.0));
}

std::optional<Instant> OwnDataWatch::oldest() const
{
    if (!m_state.workspace() || m_state.ownWorkerId().isNull())
        return {};
    const auto heard = [this](StatePart part) { return m_state.freshness(part).value_or(m_since); };
    return std::min(heard(StatePart::Reservations), heard(StatePart::OwnWorker));
}

void OwnDataWatch::look()
{
    const std::optional<Instant> asOf = oldest();
    std::optional<Instant> stale;
    m_timer.stop();
    if (asOf) {
        const milliseconds left = std::max(*asOf, m_since) + patience() - m_clock.now();
        if (left > 0ms)
            m_timer.start(left + 1ms);
        else
            stale = asOf;
    }
    if (std::exchange(m_staleSince, stale) != stale)
        emit changed();
}
