#pragma once

#include "core/workflow/workflowconfiguration.h"

#include <vector>

namespace router::engine {

struct WorkerRecord;

/// Orders workers by the clauses of `order_by`; who lacks a number comes last, equals stay as they stood.
///
/// Source: routing semantics 7.2.
void sortBy(const QList<OrderClause> &clauses, std::vector<WorkerRecord *> &workers);

} // namespace router::engine
