#include "router/engine/workflowrun.h"

#include "core/expression/cborscope.h"
#include "router/engine/enginecore.h"
#include "router/engine/knownworker.h"
#include "router/engine/matching.h"
#include "router/engine/scopes.h"
#include "router/engine/tasklife.h"
#include "router/engine/telling.h"

using namespace Qt::StringLiterals;

namespace router::engine {

const RoutingTarget *TaskRecord::routingTarget() const
{
    if (!plan)
        return nullptr;
    if (route == RouteKind::DefaultFilter)
        return &*plan->configuration.defaultFilter;
    if (route == RouteKind::Filter)
        return &plan->configuration.filters.at(filter).targets.at(step);
    return nullptr;
}

void moveToQueue(WorkspaceState &workspace, TaskRecord &task, TaskQueueId queue)
{
    if (queue == task.value.queue)
        return;
    const TaskQueueId left = std::exchange(task.value.queue, queue);
    task.value.queueEnteredAt = workspace.core.now;
    task.queue = workspace.queues.find(queue);
    if (!task.queue)
        return;
    if (left.isNull())
        tell(workspace, EngineEvent::Type::TaskQueueEntered, task);
    else
        tellMoved(workspace, task, left);
}

namespace {

enum class Left { TimedOut, Skipped };

std::optional<Instant> deadlineOf(const TaskRecord &task)
{
    const RoutingTarget *target = task.routingTarget();
    if (task.route != RouteKind::Filter || !target->timeout)
        return std::nullopt;
    Instant at = task.filterEnteredAt;
    const QList<RoutingTarget> &targets = task.plan->configuration.filters.at(task.filter).targets;
    for (int i = 0; i <= task.step; ++i)
        at += targets.at(i).timeout.value_or(std::chrono::seconds{ 0 });
    return at;
}

// Steps 3 and 4: the task stands where `route`, `filter` and `step` say, and is offered to workers next.
void place(WorkspaceState &workspace, TaskRecord &task, bool isNew)
{
    const RoutingTarget &target = *task.routingTarget();
    task.stepDeadline = deadlineOf(task);
    if (target.priority)
        task.value.priority = *target.priority;
    moveToQueue(workspace, task, target.queue);
    if (isNew)
        tell(workspace, EngineEvent::Type::TaskCreated, task);
    else
        bump(workspace, task);
    recount(task);
    tell(workspace, EngineEvent::Type::WorkflowTargetMatched, task);
    if (const Alert alert = alertForKnownWorker(workspace, task); alert.code != 0)
        tellAlert(workspace, task, alert.code, alert.message);
    task.entering = true;
    startWaiting(task);
    markChanged(workspace, task);
}

bool enterFilter(TaskRecord &task, int from, Instant at)
{
    const QList<RoutingFilter> &filters = task.plan->configuration.filters;
    const CborScope scope(task.attributes, u"task"_s);
    for (int i = from; i < int(filters.size()); ++i) {
        if (!filters.at(i).expression.holds(scope))
            continue;
        task.route = RouteKind::Filter;
        task.filter = i;
        task.step = 0;
        task.filterEnteredAt = at;
        return true;
    }
    return false;
}

bool enterDefault(TaskRecord &task)
{
    if (!task.plan->configuration.defaultFilter || task.timedOut || task.route == RouteKind::DefaultFilter)
        return false;
    task.route = RouteKind::DefaultFilter;
    return true;
}

void fallOut(WorkspaceState &workspace, TaskRecord &task)
{
    const bool skipped = task.skipped && !task.timedOut;
    tell(workspace, skipped ? EngineEvent::Type::WorkflowSkipped : EngineEvent::Type::WorkflowTimeout, task);
    cancelTask(workspace, task, u"Task canceled on Workflow timeout"_s);
}

// Whoever starts, starts under the present configuration.
void start(WorkspaceState &workspace, TaskRecord &task, bool isNew)
{
    const WorkflowRecord &workflow = *workspace.workflows.find(task.value.workflow);
    task.plan = workflow.plan;
    task.revision = workflow.revision;
    task.timedOut = task.skipped = task.reEvaluate = false;
    task.route = RouteKind::None;
    if (enterFilter(task, 0, task.value.createdAt) || enterDefault(task)) {
        place(workspace, task, isNew);
        return;
    }
    if (isNew)
        tell(workspace, EngineEvent::Type::TaskCreated, task);
    fallOut(workspace, task);
}

void leaveStep(WorkspaceState &workspace, TaskRecord &task, Left why)
{
    stopWaiting(task);
    forget(workspace, task);
    if (why == Left::TimedOut)
        tell(workspace, EngineEvent::Type::TaskQueueTimeout, task);
    if (task.route == RouteKind::Filter) {
        const RoutingFilter &filter = task.plan->configuration.filters.at(task.filter);
        if (task.step + 1 < int(filter.targets.size())) {
            ++task.step;
            place(workspace, task, false);
            return;
        }
    }
    (why == Left::TimedOut ? task.timedOut : task.skipped) = true;
    const int next = task.route == RouteKind::Filter ? task.filter + 1 : int(task.plan->configuration.filters.size());
    if (enterFilter(task, next, workspace.core.now) || enterDefault(task))
        place(workspace, task, false);
    else
        fallOut(workspace, task);
}

} // namespace

void enterWorkflow(WorkspaceState &workspace, TaskRecord &task)
{
    if (task.route == RouteKind::None) {
        tell(workspace, EngineEvent::Type::WorkflowEntered, task);
        start(workspace, task, true);
        return;
    }
    if (task.queue)
        tell(workspace, EngineEvent::Type::TaskQueueEntered, task);
    tell(workspace, EngineEvent::Type::TaskCreated, task);
    recount(task);
    task.entering = true;
    startWaiting(task);
    markChanged(workspace, task);
}

void restartWorkflow(WorkspaceState &workspace, TaskRecord &task)
{
    if (task.route != RouteKind::Filter && task.route != RouteKind::DefaultFilter)
        return;
    stopWaiting(task);
    forget(workspace, task);
    start(workspace, task, false);
}

void resumeWorkflow(WorkspaceState &workspace, TaskRecord &task)
{
    if (task.reEvaluate) {
        start(workspace, task, false);
    } else if (task.stepDeadline && *task.stepDeadline <= workspace.core.now) {
        leaveStep(workspace, task, Left::TimedOut);
    } else {
        startWaiting(task);
        markChanged(workspace, task);
    }
}

void stepTimedOut(WorkspaceState &workspace, TaskRecord &task)
{
    leaveStep(workspace, task, Left::TimedOut);
}

bool moveOn(WorkspaceState &workspace, TaskRecord &task)
{
    const RoutingTarget *target = task.routingTarget();
    const bool entering = std::exchange(task.entering, false);
    if (entering && target && target->skipIf && target->skipIf->holds(PresenceScope(*task.queue))) {
        leaveStep(workspace, task, Left::Skipped);
        return true;
    }
    if (task.stepDeadline && *task.stepDeadline <= workspace.core.now) {
        leaveStep(workspace, task, Left::TimedOut);
        return true;
    }
    return false;
}

} // namespace router::engine
