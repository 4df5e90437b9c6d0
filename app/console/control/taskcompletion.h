#pragma once

#include "console/api/api.h"
#include "console/control/taskoutcome.h"

#include <QHash>
#include <QObject>
#include <QSet>

class AttributeEditing;
class ConsoleState;
class Settings;
class TaskController;
class TaskDrafts;

/// Completes own tasks with what the person has said of them: first that is written into the task's attributes, then
/// the task is completed.
///
/// Two requests, as the service wants it: a status may not be set together with attributes. Written against the version
/// that was read; where the task has changed meanwhile it is read anew, up to three times. When anything fails the task
/// is not completed and the draft stays; doing it again is harmless. The draft is dropped once the task is completed.
class TaskCompletion final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    TaskCompletion(const Api &api, ConsoleState &state, TaskController &tasks, TaskDrafts &drafts, const AttributeEditing &editing,
        const Settings &settings, QObject *parent = nullptr);

    /// The notes of this task are being written.
    [[nodiscard]] bool isBusy(const TaskId &task) const { return m_busy.contains(task); }

public slots:
    /// Of an own reservation in hand. A second call while one is under way counts for nothing.
    void complete(const ReservationId &id, const QString &reason);

signals:
    void busyChanged(const TaskId &task);
    /// Nothing was sent: this has to be mended first.
    void incomplete(const ReservationId &id, OutcomeFault fault);
    /// The notes could not be written. What comes after them is told by TaskController.
    void failed(const TaskId &task, const ApiError &error);

private:
    struct Job
    {
        Reservation reservation{};
        TaskDraft draft{};
        QString reason{};
        int attempts = 0;
    };

    void begin(const Job &job);
    void read(const Job &job);
    void write(Job job, const Task &task);
    void onWritten(const Job &job, const ApiResult<Task> &answer, Instant sentAt);
    void fail(const Job &job, const ApiError &error);
    void finish(const Job &job);
    void setBusy(const TaskId &task, bool busy);
    void onReservation(const Reservation &reservation);

    Api m_api;
    ConsoleState &m_state;
    TaskController &m_tasks;
    TaskDrafts &m_drafts;
    const AttributeEditing &m_editing;
    const Settings &m_settings;
    QSet<TaskId> m_busy;
    QHash<ReservationId, TaskDraft> m_written; ///< With the server, of reservations that have not ended.
};
