#pragma once

#include "router/engine/enginetypes.h"

struct Activity;

namespace router::engine {

struct ActivityRecord;
struct ChannelRecord;
struct QueueRecord;
struct ReservationRecord;
struct TaskRecord;
struct TransferRecord;
struct WorkerChannelRecord;
struct WorkerRecord;
struct WorkflowRecord;
struct WorkspaceState;

// Each notes that something has happened now, with the SIDs and the values of all that is involved.

void tell(WorkspaceState &workspace, EngineEvent::Type type);
void tell(WorkspaceState &workspace, EngineEvent::Type type, const ActivityRecord &activity);
void tell(WorkspaceState &workspace, EngineEvent::Type type, const ChannelRecord &channel);
void tell(WorkspaceState &workspace, EngineEvent::Type type, const QueueRecord &queue);
void tell(WorkspaceState &workspace, EngineEvent::Type type, const WorkflowRecord &workflow);
void tell(WorkspaceState &workspace, EngineEvent::Type type, const WorkerRecord &worker);
void tell(WorkspaceState &workspace, EngineEvent::Type type, const WorkerRecord &worker,
    const WorkerChannelRecord &channel, int previousCapacity);
void tell(WorkspaceState &workspace, EngineEvent::Type type, const TaskRecord &task);
void tell(WorkspaceState &workspace, EngineEvent::Type type, const ReservationRecord &reservation);
/// The task, now canceled, did not come to the worker that is its routing target.
void tellFailed(WorkspaceState &workspace, const TaskRecord &task);
/// Something is wrong with a task's workflow that people should know of; `code` is the service's number for it.
void tellAlert(WorkspaceState &workspace, const TaskRecord &task, int code, const QString &message);
/// The worker has gone from one activity to another.
void tellMoved(
    WorkspaceState &workspace, const WorkerRecord &worker, const Activity &before, std::chrono::milliseconds timeInIt);
/// The task has gone from one queue to another.
void tellMoved(WorkspaceState &workspace, const TaskRecord &task, TaskQueueId before);
/// The carrier is to hang up; nobody else hears of it.
void tellDialGivenUp(WorkspaceState &workspace, const ReservationRecord &reservation);
void tell(WorkspaceState &workspace, EngineEvent::Type type, const TransferRecord &transfer);
/// The event of a reservation's creation, without what it was about.
EngineEvent offerEvent(const WorkspaceState &workspace, const ReservationRecord &reservation);
/// The event that asks the carrier to carry an instruction out.
EngineEvent dialEvent(const WorkspaceState &workspace, const ReservationRecord &reservation,
    const std::shared_ptr<const Instruction> &instruction);

} // namespace router::engine
