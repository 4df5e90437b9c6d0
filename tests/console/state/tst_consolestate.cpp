#include "console/state/consolestate.h"
#include "console/state/statevalues.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Status = ReservationStatus;

struct Fixture
{
    FakeClock clock;
    ConsoleState state{ clock };

    Fixture() { state.begin(someWorkspace(1, u"Tutorial"_s), sid<WorkerId>(1)); }
    void pendingList(const QList<Reservation> &list) { state.applyOwnReservations(list, { Status::Pending }, clock.now()); }
};

} // namespace

/// One door for replies and polls.
class TestConsoleState : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheNewer_data()
    {
        QTest::addColumn<int>("firstSecond");
        QTest::addColumn<int>("thenSecond");
        QTest::addColumn<int>("changes");

        QTest::newRow("in order") << 1 << 2 << 2;
        QTest::newRow("reply overtaken by a poll") << 2 << 1 << 1;
        QTest::newRow("told twice") << 1 << 1 << 1;
    }

    void keepsTheNewer()
    {
        QFETCH(int, firstSecond);
        QFETCH(int, thenSecond);
        QFETCH(int, changes);
        Fixture f;
        QSignalSpy changed(&f.state, &ConsoleState::reservationsChanged);

        f.state.apply(someReservation(1, Status::Pending, firstSecond), f.clock.now());
        f.state.apply(someReservation(1, Status::Pending, thenSecond), f.clock.now());

        QCOMPARE(changed.count(), changes);
        QCOMPARE(f.state.reservations(),
                 QList{ someReservation(1, Status::Pending, std::max(firstSecond, thenSecond)) });
    }

    void listsOwnReservationsOldestFirst()
    {
        Fixture f;
        Reservation older = someReservation(2);
        older.createdAt = atSecond(-10);

        f.pendingList({ someReservation(1), older });

        QCOMPARE(f.state.reservations(), (QList{ older, someReservation(1) }));
    }

    void keepsEndedOnesForALatePoll()
    {
        Fixture f;
        f.pendingList({ someReservation(1) });
        const Instant lateRequest = f.clock.now();
        f.clock.advance(1s);
        f.state.apply(someReservation(1, Status::Timeout, 1), f.clock.now());
        QSignalSpy changed(&f.state, &ConsoleState::reservationChanged);

        f.state.applyOwnReservations({ someReservation(1) }, { Status::Pending }, lateRequest);

        QCOMPARE(changed.count(), 0);
        QVERIFY(f.state.reservations().isEmpty());
        QCOMPARE(f.state.reservation(sid<ReservationId>(1))->status, Status::Timeout);
    }

    void dropsEndedOnesAtLast()
    {
        Fixture f;
        f.state.apply(someReservation(1, Status::Timeout), f.clock.now());

        f.clock.advance(11min);
        f.pendingList({});

        QVERIFY(!f.state.reservation(sid<ReservationId>(1)));
    }

    void dropsTasksThatNobodyFollows_data()
    {
        QTest::addColumn<int>("reservation");
        QTest::addColumn<bool>("listed");
        QTest::addColumn<bool>("heardAgain");
        QTest::addColumn<bool>("stays");

        QTest::newRow("its offer has timed out") << int(Status::Timeout) << false << false << false;
        QTest::newRow("its offer was taken elsewhere") << int(Status::Rescinded) << false << false << false;
        QTest::newRow("it was in hand") << int(Status::Completed) << false << false << false;
        QTest::newRow("it is in hand") << int(Status::Accepted) << false << false << true;
        QTest::newRow("it wraps up") << int(Status::Wrapping) << false << false << true;
        QTest::newRow("never offered here") << -1 << false << false << false;
        QTest::newRow("never offered here, told again as it was") << -1 << false << true << true;
        QTest::newRow("in a list of the floor") << -1 << true << false << true;
        QTest::newRow("in a list of the floor, and offered here") << int(Status::Timeout) << true << false << true;
    }

    void dropsTasksThatNobodyFollows()
    {
        QFETCH(int, reservation);
        QFETCH(bool, listed);
        QFETCH(bool, heardAgain);
        QFETCH(bool, stays);
        Fixture f;
        f.state.apply(someTask(1), Instant{});
        if (reservation >= 0)
            f.state.apply(someReservation(1, Status(reservation)), Instant{});
        if (listed)
            f.state.applyTasks({ someTask(1) }, f.clock.now());
        f.clock.advance(6min);
        if (heardAgain)
            f.state.apply(someTask(1), Instant{});
        QSignalSpy changed(&f.state, &ConsoleState::tasksChanged);

        f.pendingList({});
        QCOMPARE(changed.count(), 0);
        f.clock.advance(5min);
        f.pendingList({});

        QCOMPARE(f.state.task(sid<TaskId>(1)).has_value(), stays);
        QCOMPARE(changed.count(), stays ? 0 : 1);
        if (!stays)
            QCOMPARE(changed.first().first().value<ChangeSet<TaskId>>(), (ChangeSet<TaskId>{ {}, { sid<TaskId>(1) } }));
    }

    void takesADroppedTaskAgain()
    {
        Fixture f;
        f.state.apply(someTask(1), f.clock.now());
        const Instant lateRequest = f.clock.now();
        f.clock.advance(11min);
        f.pendingList({});
        QVERIFY(!f.state.task(sid<TaskId>(1)));

        f.state.apply(someTask(1), lateRequest);

        QVERIFY(f.state.task(sid<TaskId>(1)));
    }

    void keepsEndedOnesAsLongAsItIsTold()
    {
        Fixture f;
        f.state.keepEnded(1min);
        f.state.apply(someReservation(1, Status::Timeout), f.clock.now());

        f.clock.advance(2min);
        f.pendingList({});

        QVERIFY(!f.state.reservation(sid<ReservationId>(1)));
    }

    void saysWhichHaveVanished_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("vanished");

        QTest::newRow("pending, not in the list of the pending") << int(Status::Pending) << 1;
        QTest::newRow("accepted, not covered by that list") << int(Status::Accepted) << 0;
        QTest::newRow("ended, not covered by that list") << int(Status::Rejected) << 0;
    }

    void saysWhichHaveVanished()
    {
        QFETCH(int, status);
        QFETCH(int, vanished);
        Fixture f;
        f.state.apply(someReservation(1, Status(status)), f.clock.now());
        QSignalSpy gone(&f.state, &ConsoleState::reservationVanished);

        f.clock.advance(2s);
        f.pendingList({});

        QCOMPARE(gone.count(), vanished);
    }

    void tellsWhatAListChanged()
    {
        Fixture f;
        f.state.applyTasks({ someTask(1), someTask(2), someTask(3) }, f.clock.now());
        QSignalSpy changed(&f.state, &ConsoleState::tasksChanged);

        f.clock.advance(10s);
        f.state.applyTasks({ someTask(1), someTask(2, 5) }, f.clock.now());

        QCOMPARE(changed.count(), 1);
        const auto changes = changed.first().first().value<ChangeSet<TaskId>>();
        QCOMPARE(changes, (ChangeSet<TaskId>{ { sid<TaskId>(2) }, { sid<TaskId>(3) } }));
    }

    void asksForWhatIsUnclear()
    {
        Fixture f;
        f.state.apply(someTask(1), f.clock.now());
        QSignalSpy unclear(&f.state, &ConsoleState::taskUnclear);
        Task other = someTask(1);
        other.priority = 7;

        f.state.apply(other, Instant{});

        QCOMPARE(unclear.count(), 1);
        QCOMPARE(f.state.task(other.id)->priority, 0);
    }

    // An event tells neither a timeout nor, before the task is in one, its queue.
    void asksForWhatEventsHaveNotToldInFull_data()
    {
        QTest::addColumn<bool>("hasQueue");
        QTest::addColumn<int>("timeout");
        QTest::addColumn<TaskStatus>("status");
        QTest::addColumn<bool>("asks");
        QTest::newRow("told by an event, no queue") << false << 0 << TaskStatus::Pending << true;
        QTest::newRow("told by an event, in a queue") << true << 0 << TaskStatus::Pending << false;
        QTest::newRow("read, and in none") << false << 60 << TaskStatus::Pending << false;
        QTest::newRow("over anyway") << false << 0 << TaskStatus::Canceled << false;
    }

    void asksForWhatEventsHaveNotToldInFull()
    {
        QFETCH(bool, hasQueue);
        QFETCH(int, timeout);
        QFETCH(TaskStatus, status);
        QFETCH(bool, asks);
        Fixture f;
        QSignalSpy unclear(&f.state, &ConsoleState::taskUnclear);
        Task task = someTask(7, 10);
        task.queue = hasQueue ? sid<TaskQueueId>(3) : TaskQueueId();
        task.timeout = std::chrono::seconds(timeout);
        task.status = status;

        f.state.apply(ListChanges<Task>{ .changed = { task }, .requestedAt = atSecond(9) });

        QCOMPARE(unclear.count(), asks ? 1 : 0);
    }

    void keepsTheOwnWorkerInListsOfOthers()
    {
        Fixture f;
        f.state.apply(someWorker(1), f.clock.now());
        QSignalSpy own(&f.state, &ConsoleState::ownWorkerChanged);

        f.clock.advance(10s);
        f.state.applyWorkers({ someWorker(2) }, f.clock.now());
        QVERIFY(f.state.ownWorker());
        f.state.applyWorkers({ someWorker(1, 3), someWorker(2) }, f.clock.now());

        QCOMPARE(own.count(), 1);
        QCOMPARE(f.state.workers().size(), 2);
    }

    void keepsTheOwnWorkerWhateverIsToldOfOthers()
    {
        Fixture f;
        f.state.apply(someWorker(1), f.clock.now());
        f.state.apply(someWorker(2), f.clock.now());

        f.state.apply(ListChanges<Worker>{ .gone = { sid<WorkerId>(1), sid<WorkerId>(2) } });

        QVERIFY(f.state.ownWorker());
        QCOMPARE(f.state.workers().size(), 1);
    }

    void partsOfAListAreNotTheWhole()
    {
        Fixture f;
        QSignalSpy refreshed(&f.state, &ConsoleState::refreshed);

        f.state.apply(ListChanges<Task>{ .changed = { someTask(1) }, .requestedAt = f.clock.now() });
        QVERIFY(!f.state.freshness(StatePart::Tasks).has_value());
        f.state.apply(ListChanges<Task>{ .wholeAsOf = f.clock.now() });

        QCOMPARE(f.state.freshness(StatePart::Tasks), std::optional(f.clock.now()));
        QCOMPARE(refreshed.count(), 1);
    }

    void asksForFewOfManyThatAreUnclear()
    {
        Fixture f;
        ListChanges<Task> news;
        for (int i = 1; i <= 100; ++i)
            news.changed.append(someTask(i));
        f.state.apply(news);
        for (Task &task : news.changed)
            task.priority = 7;
        QSignalSpy unclear(&f.state, &ConsoleState::taskUnclear);

        f.state.apply(news);

        QCOMPARE(unclear.count(), 20); // the next list tells of the others
    }

    void takesTheAnswerToTheLaterRequest_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("then");
        QTest::addColumn<QString>("stands");

        QTest::newRow("in order") << 1 << 2 << u"then"_s;
        QTest::newRow("overtaken") << 2 << 1 << u"first"_s;
    }

    void takesTheAnswerToTheLaterRequest()
    {
        QFETCH(int, first);
        QFETCH(int, then);
        QFETCH(QString, stands);
        Fixture f;

        f.state.applyActivities({ someActivity(1, u"first"_s, true) }, atSecond(first));
        f.state.applyActivities({ someActivity(1, u"then"_s, true) }, atSecond(then));

        QCOMPARE(f.state.activities().first().name, stands);
        QCOMPARE(f.state.freshness(StatePart::Activities), atSecond(2));
    }

    void staysQuietWhenNothingChanged()
    {
        Fixture f;
        QSignalSpy activities(&f.state, &ConsoleState::activitiesChanged);
        QSignalSpy figures(&f.state, &ConsoleState::figuresChanged);
        QSignalSpy refreshed(&f.state, &ConsoleState::refreshed);
        const QueueFigures some{ .queue = sid<TaskQueueId>(1), .pending = 3 };

        for (const int second : { 1, 2 }) {
            f.state.applyActivities({ someActivity(1, u"Idle"_s, true) }, atSecond(second));
            f.state.applyFigures({ some }, atSecond(second));
        }

        QCOMPARE(activities.count(), 1);
        QCOMPARE(figures.count(), 1);
        QCOMPARE(refreshed.count(), 4);
    }

    void forgetsEverythingWithTheWorkspace()
    {
        Fixture f;
        f.state.applyWorkspaces({ someWorkspace(1, u"Tutorial"_s) }, f.clock.now());
        f.pendingList({ someReservation(1) });
        f.state.apply(someTask(1), f.clock.now());
        QSignalSpy cleared(&f.state, &ConsoleState::cleared);

        f.state.begin(someWorkspace(2, u"Contact Center"_s), sid<WorkerId>(2));

        QCOMPARE(cleared.count(), 1);
        QVERIFY(f.state.reservations().isEmpty());
        QVERIFY(!f.state.task(sid<TaskId>(1)));
        QVERIFY(!f.state.freshness(StatePart::Reservations));
        QCOMPARE(f.state.workspaces().size(), 1);
        QCOMPARE(f.state.ownWorkerId(), sid<WorkerId>(2));
    }

    void tellsWhatTheServerForgot()
    {
        Fixture f;
        f.pendingList({ someReservation(1) });
        f.state.apply(someTask(1), f.clock.now());
        QSignalSpy tasks(&f.state, &ConsoleState::tasksChanged);
        QSignalSpy forgotten(&f.state, &ConsoleState::reservationForgotten);

        f.state.forget(sid<TaskId>(1));
        f.state.forget(sid<ReservationId>(1));

        QCOMPARE(tasks.count(), 1);
        QCOMPARE(forgotten.count(), 1);
        QVERIFY(f.state.reservations().isEmpty());
    }

    void keepsWhatAPollDoesNotTell()
    {
        Fixture f;
        Reservation pushed = someReservation(1, ReservationStatus::Pending, 1);
        pushed.timeout = std::chrono::seconds(30);
        pushed.version = 2;
        f.state.apply(pushed, Instant{});
        QSignalSpy changed(&f.state, &ConsoleState::reservationChanged);

        f.state.apply(someReservation(1, ReservationStatus::Pending, 1), Instant{}); // polled, the same
        QCOMPARE(changed.count(), 0);
        f.state.apply(someReservation(1, ReservationStatus::Accepted, 2), Instant{});

        QCOMPARE(changed.count(), 1);
        QVERIFY(f.state.reservation(pushed.id)->timeout == std::chrono::seconds(30));
    }

    void takesAnOwnChannelThatIsNewer_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("second");
        QTest::addColumn<int>("capacity");
        QTest::newRow("newer") << 1 << 3 << 7;
        QTest::newRow("in the same second") << 1 << 2 << 7;
        QTest::newRow("older") << 1 << 1 << 1;
        QTest::newRow("not known") << 2 << 3 << 1;
    }

    void takesAnOwnChannelThatIsNewer()
    {
        QFETCH(int, number);
        QFETCH(int, second);
        QFETCH(int, capacity);
        Fixture f;
        f.state.applyOwnChannels({ { .id = sid<WorkerChannelId>(1), .updatedAt = atSecond(2) } }, atSecond(2));

        f.state.apply(
            WorkerChannel{ .id = sid<WorkerChannelId>(number), .configuredCapacity = 7, .updatedAt = atSecond(second) });

        QCOMPARE(f.state.ownChannels().size(), 1);
        QCOMPARE(f.state.ownChannels().first().configuredCapacity, capacity);
    }
};

QTEST_GUILESS_MAIN(TestConsoleState)
#include "tst_consolestate.moc"
