#include "console/control/offerscontroller.h"
#include "console/journal/journal.h"
#include "controlfixture.h"
#include "core/base/onfinished.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Fixture : ControlFixture
{
    OffersController offers{ api, state, nullptr, clock };

    [[nodiscard]] const Offer &offer(int number = 1) const { return *offers.offer(sid<ReservationId>(number)); }
};

} // namespace

/// How offers open, fill in and go.
class TestOffersController : public QObject
{
    Q_OBJECT

private slots:
    void opensOnceAtFirstSight()
    {
        Fixture f;
        QSignalSpy opened(&f.offers, &OffersController::opened);

        f.poll({ someReservation(1) });
        f.poll({ someReservation(1) });

        QCOMPARE(opened.count(), 1);
        QCOMPARE(f.offers.offers().size(), 1);
        QCOMPARE(f.offer().phase, OfferPhase::Open);
        QCOMPARE(f.offer().offeredAt, atSecond(0));
        QVERIFY(f.offer().canAnswer());
    }

    void opensOnlyOwnOpenOnes_data()
    {
        QTest::addColumn<int>("worker");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("opened");

        QTest::newRow("own and pending") << 1 << int(ReservationStatus::Pending) << 1;
        QTest::newRow("somebody else's") << 2 << int(ReservationStatus::Pending) << 0;
        QTest::newRow("accepted before") << 1 << int(ReservationStatus::Accepted) << 0;
        QTest::newRow("timed out before") << 1 << int(ReservationStatus::Timeout) << 0;
    }

    void opensOnlyOwnOpenOnes()
    {
        QFETCH(int, worker);
        QFETCH(int, status);
        Fixture f;
        Reservation reservation = someReservation(1, ReservationStatus(status));
        reservation.worker = sid<WorkerId>(worker);
        QSignalSpy opened(&f.offers, &OffersController::opened);

        f.state.apply(reservation, f.clock.now());

        QTEST(int(opened.count()), "opened");
    }

    void fillsInAsThingsCome()
    {
        Fixture f;
        f.state.applyWorkflows({ someWorkflow(1, 30s), someWorkflow(2, 60s) }, f.clock.now());
        f.poll({ someReservation(1) });
        QCOMPARE(f.offer().block, ConferenceBlock::TaskUnknown);
        QVERIFY(!f.offer().deadline);
        QSignalSpy changed(&f.offers, &OffersController::changed);
        Task task = someTask(1);
        task.attributes = R"({"call_sid":"CA1"})";

        f.state.apply(task, f.clock.now());

        QCOMPARE(changed.count(), 1);
        QCOMPARE(f.offer().task, std::optional(task));
        QCOMPARE(f.offer().deadline, atSecond(30));
        QCOMPARE(f.offer().block, ConferenceBlock::None);
    }

    void keepsTheQueueInWhichItWasOffered_data()
    {
        QTest::addColumn<bool>("movesFirst");
        QTest::newRow("the end is told first") << false;
        QTest::newRow("the move is told first") << true;
    }

    void keepsTheQueueInWhichItWasOffered()
    {
        QFETCH(bool, movesFirst);
        Fixture f;
        Task task = someTask(1);
        task.queueName = u"Billing"_s;
        f.state.apply(task, f.clock.now());
        f.poll({ someReservation(1) });
        QCOMPARE(f.offer().task->queueName, u"Billing"_s);
        Reservation over = someReservation(1, ReservationStatus::Timeout);
        over.updatedAt = over.createdAt + 30s;
        task.queueName = u"Priority Customers"_s;
        task.queueEnteredAt = over.updatedAt;
        task.updatedAt = over.updatedAt;
        f.clock.advance(30s);

        if (!movesFirst)
            f.state.apply(over, f.clock.now());
        f.state.apply(task, f.clock.now());
        if (movesFirst)
            f.state.apply(over, f.clock.now());

        QVERIFY(f.offer().hasEnded());
        QCOMPARE(f.offer().task->queueName, u"Billing"_s);
        QCOMPARE(f.state.task(task.id)->queueName, u"Priority Customers"_s);
    }

    void saysWhoHandsItOn_data()
    {
        QTest::addColumn<bool>("known");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("name");
        QTest::newRow("known already") << true << 200 << u"worker 2"_s;
        QTest::newRow("asked for") << false << 200 << u"worker 2"_s;
        QTest::newRow("not to be learnt") << false << 404 << QString();
    }

    void saysWhoHandsItOn()
    {
        QFETCH(bool, known);
        QFETCH(int, status);
        QFETCH(QString, name);
        Fixture f;
        if (known)
            f.state.apply(someWorker(2), f.clock.now());
        const QByteArray worker = "GET " + Fixture::workerPath(2);
        f.server.answer(worker, { status == 200 ? Fixture::ok(someWorker(2)) : Fixture::no(status) });
        const Transfer transfer{ .id = sid<TransferId>(1),
            .workspace = sid<WorkspaceId>(1),
            .mode = TransferMode::Cold,
            .initiatingWorker = sid<WorkerId>(2) };

        f.state.applyIncoming(sid<ReservationId>(1), transfer);
        f.state.apply(someReservation(1), f.clock.now());

        const auto offer = [&f] { return f.offers.offers().constFirst(); };
        QCOMPARE(offer().handedOn, std::optional(TransferMode::Cold));
        QTRY_COMPARE(f.server.count(worker), known ? 0 : 1);
        QTRY_COMPARE(offer().handedOnBy, name);
    }

    void listsTheOldestFirst()
    {
        Fixture f;
        Reservation older = someReservation(2);
        older.createdAt = atSecond(-5);

        f.poll({ someReservation(1) });
        f.poll({ someReservation(1), older });

        QCOMPARE(f.offers.offers().first().id(), older.id);
        QCOMPARE(f.offers.oldest()->id(), older.id);
    }

    void endsAsTheServerTells_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("end");

        QTest::newRow("timed out") << int(ReservationStatus::Timeout) << int(OfferEnd::TimedOut);
        QTest::newRow("canceled") << int(ReservationStatus::Canceled) << int(OfferEnd::Canceled);
        QTest::newRow("accepted elsewhere by me") << int(ReservationStatus::Accepted) << int(OfferEnd::TakenByMe);
        QTest::newRow("taken elsewhere") << int(ReservationStatus::Rescinded) << int(OfferEnd::TakenElsewhere);
    }

    void endsAsTheServerTells()
    {
        QFETCH(int, status);
        Fixture f;
        f.poll({ someReservation(1) });
        QSignalSpy ended(&f.offers, &OffersController::ended);

        f.state.apply(someReservation(1, ReservationStatus(status), 5), f.clock.now());

        QCOMPARE(ended.count(), 1);
        QTEST(int(f.offer().end), "end");
        QCOMPARE(f.offer().endedAt, f.clock.now());
        QVERIFY(!f.offers.oldest());
    }

    void offersAgainWhatTheServerListsAgain()
    {
        Fixture f;
        f.poll({ someReservation(1) });
        f.state.forget(sid<ReservationId>(1));

        f.poll({ someReservation(1) });

        QCOMPARE(f.offers.offers().size(), 1);
        QVERIFY(f.offer().canAnswer());
    }

    void endsAsUnknownWhatTheServerForgot()
    {
        Fixture f;
        f.poll({ someReservation(1) });

        f.state.forget(sid<ReservationId>(1));

        QCOMPARE(f.offer().end, OfferEnd::Unknown);
    }

    void fetchesWhatVanished()
    {
        Fixture f;
        f.server.answer("GET " + Fixture::reservationPath(1), { Fixture::ok(someReservation(1, ReservationStatus::Timeout, 5)) });
        f.poll({ someReservation(1) });

        f.poll({});

        QTRY_COMPARE(f.offer().end, OfferEnd::TimedOut);
    }

    void dismissesOnlyWhatHasEnded()
    {
        Fixture f;
        f.poll({ someReservation(1), someReservation(2) });
        f.state.apply(someReservation(1, ReservationStatus::Canceled, 5), f.clock.now());
        QSignalSpy dismissed(&f.offers, &OffersController::dismissed);

        f.offers.dismiss(sid<ReservationId>(1));
        f.offers.dismiss(sid<ReservationId>(2));

        QCOMPARE(dismissed.count(), 1);
        QCOMPARE(f.offers.offers().size(), 1);
    }

    void staysGoneOnceDismissed()
    {
        Fixture f;
        f.poll({ someReservation(1) });
        f.state.apply(someReservation(1, ReservationStatus::Canceled, 5), f.clock.now());
        f.offers.dismiss(sid<ReservationId>(1));

        f.poll({ someReservation(1) });

        QVERIFY(f.offers.offers().isEmpty());
    }

    void knowsAnOfferAsLongAsTheStateDoes_data()
    {
        QTest::addColumn<int>("minutesOpen");
        QTest::addColumn<int>("minutesOver");
        QTest::addColumn<bool>("stateKnowsIt");
        QTest::addColumn<int>("opened");

        QTest::newRow("over, and told as open soon after") << 0 << 9 << true << 1;
        QTest::newRow("open for long, and told as open soon after its end") << 30 << 9 << true << 1;
        QTest::newRow("over for long, and told as open again") << 0 << 11 << false << 2;
    }

    void knowsAnOfferAsLongAsTheStateDoes()
    {
        QFETCH(int, minutesOpen);
        QFETCH(int, minutesOver);
        QFETCH(bool, stateKnowsIt);
        Fixture f;
        QSignalSpy opened(&f.offers, &OffersController::opened);
        f.poll({ someReservation(1) });
        f.clock.advance(std::chrono::minutes(minutesOpen));
        f.state.apply(someReservation(1, ReservationStatus::Timeout, 5), f.clock.now());
        f.offers.dismiss(sid<ReservationId>(1));
        QVERIFY(f.offers.offers().isEmpty());
        f.clock.advance(std::chrono::minutes(minutesOver));
        f.poll({});
        QCOMPARE(f.state.reservation(sid<ReservationId>(1)) != nullptr, stateKnowsIt);

        f.poll({ someReservation(1, ReservationStatus::Pending, 10) }); // later than its end, so the state takes it

        QVERIFY(f.state.reservation(sid<ReservationId>(1))->isOpen());
        QTEST(int(opened.count()), "opened");
    }

    void goesWithTheWorkspace()
    {
        Fixture f;
        f.poll({ someReservation(1) });
        QSignalSpy dismissed(&f.offers, &OffersController::dismissed);

        f.state.begin(someWorkspace(2, u"Contact Center"_s), sid<WorkerId>(2));

        QCOMPARE(dismissed.count(), 1);
        QVERIFY(f.offers.offers().isEmpty());
    }

    void countsTheArrivalOnTheNetThread()
    {
        ControlFixture f;
        Journal journal{ {} };
        OffersController offers(f.api, f.state, &journal, f.clock);
        f.server.answer("POST " + ControlFixture::reservationPath(1), { ControlFixture::no(409) });

        offers.arrived(sid<ReservationId>(1), atSecond(0) + 200ms);
        f.poll({ someReservation(1) });
        offers.shown(sid<ReservationId>(1), atSecond(2));
        offers.shown(sid<ReservationId>(1), atSecond(3));
        offers.accept(sid<ReservationId>(1));

        const Offer &offer = *offers.offer(sid<ReservationId>(1));
        QCOMPARE(offer.receivedAt, atSecond(0) + 200ms);
        QCOMPARE(offer.shownAt, std::optional(atSecond(2)));
        QCOMPARE(offer.answeredAt, std::optional(atSecond(1)));
        QList<OfferClock> clocks;
        onFinished(journal.lastOffers(5), this, {}, [&clocks](const QList<OfferClock> &read) { clocks = read; });
        QTRY_COMPARE(clocks.size(), 1);
        QCOMPARE(clocks.first().received, std::optional(offer.receivedAt));
        QCOMPARE(clocks.first().answered, offer.answeredAt);
    }

    void keepsTheClockOfEachOffer()
    {
        ControlFixture f;
        Journal journal{ {} };
        OffersController offers(f.api, f.state, &journal, f.clock);
        f.poll({ someReservation(1) });
        offers.shown(sid<ReservationId>(1), atSecond(2));
        f.clock.advance(9s);
        f.state.apply(someReservation(1, ReservationStatus::Timeout, 9), f.clock.now());

        QList<OfferClock> clocks;
        onFinished(journal.lastOffers(5), this, {}, [&clocks](const QList<OfferClock> &read) { clocks = read; });

        QTRY_COMPARE(clocks.size(), 1);
        QCOMPARE(clocks.first().created, atSecond(0));
        QCOMPARE(clocks.first().received, std::optional(atSecond(1)));
        QCOMPARE(clocks.first().shown, std::optional(atSecond(2)));
        QVERIFY(!clocks.first().answered);
        QCOMPARE(clocks.first().ended, std::optional(atSecond(10)));
        QCOMPARE(clocks.first().outcome, u"timeout"_s);
    }
};

QTEST_GUILESS_MAIN(TestOffersController)
#include "tst_offerscontroller.moc"
