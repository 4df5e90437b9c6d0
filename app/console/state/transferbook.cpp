#include "console/state/transferbook.h"

namespace {

bool supersedes(const Transfer &candidate, const Transfer &known)
{
    if (candidate.id != known.id)
        return candidate.createdAt >= known.createdAt;
    if (candidate.hasEnded() != known.hasEnded())
        return candidate.hasEnded();
    return candidate.updatedAt >= known.updatedAt && candidate != known;
}

const Transfer *found(const QHash<ReservationId, Transfer> &transfers, const ReservationId &id)
{
    const auto transfer = transfers.constFind(id);
    return transfer == transfers.constEnd() ? nullptr : &*transfer;
}

} // namespace

bool TransferBook::apply(const Transfer &transfer)
{
    const Transfer *known = outgoing(transfer.initiatingReservation);
    if (known && !supersedes(transfer, *known))
        return false;
    m_outgoing.insert(transfer.initiatingReservation, transfer);
    return true;
}

void TransferBook::applyIncoming(const ReservationId &id, const Transfer &transfer)
{
    m_incoming.insert(id, transfer);
}

void TransferBook::keepOf(const std::function<bool(const ReservationId &)> &known)
{
    m_outgoing.removeIf([&known](const auto &transfer) { return !known(transfer.key()); });
    m_incoming.removeIf([&known](const auto &transfer) { return !known(transfer.key()); });
}

void TransferBook::clear()
{
    m_outgoing.clear();
    m_incoming.clear();
}

const Transfer *TransferBook::outgoing(const ReservationId &id) const
{
    return found(m_outgoing, id);
}

const Transfer *TransferBook::incoming(const ReservationId &id) const
{
    return found(m_incoming, id);
}
