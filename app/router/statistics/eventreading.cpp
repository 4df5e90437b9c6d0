#include "router/statistics/eventreading.h"

namespace router {

namespace {

using Type = EngineEvent::Type;

quint32 secondsBetween(Instant from, Instant to)
{
    return quint32(std::max<qint64>(0, std::chrono::duration_cast<std::chrono::seconds>(to - from).count()));
}

/// Counted for the workspace and, where there are such, for workflow and queue.
Occurrence occurrence(const EngineEvent &event, Measure what)
{
    Occurrence made;
    made.sample.second = secondOf(event.at);
    made.sample.what = what;
    made.owners = { event.workspace.bytes(), event.workflow.bytes(), event.queue.bytes() };
    made.channel = event.about->task->channel;
    return made;
}

/// Counted for one only.
Occurrence entered(const EngineEvent &event, const IdBytes &where)
{
    Occurrence made = occurrence(event, Measure::TasksEntered);
    made.owners = { where };
    return made;
}

Occurrence left(const EngineEvent &event)
{
    Occurrence made = occurrence(event, Measure::TasksMoved);
    made.owners.at(2) = event.about->previousQueue.bytes();
    return made;
}

Occurrence withWait(const EngineEvent &event, Measure what)
{
    Occurrence made = occurrence(event, what);
    made.sample.wait = secondsBetween(event.about->task->createdAt, event.at);
    return made;
}

Occurrence ofReservation(const EngineEvent &event, Measure what)
{
    Occurrence made = occurrence(event, what);
    made.worker = event.worker;
    return made;
}

Occurrence accepted(const EngineEvent &event)
{
    Occurrence made = withWait(event, Measure::ReservationsAccepted);
    made.worker = event.worker;
    if (!event.queue.isNull())
        made.sample.waitInQueue = secondsBetween(event.about->task->queueEnteredAt, event.at);
    return made;
}

Happenings one(const Occurrence &occurrence)
{
    return { .occurrences = { occurrence } };
}

Happenings moved(const ActivityMove &move)
{
    return { .moves = { move } };
}

ActivityMove came(const EngineEvent &event)
{
    return { secondOf(event.at), event.workspace, event.worker, event.about->worker->activity };
}

ActivityMove went(const EngineEvent &event)
{
    ActivityMove move = came(event);
    move.from = event.about->previousActivity;
    move.since = secondOf(event.at - event.about->timeInPreviousActivity);
    return move;
}

ActivityMove leftForGood(const EngineEvent &event)
{
    const Worker &worker = *event.about->worker;
    return { secondOf(event.at), event.workspace, event.worker, {}, worker.activity, secondOf(worker.statusChangedAt) };
}

Happenings ofReservation(const EngineEvent &event)
{
    switch (event.type) {
    case Type::ReservationCreated:
        return one(ofReservation(event, Measure::ReservationsCreated));
    case Type::ReservationAccepted:
        return one(accepted(event));
    case Type::ReservationRejected:
        return one(ofReservation(event, Measure::ReservationsRejected));
    case Type::ReservationTimeout:
        return one(ofReservation(event, Measure::ReservationsTimedOut));
    case Type::ReservationCanceled:
        return one(ofReservation(event, Measure::ReservationsCanceled));
    case Type::ReservationRescinded:
        return one(ofReservation(event, Measure::ReservationsRescinded));
    default:
        return {};
    }
}

} // namespace

Second secondOf(Instant at)
{
    return Second(std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count());
}

Happenings happeningsOf(const EngineEvent &event)
{
    switch (event.type) {
    case Type::TaskCreated:
        return one(occurrence(event, Measure::TasksCreated));
    case Type::WorkflowEntered:
        return one(entered(event, event.workflow.bytes()));
    case Type::TaskQueueEntered:
        return one(entered(event, event.queue.bytes()));
    case Type::TaskQueueMoved:
        return { .occurrences = { left(event), entered(event, event.queue.bytes()) } };
    case Type::TaskCanceled:
        return one(withWait(event, Measure::TasksCanceled));
    case Type::TaskCompleted:
        return one(occurrence(event, Measure::TasksCompleted));
    case Type::TaskDeleted:
        return one(occurrence(event, Measure::TasksDeleted));
    case Type::WorkflowTimeout:
        return one(occurrence(event, Measure::TasksTimedOut));
    case Type::WorkerCreated:
        return moved(came(event));
    case Type::WorkerActivityUpdate:
        return moved(went(event));
    case Type::WorkerDeleted:
        return moved(leftForGood(event));
    default:
        return ofReservation(event);
    }
}

} // namespace router
