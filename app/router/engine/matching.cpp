#include "router/engine/matching.h"

#include "router/engine/reservations.h"
#include "router/engine/selection.h"
#include "router/engine/workflowrun.h"
#include "router/engine/workspacestate.h"

#include <algorithm>

namespace router::engine {

namespace {

// Among few marked workers the choice is short; among many, the ready ones in order are found faster. Both name the
// same.
constexpr size_t few = 8;

void settleWorker(WorkspaceState &workspace, WorkerRecord &worker)
{
    while (TaskRecord *task = taskFor(workspace, worker)) {
        const bool anybody = workspace.changedTasks.contains(task) || workspace.changedWorkers.size() > few;
        reserve(workspace, *task, anybody ? workersFor(workspace, *task) : changedWorkersFor(workspace, *task));
    }
}

ReadyKey idleOf(const WorkerRecord &worker)
{
    return { worker.open > 0, std::max(worker.lastEndedAt, worker.availableSince), worker.serial };
}

// The longest idle of the marked workers is served first.
void settleWorkers(WorkspaceState &workspace)
{
    std::vector<WorkerRecord *> marked(workspace.changedWorkers.begin(), workspace.changedWorkers.end());
    std::ranges::sort(
        marked, [](const WorkerRecord *left, const WorkerRecord *right) { return idleOf(*left) < idleOf(*right); });
    for (WorkerRecord *worker : marked) {
        settleWorker(workspace, *worker);
        workspace.changedWorkers.erase(worker);
    }
}

void settleTask(WorkspaceState &workspace, TaskRecord &task)
{
    const bool othersFindNobody = task.lane->settled > 0;
    const std::vector<WorkerRecord *> workers
        = othersFindNobody ? std::vector<WorkerRecord *>() : workersFor(workspace, task);
    if (!workers.empty()) {
        reserve(workspace, task, workers);
        return;
    }
    workspace.changedTasks.erase(&task);
    if (!moveOn(workspace, task))
        setSettled(task, true);
}

bool goesFirst(const WorkspaceState &workspace, const TaskRecord *left, const TaskRecord *right)
{
    const bool leftLifo = left->queue && left->queue->waiting.isLifo();
    const bool rightLifo = right->queue && right->queue->waiting.isLifo();
    if (leftLifo != rightLifo)
        return leftLifo == (workspace.value.prioritizeQueueOrder == QueueOrder::Lifo);
    return TaskOrder{ leftLifo }(left, right);
}

void settleTasks(WorkspaceState &workspace)
{
    std::vector<TaskRecord *> marked(workspace.changedTasks.begin(), workspace.changedTasks.end());
    std::ranges::sort(marked,
        [&workspace](const TaskRecord *left, const TaskRecord *right) { return goesFirst(workspace, left, right); });
    for (TaskRecord *task : marked) {
        if (workspace.changedTasks.contains(task))
            settleTask(workspace, *task);
    }
}

} // namespace

void markChanged(WorkspaceState &workspace, WorkerRecord &worker)
{
    workspace.changedWorkers.insert(&worker);
}

void markChanged(WorkspaceState &workspace, TaskRecord &task)
{
    setSettled(task, false);
    workspace.changedTasks.insert(&task);
}

void markAllWaiting(WorkspaceState &workspace)
{
    for (const auto &[serial, task] : workspace.tasks.inOrder()) {
        if (task->isWaiting())
            markChanged(workspace, *task);
    }
}

void forget(WorkspaceState &workspace, WorkerRecord &worker)
{
    workspace.changedWorkers.erase(&worker);
}

void forget(WorkspaceState &workspace, TaskRecord &task)
{
    workspace.changedTasks.erase(&task);
}

void settle(WorkspaceState &workspace)
{
    while (!workspace.changedWorkers.empty() || !workspace.changedTasks.empty()) {
        settleWorkers(workspace);
        settleTasks(workspace);
    }
}

} // namespace router::engine
