#pragma once

#include "core/workflow/routingfloor.h"
#include "core/workflow/workflowconfiguration.h"

#include <chrono>

/// One step of the way that a task would go.
struct DryStep
{
    enum class Outcome {
        Offered, ///< Somebody is available: it would be offered here at once.
        Waits, ///< Nobody is: it waits until the step's timeout, or, without one, until its own.
        Skipped, ///< Nobody is, and skip_if holds.
        NoSuchQueue, ///< Nobody knows this queue.
    };

    int filter = -1; ///< Index of the filter; -1: the default filter.
    int step = 0; ///< Index in the filter.
    TaskQueueId queue{};
    QString queueName{};
    int members = 0; ///< Workers whom the queue's expression takes.
    int matching = 0; ///< Of these, whom the step's expression takes too; at most one for a known worker.
    int available = 0; ///< Of these, who are in an available activity.
    QString first{}; ///< Who of the available ones comes first, by order_by, then the longest idle; empty: nobody.
    QList<Expression::FailedClause> failures{}; ///< Why the step's expression takes none of the members: of the one nearest to it.
    QString nearest{}; ///< Who that is.
    std::optional<QString> knownWorker{}; ///< The step is for this one alone; empty text: the attribute names nobody.
    std::optional<int> priority{}; ///< That it then has, where the step sets it.
    std::optional<std::chrono::seconds> until{}; ///< The step's end, counted from when the filter was entered; empty: none.
    bool dependsOnLoad = false; ///< Its expression looks at channels, of which nothing is known here.
    Outcome outcome = Outcome::Waits;
};

/// A filter on the way: whether it takes the task, and why not.
struct DryFilter
{
    int filter = 0;
    QString name{};
    bool matches = false;
    QList<Expression::FailedClause> failures{};
};

/// Where a task would go, as long as nobody takes it and nobody's status changes.
struct DryRun
{
    enum class End {
        Waits, ///< In the last step, until its own timeout.
        CanceledAfterTimeout, ///< The last step's timeout passes and no further filter takes it: the default filter does not count then.
        CanceledUnmatched, ///< No filter takes it, or all are skipped, and there is no default filter.
    };

    QList<DryFilter> filters{}; ///< Those that were looked at, in order.
    QList<DryStep> steps{}; ///< Those that it comes by, in order.
    End end = End::Waits;

    /// The first step where it would be offered; null: none.
    [[nodiscard]] const DryStep *offer() const;
};

/// Sends a task with these attributes through the workflow. Capacity is not counted, as it is not known of everybody.
///
/// Source: routing semantics 4.2, 4.4–4.6, 7.2.
DryRun dryRun(const WorkflowConfiguration &workflow, const RoutingFloor &floor, const QCborMap &task);
