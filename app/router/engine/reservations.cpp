#include "router/engine/reservations.h"

#include "router/engine/enginecore.h"
#include "router/engine/instructionchecks.h"
#include "router/engine/matching.h"
#include "router/engine/tasklife.h"
#include "router/engine/telling.h"
#include "router/engine/transfers.h"
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

// Single-tasking: the worker's activity shows what he does; the reservation remembers where he came from.
void moveToReserved(WorkspaceState &workspace, ReservationRecord &reservation, ActivityId activity)
{
    if (!workspace.activities.find(activity))
        return;
    reservation.reservedActivity = activity;
    setActivity(workspace, *reservation.worker, activity);
}

// Unless somebody has moved him meanwhile.
void moveBack(WorkspaceState &workspace, const ReservationRecord &reservation)
{
    if (reservation.worker->value.activity == reservation.reservedActivity)
        setActivity(workspace, *reservation.worker, reservation.past.workerActivity);
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
    reservation.past.workerActivity = worker.value.activity;
    reservation.value.version = 1;
    reservation.channel = task.value.channel;
    reservation.transfer = task.transfer ? task.transfer->value.id : TransferId();
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

template <typename Wanted> std::vector<ReservationRecord *> chosen(const TaskRecord &task, Wanted isWanted)
{
    std::vector<ReservationRecord *> found;
    std::ranges::copy_if(task.reservations, std::back_inserter(found),
        [&isWanted](const ReservationRecord *reservation) { return isWanted(reservation->value); });
    return found;
}

// A reserved task without an offer is pending, unless it is canceled next; or its transfer has failed, which is then
// answered, to be told.
TransferRecord *noteLastOffer(WorkspaceState &workspace, TaskRecord &task, ReservationStatus why)
{
    if (task.value.status != TaskStatus::Reserved || !pendingReservations(task).empty())
        return nullptr;
    if (task.transfer)
        return attemptFailed(workspace, task, why);
    if (!task.target && !isOfferedEnough(task))
        setStatus(workspace, task, TaskStatus::Pending);
    return nullptr;
}

bool isWithoutOffer(const TaskRecord &task)
{
    const bool open = task.value.status == TaskStatus::Pending || task.value.status == TaskStatus::Reserved;
    return open && !task.isWaiting() && pendingReservations(task).empty();
}

// A task that has come back from a transfer and was in no queue waits for the worker it was made for.
bool aim(const WorkspaceState &workspace, TaskRecord &task)
{
    const auto id = WorkerId::fromText(QStringView(task.value.routingTarget));
    task.target = id ? workspace.workers.find(*id) : nullptr;
    task.route = task.target ? RouteKind::Worker : RouteKind::None;
    return task.target;
}

void cancelForTarget(WorkspaceState &workspace, TaskRecord &task)
{
    failTask(workspace, task, u"RoutingTarget not available for Reservation acceptance: "_s + task.value.routingTarget);
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

void offerToOne(WorkspaceState &workspace, TaskRecord &task, WorkerRecord &worker)
{
    ++task.timesReserved;
    offer(workspace, task, worker);
}

bool isOfferedEnough(const TaskRecord &task)
{
    return task.timesReserved >= mostReservations;
}

void accept(WorkspaceState &workspace, ReservationRecord &reservation)
{
    TaskRecord &task = *reservation.task;
    setStatus(workspace, reservation, ReservationStatus::Accepted);
    countAssigned(workspace, reservation, 1);
    task.assignedAt = workspace.core.now;
    setStatus(workspace, task, TaskStatus::Assigned);
    const TransferRecord *transfer = endTransfer(workspace, task, TransferStatus::Complete);
    tell(workspace, EngineEvent::Type::ReservationAccepted, reservation);
    if (!workspace.value.multitasking && task.queue)
        setActivity(workspace, *reservation.worker, task.queue->value.assignmentActivity);
    if (transfer)
        tell(workspace, EngineEvent::Type::TaskTransferCompleted, *transfer);
    for (ReservationRecord *other : pendingReservations(task))
        endUnaccepted(workspace, *other, ReservationStatus::Rescinded);
}

void endUnaccepted(
    WorkspaceState &workspace, ReservationRecord &reservation, ReservationStatus status, bool keepActivity)
{
    setStatus(workspace, reservation, status);
    giveCapacityBack(workspace, reservation);
    TransferRecord *failed = noteLastOffer(workspace, *reservation.task, status);
    tell(workspace, endedBy(status), reservation);
    if (!keepActivity)
        moveBack(workspace, reservation);
    if (failed)
        tellFailure(workspace, *failed);
}

void taskWaitsAgain(WorkspaceState &workspace, TaskRecord &task)
{
    if (!isWithoutOffer(task))
        return;
    if (task.target)
        cancelForTarget(workspace, task);
    else if (isOfferedEnough(task))
        cancelTask(workspace, task, u"Task TTL Exceeded or Max assignment count exceeded"_s);
    else if (task.route == RouteKind::None && !aim(workspace, task))
        cancelForTarget(workspace, task);
    else
        resumeWorkflow(workspace, task);
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
    if (!workspace.value.multitasking && reservation.dial)
        setActivity(workspace, *reservation.worker, postWorkActivityOf(*reservation.dial));
}

std::vector<ReservationRecord *> reservationsInHand(const TaskRecord &task)
{
    return chosen(task, [](const Reservation &reservation) { return reservation.isInHand(); });
}

std::vector<ReservationRecord *> pendingReservations(const TaskRecord &task)
{
    return chosen(task, [](const Reservation &reservation) { return reservation.isOpen(); });
}

} // namespace router::engine
