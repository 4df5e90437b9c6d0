#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"

enum class ReservationStatus { Pending, Accepted, Rejected, Timeout, Canceled, Rescinded, Wrapping, Completed };

/// "pending", "timeout", … as the service writes it.
QByteArray wireName(ReservationStatus status);
/// Reads such a name; empty when it is none.
std::optional<ReservationStatus> reservationStatusFromName(QStringView name);
/// How far along its life a status lies: of two with the same time, the later one stands. End states share the last place.
int progress(ReservationStatus status);

/// One offer of a task to a worker.
struct Reservation
{
    ReservationId id{};
    WorkspaceId workspace{};
    TaskId task{};
    WorkerId worker{};
    QString workerName{};
    ReservationStatus status = ReservationStatus::Pending;
    Instant createdAt{};
    Instant updatedAt{};
    std::chrono::seconds timeout{}; ///< How long the offer stands; 0: not known, REST does not tell.
    int version = 0; ///< From the ETag; 0: not known.

    [[nodiscard]] bool isOpen() const { return status == ReservationStatus::Pending; }
    /// The worker has the task in hand: accepted or wrapping up.
    [[nodiscard]] bool isInHand() const
    {
        return status == ReservationStatus::Accepted || status == ReservationStatus::Wrapping;
    }
    [[nodiscard]] bool hasEnded() const { return !isOpen() && !isInHand(); }

    friend bool operator==(const Reservation &, const Reservation &) = default;
};
