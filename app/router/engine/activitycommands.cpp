#include "router/engine/checks.h"
#include "router/engine/commands.h"
#include "router/engine/enginecore.h"
#include "router/engine/instructionchecks.h"
#include "router/engine/matching.h"
#include "router/engine/membership.h"
#include "router/engine/telling.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace router::engine {

namespace {

constexpr int mostActivities = 100;

bool isUsedByQueue(const WorkspaceState &workspace, ActivityId activity)
{
    return std::ranges::any_of(workspace.queues.inOrder(), [activity](const auto &entry) {
        const TaskQueue &queue = entry.second->value;
        return queue.reservationActivity == activity || queue.assignmentActivity == activity;
    });
}

bool isComeBackTo(const WorkspaceState &workspace, ActivityId activity)
{
    return std::ranges::any_of(workspace.reservations.inOrder(), [activity](const auto &entry) {
        const ReservationRecord &reservation = *entry.second;
        return !reservation.value.hasEnded()
            && ((!reservation.reservedActivity.isNull() && reservation.past.workerActivity == activity)
                || (reservation.dial && postWorkActivityOf(*reservation.dial) == activity));
    });
}

} // namespace

Outcome<ActivityRecord *> createActivity(WorkspaceState &workspace, const ActivityDraft &draft)
{
    if (Check wrong = checkName(draft.name.value_or(QString())))
        return tl::unexpected(*wrong);
    if (workspace.activities.size() >= mostActivities)
        return tl::unexpected(refused(u"A workspace has at most 100 activities"_s));
    auto made = std::make_unique<ActivityRecord>();
    workspace.core.name(*made);
    ActivityRecord &activity = workspace.activities.add(std::move(made));
    activity.value.workspace = workspace.value.id;
    activity.value.name = *draft.name;
    activity.value.available = draft.available.value_or(false);
    activity.value.createdAt = activity.value.updatedAt = workspace.core.now;
    touch(workspace, activity);
    tell(workspace, EngineEvent::Type::ActivityCreated, activity);
    return &activity;
}

Outcome<Done> updateActivity(WorkspaceState &workspace, ActivityRecord &activity, const ActivityDraft &draft)
{
    if (!draft.name)
        return Done{};
    if (Check wrong = checkName(*draft.name))
        return tl::unexpected(*wrong);
    activity.value.name = *draft.name;
    activity.value.updatedAt = workspace.core.now;
    touch(workspace, activity);
    tell(workspace, EngineEvent::Type::ActivityUpdated, activity);
    for (const auto &[serial, worker] : workspace.workers.inOrder()) {
        if (worker->activity != &activity)
            continue;
        updateActivityMemberships(workspace, *worker);
        markChanged(workspace, *worker);
    }
    return Done{};
}

Outcome<Done> deleteActivity(WorkspaceState &workspace, ActivityRecord &activity)
{
    const ActivityId id = activity.value.id;
    const Workspace &own = workspace.value;
    if (activity.workers > 0)
        return tl::unexpected(notNow(workspace, "delete activity"_L1, id.text(), "workers are in it."_L1));
    if (own.defaultActivity == id || own.timeoutActivity == id) {
        return tl::unexpected(notNow(
            workspace, "delete activity"_L1, id.text(), "it is the default or timeout activity of the workspace."_L1));
    }
    if (isUsedByQueue(workspace, id) || isComeBackTo(workspace, id))
        return tl::unexpected(notNow(workspace, "delete activity"_L1, id.text(), "it is in use."_L1));
    tell(workspace, EngineEvent::Type::ActivityDeleted, activity);
    touch(workspace, activity);
    for (const auto &[serial, queue] : workspace.queues.inOrder())
        queue->membersIn.remove(id);
    workspace.activities.remove(activity);
    return Done{};
}

} // namespace router::engine
