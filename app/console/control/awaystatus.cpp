#include "console/control/awaystatus.h"

#include "console/control/loopguard.h"
#include "console/control/workerstatuscontroller.h"
#include "console/settings/settings.h"
#include "console/state/consolestate.h"

#include <algorithm>

AwayStatus::AwayStatus(WorkerStatusController &status, const ConsoleState &state, const Settings &settings,
    LoopGuard &guard, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_status(status)
    , m_state(state)
    , m_settings(settings)
    , m_guard(guard)
    , m_clock(clock)
{
    connect(&status, &WorkerStatusController::succeeded, this, [this](const WorkerId &worker) { onEnd(worker, true); });
    connect(&status, &WorkerStatusController::failed, this, [this](const WorkerId &worker) { onEnd(worker, false); });
    connect(&state, &ConsoleState::cleared, this, &AwayStatus::forget);
}

ActivityId AwayStatus::activityFor(Leaving moment) const
{
    if (moment == Leaving::Quit && !m_wishOnQuit.isNull())
        return m_wishOnQuit;
    const QString name = m_settings.statusRules().on(moment);
    if (name.isEmpty())
        return {};
    const auto &activities = m_state.activities();
    const auto found = std::ranges::find(activities, name, &Activity::name);
    return found == activities.end() ? ActivityId() : found->id;
}

bool AwayStatus::isAvailable(const ActivityId &activity) const
{
    const auto &activities = m_state.activities();
    const auto found = std::ranges::find(activities, activity, &Activity::id);
    return found != activities.end() && found->available;
}

bool AwayStatus::isFixedOnQuit() const
{
    return m_settings.isFixed(statusKey(Leaving::Quit));
}

ActivityId AwayStatus::restActivity() const
{
    const auto &activities = m_state.activities();
    const ActivityId usual = m_state.workspace() ? m_state.workspace()->defaultActivity : ActivityId();
    const auto isUsual = [&usual](const Activity &each) { return each.id == usual && !each.available; };
    if (std::ranges::any_of(activities, isUsual))
        return usual;
    const auto first = std::ranges::find(activities, false, &Activity::available);
    return first == activities.end() ? ActivityId() : first->id;
}

bool AwayStatus::leave(Leaving moment)
{
    const Worker *own = m_state.ownWorker();
    const ActivityId wanted = activityFor(moment);
    if (!own || wanted.isNull() || own->activity == wanted)
        return false;
    const bool isAsked = moment == Leaving::Quit && !m_wishOnQuit.isNull(); // by the person, not by itself
    if (!isAsked && !m_guard.admits(m_clock.now())) {
        emit heldBack();
        return false;
    }
    if (m_before.isNull())
        m_before = own->activity;
    m_left = wanted;
    m_isReturning = false;
    if (isAvailable(wanted))
        m_status.setActivity(wanted);
    else
        m_status.leaveAndReject(wanted);
    return m_status.pending(own->id) == wanted;
}

void AwayStatus::comeBack()
{
    const Worker *own = m_state.ownWorker();
    if (!own || m_before.isNull())
        return;
    const ActivityId wish = m_status.pending(own->id);
    if ((wish.isNull() ? own->activity : wish) != m_left)
        return forget(); // somebody has chosen another meanwhile
    if (!m_guard.admits(m_clock.now())) {
        forget();
        return emit heldBack();
    }
    m_isReturning = true;
    m_status.setActivity(m_before);
}

void AwayStatus::tryAgain()
{
    if (m_isReturning)
        comeBack();
}

void AwayStatus::onEnd(const WorkerId &worker, bool succeeded)
{
    if (worker != m_state.ownWorkerId())
        return;
    if (succeeded && m_isReturning)
        forget();
    emit settled();
}

void AwayStatus::forget()
{
    m_before = {};
    m_left = {};
    m_wishOnQuit = {};
    m_isReturning = false;
}
