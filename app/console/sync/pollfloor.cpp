#include "console/sync/pollsession.h"

#include <QPointer>

// What a supervisor looks at: truth by lists, what changes between them by events. Only while the floor is watched.

void PollSession::addFloorLines(const PollRates &rates)
{
    addLine(Kind::Tasks, rates.floor, [this] {
        askForPages(
            Kind::Tasks, m_toldTasks, [this](const auto &take) { return m_api.tasks.list(m_workspace, take, m_toldTasks); },
            [this](const ListChanges<Task> &changes) { emit m_poller.tasksChanged(m_workspace, changes); });
    });
    addLine(Kind::Workers, rates.floor, [this] {
        askForPages(
            Kind::Workers, m_toldWorkers,
            [this](const auto &take) { return m_api.workers.list(m_workspace, take, m_toldWorkers); },
            [this](const ListChanges<Worker> &changes) { emit m_poller.workersChanged(m_workspace, changes); });
    });
    addLine(Kind::Events, rates.events, [this] { askForEvents(); });
}

void PollSession::setWatchFloor(bool watch)
{
    if (std::exchange(m_watchesFloor, watch) == watch)
        return;
    m_digest.restart(); // what happened while nobody looked, the lists tell
    if (watch)
        emit m_poller.eventsMissed(m_api.client->serverNow());
    for (const Kind kind : { Kind::Tasks, Kind::Workers, Kind::Events })
        run(kind, watch);
    runBoard();
}

void PollSession::takeActivities(const Listing<Activity> &activities)
{
    m_digest.setActivities(activities.rows);
    emit m_poller.activitiesRead(activities);
}

template <typename T, typename Ask, typename Tell>
void PollSession::askForPages(Kind kind, const std::shared_ptr<ToldRows<T>> &told, Ask ask, Tell tell)
{
    told->begin();
    const auto takeNews = [guard = QPointer(this), tell](QList<T> news, Instant requestedAt) {
        if (!guard || news.isEmpty())
            return;
        for (T &row : news)
            guard->m_words.share(row);
        tell(ListChanges<T>{ .changed = std::move(news), .requestedAt = requestedAt });
    };
    receive(kind, ask(TakeRows<T>(takeNews)), [this, kind, told, tell](const Listing<T> &list) {
        const QList<typename ToldRows<T>::IdType> present = told->takePresent();
        paceFloor(kind, present.size());
        if (kind == Kind::Tasks)
            m_digest.tasksListed(list.requestedAt);
        else
            m_digest.workersListed(list.requestedAt);
        tell(ListChanges<T>{
            .requestedAt = list.requestedAt, .present = present, .wholeAsOf = list.requestedAt });
    });
}

/// The more rows, the rarer; much rarer while events tell what changes, and after refusals.
void PollSession::paceFloor(Kind kind, qsizetype rows)
{
    m_floorRows[kind] = rows;
    const auto pages = m_rates.floorPage * ((rows + 999) / 1000);
    const auto rate = m_readsEvents ? std::max<std::chrono::milliseconds>(m_rates.toldFloor, 4 * pages)
                                    : std::max<std::chrono::milliseconds>(m_rates.floor, pages);
    m_lines.at(kind)->relax(std::chrono::duration_cast<std::chrono::milliseconds>(rate * m_pace.stretch()));
}

/// Without events the lists alone tell, so they must not wait for their turn.
void PollSession::setReadsEvents(bool reads)
{
    const bool lost = std::exchange(m_readsEvents, reads) && !reads;
    for (const auto &[kind, rows] : m_floorRows)
        paceFloor(kind, rows);
    if (lost)
        hurry({ Kind::Tasks, Kind::Workers });
}

void PollSession::askForEvents()
{
    const auto takePage = [guard = QPointer(this)](const QList<Happening> &page) {
        return guard && guard->m_digest.take(page);
    };
    const Instant askedAt = m_api.client->serverNow();
    const Instant begin = m_digest.startAt(askedAt);
    onFinished(m_api.events.since(m_workspace, begin, takePage), this,
        [this, askedAt, begin](const ApiResult<Listing<Happening>> &events) {
            setReadsEvents(events.has_value());
            if (!events) {
                m_digest.giveBack(begin); // else the pages that came would stand for those behind them
                emit m_poller.eventsMissed(askedAt);
                return failed(Kind::Events, events.error());
            }
            takeEvents(askedAt);
            succeeded(Kind::Events, askedAt, events->unreadable);
        });
}

void PollSession::takeEvents(Instant askedAt)
{
    const bool isFlooded = m_digest.isFlooded();
    FloorNews news = m_digest.takeNews(askedAt);
    for (Task &task : news.tasks.changed) {
        m_words.share(task);
        m_toldTasks->retell(task.id);
    }
    for (const TaskId &id : news.tasks.gone)
        m_toldTasks->gone(id);
    for (Worker &worker : news.workers.changed) {
        m_words.share(worker);
        m_toldWorkers->retell(worker.id);
    }
    for (const WorkerId &id : news.workers.gone)
        m_toldWorkers->gone(id);
    emit m_poller.tasksChanged(m_workspace, news.tasks);
    emit m_poller.workersChanged(m_workspace, news.workers);
    if (!news.reservations.isEmpty())
        emit m_poller.reservationsTold(m_workspace, news.reservations);
    if (!news.busier.isEmpty())
        emit m_poller.loadsChanged(news.busier);
    if (news.needsActivities)
        hurry({ Kind::Activities, Kind::Workers });
    if (isFlooded) {
        emit m_poller.eventsMissed(askedAt);
        hurry({ Kind::Tasks, Kind::Workers });
    }
}
