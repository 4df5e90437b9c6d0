#include "console/control/taskcontroller.h"

#include "console/control/leavesopen.h"
#include "console/control/sharedtask.h"
#include "console/journal/journal.h"
#include "console/state/consolestate.h"
#include "core/base/onfinished.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString nameOf(TaskController::Action action)
{
    switch (action) {
    case TaskController::Action::WrapUp:
        return u"wrapUp"_s;
    case TaskController::Action::Complete:
        return u"complete"_s;
    case TaskController::Action::Create:
        return u"create"_s;
    case TaskController::Action::Repair:
        return u"repair"_s;
    case TaskController::Action::Cancel:
        break;
    }
    return u"cancel"_s;
}

bool hasOwnReservationOf(const ConsoleState &state, const TaskId &task)
{
    const QList<Reservation> own = state.reservations();
    return std::ranges::any_of(own, [&task](const Reservation &each) { return each.task == task; });
}

} // namespace

TaskController::TaskController(const Api &api, ConsoleState &state, Journal *journal, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_state(state)
    , m_journal(journal)
    , m_clock(clock)
{
    connect(&state, &ConsoleState::cleared, this, [this] {
        m_busy.clear();
        m_unclear.clear();
    });
    connect(&state, &ConsoleState::taskUnclear, this, &TaskController::refresh);
    connect(api.client, &ApiClient::reachableChanged, this, [this](bool reachable) {
        if (reachable)
            resolveAll();
    });
    connect(&state, &ConsoleState::refreshed, this, [this](StatePart part) {
        if (part == StatePart::Reservations) // so the server answers again
            resolveAll();
    });
}

void TaskController::wrapUp(const ReservationId &reservation)
{
    const Reservation *known = m_state.reservation(reservation);
    if (!known || isBusy(known->task))
        return;
    if (isSharedTask(m_state, *known))
        changeReservation(*known, Action::WrapUp, m_api.reservations.wrapUp(*known));
    else
        change(known->task, Action::WrapUp, m_api.tasks.wrapUp(known->workspace, known->task, {}));
}

void TaskController::complete(const ReservationId &reservation, const QString &reason)
{
    const Reservation *known = m_state.reservation(reservation);
    if (!known || isBusy(known->task))
        return;
    if (isSharedTask(m_state, *known))
        changeReservation(*known, Action::Complete, m_api.reservations.complete(*known));
    else
        completeTask(TaskId(known->task), reason);
}

void TaskController::completeReservation(const ReservationId &reservation)
{
    const Reservation *known = m_state.reservation(reservation);
    if (known && !isBusy(known->task))
        changeReservation(*known, Action::Repair, m_api.reservations.complete(*known));
}

void TaskController::changeReservation(
    const Reservation &own, Action action, const QFuture<ApiResult<Reservation>> &call)
{
    const TaskId task = own.task;
    const Instant sentAt = m_api.client->serverNow();
    onFinished(call, this, [this, task, action, sentAt, askedAt = m_clock.now()](const ApiResult<Reservation> &answer) {
        record(action, task.text(), answer ? nullptr : &answer.error(), askedAt);
        onReservationChanged(task, action, answer, sentAt);
    });
    begin(task, action);
}

void TaskController::begin(const TaskId &task, Action action)
{
    m_busy.insert(task, action);
    m_unclear.remove(task); // what is asked for now counts
    emit begun(task, action);
    emit busyChanged(task);
}

void TaskController::onReservationChanged(
    const TaskId &task, Action action, const ApiResult<Reservation> &answer, Instant sentAt)
{
    m_busy.remove(task);
    if (answer)
        m_state.apply(*answer, sentAt);
    else if (leavesOpen(answer.error()))
        resolve(task);
    else
        refreshReservationOf(task);
    emit busyChanged(task);
    if (answer)
        emit succeeded(task, action);
    else
        emit failed(task, action, answer.error());
}

void TaskController::completeTask(const TaskId &task, const QString &reason)
{
    if (m_state.workspace() && !isBusy(task))
        change(task, Action::Complete, m_api.tasks.complete(m_state.workspace()->id, task, reason));
}

void TaskController::cancel(const TaskId &task, const QString &reason)
{
    if (m_state.workspace() && !isBusy(task))
        change(task, Action::Cancel, m_api.tasks.cancel(m_state.workspace()->id, task, reason));
}

void TaskController::change(const TaskId &task, Action action, const QFuture<Answered> &call)
{
    begin(task, action);
    const Instant sentAt = m_api.client->serverNow();
    onFinished(call, this, [this, task, action, sentAt, askedAt = m_clock.now()](const Answered &answer) {
        record(action, task.text(), answer ? nullptr : &answer.error(), askedAt);
        onChanged(task, action, answer, sentAt);
    });
}

void TaskController::onChanged(const TaskId &task, Action action, const Answered &answer, Instant sentAt)
{
    m_busy.remove(task);
    if (answer)
        m_state.apply(*answer, sentAt);
    else if (answer.error().kind == ApiError::Kind::NotFound)
        m_state.forget(task);
    else if (leavesOpen(answer.error()))
        resolve(task);
    else
        refresh(task);
    if (answer || !leavesOpen(answer.error()))
        refreshReservationOf(task);
    emit busyChanged(task);
    if (answer)
        emit succeeded(task, action);
    else
        emit failed(task, action, answer.error());
}

/// The answer is the task alone; its reservation has moved along with it.
void TaskController::refreshReservationOf(const TaskId &task)
{
    for (const Reservation &reservation : m_state.reservations()) {
        if (reservation.task != task)
            continue;
        const Instant sentAt = m_api.client->serverNow();
        onFinished(m_api.reservations.fetch(reservation.workspace, reservation.worker, reservation.id), this,
            [this, reservation, sentAt](const ApiResult<Reservation> &answer) {
                onReservationRead(reservation, answer, sentAt);
            });
    }
}

void TaskController::onReservationRead(const Reservation &was, const ApiResult<Reservation> &answer, Instant sentAt)
{
    if (answer)
        m_state.apply(*answer, sentAt);
    else if (answer.error().kind == ApiError::Kind::NotFound)
        m_state.forget(was.id);
    const auto task = m_state.task(was.task);
    if (answer && answer->isInHand() && task && !task->hasEnded() && m_unclear.remove(was.task))
        emit undone(was.task);
}

void TaskController::resolveAll()
{
    const QList<TaskId> unclear = m_unclear.keys();
    for (const TaskId &task : unclear)
        resolve(task);
}

/// The task first: its end may reach its reservation a little later.
void TaskController::resolve(const TaskId &task)
{
    if (!m_state.workspace() || m_unclear.value(task))
        return;
    m_unclear.insert(task, true);
    const TaskId unclear = task; // the caller's may be part of what goes
    const Instant sentAt = m_api.client->serverNow();
    onFinished(m_api.tasks.fetch(m_state.workspace()->id, task), this, [this, unclear, sentAt](const Answered &answer) {
        if (answer)
            m_state.apply(*answer, sentAt);
        else if (answer.error().kind == ApiError::Kind::NotFound)
            m_state.forget(unclear);
        const bool isOver = answer ? answer->hasEnded() : answer.error().kind == ApiError::Kind::NotFound;
        if (isOver || !hasOwnReservationOf(m_state, unclear))
            m_unclear.remove(unclear);
        else if (m_unclear.contains(unclear))
            m_unclear.insert(unclear, false);
        if (answer || isOver)
            refreshReservationOf(unclear);
    });
}

void TaskController::createTask(const NewTask &task)
{
    if (!m_state.workspace() || !faultsOf(task).isEmpty())
        return;
    const TaskRequest request{ .workflow = task.workflow,
                               .attributes = task.attributes,
                               .priority = int(task.priority),
                               .channel = task.channel,
                               .timeout = task.timeout };
    const Instant sentAt = m_api.client->serverNow();
    onFinished(m_api.tasks.create(m_state.workspace()->id, request), this,
        [this, sentAt, askedAt = m_clock.now()](const Answered &answer) {
            record(Action::Create, answer ? answer->id.text() : QString(), answer ? nullptr : &answer.error(), askedAt);
            if (!answer)
                return emit createFailed(answer.error());
            m_state.apply(*answer, sentAt);
            emit created(*answer);
        });
}

void TaskController::refresh(const TaskId &task)
{
    if (!m_state.workspace())
        return;
    const Instant sentAt = m_api.client->serverNow();
    onFinished(m_api.tasks.fetch(m_state.workspace()->id, task), this, [this, task, sentAt](const Answered &answer) {
        if (answer)
            m_state.apply(*answer, sentAt);
        else if (answer.error().kind == ApiError::Kind::NotFound)
            m_state.forget(task);
    });
}

/// What was done stands before what it caused: by when it was asked for, not by when the answer came.
void TaskController::record(Action action, const QString &subject, const ApiError *error, Instant askedAt)
{
    if (!m_journal)
        return;
    m_journal->recordAction({ .at = askedAt,
                              .what = nameOf(action),
                              .subject = subject,
                              .succeeded = error == nullptr,
                              .detail = error ? error->detail : QString() });
}
