#pragma once

#include "core/domain/reservation.h"
#include "core/domain/transfer.h"
#include "router/engine/enginetypes.h"

namespace router::engine {

struct QueueRecord;
struct ReservationRecord;
struct TaskRecord;
struct TransferRecord;
struct WorkerRecord;
struct WorkspaceState;

// The life of transfers; what is allowed was checked before.
//
// Source: event bridge 8, routing semantics 10. Choices where they say nothing:
// - a worker who could not be offered a task now (activity, channel, capacity) is not transferred to, for want of a
//   better moment to try again; a queue without anybody free keeps the task pending until somebody is;
// - attributes and priority of a transfer replace the task's, and stay whatever becomes of it;
// - an assigned task is through with its workflow: what comes back without an owner waits in the queue it came from,
//   without steps, expressions and time to live (the 24 h of an assigned task go on); one that was in no queue waits
//   for the worker it was routed to, and is canceled when he is gone;
// - a canceled cold transfer gives the task back to its initiator as long as he wraps up;
// - while a transfer runs, accepted reservations of the task are neither wrapped up nor completed, wrapping ones may be
//   completed; canceling or deleting the task cancels the transfer and completes what is in hand;
// - after the thousandth offer of a task a transfer to a queue fails.

/// The task is on its way from now on: it leaves its workflow.
void startTransfer(WorkspaceState &workspace, TransferRecord &transfer);
/// Offers it to that worker, or to whoever serves that queue; told with all that follows.
void offerTransfer(WorkspaceState &workspace, TransferRecord &transfer, WorkerRecord &worker);
void offerTransfer(WorkspaceState &workspace, TransferRecord &transfer, QueueRecord &queue);
/// Ends the task's running transfer; it is told by the caller. Null: there is none.
TransferRecord *endTransfer(WorkspaceState &workspace, TaskRecord &task, TransferStatus status);
/// The last offer of the task's running transfer has ended with `why`: the transfer fails, or goes on in its queue.
/// Nothing is told yet; tellFailure() does so.
TransferRecord *attemptFailed(WorkspaceState &workspace, TaskRecord &task, ReservationStatus why);
void tellFailure(WorkspaceState &workspace, TransferRecord &transfer);
/// The initiator takes it back.
void cancelTransfer(WorkspaceState &workspace, TransferRecord &transfer);

} // namespace router::engine
