#pragma once

#include "console/api/api.h"
#include "console/state/listchanges.h"
#include "console/sync/pollrates.h"
#include "core/domain/boardpace.h"
#include "core/domain/transfer.h"

#include <QObject>
#include <QSet>

class EventLink;

/// Keeps the copy true: own offers and tasks always, the floor while somebody watches it. It asks; and what is pushed
/// comes in by the same signals, so that less has to be asked for.
///
/// Lives on the net thread beside its client. Public methods may be called from any thread; signals come from the net
/// thread with finished values. No two requests of one kind are under way at once. Answers of a worker that is no
/// longer followed are dropped.
class Poller : public QObject
{
    Q_OBJECT
public:
    /// What is polled; also the key of freshness and errors.
    enum class Kind {
        Offers,
        InHand,
        OwnTasks,
        OwnWorker,
        OwnChannels,
        Workspace,
        Activities,
        Queues,
        Workflows,
        TaskChannels,
        Figures,
        Periods,
        Tasks,
        Workers,
        Events
    };
    Q_ENUM(Kind)

    explicit Poller(const Api &api, const PollRates &rates = {}, QObject *parent = nullptr);
    ~Poller() override;

    /// Follows this worker from now on, beginning with everything at once; null worker: only the workspace.
    void start(const WorkspaceId &workspace, const WorkerId &worker);
    /// Takes what the link hears, and asks at the other rates while it stands; each time it opens, reconciles. Both
    /// live on one thread. Once, before start().
    void listenTo(const EventLink &link);
    void stop();
    /// Reconciles what is one's own at once: after an own action, on reconnect and on resume.
    void nudge();
    /// The machine has slept or was cut off: reconciles at once, and tells what passed by meanwhile.
    void lookBack();
    /// Asks anew for activities, queues, workflows and channels.
    void refreshSetup();
    void setWatchFloor(bool watch);
    /// How closely the queues are followed: their figures are asked for, and what became of their tasks. Slow: only in bulk
    /// and once in a while, and not at all while the server's limits are near.
    void setBoardPace(BoardPace pace);
    /// What is asked of the past; asks at once where the board is watched.
    void askPast(const PeriodQuestion &question);

signals:
    /// An own pending reservation is here for the first time, since `at` by the machine's clock. Told right before the
    /// signal that brings it.
    void arrived(const ReservationId &id, Instant at);
    /// All own pending reservations. One that was in the list before and is not any more follows by reservationRead().
    void offersRead(const Listing<Reservation> &offers);
    /// All own accepted and wrapping reservations.
    void inHandRead(const Listing<Reservation> &inHand);
    /// One reservation as fetched, after it left the lists above.
    void reservationRead(const Reservation &reservation);
    /// An own offer that came and ended, with no answer of the worker, while nothing was heard here. Told once.
    void passedBy(const Reservation &reservation);
    /// The server does not know it any more.
    void reservationGone(const ReservationId &id);
    /// A task of an own reservation: one that was not known yet, or whose reservation changed, or whose turn it was.
    void taskRead(const Task &task);
    void taskGone(const TaskId &id);
    /// One that this worker has started, as pushed.
    void transferRead(const Transfer &transfer);
    /// The transfer that led to an own reservation. Told right before the signal that brings that.
    void incomingTransferRead(const ReservationId &id, const Transfer &transfer);
    void ownWorkerRead(const Worker &worker);
    void ownChannelsRead(const Listing<WorkerChannel> &channels);
    /// One of them, as pushed.
    void ownChannelRead(const WorkerChannel &channel);
    void workspaceRead(const Workspace &workspace);
    void activitiesRead(const Listing<Activity> &activities);
    void queuesRead(const Listing<TaskQueue> &queues);
    void workflowsRead(const Listing<Workflow> &workflows);
    void taskChannelsRead(const Listing<TaskChannel> &channels);
    /// Of some queues, as they come.
    void figuresRead(const Listing<QueueFigures> &figures);
    void periodsRead(const Listing<QueuePeriod> &periods, const PeriodQuestion &question);
    /// What has changed on the floor of this workspace, from its lists page by page and from its events.
    void tasksChanged(const WorkspaceId &workspace, const ListChanges<Task> &changes);
    void workersChanged(const WorkspaceId &workspace, const ListChanges<Worker> &changes);
    /// What has become of anybody's reservations, in the order in which it happened.
    void reservationsTold(const WorkspaceId &workspace, const QList<Reservation> &reservations);
    /// What happened before `until`, the server's clock, and was not told by now will not be.
    void eventsMissed(Instant until);
    /// Their tasks in hand or their capacity may be others.
    void loadsChanged(const QList<WorkerId> &workers);

    /// This kind was read whole; true as of `asOf`, the server's clock when it was asked for.
    void fresh(Poller::Kind kind, Instant asOf);
    /// This kind cannot be read; told once until it succeeds or fails otherwise.
    void failed(Poller::Kind kind, const ApiError &error);
    /// This kind is read again after it had failed.
    void recovered(Poller::Kind kind);
    /// Rows that could not be read and were left out; told once a change of the list.
    void unreadableRows(Poller::Kind kind, const QStringList &rows);
    /// What happens is pushed from now on, or no longer.
    void pushedChanged(bool pushed);
    /// The push is alive, and what was before it has been read: what is one's own is true as of `asOf`, the server's
    /// clock.
    void heard(Instant asOf);
    /// Something was pushed that cannot be read; it is asked for instead.
    void unreadablePush(const QString &detail);
    /// This kind is asked for next at `at`, by the machine's clock; the epoch: it is being asked for, or that is not planned.
    void planned(Poller::Kind kind, Instant at);
    /// All rates but those with push are stretched by this factor, because of the server's limits; 1: as planned.
    void rateChanged(double stretch);

private:
    void setPushed(bool pushed);

    struct Private;
    std::unique_ptr<Private> m_d;
};
