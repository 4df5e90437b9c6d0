#pragma once

#include "core/domain/task.h"
#include "core/domain/worker.h"
#include "core/expression/cborscope.h"
#include "core/expression/expression.h"
#include "router/resources/parameters.h"

namespace router {

/// What names in EvaluateTaskAttributes stand for: the task's attributes.
CborScope filterScope(const Task &task);
/// What names in TargetWorkersExpression stand for: the worker's attributes, then `sid`, `friendly_name`,
/// `activity_sid`, `activity_name`.
///
/// Source: "Contexts", routing semantics 5.2.
CborScope filterScope(const Worker &worker);

/// Reads an expression from a parameter; absent or empty: none. A text that is none becomes a fault in the parser's
/// words.
std::optional<Expression> readExpression(Parameters &parameters, QByteArrayView name);

} // namespace router
