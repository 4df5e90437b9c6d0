#include "router/engine/checks.h"
#include "router/engine/commands.h"
#include "router/engine/enginecore.h"
#include "router/engine/matching.h"
#include "router/engine/tasklife.h"
#include "router/engine/telling.h"
#include "router/engine/workflowrun.h"

using namespace Qt::StringLiterals;

namespace router::engine {

namespace {

// An update that has been found in order.
struct TaskUpdate
{
    std::optional<QCborMap> attributes{};
    ChannelRecord *channel = nullptr;
    std::optional<TaskStatus> status{};
};

QString where(const WorkspaceState &workspace, const TaskRecord &task)
{
    return task.value.id.text() + u" in workspace "_s + workspace.value.id.text() + u" for account "_s
        + workspace.core.account.text();
}

// The service's own words: people search for them.
Check checkChange(const WorkspaceState &workspace, const TaskRecord &task, TaskStatus wanted)
{
    const TaskStatus now = task.value.status;
    switch (wanted) {
    case TaskStatus::Canceled:
        if (now == TaskStatus::Pending || now == TaskStatus::Reserved)
            return {};
        return refused(
            u"Cannot cancel task "_s + where(workspace, task) + u" because it is not pending or reserved."_s);
    case TaskStatus::Wrapping:
        if (now == TaskStatus::Assigned)
            return {};
        return refused(
            u"Cannot wrap up a task "_s + where(workspace, task) + u" because it's not currently assigned"_s);
    case TaskStatus::Completed:
        if (now == TaskStatus::Assigned || now == TaskStatus::Wrapping)
            return {};
        return refused(
            u"Cannot complete task "_s + where(workspace, task) + u" because it is not currently assigned."_s);
    default:
        return refused(u"AssignmentStatus can only be set to canceled, wrapping or completed"_s);
    }
}

Check checkStatus(const WorkspaceState &workspace, const TaskRecord &task, const TaskDraft &draft, TaskUpdate &update)
{
    if (!draft.status)
        return {};
    update.status = taskStatusFromName(*draft.status);
    if (!update.status)
        return refused(u"AssignmentStatus '"_s + *draft.status + u"' is not valid"_s);
    return checkChange(workspace, task, *update.status);
}

Check check(const WorkspaceState &workspace, const TaskRecord &task, const TaskDraft &draft, TaskUpdate &update)
{
    if (draft.attributes) {
        if (Check wrong = checkAttributes(*draft.attributes, update.attributes.emplace()))
            return wrong;
    }
    if (Check wrong = checkRange("Priority"_L1, draft.priority.value_or(0), 0, 2'147'483'647))
        return wrong;
    if (draft.virtualStart) {
        if (Check wrong = checkVirtualStart(workspace, *draft.virtualStart))
            return wrong;
    }
    if (draft.channel) {
        update.channel = findChannel(workspace, *draft.channel);
        if (!update.channel)
            return unknownReference(workspace, "TaskChannel"_L1, *draft.channel);
    }
    return checkStatus(workspace, task, draft, update);
}

// A step that names a priority keeps it, whatever is asked for.
int priorityFor(const TaskRecord &task, const TaskDraft &draft)
{
    const RoutingTarget *target = task.routingTarget();
    return target && target->priority ? *target->priority : draft.priority.value_or(task.value.priority);
}

void moveToChannel(TaskRecord &task, ChannelRecord &channel)
{
    if (task.value.hasEnded())
        return;
    --task.channel->unfinishedTasks;
    task.channel = &channel;
    ++channel.unfinishedTasks;
}

// Whether anything is different now.
bool applyValues(TaskRecord &task, const TaskDraft &draft, const TaskUpdate &update)
{
    const Task before = task.value;
    task.value.priority = priorityFor(task, draft);
    task.value.virtualStart = draft.virtualStart.value_or(task.value.virtualStart);
    if (update.channel && update.channel->value.id != task.value.channel) {
        task.value.channel = update.channel->value.id;
        moveToChannel(task, *update.channel);
    }
    if (update.attributes) {
        task.value.attributes = *draft.attributes;
        task.attributes = *update.attributes;
    }
    return task.value != before;
}

void routeAgain(WorkspaceState &workspace, TaskRecord &task, bool hasNewAttributes)
{
    if (task.value.status == TaskStatus::Reserved && hasNewAttributes) {
        task.reEvaluate = task.plan != nullptr;
    } else if (task.value.status == TaskStatus::Pending) {
        startWaiting(task);
        markChanged(workspace, task);
        if (hasNewAttributes)
            restartWorkflow(workspace, task);
    }
}

void change(WorkspaceState &workspace, TaskRecord &task, const TaskDraft &draft, const TaskUpdate &update)
{
    const bool hasNewAttributes = update.attributes && *draft.attributes != task.value.attributes;
    stopWaiting(task);
    const bool isChanged = applyValues(task, draft, update);
    if (isChanged) {
        recount(task);
        bump(workspace, task);
        tell(workspace, EngineEvent::Type::TaskUpdated, task);
    }
    if (update.status)
        return;
    routeAgain(workspace, task, hasNewAttributes);
}

} // namespace

Outcome<Done> updateTask(WorkspaceState &workspace, TaskRecord &task, const TaskDraft &draft)
{
    TaskUpdate update;
    if (Check wrong = check(workspace, task, draft, update))
        return tl::unexpected(*wrong);
    change(workspace, task, draft, update);
    if (update.status == TaskStatus::Canceled)
        cancelTask(workspace, task, draft.reason.value_or(QString()));
    if (update.status == TaskStatus::Wrapping)
        wrapTask(workspace, task);
    if (update.status == TaskStatus::Completed)
        completeTask(workspace, task, draft.reason.value_or(QString()));
    return Done{};
}

void deleteTask(WorkspaceState &workspace, TaskRecord &task)
{
    tell(workspace, EngineEvent::Type::TaskDeleted, task);
    endReservations(workspace, task);
    removeTask(workspace, task);
}

} // namespace router::engine
