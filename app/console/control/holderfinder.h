#pragma once

#include "console/api/api.h"
#include "console/control/viewquestions.h"
#include "console/state/changeset.h"

#include <QObject>
#include <QSet>
#include <utility>

class ConsoleState;
class HolderBook;

/// Keeps it known who has which task: by what events tell of reservations, and by asking for the tasks in view of which
/// nothing has been told yet, but not for those that only pass through it.
class HolderFinder final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    HolderFinder(const Api &api, const ConsoleState &state, HolderBook &book, QObject *parent = nullptr);

    /// Those that somebody looks at; empty: nobody looks.
    void setInView(const QList<TaskId> &tasks);
    /// What has become of reservations of this workspace's tasks.
    void take(const WorkspaceId &workspace, const QList<Reservation> &reservations);
    /// What happened before `until`, the server's clock, may not have been told: of tasks that changed meanwhile it is not
    /// known any more who has them.
    void noteMissed(Instant until);
    /// Asks what this agent is offered or has in hand, after a pause that the server has asked for; of one who is being asked
    /// about there will be one answer.
    void askOf(const WorkerId &agent);

signals:
    /// With the next lists of tasks it may be forgotten who has some of them: up to the first one asked for since `until`, the
    /// server's clock.
    void missed(Instant until);
    /// All tasks that the agent is offered or has in hand are known as the agent's.
    void learned(const WorkerId &agent);
    /// What the agent has in hand cannot be read.
    void failed(const WorkerId &agent, const ApiError &error);

private:
    void onTasks(const ChangeSet<TaskId> &changes);
    void apply(const QList<Reservation> &reservations);
    void applyEarly(const QList<TaskId> &told);
    void askSoon();
    void noteTold(const TaskId &task) { m_answeredAt.remove(task); }
    [[nodiscard]] bool wasAnsweredLately(const TaskId &task) const;
    void askNext();
    void onAnswer(const TaskId &task, const ApiResult<Listing<Reservation>> &answer);
    void askInHand(const WorkerId &agent, ReservationStatus status);
    void afterPause();
    void onInHand(const WorkerId &agent, ReservationStatus status, const ApiResult<Listing<Reservation>> &answer);

    Api m_api;
    const ConsoleState &m_state;
    HolderBook &m_book;
    QHash<TaskId, QList<Reservation>> m_early{}; ///< Told before their tasks, which are applied page by page.
    Instant m_toldSince{};
    quint64 m_turn = 0; ///< An answer of the workspace before counts for nothing.
    QSet<WorkerId> m_askedOf{}; ///< Of whom the answer is under way.
    QList<std::pair<WorkerId, ReservationStatus>> m_held{}; ///< To be asked when the pause is over.
    QHash<TaskId, Instant> m_answeredAt{}; ///< Lately, and nothing was told of them since; by the server's clock.
    QTimer m_rest; ///< Others have come into view a moment ago: they may be gone as soon.
    QTimer m_soon; ///< A task and its reservations are told one right behind the other.
    ViewQuestions<TaskId> m_questions{ [this] { afterPause(); } };
};
