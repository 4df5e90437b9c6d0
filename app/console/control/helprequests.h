#pragma once

#include "console/api/api.h"
#include "console/state/changeset.h"

#include <QHash>
#include <QObject>

class ConsoleState;
class Journal;

/// The attribute of a task by which its agent asks a supervisor for help: `"help": true`.
inline constexpr const char helpAttribute[] = "help";

/// Whether the attributes (JSON text) ask for help: the key is there, and is neither false, null, 0 nor "".
bool asksForHelp(const QByteArray &attributes);

/// Agents ask for help with a task in hand, and supervisors see who does. It stands in the task's attributes, so it
/// reaches every console and every other program, and outlives a restart.
class HelpRequests final : public QObject
{
    Q_OBJECT

public:
    /// `state` must outlive it; `journal` may be null.
    HelpRequests(const Api &api, ConsoleState &state, Journal *journal, const Clock &clock, QObject *parent = nullptr);

    /// By what is known of the task.
    [[nodiscard]] bool isAsked(const TaskId &task) const;
    /// ask() has not been answered yet.
    [[nodiscard]] bool isPending(const TaskId &task) const { return m_pending.contains(task); }
    /// Tasks of others that ask for help, in the order in which that was seen. Only the floor's, while it is watched.
    [[nodiscard]] const QList<TaskId> &open() const { return m_open; }

public slots:
    /// Asks for help, or no longer. All else in the attributes stays: they are read first and written against that version,
    /// and once more where somebody else was faster. Counts for nothing while one is pending.
    void ask(const TaskId &task, bool help);

signals:
    /// isPending() of this task answers otherwise; isAsked() follows the state's tasks.
    void changed(const TaskId &task);
    void failed(const TaskId &task, const ApiError &error);
    void openChanged();

private:
    void read(const TaskId &task, bool help, int attemptsLeft);
    void write(const Task &task, bool help, int attemptsLeft);
    void finish(const TaskId &task, const ApiError *error);
    void onTasks(const ChangeSet<TaskId> &changes);
    [[nodiscard]] bool isOthers(const TaskId &task) const;

    Api m_api;
    ConsoleState &m_state;
    Journal *m_journal;
    const Clock &m_clock;
    QHash<TaskId, Instant> m_pending; ///< When it was asked for.
    QList<TaskId> m_open;
};
