#include "router/engine/commands.h"
#include "router/engine/composing.h"
#include "router/engine/engineprivate.h"
#include "router/engine/settled.h"

using namespace Qt::StringLiterals;

namespace router {

using namespace engine;

Outcome<Workspace> Engine::createWorkspace(const WorkspaceDraft &draft)
{
    const Outcome<WorkspaceState *> made = engine::createWorkspace(m_d->core, draft);
    if (!made)
        return tl::unexpected(made.error());
    return composed(**made);
}

Outcome<Workspace> Engine::updateWorkspace(WorkspaceId id, const WorkspaceDraft &draft)
{
    WorkspaceState *ws = m_d->workspace(id);
    if (!ws)
        return tl::unexpected(noWorkspace(id));
    return settled<Workspace>(*ws, engine::updateWorkspace(*ws, draft), [ws] { return composed(*ws); });
}

Outcome<Done> Engine::deleteWorkspace(WorkspaceId id)
{
    WorkspaceState *ws = m_d->workspace(id);
    if (!ws)
        return tl::unexpected(noWorkspace(id));
    engine::deleteWorkspace(*ws);
    return Done{};
}

Outcome<Activity> Engine::createActivity(WorkspaceId workspace, const ActivityDraft &draft)
{
    WorkspaceState *ws = m_d->workspace(workspace);
    if (!ws)
        return tl::unexpected(noWorkspace(workspace));
    const auto made = engine::createActivity(*ws, draft);
    return settled<Activity>(*ws, made, [&made] { return (*made)->value; });
}

Outcome<Activity> Engine::updateActivity(WorkspaceId workspace, ActivityId id, const ActivityDraft &draft)
{
    ActivityRecord *record = m_d->find(workspace, &WorkspaceState::activities, id);
    if (!record)
        return tl::unexpected(notFound(workspace, "Activities"_L1, id.text()));
    WorkspaceState &ws = *m_d->workspace(workspace);
    return settled<Activity>(ws, engine::updateActivity(ws, *record, draft), [record] { return record->value; });
}

Outcome<Done> Engine::deleteActivity(WorkspaceId workspace, ActivityId id)
{
    ActivityRecord *record = m_d->find(workspace, &WorkspaceState::activities, id);
    if (!record)
        return tl::unexpected(notFound(workspace, "Activities"_L1, id.text()));
    return engine::deleteActivity(*m_d->workspace(workspace), *record);
}

Outcome<TaskChannel> Engine::createTaskChannel(WorkspaceId workspace, const TaskChannelDraft &draft)
{
    WorkspaceState *ws = m_d->workspace(workspace);
    if (!ws)
        return tl::unexpected(noWorkspace(workspace));
    const auto made = createChannel(*ws, draft);
    return settled<TaskChannel>(*ws, made, [&made] { return (*made)->value; });
}

Outcome<TaskChannel> Engine::updateTaskChannel(WorkspaceId workspace, TaskChannelId id, const TaskChannelDraft &draft)
{
    ChannelRecord *record = m_d->find(workspace, &WorkspaceState::channels, id);
    if (!record)
        return tl::unexpected(notFound(workspace, "TaskChannels"_L1, id.text()));
    WorkspaceState &ws = *m_d->workspace(workspace);
    return settled<TaskChannel>(ws, updateChannel(ws, *record, draft), [record] { return record->value; });
}

Outcome<Done> Engine::deleteTaskChannel(WorkspaceId workspace, TaskChannelId id)
{
    ChannelRecord *record = m_d->find(workspace, &WorkspaceState::channels, id);
    if (!record)
        return tl::unexpected(notFound(workspace, "TaskChannels"_L1, id.text()));
    return deleteChannel(*m_d->workspace(workspace), *record);
}

Outcome<TaskQueue> Engine::createTaskQueue(WorkspaceId workspace, const TaskQueueDraft &draft)
{
    WorkspaceState *ws = m_d->workspace(workspace);
    if (!ws)
        return tl::unexpected(noWorkspace(workspace));
    const Outcome<QueueRecord *> made = createQueue(*ws, draft);
    return settled<TaskQueue>(*ws, made, [ws, &made] { return composed(*ws, **made); });
}

Outcome<TaskQueue> Engine::updateTaskQueue(WorkspaceId workspace, TaskQueueId id, const TaskQueueDraft &draft)
{
    QueueRecord *record = m_d->find(workspace, &WorkspaceState::queues, id);
    if (!record)
        return tl::unexpected(notFound(workspace, "TaskQueues"_L1, id.text()));
    WorkspaceState &ws = *m_d->workspace(workspace);
    return settled<TaskQueue>(ws, updateQueue(ws, *record, draft), [&] { return composed(ws, *record); });
}

Outcome<Done> Engine::deleteTaskQueue(WorkspaceId workspace, TaskQueueId id)
{
    QueueRecord *record = m_d->find(workspace, &WorkspaceState::queues, id);
    if (!record)
        return tl::unexpected(notFound(workspace, "TaskQueues"_L1, id.text()));
    return deleteQueue(*m_d->workspace(workspace), *record);
}

Outcome<Workflow> Engine::createWorkflow(WorkspaceId workspace, const WorkflowDraft &draft)
{
    WorkspaceState *ws = m_d->workspace(workspace);
    if (!ws)
        return tl::unexpected(noWorkspace(workspace));
    const auto made = engine::createWorkflow(*ws, draft);
    return settled<Workflow>(*ws, made, [&made] { return (*made)->value; });
}

Outcome<Workflow> Engine::updateWorkflow(WorkspaceId workspace, WorkflowId id, const WorkflowDraft &draft)
{
    WorkflowRecord *record = m_d->find(workspace, &WorkspaceState::workflows, id);
    if (!record)
        return tl::unexpected(notFound(workspace, "Workflows"_L1, id.text()));
    WorkspaceState &ws = *m_d->workspace(workspace);
    return settled<Workflow>(ws, engine::updateWorkflow(ws, *record, draft), [record] { return record->value; });
}

Outcome<Done> Engine::deleteWorkflow(WorkspaceId workspace, WorkflowId id)
{
    WorkflowRecord *record = m_d->find(workspace, &WorkspaceState::workflows, id);
    if (!record)
        return tl::unexpected(notFound(workspace, "Workflows"_L1, id.text()));
    return engine::deleteWorkflow(*m_d->workspace(workspace), *record);
}

} // namespace router
