#include "../engine/enginechaos.h"
#include "router/engine/eventsubjects.h"
#include "router/statistics/statistics.h"

#include <algorithm>

using namespace router;
using namespace Qt::StringLiterals;

namespace {

/// An engine whose events are counted and kept, so that they can be counted again one by one.
class CountedEngine : public EngineFixture
{
public:
    CountedEngine()
        : start(engine.now())
    {
        hear();
    }

    void hear()
    {
        for (const EngineEvent &event : engine.takeEvents()) {
            statistics.take(event);
            heard.append(event);
        }
        (void)engine.takeChanges();
    }
    void pass(std::chrono::milliseconds by)
    {
        advance(by);
        hear();
    }

    [[nodiscard]] StatisticsQuery lately(std::chrono::seconds seconds) const
    {
        return { .from = std::chrono::floor<std::chrono::seconds>(engine.now()) - seconds, .to = engine.now() };
    }
    [[nodiscard]] PeriodFigures workspaceFigures(std::chrono::seconds seconds = 15min) const
    {
        return statistics.ofWorkspace(workspace, lately(seconds));
    }
    [[nodiscard]] PeriodFigures queueFigures(TaskQueueId queue, std::chrono::seconds seconds = 15min) const
    {
        return statistics.ofQueue(queue, lately(seconds));
    }
    [[nodiscard]] WorkerPeriod of(WorkerId worker, std::chrono::seconds seconds = 15min) const
    {
        return statistics.ofWorkers(workspace, { worker }, lately(seconds), engine.now());
    }

    Statistics statistics;
    QList<EngineEvent> heard;
    Instant start;
};

} // namespace

/// What an engine does is counted where it belongs, in the window in which it happened.
class StatisticsTest : public QObject
{
    Q_OBJECT

private slots:
    void countsTheLifeOfTasks();
    void countsWhereItHappens();
    void countsMovesOnBothSides();
    void countsInTheWindowOnly();
    void keepsChannelsApart();
    void countsOffersOfWorkers();
    void tellsHowLongWorkersWereWhere();
    void costsNoMoreWithHistory();
    void equalsARecount_data();
    void equalsARecount();
};

void StatisticsTest::countsTheLifeOfTasks()
{
    CountedEngine on;
    const WorkerId alice = on.worker(u"Alice"_s);
    on.worker(u"Bob"_s);
    const TaskId first = on.task();
    on.pass(10s);
    on.reject(first);
    on.pass(20s);
    on.accept(first);
    on.pass(60s);
    on.setTask(first, u"completed"_s);
    on.move(alice, on.unavailable);
    const TaskId second = on.task();
    on.pass(40s);
    on.setTask(second, u"canceled"_s);
    on.hear();

    const PeriodFigures figures = on.workspaceFigures();
    QCOMPARE(figures.tasksCreated, 2);
    QCOMPARE(figures.tasksCompleted, 1);
    QCOMPARE(figures.tasksCanceled, 1);
    QCOMPARE(figures.reservations, (ReservationCounts{ 3, 1, 1, 0, 1, 0 }));
    QCOMPARE(figures.untilAccepted, (Spread{ 1, 30, 30, 30 }));
    QCOMPARE(figures.untilCanceled, (Spread{ 1, 40, 40, 40 }));
    QCOMPARE(on.queueFigures(on.all).inQueueUntilAccepted, (Spread{ 1, 30, 30, 30 }));
    QCOMPARE(on.queueFigures(on.all).tasksEntered, 2);
    QCOMPARE(on.statistics.ofWorkflow(on.workflow, on.lately(15min)).tasksEntered, 2);
}

void StatisticsTest::countsWhereItHappens()
{
    CountedEngine on;
    const TaskQueueId other = on.queue(u"1 == 2"_s);
    (void)on.engine.createTask(on.workspace, { .routingTarget = other.text() });
    const TaskId task = on.task();
    (void)on.engine.deleteTask(on.workspace, task);
    on.hear();

    QCOMPARE(on.queueFigures(other).tasksEntered, 1);
    QCOMPARE(on.queueFigures(other).tasksDeleted, 0);
    QCOMPARE(on.queueFigures(on.all).tasksDeleted, 1);
    QCOMPARE(on.workspaceFigures().tasksDeleted, 1);
    QCOMPARE(on.workspaceFigures().tasksCreated, 2);
    QCOMPARE(on.statistics.ofWorkflow(on.workflow, on.lately(15min)).tasksDeleted, 1);
    QCOMPARE(on.queueFigures(TaskQueueId()), on.queueFigures(on.queue(u"1 == 3"_s)));
}

void StatisticsTest::countsMovesOnBothSides()
{
    CountedEngine on;
    const TaskQueueId second = on.queue(u"1 == 2"_s);
    const QByteArray first = on.queue(u"1 == 3"_s).utf8();
    const WorkflowId workflow = on.filters("[{\"expression\":\"1 == 1\",\"targets\":[{\"queue\":\"" + first
        + "\",\"timeout\":60},{\"queue\":\"" + second.utf8() + "\",\"timeout\":30}]}]");
    on.task(TaskDraft{ .workflow = workflow.text() });
    on.pass(100s);

    const TaskQueueId left = *TaskQueueId::fromText(QByteArrayView(first));
    QCOMPARE(on.queueFigures(left).tasksEntered, 1);
    QCOMPARE(on.queueFigures(left).tasksMoved, 1);
    QCOMPARE(on.queueFigures(second).tasksEntered, 1);
    QCOMPARE(on.queueFigures(second).tasksMoved, 0);
    QCOMPARE(on.queueFigures(second).tasksCanceled, 1);
    QCOMPARE(on.workspaceFigures().tasksMoved, 1);
    const PeriodFigures ofWorkflow = on.statistics.ofWorkflow(workflow, on.lately(15min));
    QCOMPARE(ofWorkflow.tasksTimedOut, 1);
    QCOMPARE(ofWorkflow.tasksEntered, 1);
    QCOMPARE(ofWorkflow.untilCanceled, (Spread{ 1, 90, 90, 90 }));
}

void StatisticsTest::countsInTheWindowOnly()
{
    CountedEngine on;
    const TaskId task = on.task();
    on.pass(20min);
    on.worker(u"Alice"_s);
    on.accept(task);
    on.pass(1s);

    QCOMPARE(on.workspaceFigures().tasksCreated, 0); // before the window
    QCOMPARE(on.workspaceFigures().reservations.accepted, 1);
    QCOMPARE(on.workspaceFigures().untilAccepted.total, 1200); // though it waited from before
    QCOMPARE(on.workspaceFigures(1201s).tasksCreated, 1);
    QCOMPARE(on.workspaceFigures(1200s).tasksCreated, 0);
}

void StatisticsTest::keepsChannelsApart()
{
    CountedEngine on;
    on.task();
    on.task(TaskDraft{ .channel = u"chat"_s });
    on.task(TaskDraft{ .channel = u"chat"_s });
    on.hear();
    StatisticsQuery query = on.lately(15min);
    query.channel = on.engine.taskChannel(on.workspace, u"chat"_s)->id;

    QCOMPARE(on.statistics.ofQueue(on.all, query).tasksEntered, 2);
    QCOMPARE(on.statistics.ofWorkspace(on.workspace, query).tasksCreated, 2);
    query.channel = on.engine.taskChannel(on.workspace, u"voice"_s)->id;
    QCOMPARE(on.statistics.ofWorkspace(on.workspace, query).tasksCreated, 0);
}

void StatisticsTest::countsOffersOfWorkers()
{
    CountedEngine on;
    const WorkerId alice = on.worker(u"Alice"_s);
    const TaskId task = on.task();
    on.pass(10s);
    on.accept(task);
    const WorkerId bob = on.worker(u"Bob"_s);
    on.task();
    on.pass(130s); // nobody answers

    QCOMPARE(on.of(alice).reservations, (ReservationCounts{ .created = 1, .accepted = 1 }));
    QCOMPARE(on.of(bob).reservations, (ReservationCounts{ .created = 1, .timedOut = 1 }));
    QCOMPARE(on.statistics.ofWorkers(on.workspace, on.lately(15min), on.engine.now()).reservations,
        (ReservationCounts{ .created = 2, .accepted = 1, .timedOut = 1 }));
    QCOMPARE(on.statistics.ofWorkers(on.workspace, { alice, bob }, on.lately(60s), on.engine.now()).reservations,
        (ReservationCounts{ .timedOut = 1 }));
}

void StatisticsTest::tellsHowLongWorkersWereWhere()
{
    CountedEngine on;
    const WorkerId alice = on.worker(u"Alice"_s);
    const WorkerId bob = on.offlineWorker(u"Bob"_s);
    on.pass(100s);
    on.move(alice, on.unavailable);
    on.pass(50s);
    on.move(alice, on.available);
    on.pass(30s);
    (void)on.engine.deleteWorker(on.workspace, bob);
    on.pass(20s);

    const ActivitySpreads ofAlice = on.of(alice).activities;
    QCOMPARE(ofAlice.value(on.available), (Spread{ 2, 150, 50, 100 }));
    QCOMPARE(ofAlice.value(on.unavailable), (Spread{ 1, 50, 50, 50 }));
    QCOMPARE(on.of(alice, 60s).activities.value(on.unavailable), (Spread{ 1, 10, 10, 10 }));
    const WorkerPeriod all = on.statistics.ofWorkers(on.workspace, on.lately(15min), on.engine.now());
    QCOMPARE(all.activities.value(on.offline), (Spread{ 1, 180, 180, 180 }));
    QCOMPARE(all.activities.value(on.available), ofAlice.value(on.available));
}

void StatisticsTest::costsNoMoreWithHistory()
{
    CountedEngine on;
    const auto workAnHour = [&on] {
        for (int i = 0; i < 60; ++i) {
            on.task(TaskDraft{ .timeoutSeconds = 1'209'600 }); // none of them ends meanwhile
            on.pass(1min);
        }
    };
    workAnHour();
    const qsizetype little = on.statistics.costOfWorkspace(on.workspace, on.lately(15min));
    for (int hour = 0; hour < 26; ++hour)
        workAnHour();

    QCOMPARE(on.statistics.costOfWorkspace(on.workspace, on.lately(15min)), little);
    QVERIFY(on.statistics.costOfWorkspace(on.workspace, on.lately(24h)) <= 24 + 2 * 60 + 1);
    QCOMPARE(on.workspaceFigures(24h).tasksCreated, 24 * 60);
}

namespace {

using Type = EngineEvent::Type;

/// Counts the events of a window that are of a type and fit.
template <typename Fits> qint64 recount(const CountedEngine &on, Type type, Instant from, Fits fits)
{
    return std::ranges::count_if(on.heard, [&](const EngineEvent &event) {
        return event.type == type && std::chrono::floor<std::chrono::seconds>(event.at) >= from && fits(event);
    });
}

template <typename Fits> ReservationCounts recountReservations(const CountedEngine &on, Instant from, Fits fits)
{
    return { .created = recount(on, Type::ReservationCreated, from, fits),
        .accepted = recount(on, Type::ReservationAccepted, from, fits),
        .rejected = recount(on, Type::ReservationRejected, from, fits),
        .timedOut = recount(on, Type::ReservationTimeout, from, fits),
        .canceled = recount(on, Type::ReservationCanceled, from, fits),
        .rescinded = recount(on, Type::ReservationRescinded, from, fits) };
}

/// Waiting times of accepted reservations or canceled tasks, one by one.
template <typename Fits>
Spread recountWaits(const CountedEngine &on, Type type, Instant from, Instant Task::*since, Fits fits)
{
    Spread waits;
    for (const EngineEvent &event : on.heard) {
        if (event.type == type && std::chrono::floor<std::chrono::seconds>(event.at) >= from && fits(event))
            waits.add(std::chrono::duration_cast<std::chrono::seconds>(event.at - (*event.about->task).*since).count());
    }
    return waits;
}

template <typename Fits> PeriodFigures recounted(const CountedEngine &on, const StatisticsQuery &query, Fits fits)
{
    const Instant from = query.from;
    return { .from = from,
        .to = query.to,
        .reservations = recountReservations(on, from, fits),
        .tasksMoved = recount(on, Type::TaskQueueMoved, from, fits),
        .tasksCanceled = recount(on, Type::TaskCanceled, from, fits),
        .tasksCompleted = recount(on, Type::TaskCompleted, from, fits),
        .tasksDeleted = recount(on, Type::TaskDeleted, from, fits),
        .tasksTimedOut = recount(on, Type::WorkflowTimeout, from, fits),
        .untilAccepted = recountWaits(on, Type::ReservationAccepted, from, &Task::createdAt, fits),
        .untilCanceled = recountWaits(on, Type::TaskCanceled, from, &Task::createdAt, fits) };
}

PeriodFigures recountedWorkspace(const CountedEngine &on, const StatisticsQuery &query)
{
    const auto any = [](const EngineEvent &) { return true; };
    PeriodFigures figures = recounted(on, query, any);
    figures.tasksCreated = recount(on, Type::TaskCreated, query.from, any);
    figures.inQueueUntilAccepted = recountWaits(on, Type::ReservationAccepted, query.from, &Task::queueEnteredAt,
        [](const EngineEvent &event) { return !event.queue.isNull(); });
    return figures;
}

PeriodFigures recountedQueue(const CountedEngine &on, const StatisticsQuery &query, TaskQueueId queue)
{
    const auto here = [queue](const EngineEvent &event) { return event.queue == queue; };
    PeriodFigures figures = recounted(on, query, here);
    figures.of = PeriodFigures::Of::TaskQueue;
    // The workspace alone counts what is created, and also what is deleted with a queue that nobody can ask for.
    figures.tasksCreated = recount(on, Type::TaskCreated, query.from, here);
    figures.tasksEntered
        = recount(on, Type::TaskQueueEntered, query.from, here) + recount(on, Type::TaskQueueMoved, query.from, here);
    figures.tasksMoved = recount(on, Type::TaskQueueMoved, query.from,
        [queue](const EngineEvent &event) { return event.about->previousQueue == queue; });
    figures.inQueueUntilAccepted = recountWaits(on, Type::ReservationAccepted, query.from, &Task::queueEnteredAt, here);
    return figures;
}

qint64 totalOf(const WorkerPeriod &period)
{
    qint64 total = 0;
    for (const Spread &spread : period.activities)
        total += spread.total;
    return total;
}

} // namespace

void StatisticsTest::equalsARecount_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("steps");

    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed << 1500;
}

void StatisticsTest::equalsARecount()
{
    QFETCH(quint32, seed);
    QFETCH(int, steps);
    CountedEngine on;
    furnish(on);
    EngineChaos chaos(on.engine, on.workspace, seed);
    for (int step = 0; step < steps; ++step) {
        chaos.step();
        on.hear();
    }

    const auto whole = std::chrono::ceil<std::chrono::seconds>(on.engine.now() - on.start);
    for (const std::chrono::seconds window : { 15min, 60min, 24 * 60min }) {
        const StatisticsQuery query = on.lately(std::min(window, whole));
        QCOMPARE(on.statistics.ofWorkspace(on.workspace, query), recountedWorkspace(on, query));
        for (const TaskQueue &queue : on.engine.taskQueues(on.workspace))
            QCOMPARE(on.statistics.ofQueue(queue.id, query), recountedQueue(on, query, queue.id));
        on.engine.forEachWorker(on.workspace, [&](const Worker &worker) {
            const WorkerPeriod period = on.of(worker.id, std::min(window, whole));
            const qint64 here = (on.engine.now() - std::max(query.from, worker.createdAt)) / 1s;
            const bool same = std::abs(totalOf(period) - here) <= 1
                && period.reservations == recountReservations(on, query.from, [&worker](const EngineEvent &event) {
                       return event.worker == worker.id;
                   });
            return QTest::qVerify(same, "same", "a worker's figures", __FILE__, __LINE__);
        });
    }
}

QTEST_GUILESS_MAIN(StatisticsTest)
#include "tst_statistics.moc"
