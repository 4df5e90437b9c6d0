#pragma once

#include "core/domain/ids.h"

#include <array>
#include <limits>
#include <vector>

namespace router {

/// Seconds since 1970, UTC. Everything is counted by the second in which it happened.
using Second = quint32;

/// What is counted.
enum class Measure : quint8 {
    TasksCreated,
    TasksEntered,
    TasksMoved,
    TasksCanceled,
    TasksCompleted,
    TasksDeleted,
    TasksTimedOut,
    ReservationsCreated,
    ReservationsAccepted,
    ReservationsRejected,
    ReservationsTimedOut,
    ReservationsCanceled,
    ReservationsRescinded,
};
constexpr int measures = 13;

/// Nobody waited, or it does not matter how long.
constexpr quint32 noWait = std::numeric_limits<quint32>::max();

/// One thing that happened, as it counts for one of those whom it concerns.
struct Sample
{
    Second second = 0;
    quint32 wait = noWait; ///< Seconds since the task's creation; of cancelations and acceptances.
    quint32 waitInQueue = noWait; ///< Seconds since it entered the queue; of acceptances.
    Measure what = Measure::TasksCreated;

    friend bool operator==(const Sample &, const Sample &) = default;
};

/// One thing that happened, with all whom it counts for.
struct Occurrence
{
    Sample sample{};
    TaskChannelId channel{};
    std::array<IdBytes, 3> owners{}; ///< Workspace, workflow, queue; all zeros: none.
    WorkerId worker{}; ///< Null: no worker is concerned. Waiting times do not count for workers.

    friend bool operator==(const Occurrence &, const Occurrence &) = default;
};

/// A worker has gone to another activity, or came or left.
struct ActivityMove
{
    Second second = 0;
    WorkspaceId workspace{};
    WorkerId worker{};
    ActivityId to{}; ///< Null: he is deleted.
    ActivityId from{}; ///< Null: he is new.
    Second since = 0; ///< When he went to `from`.

    friend bool operator==(const ActivityMove &, const ActivityMove &) = default;
};

/// What happened in some stretch of time, in order.
struct Happenings
{
    std::vector<Occurrence> occurrences{};
    std::vector<ActivityMove> moves{};

    [[nodiscard]] bool isEmpty() const { return occurrences.empty() && moves.empty(); }
    [[nodiscard]] Second lastSecond() const
    {
        const Second counted = occurrences.empty() ? 0 : occurrences.back().sample.second;
        return moves.empty() ? counted : std::max(counted, moves.back().second);
    }
    void append(const Happenings &other)
    {
        occurrences.insert(occurrences.end(), other.occurrences.begin(), other.occurrences.end());
        moves.insert(moves.end(), other.moves.begin(), other.moves.end());
    }

    friend bool operator==(const Happenings &, const Happenings &) = default;
};

} // namespace router
