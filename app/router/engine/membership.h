#pragma once

#include "core/base/id.h"

namespace router::engine {

struct QueueRecord;
struct WorkerRecord;
struct WorkspaceState;

// Who serves which queue. Expressions are evaluated when they or the worker change, never while routing.

[[nodiscard]] bool isMember(const QueueRecord &queue, const WorkerRecord &worker);
/// Evaluates one worker against every queue, and one queue against every worker. Who newly belongs is matched later.
void updateMemberships(WorkspaceState &workspace, WorkerRecord &worker);
void updateMembers(WorkspaceState &workspace, QueueRecord &queue);
/// The same for those queues only that ask for the worker's activity.
void updateActivityMemberships(WorkspaceState &workspace, WorkerRecord &worker);
/// Takes the worker out of all queues.
void leaveAllQueues(WorkerRecord &worker);
/// Reads the queue's expression from its text.
void readExpression(WorkspaceState &workspace, QueueRecord &queue);
/// The queue goes: nobody will be asked about it any more.
void dropExpression(WorkspaceState &workspace, QueueRecord &queue);
/// Keeps the queues' counts when a member changes from one activity to another; `by` is 1 or -1.
void countMember(QueueRecord &queue, const WorkerRecord &worker, int by);

} // namespace router::engine
