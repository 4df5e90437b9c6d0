// How offers are answered, and how the fate of an answer is found out.
#include "console/control/offerscontroller.h"

#include "console/control/leavesopen.h"
#include "console/control/offerfacts.h"
#include "console/journal/journal.h"
#include "console/state/consolestate.h"
#include "core/base/onfinished.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Where an offer stands that waits for nothing but its phones or the person.
OfferPhase restingPhase(const Offer &offer)
{
    return offer.dial && offer.dial->accepts ? OfferPhase::Dialling : OfferPhase::Open;
}

/// The server says that the reservation is not what we thought.
bool asksForTruth(ApiError::Kind kind)
{
    return kind == ApiError::Kind::NotAllowedNow || kind == ApiError::Kind::Gone || kind == ApiError::Kind::NotFound
        || kind == ApiError::Kind::Stale;
}

} // namespace

void OffersController::accept(const ReservationId &id)
{
    answer(id, {});
}

void OffersController::reject(const ReservationId &id)
{
    answer(id, { .kind = InstructionKind::Reject });
}

void OffersController::rejectInto(const ReservationId &id, const ActivityId &activity)
{
    answer(id, { .kind = InstructionKind::Reject, .values = { { u"WorkerActivitySid"_s, activity.text() } } });
}

void OffersController::conference(const ReservationId &id)
{
    if (const Offer *known = offer(id); known && known->block == ConferenceBlock::None)
        answer(id, { .kind = InstructionKind::Conference });
}

QList<InstructionFault> OffersController::faults(const Offer &offer, const InstructionOrder &order) const
{
    return faultsOf(order, offer.task, m_state.ownWorker());
}

RequestPreview OffersController::preview(const Offer &offer, const InstructionOrder &order)
{
    const ApiRequest request = ReservationsApi::requestFor(offer.reservation, redacted(order));
    return { .method = u"POST"_s, .path = QString::fromLatin1(request.path), .form = request.body.split('&') };
}

void OffersController::instruct(const ReservationId &id, const InstructionOrder &order)
{
    if (const Offer *known = offer(id); known && faults(*known, order).isEmpty())
        answer(id, order);
}

void OffersController::acceptOldest()
{
    if (const Offer *first = oldest())
        accept(ReservationId(first->id()));
}

void OffersController::rejectOldest()
{
    if (const Offer *first = oldest())
        reject(ReservationId(first->id()));
}

void OffersController::conferenceOldest()
{
    if (const Offer *first = oldest())
        conference(ReservationId(first->id()));
}

void OffersController::answer(ReservationId id, const InstructionOrder &order)
{
    Offer *known = find(id);
    const bool rejects = order.kind == InstructionKind::Reject;
    if (!known || !(rejects ? known->canReject() : known->canAnswer()))
        return;
    known->phase = OfferPhase::Answering;
    known->answer = answerOf(order.kind);
    known->answeredAt = m_clock.now();
    known->error.reset();
    known->isErrorPast = false;
    if (m_journal)
        m_journal->recordAnswered(id, *known->answeredAt);
    m_sending.insert(id);
    const Instant sentAt = m_api.client->serverNow();
    onFinished(m_api.reservations.instruct(known->reservation, order), this,
        [this, id, order = withoutSecrets(order), sentAt](const Answered &result) { onAnswered(id, order, result, sentAt); });
    tell(id);
}

void OffersController::onAnswered(
    const ReservationId &id, const InstructionOrder &order, const Answered &result, Instant sentAt)
{
    m_sending.remove(id);
    recordAction(answerOf(order.kind), id, result ? nullptr : &result.error());
    if (!result)
        return onFailed(id, result.error());
    if (!isHere(*result))
        return;
    m_state.apply(*result, sentAt);
    Offer *known = find(id);
    if (!known)
        return;
    if (order.dials())
        noteDial(*known, order);
    if (known->hasEnded())
        return tell(id); // its event was faster
    if (result->isOpen())
        known->phase = restingPhase(*known);
    const Reservation latest = m_state.reservation(id) ? *m_state.reservation(id) : *result;
    if (endOf(latest.status) != OfferEnd::None)
        return update(*known, latest);
    fill(*known);
    tell(id);
}

void OffersController::noteDial(Offer &offer, const InstructionOrder &order)
{
    offer.dial = OfferDial{
        .answer = answerOf(order.kind), .accepts = order.accepts(), .since = m_clock.now(), .ringsFor = ringOf(order)
    };
    if (offer.end == OfferEnd::Canceled)
        learnWhyCanceled(offer.reservation);
}

void OffersController::onFailed(const ReservationId &id, const ApiError &error)
{
    Offer *known = find(id);
    if (!known || known->hasEnded())
        return;
    known->error = error;
    known->isErrorPast = false;
    if (asksForTruth(error.kind))
        return learnTruth(id);
    const bool doubtful = leavesOpen(error);
    known->phase = doubtful ? OfferPhase::Uncertain : restingPhase(*known);
    tell(id);
    if (doubtful)
        learnTruth(id);
}

void OffersController::reconcile()
{
    QList<ReservationId> doubtful;
    for (const Offer &offer : std::as_const(m_offers)) {
        if (offer.phase == OfferPhase::Uncertain)
            doubtful.append(offer.id());
    }
    for (const ReservationId &id : doubtful)
        learnTruth(id);
}

/// Else it is an answer to the session before: another workspace is in view now, or none.
bool OffersController::isHere(const Reservation &reservation) const
{
    return m_state.workspace() && m_state.workspace()->id == reservation.workspace;
}

void OffersController::learnTruth(const ReservationId &id)
{
    const Offer *known = offer(id);
    if (!known || m_learning.contains(id))
        return;
    m_learning.insert(id);
    const Instant sentAt = m_api.client->serverNow();
    const Reservation &reservation = known->reservation;
    onFinished(m_api.reservations.fetch(reservation.workspace, reservation.worker, id), this,
               [this, id, sentAt](const Answered &result) { onTruth(id, result, sentAt); });
}

void OffersController::onTruth(const ReservationId &id, const Answered &result, Instant sentAt)
{
    m_learning.remove(id);
    if (result && !isHere(*result))
        return;
    if (result) {
        m_state.apply(*result, sentAt);
        if (Offer *known = find(id); known && endOf(result->status) != OfferEnd::None)
            update(*known, *result);
        return onStillOpen(id);
    }
    Offer *known = find(id);
    if (!known || known->hasEnded())
        return;
    const bool goneForGood = result.error().kind == ApiError::Kind::NotFound || result.error().kind == ApiError::Kind::Gone;
    if (goneForGood)
        return end(*known, OfferEnd::Unknown);
    if (known->phase != OfferPhase::Answering || m_sending.contains(id))
        return;
    known->phase = OfferPhase::Uncertain;
    tell(id);
}

/// The answer did not get through, and the offer still stands: the person may try again.
void OffersController::onStillOpen(const ReservationId &id)
{
    Offer *known = find(id);
    if (!known || m_sending.contains(id) || (known->phase != OfferPhase::Answering && known->phase != OfferPhase::Uncertain))
        return;
    known->phase = restingPhase(*known);
    known->isErrorPast = isOfSilence(*known); // this was an answer
    fill(*known);
    tell(id);
}

bool OffersController::isOfSilence(const Offer &offer)
{
    return !offer.hasEnded() && offer.error && offer.error->kind == ApiError::Kind::Unreachable;
}

/// Whose reservation of the same task was accepted. The offer has ended already; the name is told when it comes.
void OffersController::learnWhoTook(const Reservation &reservation)
{
    onFinished(m_api.reservations.ofTask(reservation.workspace, reservation.task), this,
               [this, id = reservation.id](const ApiResult<Listing<Reservation>> &answer) {
                   Offer *known = find(id);
                   if (!answer || !known)
                       return;
                   const auto winner = std::ranges::find_if(answer->rows, [&id](const Reservation &other) {
                       return other.id != id && endOf(other.status) == OfferEnd::TakenByMe;
                   });
                   if (winner == answer->rows.end())
                       return;
                   known->takenBy = winner->workerName;
                   if (m_journal)
                       m_journal->recordTakenBy(id, known->takenBy);
                   tell(id);
               });
}

/// The task tells whether the caller has hung up. The offer has ended already.
void OffersController::learnWhyCanceled(const Reservation &reservation)
{
    const Instant sentAt = m_api.client->serverNow();
    onFinished(m_api.tasks.fetch(reservation.workspace, reservation.task), this,
        [this, id = reservation.id, sentAt](const ApiResult<Task> &answer) {
            if (!answer)
                return;
            m_state.apply(*answer, sentAt);
            Offer *known = find(id);
            if (!known)
                return;
            const std::optional<Task> before = known->task;
            takeTask(*known, *answer);
            if (known->task != before)
                tell(id);
        });
}

void OffersController::learnWhoHandsOn(const Offer &offer)
{
    const Transfer *transfer = m_state.transfers().incoming(offer.id());
    onFinished(m_api.workers.fetch(transfer->workspace, transfer->initiatingWorker), this,
               [this, id = offer.id()](const ApiResult<Worker> &answer) {
                   Offer *known = find(id);
                   if (!answer || !known)
                       return;
                   known->handedOnBy = answer->name;
                   tell(id);
               });
}

void OffersController::recordAction(OfferAnswer choice, const ReservationId &id, const ApiError *error)
{
    if (!m_journal)
        return;
    const Offer *known = find(id);
    // What was done stands before what it caused: by when it was asked for, not by when the answer came.
    m_journal->recordAction({ .at = known ? known->answeredAt.value_or(m_clock.now()) : m_clock.now(),
                              .what = nameOf(choice),
                              .subject = id.text(),
                              .succeeded = error == nullptr,
                              .detail = error ? error->detail : QString() });
}
