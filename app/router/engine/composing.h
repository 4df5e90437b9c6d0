#pragma once

#include "router/engine/workspacestate.h"

namespace router::engine {

// Values as others see them: records with the names and numbers that follow from other records.

Workspace composed(const WorkspaceState &workspace);
TaskQueue composed(const WorkspaceState &workspace, const QueueRecord &queue);
Worker composed(const WorkerRecord &worker);
WorkerChannel composed(const WorkspaceState &workspace, const WorkerChannelRecord &channel);
Task composed(const WorkspaceState &workspace, const TaskRecord &task);
Reservation composed(const ReservationRecord &reservation);
/// The transfers the reservation takes part in.
ReservationTransfers transfersNow(const WorkspaceState &workspace, const ReservationRecord &reservation);

} // namespace router::engine
