#include "console/sync/pollsession.h"

#include <algorithm>

using namespace std::chrono_literals;

// What passed by while nothing was heard: the machine slept, or the line was down.

namespace {

bool endedUnanswered(ReservationStatus status)
{
    return status == ReservationStatus::Timeout || status == ReservationStatus::Canceled
        || status == ReservationStatus::Rescinded;
}

} // namespace

/// An offer may have come and gone since the last good answer.
void PollSession::noteGap()
{
    const auto since = m_api.client->serverNow() - m_offersAsOf;
    if (m_offersAsOf != Instant{} && std::chrono::abs(since) > std::max<std::chrono::milliseconds>(3 * m_rates.offers, 5s))
        m_owesPast = true;
}

void PollSession::lookBack()
{
    m_owesPast = !m_worker.isNull();
    nudge();
}

/// Beside the list of offers, which knows nothing that has ended. With push the one list for all has it.
void PollSession::askForPast()
{
    if (std::exchange(m_asksPast, true))
        return;
    onFinished(m_api.reservations.list(m_workspace, m_worker), this, [this](const ApiResult<Listing<Reservation>> &own) {
        m_asksPast = false;
        if (own) // else with the next list of offers
            tellPassedBy(*own);
    });
}

void PollSession::tellPassedBy(const Listing<Reservation> &own)
{
    m_owesPast = false;
    QSet<ReservationId> listed;
    for (const Reservation &reservation : own.rows) {
        listed.insert(reservation.id);
        if (endedUnanswered(reservation.status) && reservation.createdAt >= m_heard.since
            && !m_heard.told.contains(reservation.id))
            emit m_poller.passedBy(reservation);
    }
    m_heard.told.removeIf([&](const ReservationId &id) { return !listed.contains(id) && !m_known.contains(id); });
    for (const Reservation &reservation : own.rows) {
        if (!reservation.isOpen()) // an open one has yet to be told
            m_heard.told.insert(reservation.id);
    }
}
