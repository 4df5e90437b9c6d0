#pragma once

#include "core/domain/activity.h"
#include "core/domain/queuefigures.h"
#include "core/domain/taskchannel.h"
#include "core/domain/transfer.h"
#include "core/domain/worker.h"
#include "core/domain/workerchannel.h"
#include "core/domain/workflow.h"
#include "router/engine/drafts.h"
#include "router/engine/enginetypes.h"

#include <functional>
#include <memory>

namespace router {

/// Routes tasks to workers. Pure and deterministic: the same commands at the same times with the same seed give the
/// same state, SIDs included. Time comes in with `advanceTo`; it never goes back (an earlier `now` counts as the last
/// one).
///
/// Every command is carried out whole or refused with nothing changed, and matches workers with tasks before it
/// answers. Source: routing semantics; where it leaves a choice, the choice is in the room's headers.
class Engine
{
public:
    /// `seed` makes the SIDs: from the system for real use, fixed in tests.
    Engine(AccountId account, quint64 seed);
    ~Engine();

    // Time ----------------------------------------------------------------------------------------------------------
    /// Carries out everything that is due at or before `now`, in order of its time.
    void advanceTo(Instant now);
    [[nodiscard]] Instant now() const;
    /// When something is due next; empty: never.
    [[nodiscard]] std::optional<Instant> nextDeadline() const;

    // What happened since the last call -------------------------------------------------------------------------------
    /// The records to be stored, each key at most once, the last value of it.
    [[nodiscard]] QList<Change> takeChanges();
    [[nodiscard]] QList<EngineEvent> takeEvents();

    // Coming back --------------------------------------------------------------------------------------------------
    /// Is as it was when it was made, but for the time, to be restored again: what was not stored has not happened.
    void startOver();
    /// Takes records as they were stored, in any order; then restored() builds what follows from them.
    /// Answers what is wrong with a record, in words, if it cannot be read.
    tl::expected<void, QString> restore(const Change &record);
    void restored(Instant now);

    // Commands -----------------------------------------------------------------------------------------------------
    Outcome<Workspace> createWorkspace(const WorkspaceDraft &draft);
    Outcome<Workspace> updateWorkspace(WorkspaceId id, const WorkspaceDraft &draft);
    Outcome<Done> deleteWorkspace(WorkspaceId id);
    Outcome<Activity> createActivity(WorkspaceId workspace, const ActivityDraft &draft);
    Outcome<Activity> updateActivity(WorkspaceId workspace, ActivityId id, const ActivityDraft &draft);
    Outcome<Done> deleteActivity(WorkspaceId workspace, ActivityId id);
    Outcome<TaskChannel> createTaskChannel(WorkspaceId workspace, const TaskChannelDraft &draft);
    Outcome<TaskChannel> updateTaskChannel(WorkspaceId workspace, TaskChannelId id, const TaskChannelDraft &draft);
    Outcome<Done> deleteTaskChannel(WorkspaceId workspace, TaskChannelId id);
    Outcome<TaskQueue> createTaskQueue(WorkspaceId workspace, const TaskQueueDraft &draft);
    Outcome<TaskQueue> updateTaskQueue(WorkspaceId workspace, TaskQueueId id, const TaskQueueDraft &draft);
    Outcome<Done> deleteTaskQueue(WorkspaceId workspace, TaskQueueId id);
    Outcome<Workflow> createWorkflow(WorkspaceId workspace, const WorkflowDraft &draft);
    Outcome<Workflow> updateWorkflow(WorkspaceId workspace, WorkflowId id, const WorkflowDraft &draft);
    Outcome<Done> deleteWorkflow(WorkspaceId workspace, WorkflowId id);
    Outcome<Worker> createWorker(WorkspaceId workspace, const WorkerDraft &draft);
    Outcome<Worker> updateWorker(WorkspaceId workspace, WorkerId id, const WorkerDraft &draft);
    Outcome<Done> deleteWorker(WorkspaceId workspace, WorkerId id);
    Outcome<WorkerChannel> updateWorkerChannel(
        WorkspaceId workspace, WorkerId worker, WorkerChannelId id, const WorkerChannelDraft &draft);
    Outcome<Task> createTask(WorkspaceId workspace, const TaskDraft &draft);
    Outcome<Task> updateTask(WorkspaceId workspace, TaskId id, const TaskDraft &draft);
    Outcome<Done> deleteTask(WorkspaceId workspace, TaskId id);
    Outcome<Reservation> updateReservation(WorkspaceId workspace, ReservationId id, const ReservationDraft &draft);
    /// Hands an accepted task on to a worker or a queue.
    Outcome<Transfer> startTransfer(WorkspaceId workspace, const TransferDraft &draft);
    /// Ends a transfer that `worker` has started; `status` is the text as sent, only "canceled" is allowed.
    Outcome<Transfer> updateTransfer(WorkspaceId workspace, WorkerId worker, TransferId id, const QString &status);
    /// Checks an instruction's preconditions and asks the carrier to carry it out (event DialRequested, `to` and `from`
    /// filled in); but for supervise, the reservation's timeout rests until dialAnswered() or dialFailed().
    Outcome<Reservation> instruct(WorkspaceId workspace, ReservationId id, const Instruction &instruction);
    /// Carried out: the calls go into the task's attributes, and the reservation is accepted unless the instruction
    /// leaves that open. Nothing happens if the reservation has ended meanwhile.
    void dialAnswered(WorkspaceId workspace, ReservationId id, const DialAnswer &answer);
    /// Nobody answered: the reservation is canceled. `reason`: the service's number for why, e.g. 13223; 0: none.
    void dialFailed(WorkspaceId workspace, ReservationId id, int reason = 0);
    /// The workflow's web server was asked about a reservation and has nothing done: it is not asked again.
    void leaveOpen(WorkspaceId workspace, ReservationId id);

    // Looking ------------------------------------------------------------------------------------------------------
    // Values are put together at the moment of asking. Lists are in order of creation; a visitor answers false to stop.
    [[nodiscard]] std::optional<Workspace> workspace(WorkspaceId id) const;
    [[nodiscard]] QList<Workspace> workspaces() const;
    [[nodiscard]] std::optional<Activity> activity(WorkspaceId workspace, ActivityId id) const;
    [[nodiscard]] QList<Activity> activities(WorkspaceId workspace) const;
    [[nodiscard]] std::optional<TaskChannel> taskChannel(WorkspaceId workspace, TaskChannelId id) const;
    /// By SID or unique name.
    [[nodiscard]] std::optional<TaskChannel> taskChannel(WorkspaceId workspace, const QString &sidOrName) const;
    [[nodiscard]] QList<TaskChannel> taskChannels(WorkspaceId workspace) const;
    [[nodiscard]] std::optional<TaskQueue> taskQueue(WorkspaceId workspace, TaskQueueId id) const;
    [[nodiscard]] QList<TaskQueue> taskQueues(WorkspaceId workspace) const;
    [[nodiscard]] std::optional<Workflow> workflow(WorkspaceId workspace, WorkflowId id) const;
    [[nodiscard]] QList<Workflow> workflows(WorkspaceId workspace) const;
    [[nodiscard]] std::optional<Worker> worker(WorkspaceId workspace, WorkerId id) const;
    void forEachWorker(WorkspaceId workspace, const std::function<bool(const Worker &)> &visit) const;
    [[nodiscard]] QList<WorkerChannel> workerChannels(WorkspaceId workspace, WorkerId worker) const;
    /// By WC SID, TC SID or unique name.
    [[nodiscard]] std::optional<WorkerChannel> workerChannel(
        WorkspaceId workspace, WorkerId worker, const QString &sidOrName) const;
    [[nodiscard]] std::optional<Task> task(WorkspaceId workspace, TaskId id) const;
    /// From that task on, itself included; null or unknown: from the first.
    void forEachTask(WorkspaceId workspace, const std::function<bool(const Task &)> &visit, TaskId from = {}) const;
    /// The same at a fraction of the cost: the names of workflow, queue and channel are left away.
    void forEachBareTask(WorkspaceId workspace, const std::function<bool(const Task &)> &visit, TaskId from = {}) const;
    [[nodiscard]] std::optional<Reservation> reservation(WorkspaceId workspace, ReservationId id) const;
    [[nodiscard]] QList<Reservation> reservationsOfTask(WorkspaceId workspace, TaskId id) const;
    [[nodiscard]] QList<Reservation> reservationsOfWorker(WorkspaceId workspace, WorkerId id) const;
    [[nodiscard]] std::optional<Transfer> transfer(WorkspaceId workspace, TransferId id) const;
    /// The transfers the reservation takes part in.
    [[nodiscard]] ReservationTransfers transfersOf(WorkspaceId workspace, ReservationId id) const;
    /// What the reservation remembers.
    [[nodiscard]] ReservationPast pastOf(WorkspaceId workspace, ReservationId id) const;
    /// Whether a worker serves a queue (its expression holds), whatever the activity.
    [[nodiscard]] bool isMember(WorkspaceId workspace, TaskQueueId queue, WorkerId worker) const;
    /// `channel` restricts the figures to one task channel; null: all. An unknown queue gives zeros.
    [[nodiscard]] QueueFigures queueFigures(WorkspaceId workspace, TaskQueueId queue, TaskChannelId channel = {}) const;
    /// How a redirect finds out whether its call is in progress; without it, every call counts as one.
    void setCallsInProgress(std::function<bool(CallId)> isInProgress);
    [[nodiscard]] TaskFigures workspaceFigures(WorkspaceId workspace, TaskChannelId channel = {}) const;
    [[nodiscard]] TaskFigures workflowFigures(
        WorkspaceId workspace, WorkflowId workflow, TaskChannelId channel = {}) const;
    [[nodiscard]] WorkerFigures workerFigures(WorkspaceId workspace) const;
    /// Reservations whose carrier dials, to be taken up again after a restart.
    [[nodiscard]] QList<EngineEvent> dialling() const;
    /// Pending reservations about which no instruction came and leaveOpen() was not called, to be asked about after a
    /// restart: as ReservationCreated, without what it was about.
    [[nodiscard]] QList<EngineEvent> unanswered() const;

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace router
