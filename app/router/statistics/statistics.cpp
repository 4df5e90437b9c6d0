#include "router/statistics/statistics.h"

#include "router/engine/engine.h"
#include "router/statistics/counters.h"
#include "router/statistics/eventreading.h"
#include "router/statistics/pagebook.h"

#include <map>

namespace router {

namespace {

constexpr char prefix[] = "stat/";
constexpr Hour hoursKept = 30 * 24 + 1; ///< 30 days, and the hour in which they begin.

QByteArray hourKey(Hour hour)
{
    return "stat/h/" + QByteArray::number(hour);
}

Window windowOf(const StatisticsQuery &query)
{
    Window window{ .from = secondOf(query.from) };
    if (!query.isOpen)
        window.to = secondOf(query.to);
    return window;
}

/// Time goes forward, also where the machine's clock was set back while the router did not run.
void setSecond(Happenings &happenings, Second second)
{
    for (Occurrence &occurrence : happenings.occurrences)
        occurrence.sample.second = second;
    for (ActivityMove &move : happenings.moves)
        move.second = second;
}

} // namespace

struct Statistics::Private
{
    Counters counters;
    PageBook pages;
    std::deque<Hour> storedHours; ///< Those that have ended.
    std::vector<ActivityMove> hourMoves; ///< Of the hour that goes on.
    Second last = 0; ///< When the latest thing happened.
    QList<Change> changes;
    std::map<Hour, HourRow> restoredHours;

    void count(const Happenings &happenings);
    void endHour(Second now);
    void countRestored(const Happenings &happenings);
    [[nodiscard]] PeriodSum sum(const IdBytes &owner, const StatisticsQuery &query) const;
    [[nodiscard]] PeriodFigures figures(PeriodFigures::Of of, const IdBytes &owner, const StatisticsQuery &query) const;
};

void Statistics::Private::count(const Happenings &happenings)
{
    counters.count(happenings);
    hourMoves.insert(hourMoves.end(), happenings.moves.begin(), happenings.moves.end());
}

/// Stores what the hour's counters have come to, and lets go what is old.
void Statistics::Private::endHour(Second now)
{
    const Hour ended = hourOf(last);
    if (storedHours.empty() || storedHours.back() < ended) {
        changes.append({ hourKey(ended), encoded(counters.hourRow(ended, std::exchange(hourMoves, {}))) });
        storedHours.push_back(ended);
    }
    if (const Second keptFrom = pages.forgetOld(now))
        counters.forgetSamplesBefore(keptFrom);
    const Hour oldest = hourOf(now) - std::min(hourOf(now), hoursKept);
    for (; storedHours.front() < oldest; storedHours.pop_front())
        changes.append({ hourKey(storedHours.front()), {} });
    counters.forgetHoursBefore(oldest);
}

void Statistics::Private::countRestored(const Happenings &happenings)
{
    last = happenings.lastSecond();
    if (!storedHours.empty() && hourOf(last) <= storedHours.back())
        counters.countSamples(happenings);
    else
        count(happenings);
}

PeriodSum Statistics::Private::sum(const IdBytes &owner, const StatisticsQuery &query) const
{
    PeriodSum sum(query.thresholds);
    counters.addTo(sum, owner, query.channel, windowOf(query));
    return sum;
}

PeriodFigures Statistics::Private::figures(
    PeriodFigures::Of of, const IdBytes &owner, const StatisticsQuery &query) const
{
    PeriodFigures figures = sum(owner, query).figures();
    figures.of = of;
    figures.from = query.from;
    figures.to = query.to;
    return figures;
}

Statistics::Statistics()
    : m_d(std::make_unique<Private>())
{
}

Statistics::~Statistics() = default;

void Statistics::startOver()
{
    m_d = std::make_unique<Private>();
}

void Statistics::take(const EngineEvent &event)
{
    Happenings happenings = happeningsOf(event);
    if (happenings.isEmpty())
        return;
    const Second second = std::max(m_d->last, secondOf(event.at));
    setSecond(happenings, second);
    if (m_d->last > 0 && hourOf(second) > hourOf(m_d->last))
        m_d->endHour(second);
    m_d->last = second;
    m_d->count(happenings);
    m_d->pages.add(happenings);
}

QList<Change> Statistics::takeChanges()
{
    QList<Change> all = std::exchange(m_d->changes, {});
    all += m_d->pages.takeChanges();
    return all;
}

bool Statistics::owns(const QByteArray &key)
{
    return key.startsWith(prefix);
}

void Statistics::restore(const Change &record)
{
    const QByteArray number = record.key.mid(7);
    if (record.key.startsWith("stat/p/")) {
        m_d->pages.restorePage(record.value);
    } else if (record.key.startsWith("stat/t/")) {
        m_d->pages.restoreTurn(number.toInt(), record.value);
    } else if (record.key.startsWith("stat/h/")) {
        if (auto row = decodedHour(record.value))
            m_d->restoredHours.emplace(row->hour, std::move(*row));
    }
}

void Statistics::restored(const Engine &engine)
{
    for (auto &[hour, row] : m_d->restoredHours) {
        m_d->storedHours.push_back(hour);
        m_d->last = hour * secondsPerHour;
        m_d->counters.add(std::move(row));
    }
    m_d->restoredHours.clear();
    const Second keptFrom = m_d->pages.restored([this](const Happenings &each) { m_d->countRestored(each); });
    if (keptFrom > 0)
        m_d->counters.forgetSamplesBefore(keptFrom);
    for (const Workspace &workspace : engine.workspaces()) {
        engine.forEachWorker(workspace.id, [this, &workspace](const Worker &worker) {
            if (!m_d->counters.knows(workspace.id, worker.id))
                m_d->counters.assume(workspace.id, worker.id, worker.activity, secondOf(worker.statusChangedAt));
            return true;
        });
    }
}

PeriodFigures Statistics::ofWorkspace(WorkspaceId workspace, const StatisticsQuery &query) const
{
    return m_d->figures(PeriodFigures::Of::Workspace, workspace.bytes(), query);
}

PeriodFigures Statistics::ofWorkflow(WorkflowId workflow, const StatisticsQuery &query) const
{
    return m_d->figures(PeriodFigures::Of::Workflow, workflow.bytes(), query);
}

PeriodFigures Statistics::ofQueue(TaskQueueId queue, const StatisticsQuery &query) const
{
    return m_d->figures(PeriodFigures::Of::TaskQueue, queue.bytes(), query);
}

WorkerPeriod Statistics::ofWorkers(WorkspaceId workspace, const StatisticsQuery &query, Instant now) const
{
    WorkerPeriod period{ .reservations = m_d->sum(workspace.bytes(), query).figures().reservations };
    m_d->counters.addTo(period.activities, workspace, windowOf(query), secondOf(now));
    return period;
}

WorkerPeriod Statistics::ofWorkers(
    WorkspaceId workspace, const QList<WorkerId> &workers, const StatisticsQuery &query, Instant now) const
{
    const Window window = windowOf(query);
    PeriodSum sum;
    WorkerPeriod period;
    for (const WorkerId &worker : workers) {
        m_d->counters.addTo(sum, worker.bytes(), query.channel, window);
        m_d->counters.addTo(period.activities, workspace, worker, window, secondOf(now));
    }
    period.reservations = sum.figures().reservations;
    return period;
}

qsizetype Statistics::costOfWorkspace(WorkspaceId workspace, const StatisticsQuery &query) const
{
    return m_d->sum(workspace.bytes(), query).looked();
}

} // namespace router
