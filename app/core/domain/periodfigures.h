#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"

#include <QList>
#include <algorithm>

/// Durations summed up, in whole seconds.
struct Spread
{
    qint64 count = 0;
    qint64 total = 0;
    qint64 least = 0; ///< 0 where there is none, like the next two.
    qint64 most = 0;

    [[nodiscard]] qint64 average() const { return count > 0 ? total / count : 0; }

    void add(const Spread &other)
    {
        if (other.count == 0)
            return;
        least = count == 0 ? other.least : std::min(least, other.least);
        most = std::max(most, other.most);
        total += other.total;
        count += other.count;
    }
    void add(qint64 seconds) { add({ 1, seconds, seconds, seconds }); }

    friend bool operator==(const Spread &, const Spread &) = default;
};

/// What became of reservations in a period.
struct ReservationCounts
{
    qint64 created = 0;
    qint64 accepted = 0;
    qint64 rejected = 0;
    qint64 timedOut = 0;
    qint64 canceled = 0;
    qint64 rescinded = 0;

    friend bool operator==(const ReservationCounts &, const ReservationCounts &) = default;
};

/// How many waited longer than a threshold, and how many not. Exactly as long counts as below.
struct WaitSplit
{
    qint64 threshold = 0; ///< Seconds.
    qint64 canceledAbove = 0; ///< Tasks.
    qint64 canceledBelow = 0;
    qint64 acceptedAbove = 0; ///< Reservations.
    qint64 acceptedBelow = 0;

    friend bool operator==(const WaitSplit &, const WaitSplit &) = default;
};

/// What happened to tasks in a period.
///
/// Source: cumulative statistics, REST API reference 7.
struct PeriodFigures
{
    /// Whose they are: it decides which of the figures mean something.
    enum class Of { Workspace, Workflow, TaskQueue };

    Of of = Of::Workspace;
    Instant from{};
    Instant to{};
    ReservationCounts reservations{};
    qint64 tasksCreated = 0; ///< Workspace only.
    qint64 tasksEntered = 0; ///< Workflow and queue only.
    qint64 tasksMoved = 0;
    qint64 tasksCanceled = 0;
    qint64 tasksCompleted = 0;
    qint64 tasksDeleted = 0;
    qint64 tasksTimedOut = 0; ///< In the workflow; not for queues.
    Spread untilAccepted{}; ///< From the task's creation.
    Spread untilCanceled{};
    Spread inQueueUntilAccepted{}; ///< From the entry into the queue; queue only.
    QList<WaitSplit> splits{}; ///< By threshold, ascending.

    friend bool operator==(const PeriodFigures &, const PeriodFigures &) = default;
};

/// How long workers were in one activity.
struct ActivityDuration
{
    ActivityId activity{};
    QString name{};
    Spread seconds{};

    friend bool operator==(const ActivityDuration &, const ActivityDuration &) = default;
};

/// What happened to workers, or to one, in a period.
struct WorkerPeriodFigures
{
    Instant from{};
    Instant to{};
    ReservationCounts reservations{};
    QList<ActivityDuration> activities{}; ///< Every activity, also those nobody was in.

    friend bool operator==(const WorkerPeriodFigures &, const WorkerPeriodFigures &) = default;
};
