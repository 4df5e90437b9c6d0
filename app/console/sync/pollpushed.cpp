#include "console/sync/pollsession.h"

#include <algorithm>

// What is different while the worker's events are pushed.

void PollSession::setPushed(bool pushed)
{
    if (m_worker.isNull())
        return;
    m_unread.insert(Kind::Offers);
    if (std::exchange(m_pushed, pushed) == pushed) {
        if (pushed)
            hurry({ Kind::Offers });
        return;
    }
    m_unread.insert(Kind::OwnWorker);
    const auto relax = [this, pushed](std::initializer_list<Kind> kinds, std::chrono::milliseconds interval) {
        for (const Kind kind : kinds)
            m_lines.at(kind)->relax(pushed ? std::optional(interval) : std::nullopt);
    };
    relax({ Kind::Offers, Kind::OwnTasks }, m_rates.pushedOwn);
    relax({ Kind::OwnWorker, Kind::OwnChannels }, m_rates.pushedWorker);
    relax(
        { Kind::Workspace, Kind::Activities, Kind::Queues, Kind::Workflows, Kind::TaskChannels }, m_rates.pushedSetup);
    if (pushed)
        m_lines.at(Kind::InHand)->stop();
    else
        m_lines.at(Kind::InHand)->start();
    nudge();
}

/// One request for all that polling asks for in three.
void PollSession::askForAllOwn()
{
    receive(Kind::Offers, m_api.reservations.list(m_workspace, m_worker),
        [this](const Listing<Reservation> &own) { takeAllOwn(own); });
}

void PollSession::takeAllOwn(const Listing<Reservation> &own)
{
    tellPassedBy(own);
    Listing<Reservation> offers{ .requestedAt = own.requestedAt };
    Listing<Reservation> inHand = offers;
    for (const Reservation &reservation : own.rows) {
        if (reservation.isOpen())
            offers.rows.append(reservation);
        else if (reservation.isInHand())
            inHand.rows.append(reservation);
        else if (m_known.remove(reservation.id) > 0)
            emit m_poller.reservationRead(reservation); // how it ended, which its event has not told
    }
    takeOffers(offers);
    takeInHand(inHand);
    succeeded(Kind::InHand, own.requestedAt, {});
}

void PollSession::take(const PushedEvent &event)
{
    const auto isMine = [this](const auto &about) { return about && about->workspace == m_workspace; };
    // The task first: an offer is then shown with all there is to it.
    if (isMine(event.task))
        tell(*event.task);
    if (isMine(event.reservation) && event.reservation->worker == m_worker) {
        if (event.transfer)
            emit m_poller.incomingTransferRead(event.reservation->id, *event.transfer);
        takePushed(*event.reservation, event.task.has_value());
    } else if (isMine(event.transfer) && event.transfer->initiatingWorker == m_worker) {
        emit m_poller.transferRead(*event.transfer);
    }
    if (isMine(event.worker) && event.worker->id == m_worker)
        emit m_poller.ownWorkerRead(*event.worker);
    if (isMine(event.channel) && event.channel->worker == m_worker)
        emit m_poller.ownChannelRead(*event.channel);
}

void PollSession::takePushed(const Reservation &reservation, bool hasTask)
{
    tellArrival(reservation);
    m_heard.told.insert(reservation.id);
    if (reservation.hasEnded())
        m_known.remove(reservation.id);
    else
        m_known.insert(reservation.id, reservation);
    emit m_poller.reservationRead(reservation);
    if (!hasTask)
        wantTask(reservation.task);
    hurry({ Kind::OwnChannels }); // the load of a channel has no event of its own
}
