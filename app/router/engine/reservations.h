#pragma once

#include "core/domain/reservation.h"

#include <vector>

namespace router::engine {

struct ReservationRecord;
struct TaskRecord;
struct WorkerRecord;
struct WorkspaceState;

// The life of reservations, whoever asked for a change; what is allowed was checked before.
//
// Choices where the service says nothing: accepting by hand while the carrier dials hangs up the dialled call; a task
// whose routing target is a worker is canceled when that worker does not accept; with a reservation's end the task asks
// its present step again, and only then moves on if the step's time has passed.

/// Offers a waiting task to all of these workers; it is reserved from now on.
void reserve(WorkspaceState &workspace, TaskRecord &task, const std::vector<WorkerRecord *> &workers);
/// Offers a task that is handed on to one worker.
void offerToOne(WorkspaceState &workspace, TaskRecord &task, WorkerRecord &worker);
/// A task is offered a thousand times at most.
bool isOfferedEnough(const TaskRecord &task);
/// pending → accepted: the task is assigned, other offers of it are rescinded.
void accept(WorkspaceState &workspace, ReservationRecord &reservation);
/// Ends a pending one without success (rejected, timeout, canceled, rescinded). The worker is free again; in
/// single-tasking he goes back to where he was, unless `keepActivity`. With the last offer of a reserved task
/// the task is pending, or back from its transfer; taskWaitsAgain() has to follow where it may wait.
void endUnaccepted(
    WorkspaceState &workspace, ReservationRecord &reservation, ReservationStatus status, bool keepActivity = false);
/// After endUnaccepted(): the task waits again, if nobody else has an offer of it.
void taskWaitsAgain(WorkspaceState &workspace, TaskRecord &task);
/// The offer ran out: the worker goes to the workspace's timeout activity.
void timeOut(WorkspaceState &workspace, ReservationRecord &reservation);
/// accepted → wrapping; the task is not looked at.
void wrapUp(WorkspaceState &workspace, ReservationRecord &reservation);
/// accepted, wrapping → completed; the task is not looked at.
void complete(WorkspaceState &workspace, ReservationRecord &reservation);
/// The accepted and wrapping ones of the task: more than one after transfers.
std::vector<ReservationRecord *> reservationsInHand(const TaskRecord &task);
/// Those of the task that are pending.
std::vector<ReservationRecord *> pendingReservations(const TaskRecord &task);

} // namespace router::engine
