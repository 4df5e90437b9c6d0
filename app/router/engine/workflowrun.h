#pragma once

#include "core/domain/ids.h"

namespace router::engine {

struct TaskRecord;
struct WorkspaceState;

// How a task goes through its workflow: filters from top to bottom, their targets one after the other.
//
// Source: routing semantics 4.2 to 4.6. The steps of a filter are timed from the moment the filter was entered, and
// their timeouts add up; after new attributes, from the creation of the task. A task without any way left is canceled.

/// Places a task for the first time, with all events of its creation; `task.route` says which way it goes.
void enterWorkflow(WorkspaceState &workspace, TaskRecord &task);
/// Starts again from the first filter: attributes or configuration have changed. For pending tasks.
void restartWorkflow(WorkspaceState &workspace, TaskRecord &task);
/// A reservation has failed: waits on in the same step, or moves on if its time has passed meanwhile.
void resumeWorkflow(WorkspaceState &workspace, TaskRecord &task);
/// The step's time has passed while the task was pending.
void stepTimedOut(WorkspaceState &workspace, TaskRecord &task);
/// Puts the task into another queue, and tells so; its figures and where it waits are not looked at. Null: into none.
void moveToQueue(WorkspaceState &workspace, TaskRecord &task, TaskQueueId queue);
/// Nobody could be reserved: leaves the step if it is to be skipped or its time has passed. Answers whether it was
/// left.
bool moveOn(WorkspaceState &workspace, TaskRecord &task);

} // namespace router::engine
