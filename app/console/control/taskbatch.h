#pragma once

#include "console/api/api.h"
#include "console/api/taskchangesapi.h"

#include <QObject>
#include <QTimer>

class ConsoleState;
class TaskController;

/// One deed for several tasks, anybody's, one after the other, so that whatever the agent does himself goes before the
/// next of them. When the server asks for a pause (429) the rest waits as long as it says and then goes on. Where nothing is
/// answered, or not to us, and more are to follow, it pauses until a person goes on.
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
    /// The change was taken, and the task has this priority all the same: a step of its workflow sets it.
    struct Kept
    {
        TaskId task{};
        int priority = 0;
    };
    struct Progress
    {
        int all = 0;
        int done = 0; ///< Failures and what kept its priority among them.
        QList<Failure> failures{};
        QList<Kept> kept{};
        bool rests = false; ///< The server has asked for a pause.
        Deed deed{};
        std::optional<ApiError> trouble{}; ///< Why it has paused by itself; empty: it has not.
    };

    /// All must outlive it.
    TaskBatch(const Api &api, TaskController &tasks, ConsoleState &state, QObject *parent = nullptr);

    /// A pause counts as running.
    [[nodiscard]] bool isRunning() const { return !m_waiting.isEmpty() || !m_current.isNull(); }
    /// Of the batch that runs, or that ran last.
    [[nodiscard]] const Progress &progress() const { return m_progress; }

public slots:
    /// Counts for nothing while another one runs.
    void run(const QList<TaskId> &tasks, const TaskBatch::Deed &deed);
    /// After a pause because of trouble: tries again what was under way, then the rest.
    void resume();
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
    [[nodiscard]] bool isOwn(const Reservation &reservation) const;
    void onFailed(const ApiError &error);
    void breakOff(const ApiError &error);
    void lookWhetherDone(const ApiError &error);
    void settle(const ApiError *error);

    Api m_api;
    TaskChangesApi m_changes;
    TaskController &m_tasks;
    ConsoleState &m_state;
    QList<TaskId> m_waiting;
    TaskId m_current; ///< Null: none is under way.
    TaskId m_tried; ///< An attempt at this one was broken off: it may have been carried out all the same.
    Progress m_progress;
    QTimer m_pause;
};
