#include "console/control/nextstatus.h"

#include "console/control/workerstatuscontroller.h"
#include "console/state/consolestate.h"

#include <utility>

using namespace std::chrono_literals;

NextStatus::NextStatus(WorkerStatusController &status, ConsoleState &state, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_status(status)
    , m_state(state)
    , m_clock(clock)
{
    connect(&state, &ConsoleState::reservationsChanged, this, &NextStatus::carryOut);
    connect(&state, &ConsoleState::cleared, this, [this] { setWish({}); });
}

bool NextStatus::mayBeWished() const
{
    return !m_state.reservations().isEmpty();
}

void NextStatus::setWish(const ActivityId &activity)
{
    if (m_wish == activity)
        return;
    m_wish = activity;
    emit wishChanged();
    carryOut();
}

void NextStatus::carryOut()
{
    if (m_wish.isNull() || mayBeWished())
        return;
    const ActivityId wish = std::exchange(m_wish, {});
    emit wishChanged();
    if (isInCircles())
        return emit heldBack(wish);
    m_done.append(m_clock.now());
    m_status.setActivity(wish);
}

bool NextStatus::isInCircles()
{
    const Instant now = m_clock.now();
    m_done.removeIf([now](Instant at) { return at > now || now - at >= 1min; });
    return m_done.size() >= mostInAMinute;
}
