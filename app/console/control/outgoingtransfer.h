#pragma once

#include "core/domain/transfer.h"

#include <QMetaType>

/// Where a transfer that was started here stands.
enum class TransferPhase {
    Asking, ///< The wish is on its way to the server.
    Running, ///< Somebody is asked to take the task.
    Canceling, ///< The wish to take it back is on its way.
    Ended, ///< `end` says how.
};

/// How a transfer ended.
enum class TransferEnd {
    None, ///< It has not.
    Taken,
    Rejected,
    TimedOut, ///< Nobody answered in time.
    Failed, ///< For another reason.
    Canceled,
    Unknown, ///< No clear answer came: it may have begun, or it is over and nothing tells how.
};

/// Why a task cannot be handed on just now.
enum class TransferBlock {
    None, ///< It can.
    NoToken, ///< This sign-in has no token for the event bridge.
    NotMine, ///< It is not in hand, or it is being wrapped up.
    UnderWay, ///< It is being handed on already.
};

/// A task on its way from here to somebody else, with all that is known around it.
struct OutgoingTransfer
{
    Transfer transfer{}; ///< Its id is null until the server has answered.
    QString toName{}; ///< Of the worker or the queue; empty: not known.
    TransferPhase phase = TransferPhase::Asking;
    TransferEnd end = TransferEnd::None;
    TransferEnd lastAttempt = TransferEnd::None; ///< To a queue: how the last one who was asked answered.
    QString takenBy{}; ///< With Taken; empty: not known.

    [[nodiscard]] const ReservationId &from() const { return transfer.initiatingReservation; }
    [[nodiscard]] bool hasEnded() const { return phase == TransferPhase::Ended; }
    /// From its start to its last change, by the server's clock.
    [[nodiscard]] std::chrono::seconds lasted() const
    {
        return std::chrono::floor<std::chrono::seconds>(transfer.updatedAt - transfer.createdAt);
    }

    friend bool operator==(const OutgoingTransfer &, const OutgoingTransfer &) = default;
};

Q_DECLARE_METATYPE(OutgoingTransfer)

/// How a transfer, or its last attempt while it runs, ended as the server tells it.
TransferEnd endOf(const Transfer &transfer);
