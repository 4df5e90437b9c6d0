#pragma once

#include "router/engine/drafts.h"
#include "router/engine/enginetypes.h"

namespace router::engine {

struct ActivityRecord;
struct ChannelRecord;
struct EngineCore;
struct QueueRecord;
struct ReservationRecord;
struct TaskRecord;
struct TransferRecord;
struct WorkerChannelRecord;
struct WorkerRecord;
struct WorkflowRecord;
struct WorkspaceState;

// What requests ask for: each is checked, then carried out whole. The caller settles afterwards; see matching.
//
// Choices where the service says nothing: an activity in use (by a worker, as default or timeout activity, by a queue,
// or as where a worker goes back to) is not deleted; nor a channel with unfinished tasks or the channel "default"; nor
// a queue with unfinished tasks or one that a configuration names, a retired one that tasks still run under included;
// nor a workflow with unfinished tasks; nor a worker with an open reservation. Tasks that wait for a deleted worker by
// routing target are canceled. Single-tasking may be switched on and off. At most 15,000 workers, 5,000 queues and 100
// activities.

Outcome<WorkspaceState *> createWorkspace(EngineCore &core, const WorkspaceDraft &draft);
Outcome<Done> updateWorkspace(WorkspaceState &workspace, const WorkspaceDraft &draft);
void deleteWorkspace(WorkspaceState &workspace);

Outcome<ActivityRecord *> createActivity(WorkspaceState &workspace, const ActivityDraft &draft);
Outcome<Done> updateActivity(WorkspaceState &workspace, ActivityRecord &activity, const ActivityDraft &draft);
Outcome<Done> deleteActivity(WorkspaceState &workspace, ActivityRecord &activity);

Outcome<ChannelRecord *> createChannel(WorkspaceState &workspace, const TaskChannelDraft &draft);
Outcome<Done> updateChannel(WorkspaceState &workspace, ChannelRecord &channel, const TaskChannelDraft &draft);
Outcome<Done> deleteChannel(WorkspaceState &workspace, ChannelRecord &channel);
/// What one worker can do of one channel: capacity 1 and available.
void addWorkerChannel(WorkspaceState &workspace, WorkerRecord &worker, const ChannelRecord &channel);

Outcome<QueueRecord *> createQueue(WorkspaceState &workspace, const TaskQueueDraft &draft);
Outcome<Done> updateQueue(WorkspaceState &workspace, QueueRecord &queue, const TaskQueueDraft &draft);
Outcome<Done> deleteQueue(WorkspaceState &workspace, QueueRecord &queue);

Outcome<WorkflowRecord *> createWorkflow(WorkspaceState &workspace, const WorkflowDraft &draft);
Outcome<Done> updateWorkflow(WorkspaceState &workspace, WorkflowRecord &workflow, const WorkflowDraft &draft);
Outcome<Done> deleteWorkflow(WorkspaceState &workspace, WorkflowRecord &workflow);

Outcome<WorkerRecord *> createWorker(WorkspaceState &workspace, const WorkerDraft &draft);
Outcome<Done> updateWorker(WorkspaceState &workspace, WorkerRecord &worker, const WorkerDraft &draft);
Outcome<Done> deleteWorker(WorkspaceState &workspace, WorkerRecord &worker);
Outcome<Done> updateWorkerChannel(
    WorkspaceState &workspace, WorkerRecord &worker, WorkerChannelRecord &channel, const WorkerChannelDraft &draft);

Outcome<TaskRecord *> createTask(WorkspaceState &workspace, const TaskDraft &draft);
Outcome<Done> updateTask(WorkspaceState &workspace, TaskRecord &task, const TaskDraft &draft);
void deleteTask(WorkspaceState &workspace, TaskRecord &task);

Outcome<Done> updateReservation(
    WorkspaceState &workspace, ReservationRecord &reservation, const ReservationDraft &draft);

Outcome<TransferRecord *> startTransfer(WorkspaceState &workspace, const TransferDraft &draft);
Outcome<Done> updateTransfer(WorkspaceState &workspace, TransferRecord &transfer, const QString &status);

} // namespace router::engine
