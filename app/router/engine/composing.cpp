#include "router/engine/composing.h"

#include "router/engine/enginecore.h"
#include "router/engine/scopes.h"

namespace router::engine {

namespace {

template <typename Record, typename Sid> QString nameOf(const RecordTable<Record> &table, const Sid &id)
{
    const Record *record = id.isNull() ? nullptr : table.find(id);
    return record ? record->value.name : QString();
}

QString uniqueNameOf(const WorkspaceState &workspace, TaskChannelId id)
{
    const ChannelRecord *channel = workspace.channels.find(id);
    return channel ? channel->value.uniqueName : QString();
}

} // namespace

Workspace composed(const WorkspaceState &workspace)
{
    Workspace value = workspace.value;
    value.defaultActivityName = nameOf(workspace.activities, value.defaultActivity);
    value.timeoutActivityName = nameOf(workspace.activities, value.timeoutActivity);
    return value;
}

TaskQueue composed(const WorkspaceState &workspace, const QueueRecord &queue)
{
    TaskQueue value = queue.value;
    value.reservationActivityName = nameOf(workspace.activities, value.reservationActivity);
    value.assignmentActivityName = nameOf(workspace.activities, value.assignmentActivity);
    return value;
}

Worker composed(const WorkerRecord &worker)
{
    Worker value = worker.value;
    value.activityName = worker.activity->value.name;
    value.available = worker.activity->value.available;
    return value;
}

WorkerChannel composed(const WorkspaceState &workspace, const WorkerChannelRecord &channel)
{
    WorkerChannel value = channel.value;
    value.channelUniqueName = uniqueNameOf(workspace, value.channel);
    value.assignedTasks = channel.assigned;
    value.lastReservedAt = channel.lastReservedAt;
    value.availableCapacityPercentage = freePercentage(channel.used, value.configuredCapacity);
    return value;
}

Task composed(const WorkspaceState &workspace, const TaskRecord &task)
{
    Task value = task.value;
    value.workflowName = nameOf(workspace.workflows, value.workflow);
    value.queueName = nameOf(workspace.queues, value.queue);
    value.channelUniqueName = uniqueNameOf(workspace, value.channel);
    return value;
}

Reservation composed(const ReservationRecord &reservation)
{
    Reservation value = reservation.value;
    if (reservation.worker)
        value.workerName = reservation.worker->value.name;
    value.timeout = std::chrono::duration_cast<std::chrono::seconds>(reservation.deadline - value.createdAt);
    return value;
}

ReservationTransfers transfersNow(const WorkspaceState &workspace, const ReservationRecord &reservation)
{
    ReservationTransfers transfers;
    if (const TransferRecord *incoming = workspace.transfers.find(reservation.transfer))
        transfers.incoming = incoming->value;
    const TransferRecord *outgoing = reservation.task->transfer;
    if (outgoing && outgoing->value.initiatingReservation == reservation.value.id)
        transfers.activeOutgoing = outgoing->value;
    return transfers;
}

} // namespace router::engine
