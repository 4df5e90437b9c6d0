#include "console/control/owndatawatch.h"
#include "console/state/consolestate.h"
#include "support/fakeclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

namespace {

/// Alice, signed in just now and heard of at once.
struct Rig
{
    explicit Rig(Push push, double stretch = 1)
    {
        watch.setPush(push);
        watch.setStretch(stretch);
        state.begin(Workspace{ .id = sid<WorkspaceId>(1) }, sid<WorkerId>(1));
        hear();
    }
    void hear()
    {
        state.heard(StatePart::Reservations, clock.now());
        state.heard(StatePart::OwnWorker, clock.now());
    }
    void pass(std::chrono::milliseconds by)
    {
        clock.advance(by);
        watch.look();
    }
    [[nodiscard]] bool isStale() const { return watch.staleSince().has_value(); }

    FakeClock clock{};
    ConsoleState state{ clock };
    OwnDataWatch watch{ state, clock, PollRates{} };
    QSignalSpy changed{ &watch, &OwnDataWatch::changed };
};

} // namespace

class TestOwnDataWatch : public QObject
{
    Q_OBJECT

private slots:
    void isPatientForFiveTimesThePace_data()
    {
        QTest::addColumn<Push>("push");
        QTest::addColumn<double>("stretch");
        QTest::addColumn<int>("patience"); // seconds

        QTest::newRow("polled") << Push::Impossible << 1.0 << 25;
        QTest::newRow("until the push works") << Push::Waiting << 1.0 << 25;
        QTest::newRow("stretched by the server's limits") << Push::Impossible << 4.0 << 100;
        QTest::newRow("pushed") << Push::Live << 1.0 << 450;
    }

    void isPatientForFiveTimesThePace()
    {
        QFETCH(Push, push);
        QFETCH(double, stretch);
        QFETCH(int, patience);
        Rig rig(push, stretch);
        const Instant heard = rig.clock.now();

        rig.pass(std::chrono::seconds(patience - 1));
        QVERIFY(!rig.isStale());
        QCOMPARE(rig.changed.count(), 0);

        rig.pass(1s);
        QCOMPARE(rig.watch.staleSince(), std::optional(heard));
        QCOMPARE(rig.changed.count(), 1);
    }

    void isWellAgainByItself()
    {
        Rig rig(Push::Impossible);
        rig.watch.setError(ApiError{ .kind = ApiError::Kind::Server, .httpStatus = 503 });
        rig.pass(60s);
        QVERIFY(rig.isStale());
        QVERIFY(rig.watch.error());

        rig.watch.setError({});
        rig.hear();

        QVERIFY(!rig.isStale());
        QVERIFY(!rig.watch.error());
    }

    void oneOfTheTwoIsEnough()
    {
        Rig rig(Push::Impossible);
        rig.pass(20s);
        rig.state.heard(StatePart::Reservations, rig.clock.now()); // the own worker is refused, 403

        rig.pass(10s);

        QVERIFY(rig.isStale());
    }

    void aPushThatBreaksGetsItsTime()
    {
        Rig rig(Push::Live);
        rig.pass(80s);

        rig.watch.setPush(Push::Waiting); // asked for from now on

        QVERIFY(!rig.isStale());
        rig.pass(25s);
        QVERIFY(rig.isStale());
    }

    void aSleepIsNoOutage()
    {
        Rig rig(Push::Impossible);
        rig.clock.advance(8h);

        rig.watch.giveTime(); // woken up, and asks anew

        QVERIFY(!rig.isStale());
        rig.pass(25s);
        QVERIFY(rig.isStale());
    }

    void neverHeardCountsFromTheSignIn()
    {
        FakeClock clock;
        ConsoleState state{ clock };
        OwnDataWatch watch{ state, clock, PollRates{} };
        clock.advance(1h);
        watch.look();
        QVERIFY(!watch.staleSince()); // nobody is signed in
        state.begin(Workspace{ .id = sid<WorkspaceId>(1) }, sid<WorkerId>(1));
        const Instant begun = clock.now();

        clock.advance(25s);
        watch.look();

        QCOMPARE(watch.staleSince(), std::optional(begun));
        state.clear();
        QVERIFY(!watch.staleSince());
    }
};

QTEST_GUILESS_MAIN(TestOwnDataWatch)
#include "tst_owndatawatch.moc"
