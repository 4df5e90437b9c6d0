#pragma once

#include "console/state/entitystore.h"
#include "console/state/figuresbook.h"
#include "console/state/transferbook.h"
#include "core/domain/activity.h"
#include "core/domain/taskchannel.h"
#include "core/domain/taskqueue.h"
#include "core/domain/workerchannel.h"
#include "core/domain/workflow.h"
#include "core/domain/workspace.h"

#include <QMap>
#include <QObject>
#include <optional>

/// The parts of the state that have an age of their own.
enum class StatePart { Workspaces, Reservations, OwnWorker, OwnChannels, Activities, Queues, Workflows, TaskChannels, Figures, Tasks, Workers };

/// What is known now. Lives on the ui thread; one door, `apply…`, for replies and polls; the newer wins.
///
/// `requestedAt` is when the request left, by the state's clock; the epoch: not known. Change signals come after the change,
/// once per door call.
class ConsoleState final : public QObject
{
    Q_OBJECT

public:
    /// `clock` is the server's as far as it is known, and must outlive the state.
    explicit ConsoleState(const Clock &clock, QObject *parent = nullptr);

    /// How long ended reservations, their tasks and the memory of what has gone are kept: longer than any answer is under
    /// way.
    void keepEnded(std::chrono::milliseconds time) { m_endedAreKept = time; }

    /// Forgets all but the list of workspaces, and takes up this workspace and worker. Emits `cleared`.
    void begin(const Workspace &workspace, const WorkerId &worker);
    /// Forgets all. Emits `cleared`.
    void clear();

    void apply(const Reservation &reservation, Instant requestedAt);
    void apply(const Task &task, Instant requestedAt);
    void apply(const Worker &worker, Instant requestedAt);
    void apply(const Workspace &workspace);
    /// One that the own worker has started.
    void apply(const Transfer &transfer);
    /// The one that led to an own reservation; before that reservation itself.
    void applyIncoming(const ReservationId &id, const Transfer &transfer);
    /// One of the own channels; of one that is not known yet the next list tells.
    void apply(const WorkerChannel &channel);
    /// Own reservations. `covers`: the statuses that the list was asked for; a known one of these that is missing has gone.
    void applyOwnReservations(const QList<Reservation> &list, const QList<ReservationStatus> &covers, Instant requestedAt);
    void applyTasks(const QList<Task> &list, Instant requestedAt);
    void applyWorkers(const QList<Worker> &list, Instant requestedAt);
    /// What has changed on the floor; the own worker never goes by it.
    void apply(const ListChanges<Task> &news);
    void apply(const ListChanges<Worker> &news);
    void applyWorkspaces(const QList<Workspace> &list, Instant requestedAt);
    void applyOwnChannels(const QList<WorkerChannel> &list, Instant requestedAt);
    void applyActivities(const QList<Activity> &list, Instant requestedAt);
    void applyQueues(const QList<TaskQueue> &list, Instant requestedAt);
    void applyWorkflows(const QList<Workflow> &list, Instant requestedAt);
    void applyTaskChannels(const QList<TaskChannel> &list, Instant requestedAt);
    /// Figures of some queues; others keep theirs.
    void applyFigures(const QList<QueueFigures> &list, Instant requestedAt);
    /// What became of some queues' tasks, as it was asked for; dropped where something else is asked for by now.
    void applyPeriods(const QList<QueuePeriod> &list, const PeriodQuestion &question, Instant requestedAt);
    /// From now on only what answers this is taken. Of another period nothing is known yet.
    void expectPeriods(const PeriodQuestion &question);
    /// This part was read whole and is true as of `requestedAt`. The lists tell it by themselves.
    void heard(StatePart part, Instant requestedAt);
    /// The server no longer knows it (404).
    void forget(const TaskId &task);
    void forget(const ReservationId &reservation);

    [[nodiscard]] const std::optional<Workspace> &workspace() const { return m_workspace; }
    [[nodiscard]] const WorkerId &ownWorkerId() const { return m_ownWorker; }
    [[nodiscard]] const Worker *ownWorker() const { return m_workers.find(m_ownWorker); }
    [[nodiscard]] const QList<Workspace> &workspaces() const { return m_workspaces; }
    [[nodiscard]] const QList<WorkerChannel> &ownChannels() const { return m_ownChannels; }
    [[nodiscard]] const QList<Activity> &activities() const { return m_activities; }
    [[nodiscard]] const QList<TaskQueue> &queues() const { return m_queues; }
    [[nodiscard]] const QList<Workflow> &workflows() const { return m_workflows; }
    [[nodiscard]] const QList<TaskChannel> &taskChannels() const { return m_taskChannels; }
    [[nodiscard]] const FiguresBook &figures() const { return m_figures; }
    [[nodiscard]] const PeriodQuestion &periodQuestion() const { return m_periodQuestion; }
    /// Own reservations that have not ended, oldest first.
    [[nodiscard]] QList<Reservation> reservations() const;
    /// Ended ones too, for ten minutes; so their tasks. Null: not known. Valid until the next change.
    [[nodiscard]] const Reservation *reservation(const ReservationId &id) const { return m_reservations.find(id); }
    /// A copy; empty: not known.
    [[nodiscard]] std::optional<Task> task(const TaskId &id) const { return m_tasks.find(id); }
    [[nodiscard]] const Worker *worker(const WorkerId &id) const { return m_workers.find(id); }
    [[nodiscard]] const Workflow *workflow(const WorkflowId &id) const;
    [[nodiscard]] const TransferBook &transfers() const { return m_transfers; }
    [[nodiscard]] const EntityStore<Task> &tasks() const { return m_tasks; }
    [[nodiscard]] const EntityStore<Worker> &workers() const { return m_workers; }
    /// When the request left whose answer is the latest of this part; empty: never heard.
    [[nodiscard]] std::optional<Instant> freshness(StatePart part) const;

signals:
    void cleared();
    void reservationsChanged();
    void reservationChanged(const Reservation &reservation);
    /// A list no longer has it although it was not seen to end: fetch it to learn why.
    void reservationVanished(const Reservation &reservation);
    /// The server no longer knows it.
    void reservationForgotten(const Reservation &reservation);
    /// One that the own worker has started.
    void transferChanged(const Transfer &transfer);
    /// It has become known which transfer led to an own reservation.
    void incomingTransferChanged();
    void tasksChanged(const ChangeSet<TaskId> &changes);
    void workersChanged(const ChangeSet<WorkerId> &changes);
    void ownWorkerChanged();
    void ownChannelsChanged();
    void workspaceChanged();
    void workspacesChanged();
    void activitiesChanged();
    void queuesChanged();
    void workflowsChanged();
    void taskChannelsChanged();
    void figuresChanged();
    /// These queues' figures are others, or as young as if they were.
    void figuresHeard(const QList<TaskQueueId> &queues);
    /// A part was heard of again, changed or not.
    void refreshed(StatePart part);
    /// Two copies differ and neither is later: fetch it anew.
    void taskUnclear(const TaskId &task);
    void workerUnclear(const WorkerId &worker);

private:
    template <typename T>
    bool takeList(QList<T> &known, const QList<T> &list, StatePart part, Instant requestedAt);
    void tellFigures(const FiguresBook::Taken &taken);
    QList<TaskId> pruneEnded(Instant now);
    void forgetAll();

    const Clock &m_clock;
    std::chrono::milliseconds m_endedAreKept = std::chrono::minutes(10);
    std::optional<Workspace> m_workspace;
    WorkerId m_ownWorker;
    EntityStore<Reservation> m_reservations;
    EntityStore<Task> m_tasks;
    EntityStore<Worker> m_workers;
    TransferBook m_transfers;
    QList<Workspace> m_workspaces;
    QList<WorkerChannel> m_ownChannels;
    QList<Activity> m_activities;
    QList<TaskQueue> m_queues;
    QList<Workflow> m_workflows;
    QList<TaskChannel> m_taskChannels;
    FiguresBook m_figures;
    PeriodQuestion m_periodQuestion{};
    QMap<StatePart, Instant> m_heard;
};
