#include "router/engine/engine.h"

#include "router/engine/commands.h"
#include "router/engine/composing.h"
#include "router/engine/conference.h"
#include "router/engine/engineprivate.h"
#include "router/engine/matching.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace router {

using namespace engine;

namespace {

Refusal noWorkspace(WorkspaceId id)
{
    return notFound(u"/Workspaces/"_s + id.text());
}

// Settles, and answers with the value as it is then.
template <typename Value, typename Result, typename Compose>
Outcome<Value> settled(WorkspaceState &workspace, const Outcome<Result> &outcome, Compose compose)
{
    if (!outcome)
        return tl::unexpected(outcome.error());
    settle(workspace);
    return compose();
}

template <typename Value, typename Record>
Outcome<Value> created(WorkspaceState &workspace, const Outcome<Record *> &outcome)
{
    if (!outcome)
        return tl::unexpected(outcome.error());
    settle(workspace);
    return (*outcome)->value;
}

} // namespace

Engine::Engine(AccountId account, quint64 seed)
    : m_d(std::make_unique<Private>(account, seed))
{
}

Engine::~Engine() = default;

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
    return created<Activity>(*ws, engine::createActivity(*ws, draft));
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
    return created<TaskChannel>(*ws, createChannel(*ws, draft));
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
    return created<Workflow>(*ws, engine::createWorkflow(*ws, draft));
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

Outcome<Worker> Engine::createWorker(WorkspaceId workspace, const WorkerDraft &draft)
{
    WorkspaceState *ws = m_d->workspace(workspace);
    if (!ws)
        return tl::unexpected(noWorkspace(workspace));
    const Outcome<WorkerRecord *> made = engine::createWorker(*ws, draft);
    if (!made)
        return tl::unexpected(made.error());
    const Worker asCreated = composed(**made);
    settle(*ws);
    return asCreated;
}

Outcome<Worker> Engine::updateWorker(WorkspaceId workspace, WorkerId id, const WorkerDraft &draft)
{
    WorkerRecord *record = m_d->find(workspace, &WorkspaceState::workers, id);
    if (!record)
        return tl::unexpected(notFound(workspace, "Workers"_L1, id.text()));
    WorkspaceState &ws = *m_d->workspace(workspace);
    const Outcome<Done> done = engine::updateWorker(ws, *record, draft);
    if (!done)
        return tl::unexpected(done.error());
    const Worker asUpdated = composed(*record);
    settle(ws);
    return asUpdated;
}

Outcome<Done> Engine::deleteWorker(WorkspaceId workspace, WorkerId id)
{
    WorkerRecord *record = m_d->find(workspace, &WorkspaceState::workers, id);
    if (!record)
        return tl::unexpected(notFound(workspace, "Workers"_L1, id.text()));
    WorkspaceState &ws = *m_d->workspace(workspace);
    return settled<Done>(ws, engine::deleteWorker(ws, *record), [] { return Done{}; });
}

Outcome<WorkerChannel> Engine::updateWorkerChannel(WorkspaceId workspace, WorkerId worker, WorkerChannelId id,
                                                   const WorkerChannelDraft &draft)
{
    WorkerRecord *owner = m_d->find(workspace, &WorkspaceState::workers, worker);
    WorkerChannelRecord *record = m_d->find(workspace, &WorkspaceState::workerChannels, id);
    if (!owner || !record || record->value.worker != worker) {
        const QString path = worker.text() + u"/Channels/"_s + id.text();
        return tl::unexpected(notFound(workspace, "Workers"_L1, path));
    }
    WorkspaceState &ws = *m_d->workspace(workspace);
    return settled<WorkerChannel>(ws, engine::updateWorkerChannel(ws, *owner, *record, draft),
                                  [&] { return composed(ws, *record); });
}

Outcome<Task> Engine::createTask(WorkspaceId workspace, const TaskDraft &draft)
{
    WorkspaceState *ws = m_d->workspace(workspace);
    if (!ws)
        return tl::unexpected(noWorkspace(workspace));
    const Outcome<TaskRecord *> made = engine::createTask(*ws, draft);
    if (!made)
        return tl::unexpected(made.error());
    const Task asCreated = composed(*ws, **made);
    settle(*ws);
    return asCreated;
}

Outcome<Task> Engine::updateTask(WorkspaceId workspace, TaskId id, const TaskDraft &draft)
{
    TaskRecord *record = m_d->find(workspace, &WorkspaceState::tasks, id);
    if (!record)
        return tl::unexpected(notFound(workspace, "Tasks"_L1, id.text()));
    WorkspaceState &ws = *m_d->workspace(workspace);
    return settled<Task>(ws, engine::updateTask(ws, *record, draft), [&] { return composed(ws, *record); });
}

Outcome<Done> Engine::deleteTask(WorkspaceId workspace, TaskId id)
{
    TaskRecord *record = m_d->find(workspace, &WorkspaceState::tasks, id);
    if (!record)
        return tl::unexpected(notFound(workspace, "Tasks"_L1, id.text()));
    WorkspaceState &ws = *m_d->workspace(workspace);
    engine::deleteTask(ws, *record);
    settle(ws);
    return Done{};
}

Outcome<Reservation> Engine::updateReservation(WorkspaceId workspace, ReservationId id, const ReservationDraft &draft)
{
    ReservationRecord *record = m_d->find(workspace, &WorkspaceState::reservations, id);
    if (!record)
        return tl::unexpected(notFound(workspace, "Reservations"_L1, id.text()));
    WorkspaceState &ws = *m_d->workspace(workspace);
    return settled<Reservation>(ws, engine::updateReservation(ws, *record, draft), [record] { return composed(*record); });
}

Outcome<Reservation> Engine::startConference(WorkspaceId workspace, ReservationId id,
                                             const ConferenceInstruction &instruction)
{
    ReservationRecord *record = m_d->find(workspace, &WorkspaceState::reservations, id);
    if (!record)
        return tl::unexpected(notFound(workspace, "Reservations"_L1, id.text()));
    WorkspaceState &ws = *m_d->workspace(workspace);
    return settled<Reservation>(ws, engine::startConference(ws, *record, instruction),
                                [record] { return composed(*record); });
}

void Engine::dialAnswered(WorkspaceId workspace, ReservationId id, ConferenceId conference, CallId workerCall)
{
    ReservationRecord *record = m_d->find(workspace, &WorkspaceState::reservations, id);
    if (!record || !record->dialling)
        return;
    engine::dialAnswered(*m_d->workspace(workspace), *record, conference, workerCall);
    settle(*m_d->workspace(workspace));
}

void Engine::dialFailed(WorkspaceId workspace, ReservationId id)
{
    ReservationRecord *record = m_d->find(workspace, &WorkspaceState::reservations, id);
    if (!record || !record->dialling)
        return;
    engine::dialFailed(*m_d->workspace(workspace), *record);
    settle(*m_d->workspace(workspace));
}

} // namespace router
