#pragma once

#include "core/domain/periodfigures.h"

#include <QMetaType>
#include <chrono>
#include <optional>

/// The while over which a board counts what became of tasks.
enum class BoardPeriod { QuarterHour, Hour, FourHours, Today };

/// How long it is; empty: since the last midnight.
std::optional<std::chrono::minutes> lengthOf(BoardPeriod period);

/// The last midnight before `now` where this machine is.
Instant midnightBefore(Instant now);

/// What a board wants to know of the past.
struct PeriodQuestion
{
    BoardPeriod period = BoardPeriod::QuarterHour;
    QList<int> thresholds{}; ///< Seconds of waiting at which the counts are split, ascending, each once.

    friend bool operator==(const PeriodQuestion &, const PeriodQuestion &) = default;
};

/// What became of one queue's tasks.
struct QueuePeriod
{
    TaskQueueId queue{};
    PeriodFigures figures{ .of = PeriodFigures::Of::TaskQueue };

    friend bool operator==(const QueuePeriod &, const QueuePeriod &) = default;
};

/// What a service level is made of.
struct ServiceCounts
{
    qint64 inTime = 0; ///< Tasks that were taken within the threshold.
    qint64 counted = 0; ///< These, and those that were taken or given up after it; none that still waits.

    /// Empty: nothing was counted.
    [[nodiscard]] std::optional<int> percent() const;

    friend bool operator==(const ServiceCounts &, const ServiceCounts &) = default;
};
/// Empty: the figures were not split there.
std::optional<ServiceCounts> serviceCounts(const PeriodFigures &figures, int threshold);

/// Of the tasks that were taken, or given up after they had waited for longer than `threshold` seconds, how many in a hundred
/// were taken within it. Empty: there were none, or the figures were not split there.
std::optional<int> serviceLevel(const PeriodFigures &figures, int threshold);

Q_DECLARE_METATYPE(PeriodQuestion)
