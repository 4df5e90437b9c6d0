#include "router/engine/checks.h"
#include "router/engine/commands.h"
#include "router/engine/enginecore.h"
#include "router/engine/routeplan.h"
#include "router/engine/telling.h"
#include "router/engine/workflowrun.h"

using namespace Qt::StringLiterals;

namespace router::engine {

namespace {

constexpr qsizetype longestConfiguration = 1'038'576;

Check checkConfiguration(const WorkspaceState &workspace, const QByteArray &text)
{
    if (text.trimmed().isEmpty())
        return refused(u"Missing required parameter Configuration in the post body"_s);
    if (text.size() > longestConfiguration)
        return refused(u"Configuration is too long: at most 1038576 bytes are allowed"_s);
    const auto read = WorkflowConfiguration::fromJson(text);
    if (!read)
        return refused(u"Configuration is invalid: "_s + read.error().where + u": "_s + read.error().message);
    for (const TaskQueueId &queue : read->queues()) {
        if (!workspace.queues.find(queue))
            return unknownReference(workspace, "TaskQueue"_L1, queue.text());
    }
    return {};
}

Check check(const WorkspaceState &workspace, const WorkflowDraft &draft)
{
    if (draft.name) {
        if (Check wrong = checkName(*draft.name))
            return wrong;
    }
    if (draft.configuration) {
        if (Check wrong = checkConfiguration(workspace, *draft.configuration))
            return wrong;
    }
    if (Check wrong = checkUrl("AssignmentCallbackUrl"_L1, draft.assignmentCallbackUrl.value_or(QString())))
        return wrong;
    if (Check wrong
        = checkUrl("FallbackAssignmentCallbackUrl"_L1, draft.fallbackAssignmentCallbackUrl.value_or(QString())))
        return wrong;
    return checkRange("TaskReservationTimeout"_L1, draft.reservationTimeoutSeconds.value_or(120), 1, 86'400);
}

void apply(Workflow &value, const WorkflowDraft &draft)
{
    value.name = draft.name.value_or(value.name);
    value.configuration = draft.configuration.value_or(value.configuration);
    value.assignmentCallbackUrl = draft.assignmentCallbackUrl.value_or(value.assignmentCallbackUrl);
    value.fallbackAssignmentCallbackUrl
        = draft.fallbackAssignmentCallbackUrl.value_or(value.fallbackAssignmentCallbackUrl);
    if (draft.reservationTimeoutSeconds)
        value.reservationTimeout = std::chrono::seconds{ *draft.reservationTimeoutSeconds };
}

// Tasks under way: those that wait start anew, those that are reserved do so if that fails.
void reEvaluate(WorkspaceState &workspace, WorkflowRecord &workflow)
{
    for (const auto &[serial, task] : workspace.tasks.inOrder()) {
        if (!task->plan || task->value.workflow != workflow.value.id)
            continue;
        if (task->value.status == TaskStatus::Pending) {
            restartWorkflow(workspace, *task);
        } else if (task->value.status == TaskStatus::Reserved) {
            task->reEvaluate = true;
            touch(workspace, *task);
        }
    }
}

} // namespace

Outcome<WorkflowRecord *> createWorkflow(WorkspaceState &workspace, const WorkflowDraft &draft)
{
    if (Check wrong = checkName(draft.name.value_or(QString())))
        return tl::unexpected(*wrong);
    if (Check wrong = checkConfiguration(workspace, draft.configuration.value_or(QByteArray())))
        return tl::unexpected(*wrong);
    if (Check wrong = check(workspace, draft))
        return tl::unexpected(*wrong);
    auto made = std::make_unique<WorkflowRecord>();
    workspace.core.name(*made);
    WorkflowRecord &workflow = workspace.workflows.add(std::move(made));
    workflow.value.workspace = workspace.value.id;
    workflow.value.createdAt = workflow.value.updatedAt = workspace.core.now;
    apply(workflow.value, draft);
    workflow.plan = planOf(workflow);
    touch(workspace, workflow);
    tell(workspace, EngineEvent::Type::WorkflowCreated, workflow);
    return &workflow;
}

Outcome<Done> updateWorkflow(WorkspaceState &workspace, WorkflowRecord &workflow, const WorkflowDraft &draft)
{
    if (Check wrong = check(workspace, draft))
        return tl::unexpected(*wrong);
    const QByteArray before = workflow.value.configuration;
    apply(workflow.value, draft);
    workflow.value.updatedAt = workspace.core.now;
    tell(workspace, EngineEvent::Type::WorkflowUpdated, workflow);
    if (workflow.value.configuration != before)
        retirePlan(workflow, before);
    if (draft.reEvaluateTasks)
        reEvaluate(workspace, workflow);
    forgetUnusedPlans(workflow);
    touch(workspace, workflow);
    return Done{};
}

Outcome<Done> deleteWorkflow(WorkspaceState &workspace, WorkflowRecord &workflow)
{
    if (workflow.unfinishedTasks > 0) {
        return tl::unexpected(
            notNow(workspace, "delete workflow"_L1, workflow.value.id.text(), "unfinished tasks use it."_L1));
    }
    tell(workspace, EngineEvent::Type::WorkflowDeleted, workflow);
    touch(workspace, workflow);
    workspace.workflows.remove(workflow);
    return Done{};
}

} // namespace router::engine
