#include "router/bridge/bridgemessages.h"

#include "router/bridge/bridgerows.h"
#include "router/engine/eventsubjects.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace router {

namespace {

/// The bridge's name of an event; empty: it does not tell such events.
QByteArrayView nameOf(EngineEvent::Type type)
{
    using Type = EngineEvent::Type;
    switch (type) {
    case Type::WorkerActivityUpdate:
        return "worker.activity.update";
    case Type::WorkerAttributesUpdate:
        return "worker.attributes.update";
    case Type::WorkerCapacityUpdate:
        return "worker.capacity.update";
    case Type::WorkerChannelAvailabilityUpdate:
        return "worker.channel.availability.update";
    case Type::ReservationCreated:
        return "reservation.created";
    case Type::ReservationAccepted:
        return "reservation.accepted";
    case Type::ReservationRejected:
        return "reservation.rejected";
    case Type::ReservationTimeout:
        return "reservation.timeout";
    case Type::ReservationCanceled:
        return "reservation.canceled";
    case Type::ReservationRescinded:
        return "reservation.rescinded";
    case Type::ReservationCompleted:
        return "reservation.completed";
    case Type::ReservationWrapup:
        return "reservation.wrapup";
    case Type::ReservationFailed:
        return "reservation.failed";
    case Type::TaskUpdated:
        return "task.updated";
    case Type::TaskCanceled:
        return "task.canceled";
    case Type::TaskCompleted:
        return "task.completed";
    case Type::TaskWrapup:
        return "task.wrapup";
    case Type::TaskTransferInitiated:
        return "task.transfer-initiated";
    case Type::TaskTransferAttemptFailed:
        return "task.transfer-attempt-failed";
    case Type::TaskTransferFailed:
        return "task.transfer-failed";
    case Type::TaskTransferCanceled:
        return "task.transfer-canceled";
    case Type::TaskTransferCompleted:
        return "task.transfer-completed";
    default:
        return {};
    }
}

/// One event on its way to those who listen.
struct Telling
{
    const EngineEvent &event;
    const Engine &engine;
    PayloadFrame frame;
    const BridgeAudience &listens;
    QList<BridgeMessage> messages{};

    void tell(WorkerId worker, QByteArrayView name, const QByteArray &text)
    {
        messages.append({ worker, socketMessage(name, text) });
    }
    void aboutReservation(QByteArrayView name);
    void aboutTask(QByteArrayView name);
    void aboutFailure(QByteArrayView name);
    void aboutWorker(QByteArrayView name);
    void aboutTransfer(QByteArrayView name);
};

void Telling::aboutReservation(QByteArrayView name)
{
    const EventSubjects &about = *event.about;
    if (!about.reservation || !listens(about.reservation->worker))
        return;
    const auto task = about.task ? std::optional(withCounter(engine, *about.task)) : std::nullopt;
    tell(about.reservation->worker, name,
        payload(BridgeReservation{ *about.reservation, task, about.transfers, about.past }, frame));
}

void Telling::aboutTask(QByteArrayView name)
{
    const BridgeTask task = withCounter(engine, *event.about->task);
    const QList<Reservation> reservations = engine.reservationsOfTask(event.workspace, event.task);
    QSet<WorkerId> told;
    for (const Reservation &reservation : reservations) {
        const bool isKnown = !reservation.hasEnded() || reservation.updatedAt >= event.at;
        if (!isKnown || told.contains(reservation.worker) || !listens(reservation.worker))
            continue;
        told.insert(reservation.worker);
        tell(reservation.worker, name, payload(task, frame));
    }
}

void Telling::aboutFailure(QByteArrayView name)
{
    if (listens(event.worker))
        tell(event.worker, name, payload(withCounter(engine, *event.about->task), frame));
}

void Telling::aboutWorker(QByteArrayView name)
{
    if (!listens(event.worker))
        return;
    const EventSubjects &about = *event.about;
    if (about.workerChannel)
        tell(event.worker, name, payload(*about.workerChannel, frame));
    else if (about.worker)
        tell(event.worker, name, payload(*about.worker, frame));
}

void Telling::aboutTransfer(QByteArrayView name)
{
    const Transfer &transfer = *event.about->transfer;
    if (listens(transfer.initiatingWorker))
        tell(transfer.initiatingWorker, name, payload(transfer, frame));
}

} // namespace

QList<BridgeMessage> bridgeMessages(
    const EngineEvent &event, const Engine &engine, AccountId account, const BridgeAudience &listens)
{
    const QByteArrayView name = nameOf(event.type);
    if (name.isEmpty() || !event.about)
        return {};
    Telling telling{ event, engine, { account, event.at }, listens };
    if (event.type == EngineEvent::Type::ReservationFailed)
        telling.aboutFailure(name);
    else if (name.startsWith("reservation."))
        telling.aboutReservation(name);
    else if (name.startsWith("worker."))
        telling.aboutWorker(name);
    else if (event.about->transfer)
        telling.aboutTransfer(name);
    else if (event.about->task)
        telling.aboutTask(name);
    return telling.messages;
}

} // namespace router
