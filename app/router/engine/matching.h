#pragma once

namespace router::engine {

struct TaskRecord;
struct WorkerRecord;
struct WorkspaceState;

// Brings waiting tasks and free workers together.
//
// Between two commands nobody who could take a waiting task is free: whatever may change that marks the worker or the
// task, and settle() looks at the marked ones alone. So the cost of routing one task does not depend on how many others
// wait or work.

/// The worker may be able to take something now.
void markChanged(WorkspaceState &workspace, WorkerRecord &worker);
/// The task has just been placed, or may find somebody now.
void markChanged(WorkspaceState &workspace, TaskRecord &task);
/// Every waiting task of the workspace.
void markAllWaiting(WorkspaceState &workspace);
/// Forgets marks of what is about to go.
void forget(WorkspaceState &workspace, WorkerRecord &worker);
void forget(WorkspaceState &workspace, TaskRecord &task);
/// Reserves, and moves tasks on in their workflows, until nothing is marked any more.
void settle(WorkspaceState &workspace);

} // namespace router::engine
