#include "console/control/endedtasks.h"

#include "console/control/attributeediting.h"
#include "console/control/leavesopen.h"
#include "console/control/taskdrafts.h"
#include "console/control/taskrerouting.h"
#include "console/state/consolestate.h"

#include <algorithm>

namespace {

/// The person hands the task on, or has done so.
bool isHandedOn(const Transfer *transfer)
{
    return transfer && (transfer->status == TransferStatus::Initiated || transfer->status == TransferStatus::Complete);
}

} // namespace

EndedTasks::EndedTasks(const ConsoleState &state, TaskController &tasks, const TaskDrafts &drafts,
    const AttributeEditing &editing, const Clock &clock, const Clock &serverClock, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_tasks(tasks)
    , m_drafts(drafts)
    , m_editing(editing)
    , m_clock(clock)
    , m_serverClock(serverClock)
{
    connect(&state, &ConsoleState::reservationChanged, this, &EndedTasks::onReservation);
    const auto gone = [this](const Reservation &reservation) {
        end(reservation.id, reservation, { .fate = TaskFate::Unknown, .at = m_clock.now() });
    };
    connect(&state, &ConsoleState::reservationForgotten, this, gone);
    connect(&state, &ConsoleState::reservationVanished, this, gone); // why, it tells when it has been fetched
    connect(&state, &ConsoleState::transferChanged, this, &EndedTasks::onTransfer);
    connect(&state, &ConsoleState::tasksChanged, this, &EndedTasks::onTasks);
    connect(&state, &ConsoleState::cleared, this, [this] {
        m_inHand.clear();
        m_own.clear();
        m_rerouted.clear();
        m_ended.clear();
        emit changed();
    });
    connect(&tasks, &TaskController::begun, this, &EndedTasks::onBegun);
    connect(&tasks, &TaskController::failed, this, &EndedTasks::onFailed);
    connect(&tasks, &TaskController::undone, this, [this](const TaskId &task) { m_own.remove(task); });
}

void EndedTasks::follow(const TaskRerouting &rerouting)
{
    connect(&rerouting, &TaskRerouting::canceling, this, [this](const TaskId &task) {
        m_rerouted.insert(task);
        onBegun(task, TaskController::Action::Cancel);
    });
    connect(&rerouting, &TaskRerouting::rerouted, this, [this](const TaskId &was) { m_rerouted.remove(was); });
    connect(&rerouting, &TaskRerouting::failed, this, [this](const TaskId &task, const ApiError &error) {
        if (!m_rerouted.remove(task)) // nothing was to be canceled yet
            return;
        if (m_own.contains(task) && leavesOpen(error))
            m_tasks.resolve(task);
        onFailed(task, TaskController::Action::Cancel, error);
    });
}

void EndedTasks::onReservation(const Reservation &reservation)
{
    if (reservation.worker != m_state.ownWorkerId())
        return;
    if (reservation.hasEnded()) {
        const Instant at = m_clock.now() - (m_serverClock.now() - reservation.updatedAt);
        const TaskEnd how{ .fate = fateOf(reservation), .at = at };
        correct(reservation, how);
        return end(reservation.id, reservation, how);
    }
    if (!reservation.isInHand())
        return;
    dismiss(reservation.id); // it had not ended after all
    EndedTask &known = m_inHand[reservation.id];
    known.end.handedOn = isHandedOn(m_state.transfers().outgoing(reservation.id));
    known.reservation = reservation;
    if (const auto task = m_state.task(reservation.task))
        known.task = *task;
}

/// With its reservation the state forgets it.
void EndedTasks::onTransfer(const Transfer &transfer)
{
    const auto known = m_inHand.find(transfer.initiatingReservation);
    if (known != m_inHand.end())
        known->end.handedOn = isHandedOn(&transfer);
}

/// A task may be gone from the state before its reservation ends.
void EndedTasks::onTasks(const ChangeSet<TaskId> &)
{
    for (EndedTask &each : m_inHand) {
        const auto task = m_state.task(each.reservation.task);
        if (task && each.task != *task)
            each.task = *task;
    }
}

void EndedTasks::onBegun(const TaskId &task, TaskController::Action action)
{
    const bool inHand = std::ranges::any_of(
        m_inHand, [&task](const EndedTask &each) { return each.reservation.task == task; });
    if (inHand && action != TaskController::Action::WrapUp)
        m_own.insert(task);
}

void EndedTasks::onFailed(const TaskId &task, TaskController::Action action, const ApiError &error)
{
    if (action != TaskController::Action::WrapUp && !leavesOpen(error))
        m_own.remove(task);
}

void EndedTasks::end(const ReservationId &id, const Reservation &reservation, TaskEnd how)
{
    const auto known = m_inHand.find(id);
    if (known == m_inHand.end())
        return;
    EndedTask ended = *known;
    m_inHand.erase(known);
    if (how.fate != TaskFate::Unknown)
        ended.reservation = reservation;
    how.handedOn = ended.end.handedOn;
    ended.end = how;
    const bool wasOwn = m_own.remove(ended.reservation.task) || how.handedOn;
    ended.end.byOneself = wasOwn;
    const bool isUnsaved = m_editing.isDirty(ended.reservation.task);
    const bool isMissed = m_watched == id || !m_drafts.draft(id).isEmpty();
    if (!isUnsaved && (wasOwn || !isMissed))
        return;
    m_ended.append(ended);
    emit changed();
}

/// It was only known to be gone; whose deed that was, it was known then.
void EndedTasks::correct(const Reservation &reservation, TaskEnd how)
{
    const auto known = std::ranges::find(m_ended, reservation.id, &EndedTask::id);
    if (known == m_ended.end() || known->end.fate != TaskFate::Unknown)
        return;
    how.byOneself = known->end.byOneself;
    how.handedOn = known->end.handedOn;
    known->reservation = reservation;
    known->end = how;
    emit changed();
}

/// Where a task was canceled, its reservation may only tell that it is over.
TaskFate EndedTasks::fateOf(const Reservation &reservation) const
{
    const auto task = m_state.task(reservation.task);
    if (reservation.status == ReservationStatus::Canceled || (task && task->status == TaskStatus::Canceled))
        return TaskFate::Canceled;
    return reservation.status == ReservationStatus::Completed ? TaskFate::Completed : TaskFate::TakenBack;
}

void EndedTasks::dismiss(const ReservationId &id)
{
    const ReservationId seen = id; // the caller's may be part of the very task
    if (m_ended.removeIf([&seen](const EndedTask &each) { return each.id() == seen; }) > 0)
        emit changed();
}
