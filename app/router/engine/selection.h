#pragma once

#include <vector>

namespace router::engine {

struct TaskRecord;
struct WorkerRecord;
struct WorkspaceState;

/// Which of all free workers a waiting task goes to, the first to be asked first; as many as its queue reserves at
/// once. Empty: nobody.
///
/// Source: routing semantics 6 (who), 7.2 (which first), 7.3 (how many).
std::vector<WorkerRecord *> workersFor(const WorkspaceState &workspace, const TaskRecord &task);
/// The same, when nobody but the workers marked as changed can be eligible.
std::vector<WorkerRecord *> changedWorkersFor(const WorkspaceState &workspace, const TaskRecord &task);
/// Which of all waiting tasks a free worker is to get; null: none.
///
/// Source: routing semantics 7.1.
TaskRecord *taskFor(const WorkspaceState &workspace, const WorkerRecord &worker);
/// Whether a worker could be offered that task now: activity, channel, capacity. Queues and expressions are not asked.
bool isReady(const TaskRecord &task, const WorkerRecord &worker);

} // namespace router::engine
