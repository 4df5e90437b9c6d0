#include "console/control/stuckfinder.h"
#include "console/state/holderbook.h"
#include "controlfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Bob has a task in hand, or had.
struct Fixture : ControlFixture
{
    HolderBook book;
    StuckFinder finder{ api, state, book };
    QSignalSpy changed{ &finder, &StuckFinder::changed };
    TaskId id = sid<TaskId>(1);

    Fixture()
    {
        Workspace workspace = someWorkspace(1, u"Tutorial"_s);
        workspace.defaultActivity = sid<ActivityId>(7);
        workspace.timeoutActivity = sid<ActivityId>(8);
        state.apply(workspace);
        setBob(sid<ActivityId>(1), true);
        take(1);
    }
    void setBob(const ActivityId &activity, bool available)
    {
        Worker bob = someWorker(2);
        bob.activity = activity;
        bob.available = available;
        bob.updatedAt = clock.now();
        state.apply(bob, clock.now());
    }
    /// Task `number` counts as taken since so long.
    void take(int number, std::chrono::seconds ago = 0s)
    {
        Task task = someTask(number);
        task.status = TaskStatus::Assigned;
        task.queue = sid<TaskQueueId>(1);
        task.updatedAt = clock.now() - ago;
        state.apply(task, clock.now());
    }
    static QByteArray path(int number) { return "GET " + taskPath(number) + "/Reservations"; }
    /// Its reservations are these.
    void answer(int number, const QList<ReservationStatus> &statuses)
    {
        QList<QByteArray> rows;
        for (const ReservationStatus status : statuses) {
            Reservation reservation = someReservation(number, status);
            reservation.worker = sid<WorkerId>(2);
            rows.append(toJson(reservation, ReservationSide::Task, {}));
        }
        server.answer(path(number), { list("reservations", rows) });
    }
};

} // namespace

class TestStuckFinder : public QObject
{
    Q_OBJECT

private slots:
    void whoHasATaskIsKnownThen_data()
    {
        QTest::addColumn<QList<ReservationStatus>>("reservations");
        QTest::addColumn<WorkerId>("holder");

        using Status = ReservationStatus;
        QTest::newRow("Bob") << QList<Status>{ Status::Rejected, Status::Accepted } << sid<WorkerId>(2);
        QTest::newRow("nobody") << QList<Status>{ Status::Timeout, Status::Completed } << WorkerId();
    }

    void whoHasATaskIsKnownThen()
    {
        QFETCH(QList<ReservationStatus>, reservations);
        QFETCH(WorkerId, holder);
        Fixture f;
        f.answer(1, reservations);
        f.clock.advance(61min);
        const auto known = [&f] { return holderOf(*f.state.tasks().shared(f.id), f.book.all()); };
        QVERIFY(!known());

        f.finder.setLooking(true);

        QTRY_VERIFY(known());
        QCOMPARE(known()->worker, holder);
    }

    void tellsWhyATaskIsStuck_data()
    {
        QTest::addColumn<QList<ReservationStatus>>("reservations");
        QTest::addColumn<int>("bobsActivity");
        QTest::addColumn<bool>("available");
        QTest::addColumn<StuckReason>("reason");

        using Status = ReservationStatus;
        const QList<Status> accepted{ Status::Rejected, Status::Accepted };
        QTest::newRow("its agent works") << accepted << 1 << true << StuckReason::None;
        QTest::newRow("its agent has a break") << accepted << 2 << false << StuckReason::None;
        QTest::newRow("its agent has gone home") << accepted << 7 << false << StuckReason::AgentIsAway;
        QTest::newRow("its agent was put away by a time-out") << accepted << 8 << false << StuckReason::AgentIsAway;
        QTest::newRow("every reservation is over")
            << QList<Status>{ Status::Timeout, Status::Completed } << 1 << true << StuckReason::NobodyHasIt;
        QTest::newRow("there is none") << QList<Status>{} << 1 << true << StuckReason::NobodyHasIt;
        QTest::newRow("it is being offered") << QList<Status>{ Status::Pending } << 1 << true << StuckReason::None;
    }

    void tellsWhyATaskIsStuck()
    {
        QFETCH(QList<ReservationStatus>, reservations);
        QFETCH(int, bobsActivity);
        QFETCH(bool, available);
        QFETCH(StuckReason, reason);
        Fixture f;
        f.answer(1, reservations);
        f.clock.advance(StuckFinder::usuallyLong);
        f.setBob(sid<ActivityId>(bobsActivity), available);

        f.finder.setLooking(true);

        QTRY_COMPARE(f.server.count(Fixture::path(1)), 1);
        QTRY_COMPARE(f.finder.reason(f.id), reason);
        QTRY_COMPARE(f.changed.count(), reason == StuckReason::None ? 0 : 1);
    }

    void tellsWhetherItStillLooks()
    {
        Fixture f;
        QSignalSpy told(&f.finder, &StuckFinder::lookingChanged);
        f.answer(1, { ReservationStatus::Accepted });
        f.finder.setLooking(true);
        QVERIFY(!f.finder.isLooking()); // there is no suspect
        QCOMPARE(told.count(), 0);

        f.clock.advance(StuckFinder::usuallyLong);
        f.finder.setLooking(true);
        QVERIFY(f.finder.isLooking());
        QCOMPARE(told.count(), 1);

        QTRY_VERIFY(!f.finder.isLooking());
        QCOMPARE(told.count(), 2);
        QCOMPARE(f.finder.reason(f.id), StuckReason::None);
    }

    void asksOnlyOfWhatIsTakenFarLongerThanUsual()
    {
        Fixture f;
        f.clock.advance(StuckFinder::usuallyLong - 1s);
        QVERIFY(f.finder.suspects().isEmpty());
        f.clock.advance(1s);
        QCOMPARE(f.finder.suspects(), QList<TaskId>{ f.id });

        for (int number = 2; number <= 10; ++number)
            f.take(number, 5min); // a queue where tasks are short
        f.take(11, 31min);
        QCOMPARE(f.finder.suspects(), (QList<TaskId>{ f.id, sid<TaskId>(11) }));
        for (int number = 2; number <= 10; ++number)
            f.take(number + 20, 20min); // where they are longer
        QVERIFY(f.finder.suspects().isEmpty());
        QVERIFY(f.server.requests().isEmpty()); // nobody looks
    }

    void asksAgainAfterAMinuteAndOneAtATime()
    {
        Fixture f;
        f.take(2);
        f.answer(1, {});
        f.answer(2, { ReservationStatus::Accepted });
        f.clock.advance(2h);
        f.finder.setLooking(true);
        QTRY_COMPARE(f.server.requests().size(), 2);
        QTRY_COMPARE(f.finder.reason(f.id), StuckReason::NobodyHasIt);

        f.finder.setLooking(true);
        f.clock.advance(59s);
        f.finder.setLooking(true);
        QCOMPARE(f.server.requests().size(), 2);
        f.answer(1, { ReservationStatus::Accepted }); // somebody has taken it after all
        f.clock.advance(1s);
        f.finder.setLooking(true);

        QTRY_COMPARE(f.finder.reason(f.id), StuckReason::None);
    }

    void looksAtEveryOneHoweverManyThereAre()
    {
        Fixture f;
        constexpr int last = 45;
        f.answer(1, { ReservationStatus::Accepted });
        for (int number = 2; number <= last; ++number) {
            f.clock.advance(1s);
            f.take(number);
            f.answer(number, { ReservationStatus::Accepted });
        }
        f.answer(last, {});
        f.clock.advance(5h);

        f.finder.setLooking(true);

        QCOMPARE(f.finder.suspects().size(), last);
        QTRY_COMPARE(f.finder.reason(sid<TaskId>(last)), StuckReason::NobodyHasIt);
        QCOMPARE(f.server.requests().size(), last);
    }

    void beginsWithWhatWasLookedAtLongestAgo()
    {
        Fixture f;
        f.answer(1, {});
        f.answer(2, {});
        f.clock.advance(2h);
        f.finder.setLooking(true);
        QTRY_COMPARE(f.finder.reason(f.id), StuckReason::NobodyHasIt);
        f.clock.advance(30s);
        f.take(2, 3h); // taken earlier, and known later
        f.finder.setLooking(true);
        QTRY_COMPARE(f.finder.reason(sid<TaskId>(2)), StuckReason::NobodyHasIt);
        f.server.forgetRequests();

        f.clock.advance(60s);
        f.finder.setLooking(true);

        QTRY_COMPARE(f.server.requests().size(), 2);
        QCOMPARE("GET " + f.server.requests().constFirst().path, Fixture::path(1));
    }

    void whatHasEndedMeanwhileIsNotAskedFor()
    {
        Fixture f;
        f.take(2);
        f.answer(2, {});
        f.server.answer(Fixture::path(1), { { .silent = true } });
        f.clock.advance(2h);
        f.finder.setLooking(true);
        QTRY_COMPARE(f.server.requests().size(), 1);

        Task over = *f.state.task(sid<TaskId>(2));
        over.status = TaskStatus::Completed;
        over.updatedAt = f.clock.now();
        f.state.apply(over, f.clock.now());
        f.server.answerSilent(Fixture::list("reservations", {}));

        QTRY_COMPARE(f.finder.reason(f.id), StuckReason::NobodyHasIt);
        QCOMPARE(f.server.count(Fixture::path(2)), 0);
    }

    void withoutAnAnswerNothingIsClaimed_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("a fault of the server") << 500;
        QTest::newRow("gone meanwhile") << 404;
        QTest::newRow("not allowed") << 403;
    }

    void withoutAnAnswerNothingIsClaimed()
    {
        QFETCH(int, status);
        Fixture f;
        f.server.answer(Fixture::path(1), { Fixture::no(status) });
        f.clock.advance(2h);

        f.finder.setLooking(true);

        QTRY_VERIFY(f.server.count(Fixture::path(1)) > 0);
        QCOMPARE(f.finder.reason(f.id), StuckReason::None);
        QCOMPARE(f.changed.count(), 0);
    }

    void aPauseThatTheServerAsksForIsKept()
    {
        Fixture f;
        ScriptedAnswer pause = Fixture::no(429, 20429);
        pause.headers = { { "Retry-After", "1" } };
        f.answer(1, {});
        const ScriptedAnswer found = Fixture::list("reservations", {});
        f.server.answer(Fixture::path(1), { pause, found });
        f.clock.advance(2h);

        f.finder.setLooking(true);
        QTRY_COMPARE(f.server.count(Fixture::path(1)), 1);
        f.finder.setLooking(true);
        QCOMPARE(f.server.count(Fixture::path(1)), 1);
        const auto isOver = [&f] { // the pause begins when the answer is read
            f.clock.advance(2s);
            return f.finder.reason(f.id) == StuckReason::NobodyHasIt;
        };

        QTRY_VERIFY(isOver());
        QCOMPARE(f.server.count(Fixture::path(1)), 2);
    }
};

QTEST_GUILESS_MAIN(TestStuckFinder)
#include "tst_stuckfinder.moc"
