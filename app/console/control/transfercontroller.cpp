#include "console/control/transfercontroller.h"

#include "console/control/leavesopen.h"
#include "console/journal/journal.h"
#include "console/state/consolestate.h"
#include "core/base/onfinished.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The last offer that a transfer has led to; null: none.
const Reservation *lastOffer(const Transfer &transfer, const QList<Reservation> &ofTask)
{
    const Reservation *last = nullptr;
    for (const Reservation &offer : ofTask) {
        if (offer.id == transfer.initiatingReservation || offer.createdAt < transfer.createdAt)
            continue;
        if (!last || offer.createdAt > last->createdAt)
            last = &offer;
    }
    return last;
}

TransferEnd endByOffer(const Transfer &transfer, ReservationStatus status)
{
    const bool toQueue = transfer.type == TransferType::Queue; // there the next one is asked
    switch (status) {
    case ReservationStatus::Accepted:
    case ReservationStatus::Wrapping:
    case ReservationStatus::Completed:
        return TransferEnd::Taken;
    case ReservationStatus::Rejected:
        return toQueue ? TransferEnd::None : TransferEnd::Rejected;
    case ReservationStatus::Timeout:
        return toQueue ? TransferEnd::None : TransferEnd::TimedOut;
    case ReservationStatus::Pending:
        return TransferEnd::None;
    default:
        return TransferEnd::Unknown;
    }
}

} // namespace

TransferController::TransferController(const Api &api, const TransfersApi &transfers, ConsoleState &state,
    Journal *journal, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_transfersApi(transfers)
    , m_state(state)
    , m_journal(journal)
    , m_clock(clock)
{
    connect(&state, &ConsoleState::transferChanged, this, &TransferController::onTransfer);
    connect(&state, &ConsoleState::reservationChanged, this, &TransferController::onReservation);
    connect(&state, &ConsoleState::cleared, this, [this] { m_transfers.clear(); });
}

OutgoingTransfer *TransferController::find(const ReservationId &id)
{
    const auto known = m_transfers.find(id);
    return known == m_transfers.end() ? nullptr : &*known;
}

const OutgoingTransfer *TransferController::transfer(const ReservationId &id) const
{
    const auto known = m_transfers.constFind(id);
    return known == m_transfers.constEnd() ? nullptr : &*known;
}

TransferBlock TransferController::block(const ReservationId &id) const
{
    const Reservation *known = m_state.reservation(id);
    if (!m_hasToken)
        return TransferBlock::NoToken;
    if (const OutgoingTransfer *last = transfer(id); last && !last->hasEnded())
        return TransferBlock::UnderWay;
    return known && known->status == ReservationStatus::Accepted ? TransferBlock::None : TransferBlock::NotMine;
}

void TransferController::setHasToken(bool hasToken)
{
    if (std::exchange(m_hasToken, hasToken) != hasToken)
        emit blockChanged();
}

QString TransferController::nameOf(const QString &sid) const
{
    if (const auto id = WorkerId::fromText(QStringView(sid))) {
        const Worker *worker = m_state.worker(*id);
        return worker ? worker->name : QString();
    }
    const auto isMeant = [&sid](const TaskQueue &queue) { return queue.id.text() == sid; };
    const auto queue = std::ranges::find_if(m_state.queues(), isMeant);
    return queue == m_state.queues().end() ? QString() : queue->name;
}

void TransferController::start(const ReservationId &id, const QString &to, TransferMode mode)
{
    if (block(id) != TransferBlock::None || to == m_state.ownWorkerId().text())
        return;
    const Reservation from = *m_state.reservation(id);
    const bool toWorker = WorkerId::fromText(QStringView(to)).has_value();
    m_transfers.insert(id,
        { .transfer = { .workspace = from.workspace,
              .task = from.task,
              .mode = mode,
              .type = toWorker ? TransferType::Worker : TransferType::Queue,
              .to = to,
              .initiatingReservation = id,
              .initiatingWorker = from.worker },
            .toName = nameOf(to) });
    onFinished(m_transfersApi.start(from, to, mode), this,
        [this, id = from.id, askedAt = m_clock.now()](const Answered &answer) { onStarted(id, answer, askedAt); });
    emit changed(from.id);
}

void TransferController::onStarted(const ReservationId &id, const Answered &answer, Instant askedAt)
{
    record(u"transfer"_s, id, answer ? nullptr : &answer.error(), askedAt);
    if (answer)
        m_state.apply(*answer);
    else if (const OutgoingTransfer *known = find(id); known && known->phase == TransferPhase::Asking)
        onNotStarted(id, answer.error()); // else an event has come before and tells that it was
}

void TransferController::onNotStarted(const ReservationId &id, const ApiError &error)
{
    if (leavesOpen(error)) {
        end(*find(id), TransferEnd::Unknown);
    } else {
        m_transfers.remove(id);
        emit changed(id);
    }
    emit startFailed(id, error);
}

void TransferController::cancel(const ReservationId &id)
{
    OutgoingTransfer *known = find(id);
    if (!known || known->phase != TransferPhase::Running)
        return;
    known->phase = TransferPhase::Canceling;
    onFinished(m_transfersApi.cancel(known->transfer), this,
        [this, from = known->from(), askedAt = m_clock.now()](
            const Answered &answer) { onCanceled(from, answer, askedAt); });
    emit changed(ReservationId(id));
}

void TransferController::onCanceled(const ReservationId &id, const Answered &answer, Instant askedAt)
{
    record(u"cancelTransfer"_s, id, answer ? nullptr : &answer.error(), askedAt);
    if (answer)
        return m_state.apply(*answer);
    OutgoingTransfer *known = find(id);
    if (!known || known->phase != TransferPhase::Canceling)
        return; // it has ended meanwhile, which says all
    known->phase = TransferPhase::Running;
    learnFate(*known);
    emit changed(id);
    emit cancelFailed(id, answer.error());
}

void TransferController::onTransfer(const Transfer &transfer)
{
    OutgoingTransfer &known = m_transfers[transfer.initiatingReservation];
    if (known.hasEnded() && known.transfer.id == transfer.id)
        return;
    if (known.transfer.id != transfer.id && known.phase != TransferPhase::Asking)
        known = {};
    known.transfer = transfer;
    if (known.toName.isEmpty())
        known.toName = nameOf(transfer.to);
    if (transfer.hasEnded())
        return end(known, endOf(transfer));
    known.lastAttempt = endOf(transfer);
    if (known.phase != TransferPhase::Canceling)
        known.phase = TransferPhase::Running;
    emit changed(transfer.initiatingReservation);
}

void TransferController::end(OutgoingTransfer &known, TransferEnd how)
{
    known.phase = TransferPhase::Ended;
    known.end = how;
    const bool toWorker = known.transfer.type == TransferType::Worker;
    if (how == TransferEnd::Taken && known.takenBy.isEmpty() && toWorker)
        known.takenBy = known.toName;
    const OutgoingTransfer told = known;
    if (how == TransferEnd::Taken && told.takenBy.isEmpty())
        learnFate(told); // of a queue only its offers tell who it was
    emit changed(told.from());
    emit ended(told);
}

void TransferController::dismiss(const ReservationId &id)
{
    const OutgoingTransfer *known = find(id);
    if (!known || !known->hasEnded())
        return;
    const ReservationId from = known->from();
    m_transfers.remove(from);
    emit changed(from);
}

void TransferController::reconcile()
{
    for (const OutgoingTransfer &known : std::as_const(m_transfers)) {
        if (!known.hasEnded() && !known.transfer.id.isNull())
            learnFate(known);
    }
    if (m_hasToken && m_state.workspace())
        pickUp(m_state.workspace()->id, m_state.ownWorkerId());
}

/// What was begun before this program was started, or while the push was away.
void TransferController::pickUp(const WorkspaceId &workspace, const WorkerId &worker)
{
    onFinished(m_transfersApi.open(workspace, worker), this, [this, worker](const ApiResult<OpenTransfers> &answer) {
        if (!answer || worker != m_state.ownWorkerId())
            return; // it is pushed when it ends; until then the task says "assigned"
        for (auto each = answer->cbegin(); each != answer->cend(); ++each) {
            if (each->incoming)
                m_state.applyIncoming(each.key(), *each->incoming);
            if (each->activeOutgoing)
                m_state.apply(*each->activeOutgoing);
        }
    });
}

void TransferController::learnFate(const OutgoingTransfer &known)
{
    onFinished(m_api.reservations.ofTask(known.transfer.workspace, known.transfer.task), this,
        [this, id = known.from()](const ApiResult<Listing<Reservation>> &answer) {
            if (answer)
                judge(id, answer->rows);
        });
}

void TransferController::judge(const ReservationId &id, const QList<Reservation> &ofTask)
{
    OutgoingTransfer *known = find(id);
    const Reservation *offer = known ? lastOffer(known->transfer, ofTask) : nullptr;
    if (!offer)
        return;
    const TransferEnd how = endByOffer(known->transfer, offer->status);
    if (how == TransferEnd::Taken)
        known->takenBy = offer->workerName;
    if (known->hasEnded()) {
        emit changed(id);
    } else if (how != TransferEnd::None) {
        known->transfer.updatedAt = offer->updatedAt;
        end(*known, how);
    }
}

/// What has ended on both sides is nobody's concern any more.
void TransferController::onReservation(const Reservation &reservation)
{
    if (reservation.hasEnded())
        dismiss(reservation.id);
}

void TransferController::record(const QString &what, const ReservationId &id, const ApiError *error, Instant askedAt)
{
    if (!m_journal)
        return;
    m_journal->recordAction({ .at = askedAt,
        .what = what,
        .subject = id.text(),
        .succeeded = error == nullptr,
        .detail = error ? error->detail : QString() });
}
