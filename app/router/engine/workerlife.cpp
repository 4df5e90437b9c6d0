#include "router/engine/workerlife.h"

#include "router/engine/enginecore.h"
#include "router/engine/matching.h"
#include "router/engine/membership.h"
#include "router/engine/telling.h"

namespace router::engine {

namespace {

void countInQueues(const WorkerRecord &worker, int by)
{
    for (QueueRecord *queue : worker.queues)
        countMember(*queue, worker, by);
}

} // namespace

WorkerChannelRecord *channelOf(const WorkspaceState &workspace, const ReservationRecord &reservation)
{
    const ChannelRecord *channel = workspace.channels.find(reservation.channel);
    return channel ? reservation.worker->channels.at(size_t(channel->index)) : nullptr;
}

void bump(WorkspaceState &workspace, WorkerRecord &worker)
{
    ++worker.value.version;
    worker.value.updatedAt = workspace.core.now;
    touch(workspace, worker);
}

void setActivity(WorkspaceState &workspace, WorkerRecord &worker, ActivityRecord &activity)
{
    if (worker.activity == &activity)
        return;
    const Activity before = worker.activity->value;
    const auto timeInIt = workspace.core.now - worker.value.statusChangedAt;
    countInQueues(worker, -1);
    --worker.activity->workers;
    worker.activity = &activity;
    worker.value.activity = activity.value.id;
    ++activity.workers;
    countInQueues(worker, 1);
    worker.value.statusChangedAt = workspace.core.now;
    if (activity.value.available && !before.available)
        worker.availableSince = workspace.core.now;
    bump(workspace, worker);
    tellMoved(workspace, worker, before, timeInIt);
    updateActivityMemberships(workspace, worker);
    refreshReady(workspace, worker);
    if (activity.value.available)
        markChanged(workspace, worker);
}

void setActivity(WorkspaceState &workspace, WorkerRecord &worker, ActivityId activity)
{
    if (ActivityRecord *found = workspace.activities.find(activity))
        setActivity(workspace, worker, *found);
}

void takeCapacity(WorkspaceState &workspace, ReservationRecord &reservation)
{
    WorkerRecord &worker = *reservation.worker;
    ++worker.open;
    worker.lastReservedAt = workspace.core.now;
    if (WorkerChannelRecord *channel = channelOf(workspace, reservation)) {
        ++channel->used;
        channel->lastReservedAt = workspace.core.now;
        touch(workspace, *channel);
    }
    bump(workspace, worker);
    refreshReady(workspace, worker);
}

void giveCapacityBack(WorkspaceState &workspace, ReservationRecord &reservation)
{
    WorkerRecord &worker = *reservation.worker;
    --worker.open;
    worker.lastEndedAt = workspace.core.now;
    touch(workspace, worker);
    if (WorkerChannelRecord *channel = channelOf(workspace, reservation)) {
        --channel->used;
        channel->lastEndedAt = workspace.core.now;
        touch(workspace, *channel);
    }
    refreshReady(workspace, worker);
    markChanged(workspace, worker);
}

void countAssigned(WorkspaceState &workspace, ReservationRecord &reservation, int by)
{
    if (WorkerChannelRecord *channel = channelOf(workspace, reservation))
        channel->assigned += by;
    markChanged(workspace, *reservation.worker);
}

} // namespace router::engine
