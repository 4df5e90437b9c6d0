#include "console/models/queuetablemodel.h"
#include "console/models/tasktablemodel.h"
#include "console/models/workertablemodel.h"
#include "console/state/consolestate.h"
#include "console/state/statevalues.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto failing = QAbstractItemModelTester::FailureReportingMode::QtTest;

struct Fixture
{
    FakeClock clock;
    ConsoleState state{ clock };

    Fixture() { state.begin(someWorkspace(1, u"Contact Center"_s), sid<WorkerId>(99)); }
};

QVariant valueAt(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data(ModelRole::Value);
}

} // namespace

/// Tasks, workers and queues for the floor.
class TestFloorTables : public QObject
{
    Q_OBJECT

private slots:
    void followsTheTasks()
    {
        Fixture f;
        TaskTableModel table(f.state);
        const QAbstractItemModelTester tester(&table, failing);
        Task named = someTask(1);
        named.attributes = R"({"name":"Ana"})";
        named.priority = 5;

        f.state.applyTasks({ named, someTask(2) }, f.clock.now());
        QTRY_COMPARE(table.rowCount(), 2);
        table.sort(TaskTableModel::Priority, Qt::DescendingOrder);

        QCOMPARE(valueAt(table, 0, TaskTableModel::Name).toString(), u"Ana"_s);
        QCOMPARE(valueAt(table, 0, TaskTableModel::Status).toInt(), int(TaskStatus::Pending));
        QCOMPARE(table.index(0, TaskTableModel::Status).data().toString(), u"pending"_s);
        QCOMPARE(valueAt(table, 0, TaskTableModel::Queue).toString(), u"Support"_s);
        QCOMPARE(valueAt(table, 0, TaskTableModel::Age).toLongLong(), named.createdAt.time_since_epoch().count());
        QCOMPARE(table.taskAt(0), named.id);

        f.clock.advance(10s);
        f.state.applyTasks({ someTask(2) }, f.clock.now());
        QTRY_COMPARE(table.rowCount(), 1);
        QCOMPARE(table.taskAt(0), sid<TaskId>(2));
        QCOMPARE(table.taskAt(1), TaskId());
    }

    void aTaskWaitsSinceItsPlaceInTheRow_data()
    {
        QTest::addColumn<TaskStatus>("status");
        QTest::addColumn<int>("virtualStart"); // s; 0: not told
        QTest::addColumn<int>("since"); // s; 0: it does not wait

        QTest::newRow("pending") << TaskStatus::Pending << 0 << 100;
        QTest::newRow("pending, created anew") << TaskStatus::Pending << 40 << 40;
        QTest::newRow("reserved") << TaskStatus::Reserved << 40 << 40;
        QTest::newRow("assigned") << TaskStatus::Assigned << 40 << 0;
        QTest::newRow("wrapping") << TaskStatus::Wrapping << 40 << 0;
        QTest::newRow("completed") << TaskStatus::Completed << 0 << 0;
        QTest::newRow("canceled") << TaskStatus::Canceled << 0 << 0;
    }

    void aTaskWaitsSinceItsPlaceInTheRow()
    {
        QFETCH(TaskStatus, status);
        QFETCH(int, virtualStart);
        QFETCH(int, since);
        Fixture f;
        TaskTableModel table(f.state);
        Task task = someTask(1);
        task.status = status;
        task.createdAt = atSecond(100);
        task.virtualStart = virtualStart == 0 ? Instant{} : atSecond(virtualStart);

        f.state.applyTasks({ task }, f.clock.now());

        QTRY_COMPARE(table.rowCount(), 1);
        const qint64 moment = since == 0 ? 0 : atSecond(since).time_since_epoch().count();
        QCOMPARE(valueAt(table, 0, TaskTableModel::Wait).toLongLong(), moment);
    }

    void anExpressionFollowsTheAttributes()
    {
        Fixture f;
        TaskTableModel table(f.state);
        Task task = someTask(1, 1);
        task.attributes = R"({"rank":7})";
        table.setExpression(AttributeCheck(*Expression::parse(u"rank > 5"_s), u"task"_s));
        f.state.apply(task, f.clock.now());
        f.state.apply(someTask(2), f.clock.now());
        QTRY_COMPARE(table.totalRows(), 2);
        QCOMPARE(table.taskAt(0), task.id);
        QCOMPARE(table.rowCount(), 1);

        task.status = TaskStatus::Assigned; // the attributes stay
        task.updatedAt = atSecond(2);
        f.state.apply(task, f.clock.now());
        QTRY_COMPARE(valueAt(table, 0, TaskTableModel::Status).toInt(), int(TaskStatus::Assigned));
        QCOMPARE(table.rowCount(), 1);

        task.attributes = R"({"rank":5})";
        task.updatedAt = atSecond(3);
        f.state.apply(task, f.clock.now());
        QTRY_COMPARE(table.rowCount(), 0);
    }

    void gathersWhatComesWithinAFrame()
    {
        Fixture f;
        TaskTableModel table(f.state);
        QSignalSpy inserts(&table, &QAbstractItemModel::rowsInserted);

        for (int number = 1; number <= 50; ++number)
            f.state.apply(someTask(number), f.clock.now());

        QTRY_COMPARE(table.rowCount(), 50);
        QCOMPARE(inserts.count(), 1);
    }

    void anOrderAndAFilterAtOnceDoNotWaitForEachOther()
    {
        Fixture f;
        TaskTableModel table(f.state);
        QList<Task> all;
        for (int number = 1; number <= 9'000; ++number) // several threads read each
            all.append(someTask(number));
        f.state.applyTasks(all, f.clock.now());
        QTRY_COMPARE(table.rowCount(), 9'000);

        for (int turn = 0; turn < 8; ++turn) {
            table.sort(turn % 2 ? TaskTableModel::Priority : TaskTableModel::Queue, Qt::AscendingOrder);
            table.setFilterText(turn % 2 ? QString() : u"support"_s);
        }

        QTRY_VERIFY(!table.isArranging());
        QCOMPARE(table.rowCount(), 9'000);
    }

    void findsTasks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("rows");

        QTest::newRow("by name") << u"ana"_s << 1;
        QTest::newRow("by queue") << u"support"_s << 2;
        QTest::newRow("by status") << u"pending"_s << 2;
        QTest::newRow("by SID") << sid<TaskId>(2).text() << 1;
        QTest::newRow("by the begin of SIDs") << u"WT0000"_s << 2;
        QTest::newRow("by less than that") << u"WT000"_s << 0;
        QTest::newRow("by a digit that only SIDs have") << u"2"_s << 0;
        QTest::newRow("by the middle of a SID") << u"000000"_s << 0;
        QTest::newRow("by name and a digit that only SIDs have") << u"ana 2"_s << 0;
    }

    void findsTasks()
    {
        QFETCH(QString, text);
        Fixture f;
        TaskTableModel table(f.state);
        Task named = someTask(1);
        named.attributes = R"({"name":"Ana"})";
        f.state.applyTasks({ named, someTask(2) }, f.clock.now());
        QTRY_COMPARE(table.rowCount(), 2);

        table.setFilterText(text);

        QTEST(table.rowCount(), "rows");
    }

    void followsTheWorkers()
    {
        Fixture f;
        WorkerTableModel table(f.state);
        const QAbstractItemModelTester tester(&table, failing);
        Worker alice = someWorker(1);
        alice.attributes = R"({"languages":["es","en"],"contact_uri":"client:alice","skills":["sales"]})";
        alice.available = true;

        f.state.applyWorkers({ alice }, f.clock.now());

        QTRY_COMPARE(table.rowCount(), 1);
        QCOMPARE(valueAt(table, 0, WorkerTableModel::Status).toString(), u"Idle"_s);
        QCOMPARE(valueAt(table, 0, WorkerTableModel::Skills).toString(), u"es, en, sales"_s);
        QVERIFY(valueAt(table, 0, WorkerTableModel::Available).toBool());
        QCOMPARE(table.index(0, 0).data(WorkerTableModel::ActivitySid).toString(), alice.activity.text());
        QCOMPARE(table.workerAt(0), alice.id);
    }

    void showsQueuesBeforeTheirFigures()
    {
        Fixture f;
        QueueTableModel table(f.state);
        const QAbstractItemModelTester tester(&table, failing);
        const TaskQueue queue{ .id = sid<TaskQueueId>(1), .name = u"Sales"_s };

        f.state.applyQueues({ queue }, f.clock.now());
        QTRY_COMPARE(table.rowCount(), 1);
        QCOMPARE(valueAt(table, 0, QueueTableModel::Waiting).toInt(), -1);
        QVERIFY(!table.index(0, QueueTableModel::Waiting).data().isValid());

        f.state.applyFigures({ { .queue = queue.id, .pending = 2, .reserved = 1, .availableWorkers = 4, .longestWaiting = 30s } },
                             atSecond(60));
        QTRY_COMPARE(valueAt(table, 0, QueueTableModel::Waiting).toInt(), 3);
        QCOMPARE(valueAt(table, 0, QueueTableModel::Available).toInt(), 4);
        QCOMPARE(valueAt(table, 0, QueueTableModel::Oldest).toLongLong(), atSecond(30).time_since_epoch().count());
        QCOMPARE(table.queueAt(0), queue.id);
    }

    void everyFigureOfAQueueHasItsAge()
    {
        Fixture f;
        QueueTableModel table(f.state);
        const QAbstractItemModelTester tester(&table, failing);
        const auto askedAt = [&table](int column) {
            return table.index(0, column).data(QueueTableModel::AskedAt).toLongLong();
        };
        const TaskQueue queue{ .id = sid<TaskQueueId>(1), .name = u"Sales"_s };
        QueuePeriod past{ .queue = queue.id };
        past.figures.reservations = { .accepted = 4, .timedOut = 2 };
        past.figures.tasksCanceled = 3;
        past.figures.splits = { { 20, 0, 3, 1, 3 } };
        f.state.applyQueues({ queue }, f.clock.now());
        f.state.applyFigures({ { .queue = queue.id, .assigned = 5, .wrapping = 6 } }, atSecond(60));
        f.state.expectPeriods({ BoardPeriod::Hour, { 20 } });
        f.state.applyPeriods({ past }, { BoardPeriod::Hour, { 20 } }, atSecond(30));

        QTRY_COMPARE(valueAt(table, 0, QueueTableModel::Accepted).toInt(), 4);
        QCOMPARE(valueAt(table, 0, QueueTableModel::Canceled).toInt(), 3);
        QCOMPARE(valueAt(table, 0, QueueTableModel::TimedOut).toInt(), 2);
        QCOMPARE(valueAt(table, 0, QueueTableModel::ServiceLevel).toInt(), 75);
        QCOMPARE(valueAt(table, 0, QueueTableModel::Assigned).toInt(), 5);
        QCOMPARE(valueAt(table, 0, QueueTableModel::Wrapping).toInt(), 6);
        QCOMPARE(askedAt(QueueTableModel::Assigned), qint64(atSecond(60).time_since_epoch().count()));
        QCOMPARE(askedAt(QueueTableModel::ServiceLevel), qint64(atSecond(30).time_since_epoch().count()));
    }

    void judgesQueuesByTheirLevels()
    {
        Fixture f;
        QueueTableModel table(f.state);
        const auto judgement = [&table](int column) {
            return QueueJudgement(table.index(0, column).data(QueueTableModel::Judgement).toInt());
        };
        const TaskQueue queue{ .id = sid<TaskQueueId>(1), .name = u"Sales"_s };
        f.state.applyQueues({ queue }, f.clock.now());
        QTRY_COMPARE(table.rowCount(), 1);
        QCOMPARE(judgement(QueueTableModel::Waiting), QueueJudgement::Unknown);
        f.state.applyFigures({ { .queue = queue.id, .pending = 6, .longestWaiting = 200s } }, atSecond(60));
        QTRY_COMPARE(judgement(QueueTableModel::Waiting), QueueJudgement::Warning);
        QCOMPARE(judgement(QueueTableModel::Oldest), QueueJudgement::Bad);
        QCOMPARE(judgement(QueueTableModel::ServiceLevel), QueueJudgement::Unknown);

        table.setLevels({ .queues = { { u"Sales"_s, { .waitingWarning = 2, .waitingBad = 6, .oldestBad = 0 } } } });

        QTRY_COMPARE(judgement(QueueTableModel::Waiting), QueueJudgement::Bad);
        QCOMPARE(judgement(QueueTableModel::Oldest), QueueJudgement::Warning);
    }

    void putsTheQueuesShownTogether()
    {
        Fixture f;
        QueueTableModel table(f.state);
        const auto queue = [](int number) { return sid<TaskQueueId>(number); };
        f.state.applyQueues({ { .id = queue(1), .name = u"Sales"_s }, { .id = queue(2), .name = u"Sales, Spanish"_s },
                                { .id = queue(3), .name = u"Chat"_s } },
            f.clock.now());
        table.setLevels({ .queues = { { u"Sales, Spanish"_s, { .answerWithin = 60 } } } });
        f.state.applyFigures({ { .queue = queue(1), .pending = 2, .reserved = 1, .assigned = 5, .longestWaiting = 30s },
                                 { .queue = queue(3), .pending = 40, .longestWaiting = 1s } },
            atSecond(90));
        f.state.applyFigures({ { .queue = queue(2), .assigned = 1, .wrapping = 2 } }, atSecond(60));
        QueuePeriod many{ .queue = queue(1) };
        many.figures.splits = { { 20, 1, 3, 4, 5 }, { 60, 0, 0, 0, 9 } };
        QueuePeriod few{ .queue = queue(2) };
        few.figures.splits = { { 20, 0, 0, 10, 0 }, { 60, 0, 0, 0, 10 } };
        f.state.expectPeriods({ BoardPeriod::Hour, { 20, 60 } });
        f.state.applyPeriods({ many, few }, { BoardPeriod::Hour, { 20, 60 } }, atSecond(40));
        QTRY_COMPARE(table.rowCount(), 3);

        table.setFilterText(u"sales"_s);

        const QueueTotals wanted{ .queues = 2,
            .known = 2,
            .waiting = 3,
            .assigned = 6,
            .wrapping = 2,
            .oldestSince = atSecond(60),
            .askedAt = atSecond(60),
            .service = { 15, 20 },
            .serviceAskedAt = atSecond(40) };
        QTRY_COMPARE(table.totals(), wanted);
        QCOMPARE(table.totals().service.percent(), std::optional(75));
    }

    void queuesNothingIsKnownOfAddNothing()
    {
        Fixture f;
        QueueTableModel table(f.state);
        f.state.applyQueues({ { .id = sid<TaskQueueId>(1) }, { .id = sid<TaskQueueId>(2) } }, f.clock.now());
        f.state.applyFigures({ { .queue = sid<TaskQueueId>(1), .assigned = 5 } }, atSecond(90));

        QTRY_COMPARE(table.totals(), (QueueTotals{ .queues = 2, .known = 1, .assigned = 5, .askedAt = atSecond(90) }));
        QCOMPARE(table.totals().service.percent(), std::optional<int>());
    }

    void emptiesWithTheWorkspace()
    {
        Fixture f;
        TaskTableModel tasks(f.state);
        WorkerTableModel workers(f.state);
        QueueTableModel queues(f.state);
        const QAbstractItemModelTester tester(&tasks, failing);
        f.state.applyTasks({ someTask(1) }, f.clock.now());
        f.state.applyWorkers({ someWorker(1) }, f.clock.now());
        f.state.applyQueues({ { .id = sid<TaskQueueId>(1) } }, f.clock.now());
        QTRY_COMPARE(tasks.rowCount() + workers.rowCount() + queues.rowCount(), 3);
        QSignalSpy reset(&tasks, &QAbstractItemModel::modelReset);

        f.state.begin(someWorkspace(2, u"Tutorial"_s), sid<WorkerId>(1));

        QCOMPARE(tasks.rowCount() + workers.rowCount() + queues.rowCount(), 0);
        QCOMPARE(reset.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestFloorTables)
#include "tst_floortables.moc"
