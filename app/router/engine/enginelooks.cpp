#include "router/engine/checks.h"
#include "router/engine/composing.h"
#include "router/engine/engineprivate.h"
#include "router/engine/figures.h"
#include "router/engine/membership.h"
#include "router/engine/telling.h"

namespace router {

using namespace engine;

namespace {

template <typename Value, typename Record> std::optional<Value> valueOf(const Record *record)
{
    return record ? std::optional<Value>(record->value) : std::nullopt;
}

template <typename Value, typename Record, typename Compose>
QList<Value> listOf(const RecordTable<Record> &table, Compose compose)
{
    QList<Value> values;
    values.reserve(table.size());
    for (const auto &[serial, record] : table.inOrder())
        values.append(compose(*record));
    return values;
}

void eachTask(const WorkspaceState &workspace, TaskId from, const std::function<bool(const TaskRecord &)> &visit)
{
    const auto &tasks = workspace.tasks.inOrder();
    const TaskRecord *start = from.isNull() ? nullptr : workspace.tasks.find(from);
    for (auto place = start ? tasks.find(start->serial) : tasks.begin(); place != tasks.end(); ++place) {
        if (!visit(*place->second))
            return;
    }
}

constexpr auto asStored = [](const auto &record) { return record.value; };

} // namespace

std::optional<Workspace> Engine::workspace(WorkspaceId id) const
{
    const WorkspaceState *found = m_d->workspace(id);
    return found ? std::optional(composed(*found)) : std::nullopt;
}

QList<Workspace> Engine::workspaces() const
{
    return listOf<Workspace>(m_d->core.workspaces, [](const WorkspaceState &found) { return composed(found); });
}

std::optional<Activity> Engine::activity(WorkspaceId workspace, ActivityId id) const
{
    return valueOf<Activity>(m_d->find(workspace, &WorkspaceState::activities, id));
}

QList<Activity> Engine::activities(WorkspaceId workspace) const
{
    const WorkspaceState *found = m_d->workspace(workspace);
    return found ? listOf<Activity>(found->activities, asStored) : QList<Activity>();
}

std::optional<TaskChannel> Engine::taskChannel(WorkspaceId workspace, TaskChannelId id) const
{
    return valueOf<TaskChannel>(m_d->find(workspace, &WorkspaceState::channels, id));
}

std::optional<TaskChannel> Engine::taskChannel(WorkspaceId workspace, const QString &sidOrName) const
{
    const WorkspaceState *found = m_d->workspace(workspace);
    return found ? valueOf<TaskChannel>(findChannel(*found, sidOrName)) : std::nullopt;
}

QList<TaskChannel> Engine::taskChannels(WorkspaceId workspace) const
{
    const WorkspaceState *found = m_d->workspace(workspace);
    return found ? listOf<TaskChannel>(found->channels, asStored) : QList<TaskChannel>();
}

std::optional<TaskQueue> Engine::taskQueue(WorkspaceId workspace, TaskQueueId id) const
{
    const QueueRecord *record = m_d->find(workspace, &WorkspaceState::queues, id);
    return record ? std::optional(composed(*m_d->workspace(workspace), *record)) : std::nullopt;
}

QList<TaskQueue> Engine::taskQueues(WorkspaceId workspace) const
{
    const WorkspaceState *found = m_d->workspace(workspace);
    if (!found)
        return {};
    return listOf<TaskQueue>(found->queues, [found](const QueueRecord &queue) { return composed(*found, queue); });
}

std::optional<Workflow> Engine::workflow(WorkspaceId workspace, WorkflowId id) const
{
    return valueOf<Workflow>(m_d->find(workspace, &WorkspaceState::workflows, id));
}

QList<Workflow> Engine::workflows(WorkspaceId workspace) const
{
    const WorkspaceState *found = m_d->workspace(workspace);
    return found ? listOf<Workflow>(found->workflows, asStored) : QList<Workflow>();
}

std::optional<Worker> Engine::worker(WorkspaceId workspace, WorkerId id) const
{
    const WorkerRecord *record = m_d->find(workspace, &WorkspaceState::workers, id);
    return record ? std::optional(composed(*record)) : std::nullopt;
}

void Engine::forEachWorker(WorkspaceId workspace, const std::function<bool(const Worker &)> &visit) const
{
    const WorkspaceState *found = m_d->workspace(workspace);
    if (!found)
        return;
    for (const auto &[serial, worker] : found->workers.inOrder()) {
        if (!visit(composed(*worker)))
            return;
    }
}

QList<WorkerChannel> Engine::workerChannels(WorkspaceId workspace, WorkerId worker) const
{
    QList<WorkerChannel> values;
    const WorkerRecord *record = m_d->find(workspace, &WorkspaceState::workers, worker);
    if (!record)
        return values;
    for (const WorkerChannelRecord *channel : record->channels) {
        if (channel)
            values.append(composed(*m_d->workspace(workspace), *channel));
    }
    return values;
}

std::optional<WorkerChannel> Engine::workerChannel(
    WorkspaceId workspace, WorkerId worker, const QString &sidOrName) const
{
    const QList<WorkerChannel> all = workerChannels(workspace, worker);
    for (const WorkerChannel &channel : all) {
        if (channel.id.text() == sidOrName || channel.channel.text() == sidOrName
            || channel.channelUniqueName == sidOrName)
            return channel;
    }
    return std::nullopt;
}

std::optional<Task> Engine::task(WorkspaceId workspace, TaskId id) const
{
    const TaskRecord *record = m_d->find(workspace, &WorkspaceState::tasks, id);
    return record ? std::optional(composed(*m_d->workspace(workspace), *record)) : std::nullopt;
}

void Engine::forEachTask(WorkspaceId workspace, const std::function<bool(const Task &)> &visit, TaskId from) const
{
    if (const WorkspaceState *found = m_d->workspace(workspace))
        eachTask(*found, from, [&](const TaskRecord &task) { return visit(composed(*found, task)); });
}

void Engine::forEachBareTask(WorkspaceId workspace, const std::function<bool(const Task &)> &visit, TaskId from) const
{
    if (const WorkspaceState *found = m_d->workspace(workspace))
        eachTask(*found, from, [&](const TaskRecord &task) { return visit(task.value); });
}

std::optional<Reservation> Engine::reservation(WorkspaceId workspace, ReservationId id) const
{
    const ReservationRecord *record = m_d->find(workspace, &WorkspaceState::reservations, id);
    return record ? std::optional(composed(*record)) : std::nullopt;
}

QList<Reservation> Engine::reservationsOfTask(WorkspaceId workspace, TaskId id) const
{
    QList<Reservation> values;
    const TaskRecord *task = m_d->find(workspace, &WorkspaceState::tasks, id);
    if (!task)
        return values;
    for (const ReservationRecord *reservation : task->reservations)
        values.append(composed(*reservation));
    return values;
}

QList<Reservation> Engine::reservationsOfWorker(WorkspaceId workspace, WorkerId id) const
{
    QList<Reservation> values;
    const WorkerRecord *worker = m_d->find(workspace, &WorkspaceState::workers, id);
    if (!worker)
        return values;
    for (const ReservationRecord *reservation : worker->reservations)
        values.append(composed(*reservation));
    return values;
}

std::optional<Transfer> Engine::transfer(WorkspaceId workspace, TransferId id) const
{
    return valueOf<Transfer>(m_d->find(workspace, &WorkspaceState::transfers, id));
}

ReservationTransfers Engine::transfersOf(WorkspaceId workspace, ReservationId id) const
{
    const ReservationRecord *record = m_d->find(workspace, &WorkspaceState::reservations, id);
    return record ? transfersNow(*m_d->workspace(workspace), *record) : ReservationTransfers();
}

ReservationPast Engine::pastOf(WorkspaceId workspace, ReservationId id) const
{
    const ReservationRecord *record = m_d->find(workspace, &WorkspaceState::reservations, id);
    return record ? record->past : ReservationPast();
}

bool Engine::isMember(WorkspaceId workspace, TaskQueueId queue, WorkerId worker) const
{
    const QueueRecord *found = m_d->find(workspace, &WorkspaceState::queues, queue);
    const WorkerRecord *record = m_d->find(workspace, &WorkspaceState::workers, worker);
    return found && record && engine::isMember(*found, *record);
}

QueueFigures Engine::queueFigures(WorkspaceId workspace, TaskQueueId queue, TaskChannelId channel) const
{
    const QueueRecord *record = m_d->find(workspace, &WorkspaceState::queues, queue);
    return record ? figuresOf(*m_d->workspace(workspace), *record, channel) : QueueFigures{ .queue = queue };
}

TaskFigures Engine::workspaceFigures(WorkspaceId workspace, TaskChannelId channel) const
{
    const WorkspaceState *found = m_d->workspace(workspace);
    return found ? figuresOf(*found, channel) : TaskFigures();
}

TaskFigures Engine::workflowFigures(WorkspaceId workspace, WorkflowId workflow, TaskChannelId channel) const
{
    const WorkflowRecord *record = m_d->find(workspace, &WorkspaceState::workflows, workflow);
    return record ? figuresOf(*m_d->workspace(workspace), *record, channel) : TaskFigures();
}

WorkerFigures Engine::workerFigures(WorkspaceId workspace) const
{
    const WorkspaceState *found = m_d->workspace(workspace);
    return found ? workersOf(*found) : WorkerFigures();
}

QList<EngineEvent> Engine::dialling() const
{
    QList<EngineEvent> events;
    for (const auto &[serial, ws] : m_d->core.workspaces.inOrder()) {
        for (const auto &[created, reservation] : ws->reservations.inOrder()) {
            if (reservation->dialling)
                events.append(dialEvent(*ws, *reservation, reservation->dial));
        }
    }
    return events;
}

QList<EngineEvent> Engine::unanswered() const
{
    QList<EngineEvent> events;
    for (const auto &[serial, ws] : m_d->core.workspaces.inOrder()) {
        for (const auto &[created, reservation] : ws->reservations.inOrder()) {
            if (reservation->value.isOpen() && !reservation->dial && !reservation->leftOpen)
                events.append(offerEvent(*ws, *reservation));
        }
    }
    return events;
}

} // namespace router
