#include "router/engine/checks.h"
#include "router/engine/commands.h"
#include "router/engine/enginecore.h"
#include "router/engine/tasklife.h"
#include "router/engine/workflowrun.h"

using namespace Qt::StringLiterals;

namespace router::engine {

namespace {

// What a request's SIDs lead to, once they are known to lead somewhere.
struct Destination
{
    QCborMap attributes{};
    ChannelRecord *channel = nullptr;
    WorkflowRecord *workflow = nullptr;
    QueueRecord *queue = nullptr;
    WorkerRecord *worker = nullptr;
};

Check findWorkflow(const WorkspaceState &workspace, const QString &sid, Destination &to)
{
    const std::optional<WorkflowId> id = WorkflowId::fromText(QStringView(sid));
    if (!id) {
        return refused(u"Value '"_s + sid + u"' provided for WorkflowSid as RoutingTarget has an invalid format. "_s
            + u"WorkspaceSid: "_s + workspace.value.id.text() + u", AccountSid: "_s + workspace.core.account.text());
    }
    to.workflow = workspace.workflows.find(*id);
    return to.workflow ? Check{} : unknownReference(workspace, "Workflow"_L1, sid);
}

Check findTarget(const WorkspaceState &workspace, const QString &sid, Destination &to)
{
    if (const std::optional<WorkerId> worker = WorkerId::fromText(QStringView(sid))) {
        to.worker = workspace.workers.find(*worker);
        return to.worker ? Check{} : unknownReference(workspace, "RoutingTarget"_L1, sid);
    }
    if (const std::optional<TaskQueueId> queue = TaskQueueId::fromText(QStringView(sid))) {
        to.queue = workspace.queues.find(*queue);
        return to.queue ? Check{} : unknownReference(workspace, "RoutingTarget"_L1, sid);
    }
    if (WorkflowId::fromText(QStringView(sid)))
        return findWorkflow(workspace, sid, to);
    return refused(u"RoutingTarget has to be the SID of a worker, a task queue or a workflow"_s);
}

Check findQueue(const WorkspaceState &workspace, const QString &sid, Destination &to)
{
    const std::optional<TaskQueueId> id = TaskQueueId::fromText(QStringView(sid));
    QueueRecord *queue = id ? workspace.queues.find(*id) : nullptr;
    if (!queue)
        return unknownReference(workspace, "TaskQueueSid"_L1, sid);
    if (to.worker)
        to.queue = queue;
    return {};
}

// Without a word about the workflow it is the only one there is.
Check findRoute(const WorkspaceState &workspace, const TaskDraft &draft, Destination &to)
{
    if (draft.workflow && !draft.workflow->isEmpty()) {
        if (Check wrong = findWorkflow(workspace, *draft.workflow, to))
            return wrong;
    }
    if (draft.routingTarget && !draft.routingTarget->isEmpty()) {
        if (Check wrong = findTarget(workspace, *draft.routingTarget, to))
            return wrong;
    }
    if (draft.queue && !draft.queue->isEmpty()) {
        if (Check wrong = findQueue(workspace, *draft.queue, to))
            return wrong;
    }
    if (!to.workflow && workspace.workflows.size() == 1)
        to.workflow = workspace.workflows.inOrder().begin()->second;
    if (to.workflow || to.worker || to.queue)
        return {};
    return refused(u"WorkflowSid field is required: the workspace does not have exactly one workflow"_s);
}

Check checkNumbers(const WorkspaceState &workspace, const TaskDraft &draft)
{
    if (Check wrong = checkRange("Priority"_L1, draft.priority.value_or(0), 0, 2'147'483'647))
        return wrong;
    if (Check wrong = checkRange("Timeout"_L1, draft.timeoutSeconds.value_or(1), 1, 1'209'600))
        return wrong;
    return draft.virtualStart ? checkVirtualStart(workspace, *draft.virtualStart) : Check{};
}

Check check(const WorkspaceState &workspace, const TaskDraft &draft, Destination &to)
{
    if (draft.attributes) {
        if (Check wrong = checkAttributes(*draft.attributes, to.attributes))
            return wrong;
    }
    if (Check wrong = checkNumbers(workspace, draft))
        return wrong;
    const QString channel = draft.channel.value_or(u"default"_s);
    to.channel = findChannel(workspace, channel);
    if (!to.channel)
        return unknownReference(workspace, "TaskChannel"_L1, channel);
    if (Check wrong = findRoute(workspace, draft, to))
        return wrong;
    if (draft.ignoreCapacity.value_or(false) && !to.worker)
        return refused(u"IgnoreCapacity can only be used with the SID of a worker as RoutingTarget"_s);
    return {};
}

RouteKind routeTo(const Destination &to)
{
    if (to.worker)
        return RouteKind::Worker;
    return to.queue ? RouteKind::Queue : RouteKind::None;
}

void fill(WorkspaceState &workspace, TaskRecord &task, const TaskDraft &draft, const Destination &to)
{
    Task &value = task.value;
    value.workspace = workspace.value.id;
    value.attributes = draft.attributes.value_or(QByteArrayLiteral("{}"));
    value.priority = draft.priority.value_or(0);
    value.workflow = to.workflow ? to.workflow->value.id : WorkflowId();
    value.queue = to.queue ? to.queue->value.id : TaskQueueId();
    value.channel = to.channel->value.id;
    value.timeout = std::chrono::seconds{ draft.timeoutSeconds.value_or(86'400) };
    value.createdAt = value.updatedAt = value.queueEnteredAt = workspace.core.now;
    value.virtualStart = draft.virtualStart.value_or(workspace.core.now);
    value.ignoreCapacity = to.worker && draft.ignoreCapacity.value_or(true);
    value.routingTarget = draft.routingTarget.value_or(QString());
    value.version = 1;
}

void lead(TaskRecord &task, const Destination &to)
{
    task.route = routeTo(to);
    task.attributes = to.attributes;
    task.channel = to.channel;
    task.queue = to.queue;
    task.target = to.worker;
}

} // namespace

Outcome<TaskRecord *> createTask(WorkspaceState &workspace, const TaskDraft &draft)
{
    Destination to;
    if (Check wrong = check(workspace, draft, to))
        return tl::unexpected(*wrong);
    auto made = std::make_unique<TaskRecord>();
    workspace.core.name(*made);
    TaskRecord &task = workspace.tasks.add(std::move(made));
    task.home = &workspace;
    fill(workspace, task, draft, to);
    lead(task, to);
    countUnfinished(workspace, task, 1);
    enterWorkflow(workspace, task);
    reschedule(task);
    touch(workspace, task);
    return &task;
}

} // namespace router::engine
