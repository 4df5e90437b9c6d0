#pragma once

#include "core/domain/task.h"

namespace router::engine {

struct ReservationRecord;
struct TaskRecord;
struct WorkspaceState;

// What happens to a task, whoever asked for it; what is allowed was checked before.

/// A new version of the task; what is due for it is put in order.
void bump(WorkspaceState &workspace, TaskRecord &task);
void setStatus(WorkspaceState &workspace, TaskRecord &task, TaskStatus status);
/// Orders what is due for the task after something it depends on has changed.
void reschedule(TaskRecord &task);
/// pending, reserved → canceled; offers and a transfer of it are canceled.
void cancelTask(WorkspaceState &workspace, TaskRecord &task, const QString &reason);
/// The same for one whose routing target, a worker, did not get or did not take it: that worker is told so.
void failTask(WorkspaceState &workspace, TaskRecord &task, const QString &reason);
/// assigned → wrapping, with its reservations.
void wrapTask(WorkspaceState &workspace, TaskRecord &task);
/// assigned, wrapping → completed, with its reservations.
void completeTask(WorkspaceState &workspace, TaskRecord &task, const QString &reason);
/// One worker wraps up his accepted reservation, and with the last one the task; likewise when he is done with it.
void wrapUpWork(WorkspaceState &workspace, ReservationRecord &reservation);
void completeWork(WorkspaceState &workspace, ReservationRecord &reservation);
/// Ends its reservations, as a deletion does: offers are canceled, work in hand is completed. The record stays.
void endReservations(WorkspaceState &workspace, TaskRecord &task);
/// Takes the task and its reservations, all of them ended, out of the workspace.
void removeTask(WorkspaceState &workspace, TaskRecord &task);
/// Carries out what has fallen due for the task.
void taskIsDue(WorkspaceState &workspace, TaskRecord &task);
/// It is unfinished from now on, or no longer: its workflow and its channel count it.
void countUnfinished(WorkspaceState &workspace, const TaskRecord &task, int by);

} // namespace router::engine
