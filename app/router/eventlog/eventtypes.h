#pragma once

#include "router/engine/enginetypes.h"

namespace router {

/// What an event's subject is.
enum class EventResource { Workspace, Activity, TaskChannel, TaskQueue, Workflow, Worker, Task, Reservation };

/// One type of event as the service knows it.
struct EventTypeInfo
{
    EngineEvent::Type type;
    const char *name; ///< e.g. "task-queue.entered"
    EventResource resource; ///< What happened to a task on its way is the task's, whatever the type's name begins with.
    const char *sentence; ///< With {task}, {worker} … where SID or name belong.
};

/// What there is to know about a type; null for what is not told.
///
/// Source: event types, routing semantics 12.
const EventTypeInfo *infoOf(EngineEvent::Type type);
/// "reservation.created"; a null array for what is not told.
QByteArray nameOf(EngineEvent::Type type);
/// "reservation", "task-queue" …
QByteArray nameOf(EventResource resource);

/// A number for the type that stays the same in later versions, for what is stored; -1: none.
int storedNumberOf(EngineEvent::Type type);
/// The type of such a number; empty: a later version's.
std::optional<EngineEvent::Type> typeOfStored(int number);

} // namespace router
