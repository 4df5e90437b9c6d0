#pragma once

#include "core/domain/reservation.h"
#include "core/domain/task.h"

#include <optional>

/// What became of a task in hand.
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
    bool byOneself = false; ///< The person at this desk did it, perhaps elsewhere than there.
    bool handedOn = false; ///< Done by oneself, and the task lives on with a colleague.

    friend bool operator==(const TaskEnd &, const TaskEnd &) = default;
};

/// A task that was in hand and has ended while there was something of it to be seen.
struct EndedTask
{
    Reservation reservation{};
    std::optional<Task> task{}; ///< As it was known last; empty: never.
    TaskEnd end{};

    [[nodiscard]] const ReservationId &id() const { return reservation.id; }
    friend bool operator==(const EndedTask &, const EndedTask &) = default;
};
