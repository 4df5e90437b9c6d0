#pragma once

#include "core/domain/transfer.h"

#include <QHash>
#include <functional>

/// The transfers known here: those that the own worker has started, and those that led to an own reservation.
class TransferBook
{
public:
    /// One that was started here. False: nothing new, or older than what is known. One that has ended never runs again.
    bool apply(const Transfer &transfer);
    void applyIncoming(const ReservationId &id, const Transfer &transfer);
    /// Forgets those whose reservation is not known any more.
    void keepOf(const std::function<bool(const ReservationId &)> &known);
    void clear();

    /// The last one that was started from this reservation; null: none.
    [[nodiscard]] const Transfer *outgoing(const ReservationId &id) const;
    /// The one that led to this reservation; null: none, or nothing told.
    [[nodiscard]] const Transfer *incoming(const ReservationId &id) const;

private:
    QHash<ReservationId, Transfer> m_outgoing;
    QHash<ReservationId, Transfer> m_incoming;
};
