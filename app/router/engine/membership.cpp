#include "router/engine/membership.h"

#include "router/engine/matching.h"
#include "router/engine/scopes.h"
#include "router/engine/workspacestate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace router::engine {

namespace {

bool belongs(const QueueRecord &queue, const WorkerRecord &worker)
{
    return queue.expression && queue.expression->holds(MemberScope(worker));
}

void join(QueueRecord &queue, WorkerRecord &worker)
{
    queue.members.insert(&worker);
    worker.queues.insert(std::ranges::lower_bound(worker.queues, &queue, BySerial{}), &queue);
    countMember(queue, worker, 1);
    joinReady(queue, worker);
}

void leave(QueueRecord &queue, WorkerRecord &worker)
{
    leaveReady(queue, worker);
    countMember(queue, worker, -1);
    std::erase(worker.queues, &queue);
    queue.members.erase(&worker);
}

void update(WorkspaceState &workspace, QueueRecord &queue, WorkerRecord &worker)
{
    const bool was = isMember(queue, worker);
    const bool is = belongs(queue, worker);
    if (was && !is)
        leave(queue, worker);
    if (is && !was) {
        join(queue, worker);
        markChanged(workspace, worker);
    }
}

} // namespace

bool isMember(const QueueRecord &queue, const WorkerRecord &worker)
{
    return std::ranges::binary_search(worker.queues, &queue,
        [](const QueueRecord *left, const QueueRecord *right) { return left->serial < right->serial; });
}

void updateMemberships(WorkspaceState &workspace, WorkerRecord &worker)
{
    for (QueueRecord *queue : std::vector<QueueRecord *>(worker.queues))
        update(workspace, *queue, worker);
    for (QueueRecord *queue : workspace.queueFinder.candidates(MemberScope(worker)))
        update(workspace, *queue, worker);
}

void updateMembers(WorkspaceState &workspace, QueueRecord &queue)
{
    for (const auto &[serial, worker] : workspace.workers.inOrder())
        update(workspace, queue, *worker);
}

void updateActivityMemberships(WorkspaceState &workspace, WorkerRecord &worker)
{
    for (QueueRecord *queue : workspace.queuesByActivity)
        update(workspace, *queue, worker);
}

void leaveAllQueues(WorkerRecord &worker)
{
    while (!worker.queues.empty())
        leave(*worker.queues.back(), worker);
}

void readExpression(WorkspaceState &workspace, QueueRecord &queue)
{
    dropExpression(workspace, queue);
    auto read = Expression::parse(queue.value.targetWorkers);
    if (!read)
        return;
    const QSet<QString> asked = read->references();
    queue.expression = std::move(*read);
    workspace.queueFinder.add(queue);
    if (asked.contains(u"activity_sid"_s) || asked.contains(u"activity_name"_s))
        workspace.queuesByActivity.insert(&queue);
}

void dropExpression(WorkspaceState &workspace, QueueRecord &queue)
{
    workspace.queueFinder.remove(queue);
    workspace.queuesByActivity.erase(&queue);
    queue.expression.reset();
}

void countMember(QueueRecord &queue, const WorkerRecord &worker, int by)
{
    if (!worker.activity)
        return;
    queue.membersIn[worker.activity->value.id] += by;
    if (worker.activity->value.available)
        queue.availableMembers += by;
}

} // namespace router::engine
