#include "core/wire/figuremembers.h"

namespace {

void writePeriod(JsonWriter &json, Instant from, Instant to)
{
    json.key("start_time").date(from);
    json.key("end_time").date(to);
}

void writeReservations(JsonWriter &json, const ReservationCounts &counts)
{
    json.key("reservations_created").number(counts.created);
    json.key("reservations_accepted").number(counts.accepted);
    json.key("reservations_rejected").number(counts.rejected);
    json.key("reservations_timed_out").number(counts.timedOut);
    json.key("reservations_canceled").number(counts.canceled);
    json.key("reservations_rescinded").number(counts.rescinded);
}

void writeSpread(JsonWriter &json, const Spread &spread)
{
    json.key("avg").number(spread.average());
    json.key("min").number(spread.least);
    json.key("max").number(spread.most);
    json.key("total").number(spread.total);
}

void writeDuration(JsonWriter &json, QByteArrayView key, const Spread &spread)
{
    json.key(key).beginObject();
    writeSpread(json, spread);
    json.endObject();
}

void writeSide(JsonWriter &json, QByteArrayView side, qint64 canceled, qint64 accepted)
{
    json.key(side).beginObject();
    json.key("tasks_canceled").number(canceled);
    json.key("reservations_accepted").number(accepted);
    json.endObject();
}

void writeSplits(JsonWriter &json, const QList<WaitSplit> &splits)
{
    json.key("split_by_wait_time").beginObject();
    for (const WaitSplit &split : splits) {
        json.key(QByteArray::number(split.threshold)).beginObject();
        writeSide(json, "above", split.canceledAbove, split.acceptedAbove);
        writeSide(json, "below", split.canceledBelow, split.acceptedBelow);
        json.endObject();
    }
    json.endObject();
}

void writeActivities(JsonWriter &json, const QList<ActivityDuration> &activities)
{
    json.key("activity_durations").beginArray();
    for (const ActivityDuration &activity : activities) {
        json.beginObject();
        json.key("sid").sid(activity.activity);
        json.key("friendly_name").text(activity.name);
        writeSpread(json, activity.seconds);
        json.endObject();
    }
    json.endArray();
}

} // namespace

void writeMembers(JsonWriter &json, const PeriodFigures &figures)
{
    const bool ofWorkspace = figures.of == PeriodFigures::Of::Workspace;
    const bool ofQueue = figures.of == PeriodFigures::Of::TaskQueue;
    json.key("avg_task_acceptance_time").number(figures.untilAccepted.average());
    writePeriod(json, figures.from, figures.to);
    writeReservations(json, figures.reservations);
    writeSplits(json, figures.splits);
    writeDuration(json, "wait_duration_until_accepted", figures.untilAccepted);
    writeDuration(json, "wait_duration_until_canceled", figures.untilCanceled);
    if (ofQueue)
        writeDuration(json, "wait_duration_in_queue_until_accepted", figures.inQueueUntilAccepted);
    json.key("tasks_canceled").number(figures.tasksCanceled);
    json.key("tasks_completed").number(figures.tasksCompleted);
    if (ofWorkspace)
        json.key("tasks_created").number(figures.tasksCreated);
    else
        json.key("tasks_entered").number(figures.tasksEntered);
    json.key("tasks_deleted").number(figures.tasksDeleted);
    json.key("tasks_moved").number(figures.tasksMoved);
    if (!ofQueue)
        json.key("tasks_timed_out_in_workflow").number(figures.tasksTimedOut);
}

void writeMembers(JsonWriter &json, const WorkerPeriodFigures &figures)
{
    writePeriod(json, figures.from, figures.to);
    writeActivities(json, figures.activities);
    writeReservations(json, figures.reservations);
}
