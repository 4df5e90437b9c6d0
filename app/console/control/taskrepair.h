#pragma once

#include "core/domain/reservation.h"
#include "core/domain/task.h"

#include <QString>
#include <optional>

/// Something in hand that does not end by itself any more, and what would mend it.
struct TaskRepair
{
    enum class Kind {
        WrapsTooLong, ///< The wrap-up lasts longer than it may: the task is to be completed.
        TaskHasEnded, ///< The task is over and its reservation is not: the reservation is to be completed.
    };

    Kind kind = Kind::WrapsTooLong;
    std::chrono::seconds since{}; ///< How long it has been so.
    QString request{}; ///< What will be sent, e.g. "POST /v1/… with ReservationStatus=completed".

    friend bool operator==(const TaskRepair &, const TaskRepair &) = default;
};

/// What is wrong with a reservation in hand; empty: nothing. `task` is null where it has not been read. `limit` is the
/// longest wrap-up; 0: any length is right.
///
/// A task that ended less than a minute ago counts as right: its reservation may be on its way.
std::optional<TaskRepair> repairOf(
    const Reservation &reservation, const Task *task, Instant serverNow, std::chrono::seconds limit);
