#pragma once

#include "router/engine/enginetypes.h"

namespace router::engine {

struct QueueRecord;
struct ReservationRecord;
struct TaskRecord;
struct WorkerRecord;
struct WorkflowRecord;
struct WorkspaceState;

// Each notes that something has happened now, with the SIDs of all that is involved.

void tell(WorkspaceState &workspace, EngineEvent::Type type);
void tell(WorkspaceState &workspace, EngineEvent::Type type, const QueueRecord &queue);
void tell(WorkspaceState &workspace, EngineEvent::Type type, const WorkflowRecord &workflow);
void tell(WorkspaceState &workspace, EngineEvent::Type type, const WorkerRecord &worker);
void tell(WorkspaceState &workspace, EngineEvent::Type type, const TaskRecord &task);
void tell(WorkspaceState &workspace, EngineEvent::Type type, const ReservationRecord &reservation);
/// The event that asks the carrier to dial.
EngineEvent dialEvent(const WorkspaceState &workspace, const ReservationRecord &reservation);

} // namespace router::engine
