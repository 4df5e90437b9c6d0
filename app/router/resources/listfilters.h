#pragma once

#include "core/domain/activity.h"
#include "core/domain/reservation.h"
#include "core/domain/task.h"
#include "core/domain/taskqueue.h"
#include "core/domain/worker.h"
#include "router/engine/engine.h"
#include "router/resources/parameters.h"

#include <functional>

namespace router {

/// Whether a row belongs to a list; an empty function: every row does.
template <typename Row> using RowFilter = std::function<bool(const Row &)>;

// Each reads the filters that the reference names for its list; all given ones must hold. A filter that cannot be read
// becomes a fault of `parameters`. The engine is asked while rows are looked at and must outlive the filter.

/// FriendlyName, Available.
RowFilter<Activity> readActivityFilter(Parameters &parameters);
/// FriendlyName, EvaluateWorkerAttributes, WorkerSid.
RowFilter<TaskQueue> readQueueFilter(Parameters &parameters, const Engine &engine);
/// ActivityName, ActivitySid, Available, FriendlyName, TargetWorkersExpression, TaskQueueName, TaskQueueSid.
RowFilter<Worker> readWorkerFilter(Parameters &parameters, const Engine &engine, WorkspaceId workspace);
/// Whose statistics are asked for: FriendlyName, TaskQueueName, TaskQueueSid.
RowFilter<Worker> readCountedWorkers(Parameters &parameters, const Engine &engine, WorkspaceId workspace);
/// Priority, AssignmentStatus (repeatable), WorkflowSid, WorkflowName, TaskQueueSid, TaskQueueName,
/// EvaluateTaskAttributes, RoutingTarget, HasAddons (no task here has any). Looks at no name of a row.
RowFilter<Task> readTaskFilter(Parameters &parameters, const Engine &engine, WorkspaceId workspace);
/// ReservationStatus and, on the task's side, WorkerSid.
RowFilter<Reservation> readReservationFilter(Parameters &parameters, bool byWorker);

/// FriendlyName alone, for the lists that have no other filter.
template <typename Row> RowFilter<Row> readNameFilter(const Parameters &parameters)
{
    const auto name = parameters.text("FriendlyName");
    if (!name)
        return {};
    return [name = *name](const Row &row) { return row.name == name; };
}

/// Both; an empty one leaves the other.
template <typename Row> RowFilter<Row> both(RowFilter<Row> one, RowFilter<Row> other)
{
    if (!one || !other)
        return one ? one : other;
    return [one = std::move(one), other = std::move(other)](const Row &row) { return one(row) && other(row); };
}

} // namespace router
