#pragma once

#include "core/domain/ids.h"

#include <QList>
#include <QMap>
#include <chrono>

/// How many workers are in one activity.
struct ActivityCount
{
    ActivityId activity{};
    QString name{};
    int workers = 0;

    friend bool operator==(const ActivityCount &, const ActivityCount &) = default;
};

/// The unfinished tasks of a workspace or a workflow, now.
///
/// Source: real-time statistics of workspaces and workflows, REST API reference 7.
struct TaskFigures
{
    int pending = 0;
    int reserved = 0;
    int assigned = 0;
    int wrapping = 0;
    int totalTasks = 0;
    std::chrono::seconds longestWaiting{}; ///< Age of the oldest task that is pending or reserved; 0: none.
    TaskId longestWaitingTask{}; ///< Null: none.
    QMap<int, int> byPriority{}; ///< Priority → unfinished tasks.

    friend bool operator==(const TaskFigures &, const TaskFigures &) = default;
};

/// One queue's real-time figures.
///
/// Source: bulk real-time statistics of task queues, REST API reference.
struct QueueFigures
{
    TaskQueueId queue{};
    int pending = 0;
    int reserved = 0;
    int assigned = 0;
    int wrapping = 0;
    int totalTasks = 0;
    int availableWorkers = 0; ///< Members in an available activity, busy or not.
    int eligibleWorkers = 0; ///< Members whatever their activity.
    std::chrono::seconds longestWaiting{}; ///< Age of the oldest task that is pending or reserved; 0: none.
    TaskId longestWaitingTask{}; ///< Null: none.
    std::chrono::seconds longestInQueue{}; ///< The same by entry into the queue; not in the bulk answer.
    TaskId longestInQueueTask{}; ///< Null: none.
    QMap<int, int> byPriority{}; ///< Priority → unfinished tasks.
    QList<ActivityCount> activities{};

    /// Nobody has taken them yet.
    [[nodiscard]] int waiting() const { return pending + reserved; }

    friend bool operator==(const QueueFigures &, const QueueFigures &) = default;
};

/// The workers of a workspace, or some of them, now.
struct WorkerFigures
{
    int totalWorkers = 0;
    QList<ActivityCount> activities{}; ///< Every activity, also with nobody in it.

    friend bool operator==(const WorkerFigures &, const WorkerFigures &) = default;
};
