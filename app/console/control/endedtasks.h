#pragma once

#include "console/control/taskcontroller.h"
#include "console/state/changeset.h"
#include "console/state/endedtask.h"
#include "core/domain/transfer.h"

#include <QHash>
#include <QObject>
#include <QSet>

class AttributeEditing;
class ConsoleState;
class TaskDrafts;
class TaskRerouting;

/// Tasks that were in hand and that somebody else ended, kept until the person has seen it: those that are looked at, and
/// those of which something has been typed. Of what the person completes, cancels or hands on only those whose attributes
/// have been typed and not saved.
class EndedTasks final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    EndedTasks(const ConsoleState &state, TaskController &tasks, const TaskDrafts &drafts,
        const AttributeEditing &editing, const Clock &clock, const Clock &serverClock, QObject *parent = nullptr);

    /// What it cancels to create anew is the person's own deed.
    void follow(const TaskRerouting &rerouting);

    /// In the order in which they ended.
    [[nodiscard]] const QList<EndedTask> &tasks() const { return m_ended; }

public slots:
    /// The one that is looked at; null: none.
    void watch(const ReservationId &id) { m_watched = id; }
    /// The person has seen it.
    void dismiss(const ReservationId &id);

signals:
    void changed();

private:
    void onReservation(const Reservation &reservation);
    void onTransfer(const Transfer &transfer);
    void onTasks(const ChangeSet<TaskId> &changes);
    void onBegun(const TaskId &task, TaskController::Action action);
    void onFailed(const TaskId &task, TaskController::Action action, const ApiError &error);
    void end(const ReservationId &id, const Reservation &reservation, TaskEnd how);
    void correct(const Reservation &reservation, TaskEnd how);
    [[nodiscard]] TaskFate fateOf(const Reservation &reservation) const;

    const ConsoleState &m_state;
    TaskController &m_tasks;
    const TaskDrafts &m_drafts;
    const AttributeEditing &m_editing;
    const Clock &m_clock;
    const Clock &m_serverClock;
    ReservationId m_watched{};
    QHash<ReservationId, EndedTask> m_inHand; ///< As they are known while they have not ended; of their end `handedOn`.
    QSet<TaskId> m_own;                       ///< In hand, and the person is ending them.
    QSet<TaskId> m_rerouted;                  ///< Of these those that a re-route is canceling.
    QList<EndedTask> m_ended;
};
