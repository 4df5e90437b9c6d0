#pragma once

#include "core/domain/ids.h"

namespace router::engine {

struct ActivityRecord;
struct ReservationRecord;
struct WorkerChannelRecord;
struct WorkerRecord;
struct WorkspaceState;

// What happens to a worker, whoever asked for it.

/// The worker's channel that the reservation takes capacity of; null: the channel is gone.
WorkerChannelRecord *channelOf(const WorkspaceState &workspace, const ReservationRecord &reservation);
/// A new version of the worker.
void bump(WorkspaceState &workspace, WorkerRecord &worker);
/// Moves the worker; the activity he has already changes nothing.
void setActivity(WorkspaceState &workspace, WorkerRecord &worker, ActivityRecord &activity);
/// The same by SID; null or gone: he stays.
void setActivity(WorkspaceState &workspace, WorkerRecord &worker, ActivityId activity);
/// Takes and gives back what a reservation uses of the worker.
void takeCapacity(WorkspaceState &workspace, ReservationRecord &reservation);
void giveCapacityBack(WorkspaceState &workspace, ReservationRecord &reservation);
/// One more, or one less, accepted task on the reservation's channel.
void countAssigned(WorkspaceState &workspace, ReservationRecord &reservation, int by);

} // namespace router::engine
