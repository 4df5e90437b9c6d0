#include "router/engine/rebuilding.h"

#include "router/engine/checks.h"
#include "router/engine/enginecore.h"
#include "router/engine/membership.h"
#include "router/engine/routeplan.h"
#include "router/engine/tasklife.h"

namespace router::engine {

namespace {

template <typename Record, typename Tie> void tieAll(RecordTable<Record> &table, Tie tie)
{
    std::vector<Record *> lost;
    for (const auto &[serial, record] : table.inOrder()) {
        if (!tie(*record))
            lost.push_back(record);
    }
    for (Record *record : lost)
        table.remove(*record);
}

void tieSetup(WorkspaceState &workspace)
{
    for (const auto &[serial, channel] : workspace.channels.inOrder()) {
        channel->index = qsizetype(workspace.channelsByIndex.size());
        workspace.channelsByIndex.push_back(channel);
    }
    for (const auto &[serial, queue] : workspace.queues.inOrder()) {
        queue->waiting.setLifo(queue->value.order == QueueOrder::Lifo);
        readExpression(workspace, *queue);
    }
    for (const auto &[serial, workflow] : workspace.workflows.inOrder())
        workflow->plan = planOf(*workflow);
}

bool tieWorker(WorkspaceState &workspace, WorkerRecord &worker)
{
    worker.activity = workspace.activities.find(worker.value.activity);
    if (!worker.activity)
        return false;
    ++worker.activity->workers;
    worker.attributes = readAttributes(worker.value.attributes);
    worker.channels.resize(workspace.channelsByIndex.size());
    workspace.workersByName.insert(worker.value.name.toCaseFolded(), &worker);
    return true;
}

bool tieWorkerChannel(WorkspaceState &workspace, WorkerChannelRecord &own)
{
    WorkerRecord *worker = workspace.workers.find(own.value.worker);
    const ChannelRecord *channel = workspace.channels.find(own.value.channel);
    if (worker && channel)
        worker->channels[size_t(channel->index)] = &own;
    return worker && channel;
}

// An unfinished task has to know its way.
bool leadsSomewhere(const TaskRecord &task)
{
    switch (task.route) {
    case RouteKind::Worker:
        return task.channel && task.target;
    case RouteKind::Queue:
        return task.channel && task.queue;
    case RouteKind::None:
        return task.channel && task.wasAssigned();
    default:
        return task.channel && task.queue && task.plan;
    }
}

bool tieTask(WorkspaceState &workspace, TaskRecord &task)
{
    task.home = &workspace;
    task.attributes = readAttributes(task.value.attributes);
    if (task.value.hasEnded())
        return true;
    task.channel = workspace.channels.find(task.value.channel);
    task.queue = workspace.queues.find(task.value.queue);
    if (WorkflowRecord *workflow = workspace.workflows.find(task.value.workflow); workflow && task.revision > 0)
        task.plan = planFor(*workflow, task.revision);
    if (task.route == RouteKind::Worker) {
        const std::optional<WorkerId> id = WorkerId::fromText(QStringView(task.value.routingTarget));
        task.target = id ? workspace.workers.find(*id) : nullptr;
    }
    if (!leadsSomewhere(task))
        return false;
    countUnfinished(workspace, task, 1);
    recount(task);
    return true;
}

void countUse(const WorkspaceState &workspace, const ReservationRecord &reservation)
{
    if (reservation.value.hasEnded())
        return;
    ++reservation.worker->open;
    const ChannelRecord *channel = workspace.channels.find(reservation.channel);
    if (WorkerChannelRecord *own = channel ? reservation.worker->channels[size_t(channel->index)] : nullptr) {
        ++own->used;
        own->assigned += reservation.value.status == ReservationStatus::Accepted ? 1 : 0;
    }
}

bool tieReservation(WorkspaceState &workspace, ReservationRecord &reservation)
{
    reservation.task = workspace.tasks.find(reservation.value.task);
    reservation.worker = workspace.workers.find(reservation.value.worker);
    if (!reservation.task || (!reservation.worker && !reservation.value.hasEnded()))
        return false;
    reservation.task->reservations.push_back(&reservation);
    if (reservation.worker)
        reservation.worker->reservations.insert(&reservation);
    countUse(workspace, reservation);
    if (reservation.value.isOpen() && !reservation.dialling)
        workspace.core.deadlines.place(reservation, Due{ reservation.deadline, DueKind::ReservationTimeout });
    return true;
}

bool tieTransfer(WorkspaceState &workspace, TransferRecord &transfer)
{
    transfer.task = workspace.tasks.find(transfer.value.task);
    if (!transfer.task)
        return false;
    transfer.task->transfers.push_back(&transfer);
    if (!transfer.value.hasEnded())
        transfer.task->transfer = &transfer;
    return true;
}

} // namespace

void rebuild(WorkspaceState &workspace)
{
    tieSetup(workspace);
    tieAll(workspace.workers, [&](WorkerRecord &worker) { return tieWorker(workspace, worker); });
    tieAll(workspace.workerChannels, [&](WorkerChannelRecord &own) { return tieWorkerChannel(workspace, own); });
    tieAll(workspace.tasks, [&](TaskRecord &task) { return tieTask(workspace, task); });
    tieAll(workspace.reservations, [&](ReservationRecord &own) { return tieReservation(workspace, own); });
    tieAll(workspace.transfers, [&](TransferRecord &transfer) { return tieTransfer(workspace, transfer); });
    for (const auto &[serial, worker] : workspace.workers.inOrder()) {
        refreshReady(workspace, *worker);
        updateMemberships(workspace, *worker);
    }
    for (const auto &[serial, task] : workspace.tasks.inOrder()) {
        reschedule(*task);
        if (task->value.status != TaskStatus::Pending)
            continue;
        startWaiting(*task);
        setSettled(*task, true);
    }
    workspace.changedWorkers.clear();
}

} // namespace router::engine
