#include "router/engine/telling.h"

#include "router/engine/enginecore.h"

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

EngineEvent aboutTask(const WorkspaceState &workspace, EngineEvent::Type type, const TaskRecord &task)
{
    EngineEvent event = eventNow(workspace, type);
    event.task = task.value.id;
    event.queue = task.value.queue;
    event.workflow = task.value.workflow;
    return event;
}

EngineEvent aboutReservation(
    const WorkspaceState &workspace, EngineEvent::Type type, const ReservationRecord &reservation)
{
    EngineEvent event = aboutTask(workspace, type, *reservation.task);
    event.reservation = reservation.value.id;
    event.worker = reservation.value.worker;
    return event;
}

} // namespace

void tell(WorkspaceState &workspace, EngineEvent::Type type)
{
    workspace.core.events.append(eventNow(workspace, type));
}

void tell(WorkspaceState &workspace, EngineEvent::Type type, const QueueRecord &queue)
{
    EngineEvent event = eventNow(workspace, type);
    event.queue = queue.value.id;
    workspace.core.events.append(event);
}

void tell(WorkspaceState &workspace, EngineEvent::Type type, const WorkflowRecord &workflow)
{
    EngineEvent event = eventNow(workspace, type);
    event.workflow = workflow.value.id;
    workspace.core.events.append(event);
}

void tell(WorkspaceState &workspace, EngineEvent::Type type, const WorkerRecord &worker)
{
    EngineEvent event = eventNow(workspace, type);
    event.worker = worker.value.id;
    workspace.core.events.append(event);
}

void tell(WorkspaceState &workspace, EngineEvent::Type type, const TaskRecord &task)
{
    workspace.core.events.append(aboutTask(workspace, type, task));
}

void tell(WorkspaceState &workspace, EngineEvent::Type type, const ReservationRecord &reservation)
{
    workspace.core.events.append(aboutReservation(workspace, type, reservation));
}

EngineEvent dialEvent(const WorkspaceState &workspace, const ReservationRecord &reservation)
{
    EngineEvent event = aboutReservation(workspace, EngineEvent::Type::DialRequested, reservation);
    event.conference = reservation.dial;
    return event;
}

} // namespace router::engine
