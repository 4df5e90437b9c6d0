#include "console/control/workerstatuscontroller.h"
#include "console/journal/journal.h"
#include "controlfixture.h"
#include "support/waited.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Fixture : ControlFixture
{
    WorkerStatusController status{ api, state, nullptr, clock };

    static Worker inActivity(int worker, int activity, int updated)
    {
        Worker changed = someWorker(worker, updated);
        changed.activity = sid<ActivityId>(activity);
        return changed;
    }
};

} // namespace

/// The own status, and that of others.
class TestWorkerStatusController : public QObject
{
    Q_OBJECT

private slots:
    void changesTheOwnStatus()
    {
        Fixture f;
        f.server.answer("POST " + Fixture::workerPath(1), { Fixture::ok(Fixture::inActivity(1, 2, 5)) });
        QSignalSpy succeeded(&f.status, &WorkerStatusController::succeeded);

        f.status.setActivity(sid<ActivityId>(2));
        QCOMPARE(f.status.pending(sid<WorkerId>(1)), sid<ActivityId>(2));

        QTRY_COMPARE(succeeded.count(), 1);
        QCOMPARE(f.state.ownWorker()->activity, sid<ActivityId>(2));
        QVERIFY(f.status.pending(sid<WorkerId>(1)).isNull());
    }

    void whatWasDoneIsKeptByWhenItWasAskedFor()
    {
        Fixture f;
        Journal journal{ QString() };
        WorkerStatusController status(f.api, f.state, &journal, f.clock);
        f.server.answer("POST " + Fixture::workerPath(1), { Fixture::ok(Fixture::inActivity(1, 2, 5)) });
        QSignalSpy succeeded(&status, &WorkerStatusController::succeeded);
        const Instant asked = f.clock.now();

        status.setActivity(sid<ActivityId>(2));
        f.clock.advance(3s);
        QTRY_COMPARE(succeeded.count(), 1);

        const QList<OwnAction> kept = waited(journal.lastActions(9));
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.constFirst().at, asked);
        QVERIFY(kept.constFirst().succeeded);
    }

    void leavesAndRejectsWhatIsOnOffer()
    {
        Fixture f;
        f.server.answer("POST " + Fixture::workerPath(1), { Fixture::ok(Fixture::inActivity(1, 2, 5)) });

        f.status.leaveAndReject(sid<ActivityId>(2));

        QTRY_COMPARE(f.state.ownWorker()->activity, sid<ActivityId>(2));
        QVERIFY(f.server.requests().constLast().body.contains("RejectPendingReservations=true"));
    }

    void changesTheStatusOfOthers()
    {
        Fixture f;
        f.state.apply(someWorker(2), f.clock.now());
        f.server.answer("POST " + Fixture::workerPath(2), { Fixture::ok(Fixture::inActivity(2, 2, 5)) });

        f.status.setActivityOf(sid<WorkerId>(2), sid<ActivityId>(2));

        QTRY_COMPARE(f.state.worker(sid<WorkerId>(2))->activity, sid<ActivityId>(2));
    }

    void asksNothingThatIsSo_data()
    {
        QTest::addColumn<int>("activity");
        QTest::addColumn<int>("times");
        QTest::addColumn<int>("posts");

        QTest::newRow("the status one has") << 1 << 1 << 0;
        QTest::newRow("the same wish twice") << 2 << 2 << 1;
    }

    void asksNothingThatIsSo()
    {
        QFETCH(int, activity);
        QFETCH(int, times);
        QFETCH(int, posts);
        Fixture f;
        f.server.answer("POST " + Fixture::workerPath(1), { Fixture::ok(Fixture::inActivity(1, activity, 5)) });
        f.server.answer("GET " + Fixture::workerPath(9), { Fixture::no(404) });

        for (int i = 0; i < times; ++i)
            f.status.setActivity(sid<ActivityId>(activity));

        QTRY_VERIFY(f.status.pending(sid<WorkerId>(1)).isNull());
        QCOMPARE(f.server.count("POST " + Fixture::workerPath(1)), posts);
    }

    void letsTheLastWishCount()
    {
        Fixture f;
        f.server.answer("POST " + Fixture::workerPath(1),
                        { Fixture::ok(Fixture::inActivity(1, 2, 5)), Fixture::ok(Fixture::inActivity(1, 3, 6)) });
        QSignalSpy succeeded(&f.status, &WorkerStatusController::succeeded);

        f.status.setActivity(sid<ActivityId>(2));
        f.status.setActivity(sid<ActivityId>(3));

        QTRY_COMPARE(f.state.ownWorker()->activity, sid<ActivityId>(3));
        QTRY_COMPARE(succeeded.count(), 1);
    }

    void tellsWhyNotAndFetchesAnew()
    {
        Fixture f;
        f.server.answer("POST " + Fixture::workerPath(1), { Fixture::no(400) });
        f.server.answer("GET " + Fixture::workerPath(1), { Fixture::ok(Fixture::inActivity(1, 4, 6)) });
        QSignalSpy failed(&f.status, &WorkerStatusController::failed);

        f.status.setActivity(sid<ActivityId>(2));

        QTRY_COMPARE(failed.count(), 1);
        QTRY_COMPARE(f.state.ownWorker()->activity, sid<ActivityId>(4));
    }

    void knowsWhereOneWaitsForWork_data()
    {
        QTest::addColumn<QStringList>("available");
        QTest::addColumn<int>("ready"); // 0: none

        QTest::newRow("Idle, whatever else") << QStringList{ u"Administration"_s, u"idle"_s } << 2;
        QTest::newRow("Available, whatever else") << QStringList{ u"A"_s, u"B"_s, u"Available"_s } << 3;
        QTest::newRow("else the first by name") << QStringList{ u"Zone"_s, u"Field"_s } << 2;
        QTest::newRow("none") << QStringList{} << 0;
    }

    void knowsWhereOneWaitsForWork()
    {
        QFETCH(QStringList, available);
        QFETCH(int, ready);
        Fixture f;
        QList<Activity> activities{ someActivity(50, u"Idle hands"_s, false) };
        for (const QString &name : available)
            activities.append(someActivity(int(activities.size()), name, true));

        f.state.applyActivities(activities, f.clock.now());

        QCOMPARE(f.status.readyActivity(), ready == 0 ? ActivityId() : sid<ActivityId>(ready));
    }

    void offersTheWayBack_data()
    {
        QTest::addColumn<bool>("multitasking");
        QTest::addColumn<bool>("available");
        QTest::addColumn<bool>("inHand");
        QTest::addColumn<bool>("may");

        QTest::newRow("after the work, single-tasking") << false << false << false << true;
        QTest::newRow("a task in hand") << false << false << true << false;
        QTest::newRow("ready already") << false << true << false << false;
        QTest::newRow("multitasking") << true << false << false << false;
    }

    void offersTheWayBack()
    {
        QFETCH(bool, multitasking);
        QFETCH(bool, available);
        QFETCH(bool, inHand);
        QFETCH(bool, may);
        Fixture f;
        Workspace workspace = someWorkspace(1, u"Tutorial"_s);
        workspace.multitasking = multitasking;
        f.state.begin(workspace, sid<WorkerId>(1));
        f.state.applyActivities({ someActivity(1, u"Busy"_s, false), someActivity(2, u"Idle"_s, true) }, f.clock.now());
        Worker own = someWorker(1);
        own.available = available;
        f.state.apply(own, f.clock.now());
        if (inHand)
            f.state.apply(someReservation(1, ReservationStatus::Accepted), f.clock.now());

        QCOMPARE(f.status.mayReturnToReady(), may);
    }
};

QTEST_GUILESS_MAIN(TestWorkerStatusController)
#include "tst_workerstatuscontroller.moc"
