#pragma once

#include "console/events/pushedevent.h"
#include "console/sync/eventdigest.h"
#include "console/sync/heardoffers.h"
#include "console/sync/poller.h"
#include "console/sync/pollline.h"
#include "console/sync/pollpace.h"
#include "console/sync/toldrows.h"
#include "console/sync/wordpool.h"
#include "core/base/onfinished.h"

#include <QHash>
#include <map>
#include <memory>
#include <set>

/// The polling for one worker of one workspace, from start to stop. With it go all its questions; their answers are
/// dropped.
class PollSession final : public QObject
{
    Q_OBJECT
public:
    /// `heard` is of this worker, and outlives the session.
    PollSession(
        Poller &poller, const Api &api, const PollRates &rates, const WorkspaceId &workspace, HeardOffers &heard);

    /// Nothing more is asked.
    void stop();
    void nudge();
    void lookBack();
    void refreshSetup();
    void setWatchFloor(bool watch);
    void setBoardPace(BoardPace pace);
    void askPast(const PeriodQuestion &question);
    /// The worker's events are pushed, so much less is asked for; or no longer. Told again, the own reservations are
    /// asked for at once: something may have been missed.
    void setPushed(bool pushed);
    void take(const PushedEvent &event);
    /// What was before the push has been read since it came; with the events that is all that is one's own.
    [[nodiscard]] bool isReconciled() const { return m_pushed && m_unread.empty(); }

private:
    using Kind = Poller::Kind;

    PollLine *addLine(Kind kind, std::chrono::milliseconds interval, std::function<void()> ask);
    void addSetupLines(const PollRates &rates);
    void addOwnLines(const PollRates &rates);
    void addFloorLines(const PollRates &rates);
    void addBoardLines(const PollRates &rates);
    void run(Kind kind, bool wanted);
    void hurry(std::initializer_list<Kind> kinds);

    /// Receives a list's answer: `take` has it first, then it is told that the kind is fresh.
    template <typename T, typename Take>
    void receive(Kind kind, const QFuture<ApiResult<Listing<T>>> &answer, Take take);
    /// The same for one resource.
    template <typename T, typename Take> void receiveOne(Kind kind, const QFuture<ApiResult<T>> &answer, Take take);

    void succeeded(Kind kind, Instant asOf, const QStringList &unreadable);
    void failed(Kind kind, const ApiError &error);
    void giveUp(Kind kind);
    void onBudget(const Budget &budget);
    void tellPace();

    void askForOffers();
    void takeOffers(const Listing<Reservation> &offers);
    void askForAllOwn();
    void takeAllOwn(const Listing<Reservation> &own);
    void noteGap();
    void askForPast();
    void tellPassedBy(const Listing<Reservation> &own);
    void tellArrival(const Reservation &reservation);
    void takePushed(const Reservation &reservation, bool hasTask);
    void askForInHand();
    void askForWrapping(const Listing<Reservation> &accepted);
    void takeInHand(const Listing<Reservation> &inHand);
    void remember(const QList<Reservation> &listed);
    void fetchVanished(bool pending, const QList<Reservation> &listed);
    void fetch(const Reservation &reservation);
    void tell(const Task &task);
    void tellQueuesOfTasks();
    void wantTask(const TaskId &task);
    void askForOwnTasks();
    void fetchNextTask();
    void failTasks(const TaskId &id, const ApiError &error);
    void takeActivities(const Listing<Activity> &activities);
    void askForFigures();
    void takeFigures(const QList<QueueFigures> &figures, Instant requestedAt);
    void askForPeriods();
    void runBoard();
    void paceBoard();
    [[nodiscard]] bool isForHistory(Kind kind) const;
    [[nodiscard]] bool standsBack(Kind kind) const;
    template <typename T, typename Ask, typename Tell>
    void askForPages(Kind kind, const std::shared_ptr<ToldRows<T>> &told, Ask ask, Tell tell);
    void askForEvents();
    void takeEvents(Instant askedAt);
    void paceFloor(Kind kind, qsizetype rows);
    void setReadsEvents(bool reads);

    Poller &m_poller;
    Api m_api;
    PollRates m_rates;
    WorkspaceId m_workspace;
    WorkerId m_worker;
    std::map<Kind, PollLine *> m_lines;
    QHash<int, ApiError> m_failures;
    QHash<int, QStringList> m_unreadable;
    PollPace m_pace;
    double m_toldStretch = 1;
    QHash<ReservationId, Reservation> m_known; ///< Own reservations that have not ended, as last seen.
    QSet<ReservationId> m_fetching;
    HeardOffers &m_heard;
    bool m_owesPast = false; ///< What passed by is to be asked for.
    bool m_asksPast = false;
    Instant m_offersAsOf{}; ///< The epoch: not known yet.
    QList<TaskId> m_wantedTasks;
    QList<TaskQueueId> m_queues;
    bool m_queuesKnown = false;
    PeriodQuestion m_past{};
    Listing<TaskQueue> m_queuesOfTasks{}; ///< Those of own tasks: all there is where queues cannot be listed.
    bool m_queuesAreBeyond = false;
    bool m_watchesFloor = false;
    BoardPace m_boardPace = BoardPace::Off;
    bool m_readsEvents = false; ///< The last question for events was answered.
    EventDigest m_digest;
    std::shared_ptr<ToldRows<Task>> m_toldTasks = std::make_shared<ToldRows<Task>>();
    std::shared_ptr<ToldRows<Worker>> m_toldWorkers = std::make_shared<ToldRows<Worker>>();
    WordPool m_words;
    std::map<Kind, qsizetype> m_floorRows; ///< How many each list had.
    bool m_pushed = false;
    std::set<Kind> m_unread; ///< Not yet read since the push came.
};

template <typename T, typename Take>
void PollSession::receive(Kind kind, const QFuture<ApiResult<Listing<T>>> &answer, Take take)
{
    onFinished(answer, this, [this, kind, take](const ApiResult<Listing<T>> &list) {
        if (!list)
            return failed(kind, list.error());
        take(*list);
        succeeded(kind, list->requestedAt, list->unreadable);
    });
}

template <typename T, typename Take>
void PollSession::receiveOne(Kind kind, const QFuture<ApiResult<T>> &answer, Take take)
{
    const Instant asked = m_api.client->serverNow();
    onFinished(answer, this, [this, kind, asked, take](const ApiResult<T> &resource) {
        if (!resource)
            return failed(kind, resource.error());
        take(*resource);
        succeeded(kind, asked, {});
    });
}
