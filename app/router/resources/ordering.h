#pragma once

#include "core/domain/task.h"
#include "core/domain/taskqueue.h"
#include "core/domain/worker.h"
#include "router/resources/parameters.h"

#include <functional>

namespace router {

/// Whether one row comes before another; an empty function: the order of creation.
template <typename Row> using RowOrder = std::function<bool(const Row &, const Row &)>;

// Reads `Ordering`, a comma list of `Attribute:asc` or `Attribute:desc`; anything else becomes a fault of `parameters`.
// Rows that are equal in every attribute stay in order of creation.

/// DateCreated, Priority, VirtualStartTime; the two dates exclude each other.
RowOrder<Task> readTaskOrder(Parameters &parameters);
/// DateStatusChanged.
RowOrder<Worker> readWorkerOrder(Parameters &parameters);
/// DateUpdated.
RowOrder<TaskQueue> readQueueOrder(Parameters &parameters);

} // namespace router
