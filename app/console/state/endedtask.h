#pragma once

#include "core/domain/reservation.h"
#include "core/domain/task.h"

#include <optional>

/// What became of a task in hand without the person at this desk.
enum class TaskFate {
    Completed,
    Canceled,
    TakenBack, ///< Its reservation was rescinded, or ended in another way that leaves the task to others.
    Unknown,   ///< The server no longer knows it.
};

/// How and when it ended.
struct TaskEnd
{
    TaskFate fate = TaskFate::Unknown;
    Instant at{}; ///< By this machine's clock.

    friend bool operator==(const TaskEnd &, const TaskEnd &) = default;
};

/// A task that was in hand and ended without the person at this desk.
struct EndedTask
{
    Reservation reservation{};
    std::optional<Task> task{}; ///< As it was known last; empty: never.
    TaskEnd end{};

    [[nodiscard]] const ReservationId &id() const { return reservation.id; }
    friend bool operator==(const EndedTask &, const EndedTask &) = default;
};
