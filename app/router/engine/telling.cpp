#include "router/engine/telling.h"

#include "router/engine/composing.h"
#include "router/engine/enginecore.h"
#include "router/engine/eventids.h"
#include "router/engine/eventsubjects.h"
#include "router/engine/knownworker.h"
#include "router/engine/workerlife.h"

namespace router::engine {

namespace {

EngineEvent eventNow(const WorkspaceState &workspace, EngineEvent::Type type)
{
    EngineEvent event;
    event.type = type;
    event.at = workspace.core.now;
    event.workspace = workspace.value.id;
    return event;
}

EngineEvent eventOf(const WorkspaceState &workspace, EngineEvent::Type type, const TaskRecord &task)
{
    EngineEvent event = eventNow(workspace, type);
    event.task = task.value.id;
    event.queue = task.value.queue;
    event.workflow = task.value.workflow;
    return event;
}

EngineEvent eventOf(const WorkspaceState &workspace, EngineEvent::Type type, const WorkerRecord &worker)
{
    EngineEvent event = eventNow(workspace, type);
    event.worker = worker.value.id;
    return event;
}

EngineEvent eventOf(const WorkspaceState &workspace, EngineEvent::Type type, const ReservationRecord &reservation)
{
    EngineEvent event = eventOf(workspace, type, *reservation.task);
    event.reservation = reservation.value.id;
    event.worker = reservation.value.worker;
    return event;
}

void append(WorkspaceState &workspace, EngineEvent event, EventSubjects about)
{
    EngineCore &core = workspace.core;
    const IdBytes random = core.sids.bytesOf(quint64(core.now.time_since_epoch().count()), ++core.eventsTold);
    event.id = eventIdAt(core.now, core.eventsTold, random);
    event.about = std::make_shared<const EventSubjects>(std::move(about));
    core.events.append(std::move(event));
}

EventSubjects subjectsOf(const WorkspaceState &workspace, const TaskRecord &task)
{
    EventSubjects about;
    about.task = composed(workspace, task);
    if (const WorkerRecord *known = knownWorker(workspace, task))
        about.knownWorker = known->value.id;
    return about;
}

EventSubjects subjectsOf(const WorkspaceState &workspace, const ReservationRecord &reservation)
{
    EventSubjects about = subjectsOf(workspace, *reservation.task);
    about.reservation = composed(reservation);
    about.past = reservation.past;
    about.transfers = transfersNow(workspace, reservation);
    if (!reservation.worker)
        return about;
    about.worker = composed(*reservation.worker);
    if (const WorkerChannelRecord *channel = channelOf(workspace, reservation))
        about.workerChannel = composed(workspace, *channel);
    return about;
}

} // namespace

void tell(WorkspaceState &workspace, EngineEvent::Type type)
{
    append(workspace, eventNow(workspace, type), { .workspace = composed(workspace) });
}

void tell(WorkspaceState &workspace, EngineEvent::Type type, const ActivityRecord &activity)
{
    append(workspace, eventNow(workspace, type), { .activity = activity.value });
}

void tell(WorkspaceState &workspace, EngineEvent::Type type, const ChannelRecord &channel)
{
    append(workspace, eventNow(workspace, type), { .taskChannel = channel.value });
}

void tell(WorkspaceState &workspace, EngineEvent::Type type, const QueueRecord &queue)
{
    EngineEvent event = eventNow(workspace, type);
    event.queue = queue.value.id;
    append(workspace, event, { .taskQueue = composed(workspace, queue) });
}

void tell(WorkspaceState &workspace, EngineEvent::Type type, const WorkflowRecord &workflow)
{
    EngineEvent event = eventNow(workspace, type);
    event.workflow = workflow.value.id;
    append(workspace, event, { .workflow = workflow.value });
}

void tell(WorkspaceState &workspace, EngineEvent::Type type, const WorkerRecord &worker)
{
    append(workspace, eventOf(workspace, type, worker), { .worker = composed(worker) });
}

void tell(WorkspaceState &workspace, EngineEvent::Type type, const WorkerRecord &worker,
    const WorkerChannelRecord &channel, int previousCapacity)
{
    append(workspace, eventOf(workspace, type, worker),
        { .worker = composed(worker),
            .workerChannel = composed(workspace, channel),
            .previousCapacity = previousCapacity });
}

void tell(WorkspaceState &workspace, EngineEvent::Type type, const TaskRecord &task)
{
    append(workspace, eventOf(workspace, type, task), subjectsOf(workspace, task));
}

void tell(WorkspaceState &workspace, EngineEvent::Type type, const ReservationRecord &reservation)
{
    append(workspace, eventOf(workspace, type, reservation), subjectsOf(workspace, reservation));
}

void tellMoved(
    WorkspaceState &workspace, const WorkerRecord &worker, const Activity &before, std::chrono::milliseconds timeInIt)
{
    append(workspace, eventOf(workspace, EngineEvent::Type::WorkerActivityUpdate, worker),
        { .worker = composed(worker),
            .previousActivity = before.id,
            .previousActivityName = before.name,
            .timeInPreviousActivity = timeInIt });
}

void tellMoved(WorkspaceState &workspace, const TaskRecord &task, TaskQueueId before)
{
    EventSubjects about = subjectsOf(workspace, task);
    about.previousQueue = before;
    append(workspace, eventOf(workspace, EngineEvent::Type::TaskQueueMoved, task), std::move(about));
}

void tellFailed(WorkspaceState &workspace, const TaskRecord &task)
{
    EngineEvent event = eventOf(workspace, EngineEvent::Type::ReservationFailed, task);
    event.worker = WorkerId::fromText(QStringView(task.value.routingTarget)).value_or(WorkerId());
    append(workspace, event, subjectsOf(workspace, task));
}

void tellAlert(WorkspaceState &workspace, const TaskRecord &task, int code, const QString &message)
{
    EngineEvent event = eventOf(workspace, EngineEvent::Type::Alert, task);
    event.alert = { code, message };
    workspace.core.events.append(std::move(event));
}

void tellDialGivenUp(WorkspaceState &workspace, const ReservationRecord &reservation)
{
    workspace.core.events.append(eventOf(workspace, EngineEvent::Type::DialGivenUp, reservation));
}

void tell(WorkspaceState &workspace, EngineEvent::Type type, const TransferRecord &transfer)
{
    EngineEvent event = eventOf(workspace, type, *transfer.task);
    event.transfer = transfer.value.id;
    event.reservation = transfer.value.initiatingReservation;
    event.worker = transfer.value.initiatingWorker;
    EventSubjects about = subjectsOf(workspace, *transfer.task);
    about.transfer = transfer.value;
    append(workspace, event, std::move(about));
}

EngineEvent offerEvent(const WorkspaceState &workspace, const ReservationRecord &reservation)
{
    EngineEvent event = eventOf(workspace, EngineEvent::Type::ReservationCreated, reservation);
    event.at = reservation.value.createdAt;
    return event;
}

EngineEvent dialEvent(const WorkspaceState &workspace, const ReservationRecord &reservation,
    const std::shared_ptr<const Instruction> &instruction)
{
    EngineEvent event = eventOf(workspace, EngineEvent::Type::DialRequested, reservation);
    event.instruction = instruction;
    return event;
}

} // namespace router::engine
