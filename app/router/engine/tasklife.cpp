#include "router/engine/tasklife.h"

#include "router/engine/enginecore.h"
#include "router/engine/matching.h"
#include "router/engine/reservations.h"
#include "router/engine/telling.h"
#include "router/engine/transfers.h"
#include "router/engine/workflowrun.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace router::engine {

namespace {

std::optional<Due> dueOf(const TaskRecord &task)
{
    const Due whole{ task.value.createdAt + task.value.timeout, DueKind::TaskTimeout };
    const Due assigned{ task.assignedAt + 24h, DueKind::AssignedTooLong };
    switch (task.value.status) {
    case TaskStatus::Pending:
        if (task.wasAssigned())
            return assigned;
        return task.stepDeadline ? std::min(whole, Due{ *task.stepDeadline, DueKind::StepTimeout }) : whole;
    case TaskStatus::Reserved:
        return task.wasAssigned() ? assigned : whole;
    case TaskStatus::Assigned:
        return assigned;
    case TaskStatus::Wrapping:
        return std::nullopt;
    case TaskStatus::Completed:
    case TaskStatus::Canceled:
        return Due{ task.endedAt + 5min, DueKind::CleanUp };
    }
    return std::nullopt;
}

void end(WorkspaceState &workspace, TaskRecord &task, TaskStatus status, const QString &reason)
{
    stopWaiting(task);
    forget(workspace, task);
    countUnfinished(workspace, task, -1);
    if (!reason.isNull())
        task.value.reason = reason;
    task.endedAt = workspace.core.now;
    setStatus(workspace, task, status);
    task.route = RouteKind::None;
    task.stepDeadline.reset();
    task.plan.reset();
    task.queue = nullptr;
    task.channel = nullptr;
    task.target = nullptr;
}

// Offers are canceled, work in hand is completed.
void endAllOf(WorkspaceState &workspace, TaskRecord &task)
{
    for (ReservationRecord *reservation : pendingReservations(task))
        endUnaccepted(workspace, *reservation, ReservationStatus::Canceled);
    for (ReservationRecord *reservation : reservationsInHand(task))
        complete(workspace, *reservation);
}

void tellCanceled(WorkspaceState &workspace, TaskRecord &task, const TransferRecord *transfer)
{
    tell(workspace, EngineEvent::Type::TaskCanceled, task);
    if (transfer)
        tell(workspace, EngineEvent::Type::TaskTransferCanceled, *transfer);
    endAllOf(workspace, task);
}

bool isAcceptedByOthers(const ReservationRecord &reservation)
{
    return std::ranges::any_of(reservation.task->reservations, [&reservation](const ReservationRecord *other) {
        return other != &reservation && other->value.status == ReservationStatus::Accepted;
    });
}

// The task ends with the last accepted reservation; of several that are wrapping, with the youngest.
bool endsTask(const ReservationRecord &reservation)
{
    const TaskRecord &task = *reservation.task;
    if (task.value.status != TaskStatus::Assigned && task.value.status != TaskStatus::Wrapping)
        return false;
    if (isAcceptedByOthers(reservation))
        return false;
    return reservation.value.status == ReservationStatus::Accepted || reservationsInHand(task).back() == &reservation;
}

// For a task that waits for one worker its own time is the only limit there is.
void livedTooLong(WorkspaceState &workspace, TaskRecord &task)
{
    if (task.target && task.isWaiting())
        failTask(workspace, task, u"RoutingTarget SLA for Reservation creation was not met"_s);
    else
        cancelTask(workspace, task, u"Task TTL Exceeded"_s);
}

} // namespace

void bump(WorkspaceState &workspace, TaskRecord &task)
{
    ++task.value.version;
    task.value.updatedAt = workspace.core.now;
    reschedule(task);
    touch(workspace, task);
}

void setStatus(WorkspaceState &workspace, TaskRecord &task, TaskStatus status)
{
    task.value.status = status;
    recount(task);
    bump(workspace, task);
}

void reschedule(TaskRecord &task)
{
    task.home->core.deadlines.place(task, dueOf(task));
}

void cancelTask(WorkspaceState &workspace, TaskRecord &task, const QString &reason)
{
    const TransferRecord *transfer = endTransfer(workspace, task, TransferStatus::Canceled);
    end(workspace, task, TaskStatus::Canceled, reason);
    tellCanceled(workspace, task, transfer);
}

void failTask(WorkspaceState &workspace, TaskRecord &task, const QString &reason)
{
    const TransferRecord *transfer = endTransfer(workspace, task, TransferStatus::Canceled);
    end(workspace, task, TaskStatus::Canceled, reason);
    tellFailed(workspace, task);
    tellCanceled(workspace, task, transfer);
}

void wrapTask(WorkspaceState &workspace, TaskRecord &task)
{
    setStatus(workspace, task, TaskStatus::Wrapping);
    tell(workspace, EngineEvent::Type::TaskWrapup, task);
    for (ReservationRecord *reservation : reservationsInHand(task)) {
        if (reservation->value.status == ReservationStatus::Accepted)
            wrapUp(workspace, *reservation);
    }
}

void completeTask(WorkspaceState &workspace, TaskRecord &task, const QString &reason)
{
    end(workspace, task, TaskStatus::Completed, reason);
    tell(workspace, EngineEvent::Type::TaskCompleted, task);
    for (ReservationRecord *reservation : reservationsInHand(task))
        complete(workspace, *reservation);
    tell(workspace, EngineEvent::Type::TaskUpdated, task);
}

void wrapUpWork(WorkspaceState &workspace, ReservationRecord &reservation)
{
    if (isAcceptedByOthers(reservation))
        wrapUp(workspace, reservation);
    else
        wrapTask(workspace, *reservation.task);
}

void completeWork(WorkspaceState &workspace, ReservationRecord &reservation)
{
    if (endsTask(reservation))
        completeTask(workspace, *reservation.task, {});
    else
        complete(workspace, reservation);
}

void endReservations(WorkspaceState &workspace, TaskRecord &task)
{
    if (const TransferRecord *transfer = endTransfer(workspace, task, TransferStatus::Canceled))
        tell(workspace, EngineEvent::Type::TaskTransferCanceled, *transfer);
    endAllOf(workspace, task);
}

void removeTask(WorkspaceState &workspace, TaskRecord &task)
{
    if (!task.value.hasEnded()) {
        stopWaiting(task);
        forget(workspace, task);
        countUnfinished(workspace, task, -1);
        uncount(task);
    }
    workspace.core.deadlines.place(task, std::nullopt);
    for (ReservationRecord *reservation : task.reservations) {
        if (reservation->worker)
            reservation->worker->reservations.erase(reservation);
        workspace.core.deadlines.place(*reservation, std::nullopt);
        touch(workspace, *reservation);
        workspace.reservations.remove(*reservation);
    }
    for (TransferRecord *transfer : task.transfers) {
        touch(workspace, *transfer);
        workspace.transfers.remove(*transfer);
    }
    touch(workspace, task);
    workspace.tasks.remove(task);
}

void taskIsDue(WorkspaceState &workspace, TaskRecord &task)
{
    switch (task.due->kind) {
    case DueKind::StepTimeout:
        stepTimedOut(workspace, task);
        break;
    case DueKind::TaskTimeout:
        livedTooLong(workspace, task);
        break;
    case DueKind::AssignedTooLong:
        tell(workspace, EngineEvent::Type::TaskSystemDeleted, task);
        endReservations(workspace, task);
        removeTask(workspace, task);
        break;
    case DueKind::CleanUp:
        removeTask(workspace, task);
        break;
    case DueKind::ReservationTimeout:
        break;
    }
}

void countUnfinished(WorkspaceState &workspace, const TaskRecord &task, int by)
{
    if (WorkflowRecord *workflow = workspace.workflows.find(task.value.workflow))
        workflow->unfinishedTasks += by;
    if (task.channel)
        task.channel->unfinishedTasks += by;
}

} // namespace router::engine
