#include "console/control/nextstatus.h"

#include "console/control/loopguard.h"
#include "console/control/workerstatuscontroller.h"
#include "console/state/consolestate.h"

#include <utility>

NextStatus::NextStatus(
    WorkerStatusController &status, ConsoleState &state, LoopGuard &guard, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_status(status)
    , m_state(state)
    , m_guard(guard)
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
    if (!m_guard.admits(m_clock.now()))
        return emit heldBack(wish);
    m_status.setActivity(wish);
}
