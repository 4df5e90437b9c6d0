#include "router/engine/checks.h"
#include "router/engine/commands.h"
#include "router/engine/enginecore.h"
#include "router/engine/matching.h"
#include "router/engine/membership.h"
#include "router/engine/telling.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace router::engine {

namespace {

constexpr int mostQueues = 5000;

Check checkExpression(const QString &text)
{
    if (text.trimmed().isEmpty())
        return {};
    const auto read = Expression::parse(text);
    if (read)
        return {};
    return refused(u"TargetWorkers is not a valid expression: "_s + read.error().message);
}

Check check(const WorkspaceState &workspace, const TaskQueueDraft &draft)
{
    if (draft.name) {
        if (Check wrong = checkName(*draft.name))
            return wrong;
    }
    if (Check wrong = checkExpression(draft.targetWorkers.value_or(QString())))
        return wrong;
    if (Check wrong = checkRange("MaxReservedWorkers"_L1, draft.maxReservedWorkers.value_or(1), 1, 50))
        return wrong;
    if (Check wrong
        = checkActivity(workspace, "ReservationActivitySid"_L1, draft.reservationActivity.value_or(ActivityId())))
        return wrong;
    return checkActivity(workspace, "AssignmentActivitySid"_L1, draft.assignmentActivity.value_or(ActivityId()));
}

void apply(TaskQueue &value, const TaskQueueDraft &draft)
{
    value.name = draft.name.value_or(value.name);
    value.targetWorkers = draft.targetWorkers.value_or(value.targetWorkers);
    value.maxReservedWorkers = draft.maxReservedWorkers.value_or(value.maxReservedWorkers);
    value.order = draft.order.value_or(value.order);
    value.reservationActivity = draft.reservationActivity.value_or(value.reservationActivity);
    value.assignmentActivity = draft.assignmentActivity.value_or(value.assignmentActivity);
}

// Orders its waiting tasks anew, and asks for all of them again.
void rearrange(WorkspaceState &workspace, QueueRecord &queue)
{
    const std::vector<TaskRecord *> tasks = queue.waiting.all();
    for (TaskRecord *task : tasks)
        stopWaiting(*task);
    queue.waiting.setLifo(queue.value.order == QueueOrder::Lifo);
    for (TaskRecord *task : tasks) {
        startWaiting(*task);
        markChanged(workspace, *task);
    }
}

int unfinishedIn(const QueueRecord &queue)
{
    return std::accumulate(queue.counts.begin(), queue.counts.end(), 0, [](int sum, const ChannelCounts &channel) {
        return std::accumulate(channel.byStatus.begin(), channel.byStatus.end(), sum);
    });
}

bool names(const WorkflowRecord &workflow, TaskQueueId queue)
{
    if (workflow.plan->configuration.queues().contains(queue))
        return true;
    return std::ranges::any_of(workflow.retiredPlans, [queue](const std::weak_ptr<const RoutePlan> &retired) {
        const std::shared_ptr<const RoutePlan> plan = retired.lock();
        return plan && plan->configuration.queues().contains(queue);
    });
}

// A task may come back to it.
bool isLeftByTransfer(const WorkspaceState &workspace, TaskQueueId queue)
{
    return std::ranges::any_of(workspace.transfers.inOrder(), [queue](const auto &entry) {
        const Transfer &transfer = entry.second->value;
        return !transfer.hasEnded() && transfer.initiatingQueue == queue;
    });
}

} // namespace

Outcome<QueueRecord *> createQueue(WorkspaceState &workspace, const TaskQueueDraft &draft)
{
    if (Check wrong = checkName(draft.name.value_or(QString())))
        return tl::unexpected(*wrong);
    if (Check wrong = check(workspace, draft))
        return tl::unexpected(*wrong);
    if (workspace.queues.size() >= mostQueues)
        return tl::unexpected(refused(u"A workspace has at most 5000 task queues"_s));
    auto made = std::make_unique<QueueRecord>();
    workspace.core.name(*made);
    QueueRecord &queue = workspace.queues.add(std::move(made));
    queue.value.workspace = workspace.value.id;
    queue.value.targetWorkers = u"1==1"_s;
    queue.value.createdAt = queue.value.updatedAt = workspace.core.now;
    apply(queue.value, draft);
    queue.waiting.setLifo(queue.value.order == QueueOrder::Lifo);
    readExpression(workspace, queue);
    updateMembers(workspace, queue);
    touch(workspace, queue);
    tell(workspace, EngineEvent::Type::TaskQueueCreated, queue);
    return &queue;
}

Outcome<Done> updateQueue(WorkspaceState &workspace, QueueRecord &queue, const TaskQueueDraft &draft)
{
    if (Check wrong = check(workspace, draft))
        return tl::unexpected(*wrong);
    const TaskQueue before = queue.value;
    apply(queue.value, draft);
    queue.value.updatedAt = workspace.core.now;
    touch(workspace, queue);
    if (queue.value.targetWorkers != before.targetWorkers) {
        readExpression(workspace, queue);
        updateMembers(workspace, queue);
        tell(workspace, EngineEvent::Type::TaskQueueExpressionUpdated, queue);
    }
    if (queue.value.order != before.order)
        rearrange(workspace, queue);
    return Done{};
}

Outcome<Done> deleteQueue(WorkspaceState &workspace, QueueRecord &queue)
{
    const QString sid = queue.value.id.text();
    if (unfinishedIn(queue) > 0 || isLeftByTransfer(workspace, queue.value.id))
        return tl::unexpected(notNow(workspace, "delete task queue"_L1, sid, "there are still tasks in it."_L1));
    const bool isNamed = std::ranges::any_of(
        workspace.workflows.inOrder(), [&queue](const auto &entry) { return names(*entry.second, queue.value.id); });
    if (isNamed)
        return tl::unexpected(notNow(workspace, "delete task queue"_L1, sid, "a workflow still routes to it."_L1));
    dropExpression(workspace, queue);
    while (!queue.members.empty()) {
        WorkerRecord &worker = **queue.members.begin();
        std::erase(worker.queues, &queue);
        queue.members.erase(&worker);
    }
    tell(workspace, EngineEvent::Type::TaskQueueDeleted, queue);
    touch(workspace, queue);
    workspace.queues.remove(queue);
    return Done{};
}

} // namespace router::engine
