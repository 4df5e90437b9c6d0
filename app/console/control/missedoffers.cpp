#include "console/control/missedoffers.h"

#include "console/control/offerfacts.h"
#include "console/control/offerscontroller.h"
#include "console/journal/journal.h"
#include "console/state/consolestate.h"
#include "core/base/onfinished.h"

#include <algorithm>
#include <functional>

using namespace std::chrono_literals;

namespace {

constexpr auto listedFor = std::chrono::days{ 30 };
constexpr auto knownWithin = 10s; // of an end, a poll later at the latest

MissedOffer missedOf(const Offer &offer)
{
    MissedOffer missed{ .clock = { .reservation = offer.id(),
                            .workspace = offer.reservation.workspace,
                            .worker = offer.reservation.worker,
                            .task = offer.reservation.task,
                            .created = offer.reservation.createdAt,
                            .received = offer.receivedAt,
                            .shown = offer.shownAt,
                            .answered = offer.answeredAt,
                            .ended = offer.endedAt,
                            .outcome = outcomeOf(offer.reservation, offer.end) },
        .takenBy = offer.takenBy,
        .movedTo = offer.movedTo };
    if (offer.task)
        missed.task = { offer.task->attributes, offer.task->workflowName, offer.task->queueName,
            offer.task->channelUniqueName };
    return missed;
}

} // namespace

MissedOffers::MissedOffers(const Api &api, const ConsoleState &state, const OffersController &offers, Journal &journal,
    const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_state(state)
    , m_open(offers)
    , m_journal(journal)
    , m_clock(clock)
{
    connect(&state, &ConsoleState::cleared, this, &MissedOffers::begin);
    connect(&state, &ConsoleState::refreshed, this, [this](StatePart part) {
        if (part == StatePart::Reservations)
            onRefreshed();
    });
    connect(&offers, &OffersController::opened, this, [this](const Offer &offer) { forget(offer.id()); });
    connect(&offers, &OffersController::changed, this, &MissedOffers::onChanged);
    connect(&offers, &OffersController::ended, this, &MissedOffers::onEnded);
}

qsizetype MissedOffers::placeOf(const ReservationId &id) const
{
    const auto known = std::ranges::find(m_offers, id, &MissedOffer::id);
    return known == m_offers.end() ? -1 : known - m_offers.begin();
}

int MissedOffers::unseen() const
{
    return int(std::ranges::count(m_offers, false, &MissedOffer::isSeen));
}

bool MissedOffers::explains(const Worker &worker) const
{
    const Instant since = worker.statusChangedAt - m_api.client->serverOffset();
    return std::ranges::any_of(m_offers, [&worker, since](const MissedOffer &missed) {
        return !missed.movedTo.isEmpty() && missed.movedTo == worker.activityName
            && std::chrono::abs(missed.endedAt() - since) <= knownWithin;
    });
}

void MissedOffers::begin()
{
    m_isSettled = false;
    m_offers.clear();
    emit changed();
    reload();
}

void MissedOffers::reload()
{
    const WorkerId worker = m_state.ownWorkerId();
    if (worker.isNull())
        return;
    onFinished(m_journal.missedOffers(worker, m_clock.now() - listedFor), this, {},
        [this, worker](const QList<MissedOffer> &kept) {
            if (worker == m_state.ownWorkerId())
                takeKept(kept);
        });
}

/// What has ended meanwhile is known better here than in what was read.
void MissedOffers::takeKept(const QList<MissedOffer> &kept)
{
    for (const MissedOffer &missed : kept) {
        if (placeOf(missed.id()) < 0)
            m_offers.append(missed);
    }
    sortIn();
}

/// The last to end first, the oldest too many go, and no room is kept for more.
void MissedOffers::sortIn()
{
    std::ranges::stable_sort(m_offers, std::greater{}, &MissedOffer::endedAt);
    m_offers = m_offers.first(std::min<qsizetype>(m_offers.size(), mostMissed));
    emit changed();
}

/// Only now is it known which offers still stand.
void MissedOffers::onRefreshed()
{
    if (m_state.ownWorkerId().isNull() || std::exchange(m_isSettled, true))
        return;
    onFinished(m_journal.offersWithoutEnd(m_state.ownWorkerId()), this, {}, [this](const QList<OfferClock> &clocks) {
        for (const OfferClock &clock : clocks) {
            if (clock.worker == m_state.ownWorkerId() && !m_open.offer(clock.reservation))
                settle(clock);
        }
    });
}

void MissedOffers::settle(const OfferClock &clock)
{
    onFinished(m_api.reservations.fetch(clock.workspace, clock.worker, clock.reservation), this,
        [this, clock](const ApiResult<Reservation> &answer) { onFate(clock, answer); });
}

/// Without an answer it is asked about once more after the next list.
void MissedOffers::onFate(OfferClock clock, const ApiResult<Reservation> &answer)
{
    OfferEnd end = OfferEnd::Unknown;
    Instant at = m_clock.now();
    if (answer) {
        end = endOf(answer->status);
        at = answer->updatedAt - m_api.client->serverOffset();
    } else if (answer.error().kind != ApiError::Kind::NotFound && answer.error().kind != ApiError::Kind::Gone) {
        const bool mayPass = answer.error().kind == ApiError::Kind::Unreachable
            || answer.error().kind == ApiError::Kind::Server || answer.error().kind == ApiError::Kind::TooMany;
        m_isSettled = m_isSettled && !mayPass;
        return;
    }
    if (end == OfferEnd::None || m_open.offer(clock.reservation))
        return;
    m_journal.recordEnd({ clock.reservation, at, outcomeOf(answer.value_or(Reservation{}), end), isOwnAnswer(end) });
    if (!isOwnAnswer(end) && clock.worker == m_state.ownWorkerId())
        reload(); // with what else is kept of it
}

void MissedOffers::onEnded(const Offer &offer)
{
    if (!offer.wasMissed())
        return;
    put(missedOf(offer));
    if (!offer.movedTo.isEmpty())
        m_journal.recordMovedTo(offer.id(), offer.movedTo);
}

void MissedOffers::onChanged(const Offer &offer)
{
    const qsizetype place = placeOf(offer.id());
    if (place < 0 || (m_offers.at(place).takenBy == offer.takenBy && m_offers.at(place).movedTo == offer.movedTo))
        return;
    MissedOffer &known = m_offers[place];
    known.takenBy = offer.takenBy;
    if (std::exchange(known.movedTo, offer.movedTo) != offer.movedTo)
        m_journal.recordMovedTo(offer.id(), offer.movedTo);
    emit changed();
}

void MissedOffers::passedBy(const Reservation &reservation)
{
    if (reservation.worker != m_state.ownWorkerId() || placeOf(reservation.id) >= 0 || m_open.offer(reservation.id))
        return;
    const QString outcome = outcomeOf(reservation, endOf(reservation.status));
    const Instant endedAt = reservation.updatedAt - m_api.client->serverOffset();
    OfferClock clock{ .reservation = reservation.id,
        .workspace = reservation.workspace,
        .worker = reservation.worker,
        .task = reservation.task,
        .created = reservation.createdAt,
        .received = m_clock.now() };
    m_journal.recordOffer(clock);
    m_journal.recordEnd({ reservation.id, endedAt, outcome, false });
    clock.ended = endedAt;
    clock.outcome = outcome;
    put({ .clock = clock });
    learnTask(reservation);
}

/// What it was about, for the person who never saw it.
void MissedOffers::learnTask(const Reservation &reservation)
{
    onFinished(m_api.tasks.fetch(reservation.workspace, reservation.task), this,
        [this, id = reservation.id](const ApiResult<Task> &answer) {
            const qsizetype place = placeOf(id);
            if (!answer || place < 0)
                return;
            const OfferedTask task{ answer->attributes, answer->workflowName, answer->queueName, answer->channelUniqueName };
            m_offers[place].task = task;
            m_journal.recordOfferedTask(id, task);
            emit changed();
        });
}

/// It is offered again after all.
void MissedOffers::forget(const ReservationId &id)
{
    if (m_offers.removeIf([&id](const MissedOffer &missed) { return missed.id() == id; }) > 0)
        emit changed();
}

void MissedOffers::put(const MissedOffer &missed)
{
    m_offers.removeIf([&missed](const MissedOffer &known) { return known.id() == missed.id(); });
    m_offers.prepend(missed);
    sortIn();
}

void MissedOffers::markAllSeen()
{
    QList<ReservationId> now;
    for (MissedOffer &missed : m_offers) {
        if (!std::exchange(missed.isSeen, true))
            now.append(missed.id());
    }
    if (now.isEmpty())
        return;
    m_journal.recordSeen(now);
    emit changed();
}

void MissedOffers::markSeen(const ReservationId &id)
{
    const qsizetype place = placeOf(id);
    if (place < 0 || m_offers.at(place).isSeen)
        return;
    m_offers[place].isSeen = true;
    m_journal.recordSeen({ m_offers.at(place).id() });
    emit changed();
}
