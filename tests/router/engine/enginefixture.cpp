#include "enginefixture.h"

using namespace router;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant nineOClock{ std::chrono::sys_days{ std::chrono::year{ 2026 } / 3 / 2 } + 9h };

} // namespace

EngineFixture::EngineFixture(bool multitasking)
    : engine(*AccountId::fromText(u"AC00000000000000000000000000000001"_s), 42)
{
    engine.advanceTo(nineOClock);
    workspace = engine.createWorkspace({ .name = u"Test"_s, .multitasking = multitasking })->id;
    const QList<Activity> activities = engine.activities(workspace);
    offline = activities.at(0).id;
    unavailable = activities.at(1).id;
    available = activities.at(2).id;
    all = queue(u"1==1"_s);
    workflow = filters("[]", "{\"queue\":\"" + all.utf8() + "\"}");
    (void)engine.takeEvents();
}

WorkerId EngineFixture::worker(const QString &name, const QByteArray &attributes)
{
    return engine.createWorker(workspace, { .name = name, .attributes = attributes, .activity = available })->id;
}

WorkerId EngineFixture::offlineWorker(const QString &name, const QByteArray &attributes)
{
    return engine.createWorker(workspace, { .name = name, .attributes = attributes })->id;
}

TaskQueueId EngineFixture::queue(const QString &expression, TaskQueueDraft draft)
{
    draft.name = draft.name.value_or(u"Queue "_s + expression.left(50));
    draft.targetWorkers = expression;
    return engine.createTaskQueue(workspace, draft)->id;
}

WorkflowId EngineFixture::filters(
    const QByteArray &filtersJson, const QByteArray &defaultFilter, int reservationTimeout)
{
    const QByteArray last = defaultFilter.isEmpty() ? QByteArray() : ",\"default_filter\":" + defaultFilter;
    const auto made = engine.createWorkflow(workspace,
        { .name = u"Workflow"_s,
            .configuration = "{\"task_routing\":{\"filters\":" + filtersJson + last + "}}",
            .reservationTimeoutSeconds = reservationTimeout });
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    workflow = made->id;
    return workflow;
}

void EngineFixture::capacity(WorkerId worker, int capacity, const QString &channel)
{
    const auto found = engine.workerChannel(workspace, worker, channel);
    (void)engine.updateWorkerChannel(workspace, worker, found->id, { .capacity = capacity });
}

void EngineFixture::move(WorkerId worker, ActivityId activity)
{
    (void)engine.updateWorker(workspace, worker, { .activity = activity });
}

TaskId EngineFixture::task(TaskDraft draft)
{
    if (!draft.workflow && !draft.routingTarget)
        draft.workflow = workflow.text();
    const auto made = engine.createTask(workspace, draft);
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    return made->id;
}

Task EngineFixture::taskNow(TaskId id) const
{
    return engine.task(workspace, id).value_or(Task());
}

QByteArray EngineFixture::status(TaskId id) const
{
    const auto found = engine.task(workspace, id);
    return found ? wireName(found->status) : QByteArray("gone");
}

QByteArray EngineFixture::where(TaskId id) const
{
    QByteArrayList parts{ status(id) };
    const QList<Reservation> reservations = engine.reservationsOfTask(workspace, id);
    for (const Reservation &reservation : reservations) {
        if (!reservation.hasEnded())
            parts.append(reservation.workerName.toUtf8());
    }
    return parts.join(' ');
}

ReservationId EngineFixture::offer(TaskId id) const
{
    const QList<Reservation> reservations = engine.reservationsOfTask(workspace, id);
    return reservations.isEmpty() ? ReservationId() : reservations.constLast().id;
}

QByteArray EngineFixture::offerStatus(ReservationId id) const
{
    const auto found = engine.reservation(workspace, id);
    return found ? wireName(found->status) : QByteArray("gone");
}

Outcome<Reservation> EngineFixture::set(ReservationId id, const QString &newStatus, ActivityId activity)
{
    ReservationDraft draft{ .status = newStatus };
    if (!activity.isNull())
        draft.workerActivity = activity;
    return engine.updateReservation(workspace, id, draft);
}

Outcome<Task> EngineFixture::setTask(TaskId id, const QString &newStatus, const QString &reason)
{
    TaskDraft draft{ .status = newStatus };
    if (!reason.isNull())
        draft.reason = reason;
    return engine.updateTask(workspace, id, draft);
}

QList<EngineEvent::Type> EngineFixture::events()
{
    QList<EngineEvent::Type> types;
    const QList<EngineEvent> taken = engine.takeEvents();
    for (const EngineEvent &event : taken)
        types.append(event.type);
    return types;
}
