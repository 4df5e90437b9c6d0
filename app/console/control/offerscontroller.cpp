// The life of offers: how they open, change and end. How they are answered is in offeranswers.cpp.
#include "console/control/offerscontroller.h"

#include "console/control/offerfacts.h"
#include "console/journal/journal.h"
#include "console/state/consolestate.h"

#include <QTimer>
#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace {

/// A list no longer has it: whoever polls fetches it. If that did not tell by then, it is fetched from here.
constexpr auto patienceWithTheVanished = 3s;

} // namespace

OffersController::OffersController(const Api &api, ConsoleState &state, Journal *journal, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_state(state)
    , m_journal(journal)
    , m_clock(clock)
{
    connect(&state, &ConsoleState::reservationChanged, this, &OffersController::onReservation);
    connect(&state, &ConsoleState::reservationVanished, this, &OffersController::onVanished);
    connect(&state, &ConsoleState::reservationForgotten, this, &OffersController::onForgotten);
    connect(&state, &ConsoleState::cleared, this, &OffersController::onCleared);
    connect(&state, &ConsoleState::tasksChanged, this, &OffersController::fillAll);
    connect(&state, &ConsoleState::workflowsChanged, this, &OffersController::fillAll);
    connect(&state, &ConsoleState::ownWorkerChanged, this, &OffersController::fillAll);
    connect(&state, &ConsoleState::incomingTransferChanged, this, &OffersController::fillAll);
    connect(api.client, &ApiClient::serverOffsetChanged, this, &OffersController::fillAll);
    connect(&state, &ConsoleState::refreshed, this, [this](StatePart part) {
        if (part != StatePart::Reservations)
            return;
        forgetOld();
        reconcile();
    });
}

const Offer *OffersController::offer(const ReservationId &id) const
{
    const auto known = std::ranges::find(m_offers, id, &Offer::id);
    return known == m_offers.end() ? nullptr : &*known;
}

Offer *OffersController::find(const ReservationId &id)
{
    const auto known = std::ranges::find(m_offers, id, &Offer::id);
    return known == m_offers.end() ? nullptr : &*known;
}

const Offer *OffersController::oldest() const
{
    const auto first = std::ranges::find_if(m_offers, &Offer::canAnswer);
    return first == m_offers.end() ? nullptr : &*first;
}

void OffersController::onReservation(const Reservation &reservation)
{
    reopenUnknown(reservation);
    if (Offer *known = find(reservation.id))
        update(*known, reservation);
    else if (reservation.isOpen() && reservation.worker == m_state.ownWorkerId() && !m_known.contains(reservation.id))
        open(reservation);
}

// An offer that ended because the server did not know it any more, and that the server lists again, is offered again.
void OffersController::reopenUnknown(const Reservation &reservation)
{
    const Offer *over = offer(reservation.id);
    if (!reservation.isOpen() || (over && over->end != OfferEnd::Unknown) || !m_ofUnknownEnd.remove(reservation.id))
        return;
    m_known.remove(reservation.id);
    if (over)
        dismiss(ReservationId(reservation.id));
}

void OffersController::open(const Reservation &reservation)
{
    m_known.insert(reservation.id);
    Offer offer{ .reservation = reservation };
    offer.receivedAt = m_arrived.contains(reservation.id) ? m_arrived.take(reservation.id) : m_clock.now();
    fill(offer);
    const auto place = std::ranges::upper_bound(m_offers, std::pair(reservation.createdAt, reservation.id), {},
                                                [](const Offer &o) { return std::pair(o.reservation.createdAt, o.id()); });
    m_offers.insert(place, offer);
    if (m_journal) {
        m_journal->recordOffer({ .reservation = reservation.id,
                                 .workspace = reservation.workspace,
                                 .worker = reservation.worker,
                                 .task = reservation.task,
                                 .created = reservation.createdAt,
                                 .received = offer.receivedAt });
    }
    recordTask(offer);
    emit opened(offer);
    emit offersChanged();
    if (offer.handedOn && offer.handedOnBy.isEmpty())
        learnWhoHandsOn(offer);
}

/// What is known around the reservation: its task, when it ends, whether a conference can be asked for.
void OffersController::fill(Offer &offer) const
{
    const auto offset = m_api.client->serverOffset();
    if (const auto task = m_state.task(offer.reservation.task))
        takeTask(offer, *task);
    offer.offeredAt = offer.reservation.createdAt - offset;
    if (const Transfer *transfer = m_state.transfers().incoming(offer.id())) {
        const Worker *from = m_state.worker(transfer->initiatingWorker);
        offer.handedOn = transfer->mode;
        offer.handedOnBy = from ? from->name : offer.handedOnBy;
    }
    if (offer.movedTo.isEmpty())
        offer.movedTo = movedByMiss(offer, m_state.ownWorker(), m_state.workspace());
    if (offer.hasEnded())
        return;
    offer.offlineSince = m_offlineSince;
    const auto told = offer.reservation.timeout;
    const auto timeout = told.count() > 0 ? told : reservationTimeout(offer.task, m_state.workflows());
    const bool countsDown = timeout && !offer.dial;
    offer.deadline = countsDown ? std::optional<Instant>(offer.offeredAt + *timeout) : std::nullopt;
    offer.block = conferenceBlock(offer.task, m_state.ownWorker());
}

void OffersController::fillAll()
{
    QList<ReservationId> changedOnes;
    for (Offer &offer : m_offers) {
        const Offer before = offer;
        fill(offer);
        if (before.task != offer.task)
            recordTask(offer);
        if (!before.handedOn && offer.handedOn && offer.handedOnBy.isEmpty())
            learnWhoHandsOn(offer);
        if (!(before == offer))
            changedOnes.append(offer.id());
    }
    for (const ReservationId &id : changedOnes)
        tell(id);
}

void OffersController::setOfflineSince(std::optional<Instant> since)
{
    m_offlineSince = since;
    fillAll();
    QList<ReservationId> past;
    for (Offer &offer : m_offers) {
        if (!since && isOfSilence(offer) && !std::exchange(offer.isErrorPast, true))
            past.append(offer.id());
    }
    for (const ReservationId &id : past)
        tell(id);
}

void OffersController::tell(const ReservationId &id)
{
    if (const Offer *known = offer(id)) {
        emit changed(Offer(*known));
        emit offersChanged();
    }
}

void OffersController::update(Offer &offer, const Reservation &reservation)
{
    if (offer.hasEnded() || offer.reservation == reservation)
        return;
    offer.reservation = reservation;
    if (const OfferEnd how = endOf(reservation.status); how != OfferEnd::None)
        return end(offer, how);
    fill(offer);
    tell(reservation.id);
}

void OffersController::end(Offer &offer, OfferEnd how)
{
    offer.phase = OfferPhase::Ended;
    offer.end = how;
    offer.endedAt = m_clock.now();
    offer.movedTo = movedByMiss(offer, m_state.ownWorker(), m_state.workspace());
    const Offer told = offer;
    if (m_journal)
        m_journal->recordEnd({ told.id(), told.endedAt, outcomeOf(told.reservation, how), isOwnAnswer(how) });
    if (how == OfferEnd::Unknown)
        m_ofUnknownEnd.insert(told.id());
    emit ended(told);
    emit offersChanged();
    if (how == OfferEnd::TakenElsewhere)
        learnWhoTook(told.reservation);
    else if (how == OfferEnd::Canceled && told.dial)
        learnWhyCanceled(told.reservation);
}

void OffersController::recordTask(const Offer &offer) const
{
    if (!m_journal || !offer.task)
        return;
    m_journal->recordOfferedTask(offer.id(),
        { offer.task->attributes, offer.task->workflowName, offer.task->queueName, offer.task->channelUniqueName });
}

void OffersController::onVanished(const Reservation &reservation)
{
    QTimer::singleShot(patienceWithTheVanished, this, [this, id = reservation.id] {
        const Offer *known = offer(id);
        if (known && !known->hasEnded() && known->phase != OfferPhase::Answering)
            learnTruth(id);
    });
}

void OffersController::onForgotten(const Reservation &reservation)
{
    if (Offer *known = find(reservation.id); known && !known->hasEnded())
        end(*known, OfferEnd::Unknown);
}

void OffersController::onCleared()
{
    m_known.clear();
    m_arrived.clear();
    m_sending.clear();
    m_learning.clear();
    const QList<Offer> gone = std::exchange(m_offers, {});
    for (const Offer &offer : gone)
        emit dismissed(offer.id());
    emit offersChanged();
}

void OffersController::arrived(const ReservationId &id, Instant at)
{
    if (!m_known.contains(id))
        m_arrived.insert(id, at);
}

/// By the time the state drops one that has ended, no answer that still shows it open is under way.
void OffersController::forgetOld()
{
    const auto isOld = [this](const ReservationId &id) { return !m_state.reservation(id) && !offer(id); };
    m_known.removeIf(isOld);
    m_ofUnknownEnd.removeIf(isOld);
}

void OffersController::shown(const ReservationId &id, Instant at)
{
    if (Offer *known = find(id); known && !known->shownAt)
        known->shownAt = at;
    if (m_journal)
        m_journal->recordShown(id, at);
}

void OffersController::dismiss(const ReservationId &id)
{
    const ReservationId gone = id; // the caller's may be part of the very offer
    if (m_offers.removeIf([&gone](const Offer &offer) { return offer.id() == gone && offer.hasEnded(); }) == 0)
        return;
    emit dismissed(gone);
    emit offersChanged();
}
