#pragma once

#include "core/domain/ids.h"
#include "core/expression/expression.h"

#include <QList>
#include <chrono>
#include <optional>

/// One clause of `order_by`, e.g. `worker.rank DESC`.
struct OrderClause
{
    QStringList path{}; ///< Below `worker`, e.g. {"rank"}.
    bool descending = false;
};

/// One step of a filter.
struct RoutingTarget
{
    TaskQueueId queue{}; ///< Own or inherited from the step before; never null once read.
    std::optional<int> priority{}; ///< Overwrites the task's.
    std::optional<std::chrono::seconds> timeout{}; ///< Absent: stays until the task's own timeout.
    std::optional<Expression> expression{}; ///< On `task.…` and `worker.…`.
    std::optional<Expression> skipIf{}; ///< On `workers.…`.
    QList<OrderClause> orderBy{};
    QStringList knownWorkerSid{}; ///< Path below `task`; empty: not used.
    QStringList knownWorkerName{}; ///< Path below `task`; empty: not used.
};

struct RoutingFilter
{
    QString name{};
    Expression expression;
    QList<RoutingTarget> targets{}; ///< At least one.
};

/// Why a configuration cannot be used, with where it is: "task_routing.filters[0].expression".
struct ConfigurationError
{
    QString where{};
    QString message{};
};

/// A workflow's configuration, read and checked. Unknown keys are ignored here; the text keeps them.
///
/// Source: routing semantics 4.1.
struct WorkflowConfiguration
{
    QList<RoutingFilter> filters{};
    std::optional<RoutingTarget> defaultFilter{};

    /// Reads JSON text (UTF-8). Numbers may be written as text. Checks shape and expressions, not whether queues exist.
    static tl::expected<WorkflowConfiguration, ConfigurationError> fromJson(const QByteArray &json);
    /// Every queue that is named.
    [[nodiscard]] QSet<TaskQueueId> queues() const;
};
