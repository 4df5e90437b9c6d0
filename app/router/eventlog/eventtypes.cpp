#include "router/eventlog/eventtypes.h"

#include <algorithm>
#include <array>

namespace router {

namespace {

using Happened = EngineEvent::Type;
using Of = EventResource;

// The place in this table is what is stored: new types are added at the end, and none is taken out.
constexpr auto eventTypes = std::to_array<EventTypeInfo>({
    { Happened::WorkspaceCreated, "workspace.created", Of::Workspace, "Workspace {workspace} created" },
    { Happened::WorkspaceUpdated, "workspace.updated", Of::Workspace, "Workspace {workspace} updated" },
    { Happened::WorkspaceDeleted, "workspace.deleted", Of::Workspace, "Workspace {workspace} deleted" },
    { Happened::ActivityCreated, "activity.created", Of::Activity, "Activity {activity} created" },
    { Happened::ActivityUpdated, "activity.updated", Of::Activity, "Activity {activity} updated" },
    { Happened::ActivityDeleted, "activity.deleted", Of::Activity, "Activity {activity} deleted" },
    { Happened::TaskChannelCreated, "task-channel.created", Of::TaskChannel, "Task Channel {channel} created" },
    { Happened::TaskChannelUpdated, "task-channel.updated", Of::TaskChannel, "Task Channel {channel} updated" },
    { Happened::TaskChannelDeleted, "task-channel.deleted", Of::TaskChannel, "Task Channel {channel} deleted" },
    { Happened::TaskQueueCreated, "task-queue.created", Of::TaskQueue, "TaskQueue {queue} created" },
    { Happened::TaskQueueDeleted, "task-queue.deleted", Of::TaskQueue, "TaskQueue {queue} deleted" },
    { Happened::TaskQueueExpressionUpdated, "task-queue.expression.updated", Of::TaskQueue,
        "Target Workers expression of TaskQueue {queue} updated" },
    { Happened::TaskQueueEntered, "task-queue.entered", Of::Task, "Task {task} entered TaskQueue {queue}" },
    { Happened::TaskQueueMoved, "task-queue.moved", Of::Task, "Task {task} moved to TaskQueue {queue}" },
    { Happened::TaskQueueTimeout, "task-queue.timeout", Of::Task, "Task {task} timed out in TaskQueue {queue}" },
    { Happened::WorkflowCreated, "workflow.created", Of::Workflow, "Workflow {workflow} created" },
    { Happened::WorkflowUpdated, "workflow.updated", Of::Workflow, "Workflow {workflow} updated" },
    { Happened::WorkflowDeleted, "workflow.deleted", Of::Workflow, "Workflow {workflow} deleted" },
    { Happened::WorkflowEntered, "workflow.entered", Of::Task, "Task {task} entered Workflow {workflow}" },
    { Happened::WorkflowTargetMatched, "workflow.target-matched", Of::Task,
        "Task {task} matched a target of Workflow {workflow}" },
    { Happened::WorkflowTimeout, "workflow.timeout", Of::Task, "Task {task} timed out in Workflow {workflow}" },
    { Happened::WorkflowSkipped, "workflow.skipped", Of::Task, "Task {task} was skipped out of Workflow {workflow}" },
    { Happened::WorkerCreated, "worker.created", Of::Worker, "Worker {worker} created" },
    { Happened::WorkerDeleted, "worker.deleted", Of::Worker, "Worker {worker} deleted" },
    { Happened::WorkerActivityUpdate, "worker.activity.update", Of::Worker,
        "Worker {worker} updated to {activity} Activity" },
    { Happened::WorkerAttributesUpdate, "worker.attributes.update", Of::Worker,
        "Attributes of Worker {worker} updated" },
    { Happened::WorkerCapacityUpdate, "worker.capacity.update", Of::Worker,
        "Capacity of Worker {worker} for Task Channel {channel} updated" },
    { Happened::WorkerChannelAvailabilityUpdate, "worker.channel.availability.update", Of::Worker,
        "Availability of Worker {worker} for Task Channel {channel} updated" },
    { Happened::TaskCreated, "task.created", Of::Task, "Task {task} created." },
    { Happened::TaskUpdated, "task.updated", Of::Task, "Task {task} updated." },
    { Happened::TaskCanceled, "task.canceled", Of::Task, "Task {task} canceled." },
    { Happened::TaskWrapup, "task.wrapup", Of::Task, "Task {task} moved to wrapup." },
    { Happened::TaskCompleted, "task.completed", Of::Task, "Task {task} completed." },
    { Happened::TaskDeleted, "task.deleted", Of::Task, "Task {task} deleted." },
    { Happened::TaskSystemDeleted, "task.system-deleted", Of::Task, "Task {task} deleted by the system." },
    { Happened::ReservationCreated, "reservation.created", Of::Reservation, "Reservation {reservation} created." },
    { Happened::ReservationAccepted, "reservation.accepted", Of::Reservation, "Reservation {reservation} accepted." },
    { Happened::ReservationRejected, "reservation.rejected", Of::Reservation, "Reservation {reservation} rejected." },
    { Happened::ReservationTimeout, "reservation.timeout", Of::Reservation, "Reservation {reservation} timed out." },
    { Happened::ReservationCanceled, "reservation.canceled", Of::Reservation, "Reservation {reservation} canceled." },
    { Happened::ReservationRescinded, "reservation.rescinded", Of::Reservation,
        "Reservation {reservation} rescinded." },
    { Happened::ReservationCompleted, "reservation.completed", Of::Reservation,
        "Reservation {reservation} completed." },
    { Happened::ReservationWrapup, "reservation.wrapup", Of::Reservation,
        "Reservation {reservation} moved to wrapup." },
    { Happened::TaskTransferInitiated, "task.transfer-initiated", Of::Task, "Transfer of Task {task} initiated." },
    { Happened::TaskTransferAttemptFailed, "task.transfer-attempt-failed", Of::Task,
        "An attempt to transfer Task {task} failed." },
    { Happened::TaskTransferFailed, "task.transfer-failed", Of::Task, "Transfer of Task {task} failed." },
    { Happened::TaskTransferCanceled, "task.transfer-canceled", Of::Task, "Transfer of Task {task} canceled." },
    { Happened::TaskTransferCompleted, "task.transfer-completed", Of::Task, "Transfer of Task {task} completed." },
    { Happened::ReservationFailed, "reservation.failed", Of::Task, "Task {task} did not come to its RoutingTarget." },
});

} // namespace

const EventTypeInfo *infoOf(EngineEvent::Type type)
{
    const int number = storedNumberOf(type);
    return number < 0 ? nullptr : &eventTypes[size_t(number)];
}

QByteArray nameOf(EngineEvent::Type type)
{
    const EventTypeInfo *info = infoOf(type);
    return info ? QByteArray(info->name) : QByteArray();
}

QByteArray nameOf(EventResource resource)
{
    switch (resource) {
    case EventResource::Workspace:
        return "workspace";
    case EventResource::Activity:
        return "activity";
    case EventResource::TaskChannel:
        return "task-channel";
    case EventResource::TaskQueue:
        return "task-queue";
    case EventResource::Workflow:
        return "workflow";
    case EventResource::Worker:
        return "worker";
    case EventResource::Task:
        return "task";
    case EventResource::Reservation:
        return "reservation";
    }
    return {};
}

int storedNumberOf(EngineEvent::Type type)
{
    const auto found = std::ranges::find(eventTypes, type, &EventTypeInfo::type);
    return found == eventTypes.end() ? -1 : int(found - eventTypes.begin());
}

std::optional<EngineEvent::Type> typeOfStored(int number)
{
    return number < 0 || size_t(number) >= eventTypes.size() ? std::nullopt
                                                             : std::optional(eventTypes[size_t(number)].type);
}

} // namespace router
