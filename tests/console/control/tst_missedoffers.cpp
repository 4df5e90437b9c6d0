#include "console/control/missedoffers.h"
#include "console/control/offerscontroller.h"
#include "console/journal/journal.h"
#include "controlfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Fixture : ControlFixture
{
    Journal journal{ QString() };
    OffersController offers{ api, state, &journal, clock };
    MissedOffers missed{ api, state, offers, journal, clock };

    /// Signs in anew as the worker, as after a start of the program.
    void signIn(int worker = 1) { state.begin(someWorkspace(1, u"Tutorial"_s), sid<WorkerId>(worker)); }

    void offerAndEnd(int number, ReservationStatus status)
    {
        poll({ someReservation(number) });
        clock.advance(5s);
        state.apply(someReservation(number, status, 5 + number), clock.now());
    }

    /// An offer that was open when the program was killed.
    void leaveOpen(int number)
    {
        journal.recordOffer({ .reservation = sid<ReservationId>(number),
            .workspace = sid<WorkspaceId>(1),
            .worker = sid<WorkerId>(1),
            .task = sid<TaskId>(number),
            .created = atSecond(0) });
    }
};

} // namespace

class TestMissedOffers : public QObject
{
    Q_OBJECT

private slots:
    void listsWhatEndedWithoutAnAnswer_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("outcome");

        QTest::newRow("timed out") << int(ReservationStatus::Timeout) << u"timeout"_s;
        QTest::newRow("canceled") << int(ReservationStatus::Canceled) << u"canceled"_s;
        QTest::newRow("taken elsewhere") << int(ReservationStatus::Rescinded) << u"rescinded"_s;
        QTest::newRow("accepted") << int(ReservationStatus::Accepted) << QString();
        QTest::newRow("rejected") << int(ReservationStatus::Rejected) << QString();
    }

    void listsWhatEndedWithoutAnAnswer()
    {
        QFETCH(int, status);
        QFETCH(QString, outcome);
        Fixture f;

        f.offerAndEnd(1, ReservationStatus(status));

        QCOMPARE(f.missed.offers().size(), outcome.isEmpty() ? 0 : 1);
        QCOMPARE(f.missed.unseen(), outcome.isEmpty() ? 0 : 1);
        if (!outcome.isEmpty())
            QCOMPARE(f.missed.offers().constFirst().clock.outcome, outcome);
    }

    void keepsTheListForTheNextStart()
    {
        Fixture f;
        Task task = someTask(1);
        task.attributes = R"({"name":"Ana"})";
        f.state.apply(task, f.clock.now());
        f.offerAndEnd(1, ReservationStatus::Timeout);
        f.offerAndEnd(2, ReservationStatus::Canceled);
        const QList<MissedOffer> before = f.missed.offers();

        f.signIn(2);
        QCOMPARE(f.missed.offers().size(), 0);
        f.signIn(1);

        QTRY_COMPARE(f.missed.offers(), before);
        QCOMPARE(before.constFirst().id(), sid<ReservationId>(2));
        QCOMPARE(before.constLast().task.attributes, task.attributes);
    }

    void marksAsSeenForGood()
    {
        Fixture f;
        f.offerAndEnd(1, ReservationStatus::Timeout);
        f.offerAndEnd(2, ReservationStatus::Timeout);
        QSignalSpy changed(&f.missed, &MissedOffers::changed);

        f.missed.markSeen(sid<ReservationId>(1));
        QCOMPARE(f.missed.unseen(), 1);
        f.missed.markAllSeen();
        f.missed.markAllSeen(); // nothing is new any more

        QCOMPARE(changed.count(), 2);
        f.signIn();
        QTRY_COMPARE(f.missed.offers().size(), 2);
        QCOMPARE(f.missed.unseen(), 0);
    }

    void listsWhatPassedByAndWhatItWasAbout_data()
    {
        QTest::addColumn<int>("worker");
        QTest::addColumn<bool>("wasHere");
        QTest::addColumn<int>("listed");
        QTest::newRow("never here") << 1 << false << 1;
        QTest::newRow("here and ended") << 1 << true << 1;
        QTest::newRow("of somebody else") << 2 << false << 0;
    }

    void listsWhatPassedByAndWhatItWasAbout()
    {
        QFETCH(int, worker);
        QFETCH(bool, wasHere);
        QFETCH(int, listed);
        Fixture f;
        Task task = someTask(1);
        task.attributes = R"({"name":"Ana"})";
        f.server.answer("GET " + Fixture::taskPath(1), { { .body = toJson(task, f.clock.now(), {}) } });
        if (wasHere)
            f.offerAndEnd(1, ReservationStatus::Timeout);
        Reservation over = someReservation(1, ReservationStatus::Timeout, 6);
        over.worker = sid<WorkerId>(worker);

        f.missed.passedBy(over);
        f.missed.passedBy(over);

        QCOMPARE(f.missed.offers().size(), listed);
        if (listed == 0 || wasHere)
            return;
        QTRY_COMPARE(f.missed.offers().constFirst().task.attributes, task.attributes);
        QCOMPARE(f.missed.offers().constFirst().clock.outcome, u"timeout"_s);
        QVERIFY(!f.missed.offers().constFirst().clock.shown);
        const QList<MissedOffer> before = f.missed.offers();
        f.signIn(); // and is there again after a start
        QTRY_COMPARE(f.missed.offers(), before);
    }

    void namesWhoTookIt()
    {
        Fixture f;
        Reservation winner = someReservation(7, ReservationStatus::Accepted);
        winner.task = sid<TaskId>(1);
        winner.workerName = u"Bob"_s;
        f.server.answer("GET " + Fixture::taskPath(1) + "/Reservations",
            { Fixture::list("reservations", { toJson(winner, ReservationSide::Task, {}) }) });

        f.offerAndEnd(1, ReservationStatus::Rescinded);

        QTRY_COMPARE(f.missed.offers().constFirst().takenBy, u"Bob"_s);
        f.signIn();
        QTRY_COMPARE(f.missed.offers().size(), 1);
        QCOMPARE(f.missed.offers().constFirst().takenBy, u"Bob"_s);
    }

    void asksForTheEndUntilItIsAnswered()
    {
        Fixture f;
        f.leaveOpen(1);
        const QByteArray path = "GET " + Fixture::reservationPath(1);
        f.server.answer(path,
            { Fixture::no(429, 20429), Fixture::ok(someReservation(1, ReservationStatus::Timeout, 5)) });
        f.signIn();
        f.poll({});
        QTRY_COMPARE(f.server.count(path), 1);
        f.clock.advance(10s);

        QTRY_VERIFY((f.poll({}), f.server.count(path) == 2));

        QTRY_COMPARE(f.missed.offers().size(), 1);
    }

    void asksForTheEndThatWasNeverSeen_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("outcome");

        QTest::newRow("timed out") << int(ReservationStatus::Timeout) << u"timeout"_s;
        QTest::newRow("forgotten by the server") << -1 << u"unknown"_s;
        QTest::newRow("accepted") << int(ReservationStatus::Accepted) << u"accepted"_s;
    }

    void asksForTheEndThatWasNeverSeen()
    {
        QFETCH(int, status);
        QFETCH(QString, outcome);
        Fixture f;
        f.leaveOpen(1);
        f.server.answer("GET " + Fixture::reservationPath(1),
            { status < 0 ? Fixture::no(404, 20404) : Fixture::ok(someReservation(1, ReservationStatus(status), 5)) });

        f.signIn();
        f.poll({});

        const auto kept = [&f] {
            const auto read = f.journal.lastOffers(1);
            return QTest::qWaitFor([&read] { return read.isFinished(); }) ? read.result().constFirst().outcome
                                                                          : QString();
        };
        QTRY_COMPARE(kept(), outcome);
        QTRY_COMPARE(f.missed.offers().size(), outcome == "accepted"_L1 ? 0 : 1);
    }

    void leavesAloneWhatStillStands()
    {
        Fixture f;
        f.leaveOpen(1);
        f.signIn();

        f.poll({ someReservation(1) });
        const auto open = f.journal.offersWithoutEnd(sid<WorkerId>(1));
        QTRY_VERIFY(open.isFinished());

        QCOMPARE(open.result().size(), 1);
        QVERIFY(f.missed.offers().isEmpty());
    }

    void listsTheLastOnes()
    {
        Fixture f;
        for (int number = 1; number <= mostMissed + 1; ++number) {
            f.offerAndEnd(number, ReservationStatus::Timeout);
            f.offers.dismiss(sid<ReservationId>(number));
        }

        QCOMPARE(f.missed.offers().size(), mostMissed);
        QCOMPARE(f.missed.offers().constFirst().id(), sid<ReservationId>(mostMissed + 1));
        QCOMPARE(f.missed.offers().constLast().id(), sid<ReservationId>(2));
    }

    void forgetsWhatIsOfferedAgain()
    {
        Fixture f;
        f.poll({ someReservation(1) });
        f.state.forget(sid<ReservationId>(1));
        QCOMPARE(f.missed.offers().constFirst().clock.outcome, u"unknown"_s);

        f.poll({ someReservation(1) });

        QVERIFY(f.missed.offers().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMissedOffers)
#include "tst_missedoffers.moc"
