#pragma once

#include "console/api/api.h"
#include "console/control/newtask.h"

#include <QHash>
#include <QObject>

class ConsoleState;
class Journal;

/// What the person does with tasks: wraps up, completes, creates, cancels. Of a task that is somebody else's too (see
/// isSharedTask()) only the own reservation is wrapped up and completed.
class TaskController final : public QObject
{
    Q_OBJECT

public:
    enum class Action { WrapUp, Complete, Create, Cancel, Repair };
    Q_ENUM(Action)

    TaskController(const Api &api, ConsoleState &state, Journal *journal, const Clock &clock, QObject *parent = nullptr);

    /// Something is under way for this task.
    [[nodiscard]] bool isBusy(const TaskId &task) const { return m_busy.contains(task); }
    /// What is under way for it ends it, or its reservation.
    [[nodiscard]] bool isEnding(const TaskId &task) const { return isBusy(task) && m_busy.value(task) != Action::WrapUp; }

public slots:
    /// Of an own reservation in hand. A second call while one is under way counts for nothing.
    void wrapUp(const ReservationId &reservation);
    void complete(const ReservationId &reservation, const QString &reason);
    /// Completes an own reservation that stayed in hand although its task is over.
    void completeReservation(const ReservationId &reservation);
    /// Creates it; nothing is sent if faultsOf() finds a fault.
    void createTask(const NewTask &task);
    /// Of any task that waits.
    void cancel(const TaskId &task, const QString &reason);
    void completeTask(const TaskId &task, const QString &reason);
    /// Fetches it anew; the answer goes into the state.
    void refresh(const TaskId &task);
    /// Finds out whether what was asked for of it was done, as no answer tells; undone() follows where it was not.
    void resolve(const TaskId &task);

signals:
    void busyChanged(const TaskId &task);
    /// It is on its way to the server; `succeeded` or `failed` follows.
    void begun(const TaskId &task, TaskController::Action action);
    void created(const Task &task);
    void createFailed(const ApiError &error);
    void succeeded(const TaskId &task, TaskController::Action action);
    /// The task was fetched anew where it helps; the state then shows how it is.
    void failed(const TaskId &task, TaskController::Action action, const ApiError &error);
    /// The answer was lost, and the own reservation is in hand all the same: nothing came of it.
    void undone(const TaskId &task);

private:
    using Answered = ApiResult<Task>;

    void begin(const TaskId &task, Action action);
    void change(const TaskId &task, Action action, const QFuture<Answered> &call);
    void onChanged(const TaskId &task, Action action, const Answered &answer, Instant sentAt);
    void changeReservation(const Reservation &own, Action action, const QFuture<ApiResult<Reservation>> &call);
    void onReservationChanged(
        const TaskId &task, Action action, const ApiResult<Reservation> &answer, Instant sentAt);
    void refreshReservationOf(const TaskId &task);
    void resolveAll();
    void onReservationRead(const Reservation &was, const ApiResult<Reservation> &answer, Instant sentAt);
    void record(Action action, const QString &subject, const ApiError *error, Instant askedAt);

    Api m_api;
    ConsoleState &m_state;
    Journal *m_journal;
    const Clock &m_clock;
    QHash<TaskId, Action> m_busy;
    QHash<TaskId, bool> m_unclear; ///< What came of it is not known yet, as the answer was lost; true: it is being read.
};
