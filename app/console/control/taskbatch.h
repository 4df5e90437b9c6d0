#pragma once

#include "console/api/api.h"
#include "console/api/taskchangesapi.h"

#include <QObject>
#include <QTimer>

class ConsoleState;
class TaskController;

/// One deed for several tasks, anybody's, one after the other, so that whatever the agent does himself goes before the
/// next of them. When the server asks for a pause (429) the rest waits as long as it says and then goes on.
class TaskBatch final : public QObject
{
    Q_OBJECT

public:
    enum class Kind {
        Cancel,
        Complete,
        Prioritize,
        Release, ///< Completes the reservations that stayed in hand although the task is over. NotFound: there are none.
    };
    /// What is done to each.
    struct Deed
    {
        Kind kind = Kind::Cancel;
        QString reason{}; ///< Of canceling and completing.
        int priority = 0; ///< 0 … 2,147,483,647.
    };
    struct Failure
    {
        TaskId task{};
        ApiError error{};
    };
    struct Progress
    {
        int all = 0;
        int done = 0; ///< Failures among them.
        QList<Failure> failures{};
        bool rests = false; ///< The server has asked for a pause.
        bool isRelease = false; ///< The deed is Kind::Release.
    };

    /// All must outlive it.
    TaskBatch(const Api &api, TaskController &tasks, ConsoleState &state, QObject *parent = nullptr);

    [[nodiscard]] bool isRunning() const { return !m_waiting.isEmpty() || !m_current.isNull(); }
    /// Of the batch that runs, or that ran last.
    [[nodiscard]] const Progress &progress() const { return m_progress; }

public slots:
    /// Counts for nothing while another one runs.
    void run(const QList<TaskId> &tasks, const TaskBatch::Deed &deed);
    /// What has not been sent yet stays undone.
    void stop();

signals:
    /// The last time when it is over.
    void progressed();

private:
    void next();
    void send();
    void prioritize();
    void release();
    void completeNext(QList<Reservation> open);
    void onFailed(const ApiError &error);
    void settle(const ApiError *error);

    Api m_api;
    TaskChangesApi m_changes;
    TaskController &m_tasks;
    ConsoleState &m_state;
    Deed m_deed;
    QList<TaskId> m_waiting;
    TaskId m_current; ///< Null: none is under way.
    Progress m_progress;
    QTimer m_pause;
};
