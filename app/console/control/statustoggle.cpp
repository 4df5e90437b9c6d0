#include "console/control/statustoggle.h"

#include "console/control/workerstatuscontroller.h"
#include "console/settings/settings.h"
#include "console/state/consolestate.h"

#include <algorithm>
#include <limits>
#include <utility>

StatusToggle::StatusToggle(
    WorkerStatusController &status, const ConsoleState &state, const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_status(status)
    , m_state(state)
    , m_settings(settings)
{
    connect(&state, &ConsoleState::ownWorkerChanged, this, &StatusToggle::note);
    connect(&state, &ConsoleState::cleared, this, [this] {
        m_available = {};
        m_away = {};
    });
    note();
}

void StatusToggle::note()
{
    if (const Worker *own = m_state.ownWorker())
        (own->available ? m_available : m_away) = own->activity;
}

bool StatusToggle::isOffered(const ActivityId &activity) const
{
    const auto &activities = m_state.activities();
    const auto found = std::ranges::find(activities, activity, &Activity::id);
    return found != activities.end() && !m_settings.statusRules().hidden.contains(found->name);
}

ActivityId StatusToggle::firstAway() const
{
    const StatusRules rules = m_settings.statusRules();
    const auto place = [&rules](const Activity &activity) {
        const qsizetype ordered = rules.order.indexOf(activity.name);
        return std::pair(ordered < 0 ? std::numeric_limits<qsizetype>::max() : ordered, activity.name);
    };
    const Activity *first = nullptr;
    for (const Activity &activity : m_state.activities()) {
        const bool counts = !activity.available && !rules.hidden.contains(activity.name);
        if (counts && (!first || place(activity) < place(*first)))
            first = &activity;
    }
    return first ? first->id : ActivityId();
}

ActivityId StatusToggle::next() const
{
    const Worker *own = m_state.ownWorker();
    if (!own)
        return {};
    const ActivityId &last = own->available ? m_away : m_available;
    if (isOffered(last))
        return last;
    return own->available ? firstAway() : m_status.readyActivity();
}

void StatusToggle::toggle()
{
    const Worker *own = m_state.ownWorker();
    const ActivityId wanted = next();
    // A change under way is not turned round: pressed twice in haste, the key would lead nowhere.
    if (own && !wanted.isNull() && m_status.pending(own->id).isNull())
        m_status.setActivity(wanted);
}
