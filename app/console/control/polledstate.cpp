#include "console/control/polledstate.h"

#include "console/control/turnqueue.h"
#include "console/state/consolestate.h"
#include "console/state/manyrows.h"
#include "console/sync/poller.h"

namespace {

using Status = ReservationStatus;

/// An answer about the workspace that was left may still be on its way between the threads.
template <typename T>
bool isOfNow(const ConsoleState &state, const T &value)
{
    return state.workspace() && value.workspace == state.workspace()->id;
}

template <typename T>
bool isOfNow(const ConsoleState &state, const Listing<T> &list)
{
    return state.workspace() && (list.rows.isEmpty() || isOfNow(state, list.rows.first()));
}

void feedOwn(const Poller &poller, ConsoleState &state)
{
    QObject::connect(&poller, &Poller::offersRead, &state, [&state](const Listing<Reservation> &list) {
        if (isOfNow(state, list))
            state.applyOwnReservations(list.rows, { Status::Pending }, list.requestedAt);
    });
    QObject::connect(&poller, &Poller::inHandRead, &state, [&state](const Listing<Reservation> &list) {
        if (isOfNow(state, list))
            state.applyOwnReservations(list.rows, { Status::Accepted, Status::Wrapping }, list.requestedAt);
    });
    QObject::connect(&poller, &Poller::reservationRead, &state, [&state](const Reservation &reservation) {
        if (isOfNow(state, reservation))
            state.apply(reservation, Instant{});
    });
    QObject::connect(&poller, &Poller::reservationGone, &state, [&state](const ReservationId &id) { state.forget(id); });
    QObject::connect(&poller, &Poller::taskRead, &state, [&state](const Task &task) {
        if (isOfNow(state, task))
            state.apply(task, Instant{});
    });
    QObject::connect(&poller, &Poller::taskGone, &state, [&state](const TaskId &id) { state.forget(id); });
    QObject::connect(&poller, &Poller::transferRead, &state, [&state](const Transfer &transfer) {
        if (isOfNow(state, transfer))
            state.apply(transfer);
    });
    QObject::connect(&poller, &Poller::incomingTransferRead, &state,
        [&state](const ReservationId &id, const Transfer &transfer) {
            if (isOfNow(state, transfer))
                state.applyIncoming(id, transfer);
        });
    QObject::connect(&poller, &Poller::ownWorkerRead, &state, [&state](const Worker &worker) {
        if (isOfNow(state, worker))
            state.apply(worker, Instant{});
    });
    QObject::connect(&poller, &Poller::ownChannelsRead, &state, [&state](const Listing<WorkerChannel> &list) {
        if (isOfNow(state, list))
            state.applyOwnChannels(list.rows, list.requestedAt);
    });
    QObject::connect(&poller, &Poller::ownChannelRead, &state, [&state](const WorkerChannel &channel) {
        if (isOfNow(state, channel))
            state.apply(channel);
    });
    QObject::connect(&poller, &Poller::heard, &state, [&state](Instant asOf) {
        if (!state.workspace())
            return;
        state.heard(StatePart::Reservations, asOf);
        state.heard(StatePart::OwnWorker, asOf);
    });
    QObject::connect(&poller, &Poller::fresh, &state, [&state](Poller::Kind kind, Instant asOf) {
        if (kind == Poller::Kind::OwnWorker)
            state.heard(StatePart::OwnWorker, asOf);
    });
}

void feedSetup(const Poller &poller, ConsoleState &state)
{
    QObject::connect(&poller, &Poller::workspaceRead, &state, [&state](const Workspace &workspace) { state.apply(workspace); });
    QObject::connect(&poller, &Poller::activitiesRead, &state, [&state](const Listing<Activity> &list) {
        if (isOfNow(state, list))
            state.applyActivities(list.rows, list.requestedAt);
    });
    QObject::connect(&poller, &Poller::queuesRead, &state, [&state](const Listing<TaskQueue> &list) {
        if (isOfNow(state, list))
            state.applyQueues(list.rows, list.requestedAt);
    });
    QObject::connect(&poller, &Poller::workflowsRead, &state, [&state](const Listing<Workflow> &list) {
        if (isOfNow(state, list))
            state.applyWorkflows(list.rows, list.requestedAt);
    });
    QObject::connect(&poller, &Poller::taskChannelsRead, &state, [&state](const Listing<TaskChannel> &list) {
        if (isOfNow(state, list))
            state.applyTaskChannels(list.rows, list.requestedAt);
    });
}

void feedFloor(const Poller &poller, ConsoleState &state)
{
    QObject::connect(&poller, &Poller::figuresRead, &state, [&state](const Listing<QueueFigures> &list) {
        state.applyFigures(list.rows, list.requestedAt);
    });
    QObject::connect(&poller, &Poller::periodsRead, &state,
        [&state](const Listing<QueuePeriod> &list, const PeriodQuestion &question) {
            state.applyPeriods(list.rows, question, list.requestedAt);
        });
    auto *turns = new TurnQueue(&state); // a page of a long list is a thousand rows
    const auto applyInTurn = [&state, turns](const WorkspaceId &workspace, const auto &changes) {
        for (qsizetype which = 0; which < changes.parts(rowsATurn); ++which) {
            turns->add([&state, workspace, changes, which] {
                if (state.workspace() && state.workspace()->id == workspace)
                    state.apply(changes.part(which, rowsATurn));
            });
        }
    };
    QObject::connect(&poller, &Poller::tasksChanged, &state,
        [applyInTurn](const WorkspaceId &workspace, const ListChanges<Task> &changes) { applyInTurn(workspace, changes); });
    QObject::connect(&poller, &Poller::workersChanged, &state,
        [applyInTurn](const WorkspaceId &workspace, const ListChanges<Worker> &changes) { applyInTurn(workspace, changes); });
}

} // namespace

void feedState(const Poller &poller, ConsoleState &state)
{
    feedOwn(poller, state);
    feedSetup(poller, state);
    feedFloor(poller, state);
}
