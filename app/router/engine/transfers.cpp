#include "router/engine/transfers.h"

#include "router/engine/enginecore.h"
#include "router/engine/matching.h"
#include "router/engine/reservations.h"
#include "router/engine/tasklife.h"
#include "router/engine/telling.h"
#include "router/engine/workflowrun.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace router::engine {

namespace {

QString endingOf(ReservationStatus why)
{
    switch (why) {
    case ReservationStatus::Rejected:
        return u"was rejected"_s;
    case ReservationStatus::Timeout:
        return u"timed out"_s;
    default:
        return u"was canceled"_s;
    }
}

QString nounOf(ReservationStatus why)
{
    switch (why) {
    case ReservationStatus::Rejected:
        return u"reject"_s;
    case ReservationStatus::Timeout:
        return u"timeout"_s;
    default:
        return u"cancel"_s;
    }
}

// The service's own words; those for a canceled offer are made after them.
QString reasonFor(const Transfer &transfer, ReservationStatus why)
{
    if (transfer.type == TransferType::Worker)
        return u"Transfer failed because the reservation "_s + endingOf(why);
    return u"Transfer attempt failed on reservation "_s + nounOf(why)
        + u" because there are no more pending reservations"_s;
}

// Without a queue of its own it is nowhere, until it comes back or somebody accepts.
void leaveWorkflow(TaskRecord &task)
{
    task.route = task.queue ? RouteKind::Queue : RouteKind::None;
    task.target = nullptr;
    task.plan.reset();
    task.revision = 0;
    task.stepDeadline.reset();
    task.reEvaluate = false;
}

bool hasOwner(const TaskRecord &task, const TransferRecord &transfer)
{
    return std::ranges::any_of(task.reservations, [&transfer](const ReservationRecord *reservation) {
        const bool takesItBack = transfer.value.status == TransferStatus::Canceled
            && reservation->value.id == transfer.value.initiatingReservation && reservation->value.isInHand();
        return takesItBack || reservation->value.status == ReservationStatus::Accepted;
    });
}

// The task is where it was before the transfer: assigned, or pending if nobody has it.
void comeBack(WorkspaceState &workspace, TaskRecord &task, const TransferRecord &transfer)
{
    stopWaiting(task);
    forget(workspace, task);
    moveToQueue(workspace, task, transfer.value.initiatingQueue);
    leaveWorkflow(task);
    setStatus(workspace, task, hasOwner(task, transfer) ? TaskStatus::Assigned : TaskStatus::Pending);
}

void change(WorkspaceState &workspace, TransferRecord &transfer, TransferStatus status)
{
    transfer.value.status = status;
    transfer.value.updatedAt = workspace.core.now;
    touch(workspace, transfer);
}

} // namespace

void startTransfer(WorkspaceState &workspace, TransferRecord &transfer)
{
    TaskRecord &task = *transfer.task;
    task.transfers.push_back(&transfer);
    task.transfer = &transfer;
    leaveWorkflow(task);
    touch(workspace, transfer);
}

void offerTransfer(WorkspaceState &workspace, TransferRecord &transfer, WorkerRecord &worker)
{
    setStatus(workspace, *transfer.task, TaskStatus::Reserved);
    tell(workspace, EngineEvent::Type::TaskTransferInitiated, transfer);
    offerToOne(workspace, *transfer.task, worker);
}

void offerTransfer(WorkspaceState &workspace, TransferRecord &transfer, QueueRecord &queue)
{
    TaskRecord &task = *transfer.task;
    moveToQueue(workspace, task, queue.value.id);
    task.route = RouteKind::Queue;
    setStatus(workspace, task, TaskStatus::Pending);
    tell(workspace, EngineEvent::Type::TaskTransferInitiated, transfer);
    startWaiting(task);
    markChanged(workspace, task);
}

TransferRecord *endTransfer(WorkspaceState &workspace, TaskRecord &task, TransferStatus status)
{
    TransferRecord *transfer = std::exchange(task.transfer, nullptr);
    if (transfer)
        change(workspace, *transfer, status);
    return transfer;
}

TransferRecord *attemptFailed(WorkspaceState &workspace, TaskRecord &task, ReservationStatus why)
{
    TransferRecord &transfer = *task.transfer;
    transfer.value.failedReason = reasonFor(transfer.value, why);
    if (transfer.value.type == TransferType::Queue && !isOfferedEnough(task)) {
        change(workspace, transfer, TransferStatus::Initiated);
        setStatus(workspace, task, TaskStatus::Pending);
    } else {
        endTransfer(workspace, task, TransferStatus::Failed);
        comeBack(workspace, task, transfer);
    }
    return &transfer;
}

void tellFailure(WorkspaceState &workspace, TransferRecord &transfer)
{
    if (!transfer.value.hasEnded()) {
        tell(workspace, EngineEvent::Type::TaskTransferAttemptFailed, transfer);
        return;
    }
    tell(workspace, EngineEvent::Type::TaskTransferFailed, transfer);
    tell(workspace, EngineEvent::Type::TaskUpdated, *transfer.task);
}

void cancelTransfer(WorkspaceState &workspace, TransferRecord &transfer)
{
    TaskRecord &task = *transfer.task;
    endTransfer(workspace, task, TransferStatus::Canceled);
    comeBack(workspace, task, transfer);
    tell(workspace, EngineEvent::Type::TaskTransferCanceled, transfer);
    for (ReservationRecord *reservation : pendingReservations(task))
        endUnaccepted(workspace, *reservation, ReservationStatus::Canceled);
    tell(workspace, EngineEvent::Type::TaskUpdated, task);
    taskWaitsAgain(workspace, task);
}

} // namespace router::engine
