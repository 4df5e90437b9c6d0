#include "router/engine/reservations.h"

#include "router/engine/enginecore.h"
#include "router/engine/matching.h"
#include "router/engine/tasklife.h"
#include "router/engine/telling.h"
#include "router/engine/workerlife.h"
#include "router/engine/workflowrun.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace router::engine {

namespace {

constexpr int mostReservations = 1000;

std::chrono::seconds timeoutFor(const WorkspaceState &workspace, const TaskRecord &task)
{
    const WorkflowRecord *workflow = workspace.workflows.find(task.value.workflow);
    return workflow ? workflow->value.reservationTimeout : std::chrono::seconds{ 120 };
}

// Single-tasking: the worker's activity shows what he does, and remembers where he came from.
void moveToReserved(WorkspaceState &workspace, ReservationRecord &reservation, ActivityId activity)
{
    if (!workspace.activities.find(activity))
        return;
    reservation.previousActivity = reservation.worker->value.activity;
    reservation.reservedActivity = activity;
    setActivity(workspace, *reservation.worker, activity);
}

// Unless somebody has moved him meanwhile.
void moveBack(WorkspaceState &workspace, const ReservationRecord &reservation)
{
    if (reservation.worker->value.activity == reservation.reservedActivity)
        setActivity(workspace, *reservation.worker, reservation.previousActivity);
}

void offer(WorkspaceState &workspace, TaskRecord &task, WorkerRecord &worker)
{
    auto made = std::make_unique<ReservationRecord>();
    workspace.core.name(*made);
    ReservationRecord &reservation = workspace.reservations.add(std::move(made));
    const Instant now = workspace.core.now;
    reservation.value.workspace = workspace.value.id;
    reservation.value.task = task.value.id;
    reservation.value.worker = worker.value.id;
    reservation.value.workerName = worker.value.name;
    reservation.value.createdAt = reservation.value.updatedAt = now;
    reservation.value.version = 1;
    reservation.channel = task.value.channel;
    reservation.deadline = now + timeoutFor(workspace, task);
    reservation.task = &task;
    reservation.worker = &worker;
    task.reservations.push_back(&reservation);
    worker.reservations.insert(&reservation);
    workspace.core.deadlines.place(reservation, Due{ reservation.deadline, DueKind::ReservationTimeout });
    touch(workspace, reservation);
    takeCapacity(workspace, reservation);
    tell(workspace, EngineEvent::Type::ReservationCreated, reservation);
    if (!workspace.value.multitasking && task.queue)
        moveToReserved(workspace, reservation, task.queue->value.reservationActivity);
}

void setStatus(WorkspaceState &workspace, ReservationRecord &reservation, ReservationStatus status)
{
    reservation.value.status = status;
    reservation.value.updatedAt = workspace.core.now;
    ++reservation.value.version;
    workspace.core.deadlines.place(reservation, std::nullopt);
    touch(workspace, reservation);
    if (std::exchange(reservation.dialling, false))
        tellDialGivenUp(workspace, reservation);
}

EngineEvent::Type endedBy(ReservationStatus status)
{
    switch (status) {
    case ReservationStatus::Rejected:
        return EngineEvent::Type::ReservationRejected;
    case ReservationStatus::Timeout:
        return EngineEvent::Type::ReservationTimeout;
    case ReservationStatus::Rescinded:
        return EngineEvent::Type::ReservationRescinded;
    default:
        return EngineEvent::Type::ReservationCanceled;
    }
}

} // namespace

void reserve(WorkspaceState &workspace, TaskRecord &task, const std::vector<WorkerRecord *> &workers)
{
    stopWaiting(task);
    forget(workspace, task);
    task.entering = false;
    ++task.timesReserved;
    setStatus(workspace, task, TaskStatus::Reserved);
    for (WorkerRecord *worker : workers)
        offer(workspace, task, *worker);
}

void accept(WorkspaceState &workspace, ReservationRecord &reservation)
{
    TaskRecord &task = *reservation.task;
    setStatus(workspace, reservation, ReservationStatus::Accepted);
    countAssigned(workspace, reservation, 1);
    task.assignedAt = workspace.core.now;
    setStatus(workspace, task, TaskStatus::Assigned);
    tell(workspace, EngineEvent::Type::ReservationAccepted, reservation);
    if (!workspace.value.multitasking && task.queue)
        setActivity(workspace, *reservation.worker, task.queue->value.assignmentActivity);
    for (ReservationRecord *other : pendingReservations(task))
        endUnaccepted(workspace, *other, ReservationStatus::Rescinded);
}

void endUnaccepted(
    WorkspaceState &workspace, ReservationRecord &reservation, ReservationStatus status, bool keepActivity)
{
    setStatus(workspace, reservation, status);
    giveCapacityBack(workspace, reservation);
    tell(workspace, endedBy(status), reservation);
    if (!keepActivity)
        moveBack(workspace, reservation);
}

void taskWaitsAgain(WorkspaceState &workspace, TaskRecord &task)
{
    if (task.value.status != TaskStatus::Reserved || !pendingReservations(task).empty())
        return;
    if (task.target) {
        cancelTask(workspace, task,
            u"RoutingTarget not available for Reservation acceptance: "_s + task.target->value.id.text());
    } else if (task.timesReserved >= mostReservations) {
        cancelTask(workspace, task, u"Task TTL Exceeded or Max assignment count exceeded"_s);
    } else {
        setStatus(workspace, task, TaskStatus::Pending);
        resumeWorkflow(workspace, task);
    }
}

void timeOut(WorkspaceState &workspace, ReservationRecord &reservation)
{
    endUnaccepted(workspace, reservation, ReservationStatus::Timeout, true);
    setActivity(workspace, *reservation.worker, workspace.value.timeoutActivity);
    taskWaitsAgain(workspace, *reservation.task);
}

void wrapUp(WorkspaceState &workspace, ReservationRecord &reservation)
{
    setStatus(workspace, reservation, ReservationStatus::Wrapping);
    countAssigned(workspace, reservation, -1);
    tell(workspace, EngineEvent::Type::ReservationWrapup, reservation);
}

void complete(WorkspaceState &workspace, ReservationRecord &reservation)
{
    if (reservation.value.status == ReservationStatus::Accepted)
        countAssigned(workspace, reservation, -1);
    setStatus(workspace, reservation, ReservationStatus::Completed);
    giveCapacityBack(workspace, reservation);
    tell(workspace, EngineEvent::Type::ReservationCompleted, reservation);
    if (!workspace.value.multitasking)
        setActivity(workspace, *reservation.worker, reservation.dial.postWorkActivity);
}

ReservationRecord *reservationInHand(const TaskRecord &task)
{
    const auto found = std::ranges::find_if(
        task.reservations, [](const ReservationRecord *reservation) { return reservation->value.isInHand(); });
    return found == task.reservations.end() ? nullptr : *found;
}

std::vector<ReservationRecord *> pendingReservations(const TaskRecord &task)
{
    std::vector<ReservationRecord *> pending;
    std::ranges::copy_if(task.reservations, std::back_inserter(pending),
        [](const ReservationRecord *reservation) { return reservation->value.isOpen(); });
    return pending;
}

} // namespace router::engine
