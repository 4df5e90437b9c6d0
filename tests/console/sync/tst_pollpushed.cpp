#include "console/events/eventlink.h"
#include "pollfixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

/// A poller that listens to a link which a test lets speak.
struct Pushed : PollFixture
{
    EventLink link{ clock };
    Poller poller;
    QSignalSpy offers{ &poller, &Poller::offersRead };
    QSignalSpy inHand{ &poller, &Poller::inHandRead };
    QSignalSpy read{ &poller, &Poller::reservationRead };
    QSignalSpy gone{ &poller, &Poller::reservationGone };
    QSignalSpy tasks{ &poller, &Poller::taskRead };

    explicit Pushed(const PollRates &rates = once)
        : poller(api, rates)
    {
        poller.listenTo(link);
        poller.start(workspace, worker);
    }

    /// Waits until all has been asked for once, then lets the link open.
    [[nodiscard]] bool open()
    {
        if (!QTest::qWaitFor([this] { return asked(path("/TaskChannels")) > 0 && inHand.count() > 0; }))
            return false;
        server.forgetRequests();
        const auto before = inHand.count();
        emit link.opened();
        return QTest::qWaitFor([this, before] {
            return inHand.count() > before && asked(workerPath) > 0 && asked(workerPath + "/Channels") > 0;
        });
    }

    void push(const QByteArray &type, const Reservation &reservation, const std::optional<Task> &task = {})
    {
        emit link.received({ .type = type, .reservation = reservation, .task = task });
    }

    [[nodiscard]] Task task(int number) const
    {
        return { .id = sid<TaskId>(number), .workspace = workspace, .updatedAt = clock.now() };
    }
};

} // namespace

class TestPollPushed : public QObject
{
    Q_OBJECT
private slots:
    void reconcilesWithOneRequestForAllThatIsOwn()
    {
        Pushed f;
        f.sayTask(1);
        f.sayTask(2);
        QVERIFY(f.open());
        f.server.forgetRequests();

        f.say(f.offersPath,
            f.reservations({ f.reservation(1, ReservationStatus::Pending),
                f.reservation(2, ReservationStatus::Wrapping), f.reservation(3, ReservationStatus::Completed) }));
        f.poller.nudge();

        QTRY_COMPARE(f.tasks.count(), 2);
        const auto offers = f.offers.constLast().constFirst().value<Listing<Reservation>>();
        const auto inHand = f.inHand.constLast().constFirst().value<Listing<Reservation>>();
        QCOMPARE(offers.rows, QList{ f.reservation(1, ReservationStatus::Pending) });
        QCOMPARE(inHand.rows, QList{ f.reservation(2, ReservationStatus::Wrapping) });
        QCOMPARE(f.asked(f.offersPath), 1);
        QCOMPARE(f.server.requests().size(), 5); // with the worker, its channels and two tasks
    }

    void passesOnOwnTransfers_data()
    {
        QTest::addColumn<int>("initiator");
        QTest::addColumn<int>("workspace");
        QTest::addColumn<bool>("told");
        QTest::newRow("own") << 10 << 2 << true;
        QTest::newRow("somebody else's") << 11 << 2 << false;
        QTest::newRow("of another workspace") << 10 << 3 << false;
    }

    void passesOnOwnTransfers()
    {
        QFETCH(int, initiator);
        QFETCH(int, workspace);
        QFETCH(bool, told);
        Pushed f;
        QVERIFY(f.open());
        QSignalSpy transfers(&f.poller, &Poller::transferRead);

        emit f.link.received({ .type = "task.transfer-initiated",
            .transfer = Transfer{ .id = sid<TransferId>(1),
                .workspace = sid<WorkspaceId>(workspace),
                .initiatingWorker = sid<WorkerId>(initiator) } });

        QCOMPARE(transfers.count(), told ? 1 : 0);
    }

    void tellsTheTransferBeforeItsOffer()
    {
        Pushed f;
        QVERIFY(f.open());
        QStringList order;
        connect(&f.poller, &Poller::incomingTransferRead, this,
            [&order](const ReservationId &id, const Transfer &) { order.append(u"transfer to "_s + id.text().right(1)); });
        connect(&f.poller, &Poller::reservationRead, this, [&order] { order.append(u"read"_s); });

        emit f.link.received({ .type = "reservation.created",
            .reservation = f.reservation(1, ReservationStatus::Pending),
            .task = f.task(1),
            .transfer = Transfer{ .id = sid<TransferId>(1), .initiatingWorker = sid<WorkerId>(11) } });

        QCOMPARE(order, (QStringList{ u"transfer to 1"_s, u"read"_s }));
    }

    void tellsTheArrivalOnceAndFirst()
    {
        Pushed f;
        QVERIFY(f.open());
        QStringList order;
        Instant arrived{};
        connect(&f.poller, &Poller::arrived, this, [&](const ReservationId &id, Instant at) {
            order.append(u"arrived "_s + id.text().right(1));
            arrived = at;
        });
        connect(&f.poller, &Poller::reservationRead, this, [&order] { order.append(u"read"_s); });
        f.clock.advance(std::chrono::seconds(3));
        const Instant then = f.clock.now();

        f.push("reservation.created", f.reservation(7, ReservationStatus::Pending), f.task(7));
        f.push("reservation.created", f.reservation(7, ReservationStatus::Pending), f.task(7));
        f.push("reservation.timeout", f.reservation(7, ReservationStatus::Timeout), f.task(7));

        QCOMPARE(order, (QStringList{ u"arrived 7"_s, u"read"_s, u"read"_s, u"read"_s }));
        QCOMPARE(arrived, then);
    }

    void learnsFromTheListHowOneEnded()
    {
        Pushed f;
        QVERIFY(f.open());
        f.push("reservation.created", f.reservation(7, ReservationStatus::Pending), f.task(7));
        f.say(f.offersPath, f.reservations({ f.reservation(7, ReservationStatus::Rescinded) }));

        f.poller.nudge();

        QTRY_COMPARE(f.read.count(), 2);
        QCOMPARE(f.read.constLast().constFirst().value<Reservation>().status, ReservationStatus::Rescinded);
        QCOMPARE(f.asked(f.offersPath + '/' + sid<ReservationId>(7).utf8()), 0);
    }

    void isTrueAsOfNowOnlyOnceAllWasRead_data()
    {
        QTest::addColumn<QByteArray>("missing");
        QTest::addColumn<bool>("renewed");
        const PollFixture f;
        QTest::newRow("own reservations") << f.offersPath << false;
        QTest::newRow("the worker") << f.workerPath << false;
        QTest::newRow("own reservations after a renewal") << f.offersPath << true;
    }

    void isTrueAsOfNowOnlyOnceAllWasRead()
    {
        QFETCH(QByteArray, missing);
        QFETCH(bool, renewed);
        Pushed f({ .offers = 5ms, .inHand = 1h, .ownTasks = 1h, .ownWorker = 5ms, .setup = 1h, .pushedOwn = 1h });
        QSignalSpy failed(&f.poller, &Poller::failed);
        QSignalSpy recovered(&f.poller, &Poller::recovered);
        QSignalSpy heard(&f.poller, &Poller::heard);
        QTRY_VERIFY(f.inHand.count() > 0);
        if (renewed) {
            emit f.link.opened();
            QTRY_VERIFY((emit f.link.heard(), heard.count() > 0));
            heard.clear();
        }
        f.server.answer("GET " + missing, { { .status = 503, .body = "{}" } });

        emit f.link.opened();
        QTRY_COMPARE(failed.count(), 1);
        emit f.link.heard();

        QCOMPARE(heard.count(), 0);
        f.say(missing, missing == f.offersPath ? f.reservations({}) : toJson(f.alice(), f.base));
        QTRY_COMPARE(recovered.count(), 1);
        QTRY_VERIFY((emit f.link.heard(), heard.count() > 0));
        QCOMPARE(heard.constFirst().constFirst().value<Instant>(), f.clock.now());
    }

    void tellsOnceWhatPassedByMeanwhile_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("pushed");
        QTest::addColumn<int>("told");
        QTest::newRow("timed out") << int(ReservationStatus::Timeout) << true << 1;
        QTest::newRow("withdrawn") << int(ReservationStatus::Canceled) << true << 1;
        QTest::newRow("taken by somebody else") << int(ReservationStatus::Rescinded) << true << 1;
        QTest::newRow("rejected elsewhere") << int(ReservationStatus::Rejected) << true << 0;
        QTest::newRow("done elsewhere") << int(ReservationStatus::Completed) << true << 0;
        QTest::newRow("without a push") << int(ReservationStatus::Timeout) << false << 1;
    }

    void tellsOnceWhatPassedByMeanwhile()
    {
        QFETCH(int, status);
        QFETCH(bool, pushed);
        QFETCH(int, told);
        Pushed f;
        QSignalSpy passedBy(&f.poller, &Poller::passedBy);
        if (pushed)
            QVERIFY(f.open());
        else
            QTRY_VERIFY(f.inHand.count() > 0);
        f.say(f.offersPath, f.reservations({ f.reservation(7, ReservationStatus(status)) }));

        for (int i = 0; i < 2; ++i) {
            const auto before = f.offers.count();
            f.poller.lookBack();
            QTRY_VERIFY(f.offers.count() > before);
        }

        QTRY_COMPARE(passedBy.count(), told);
        if (told > 0)
            QCOMPARE(passedBy.constFirst().constFirst().value<Reservation>().id, sid<ReservationId>(7));
    }

    void saysNothingOfWhatWasHereOrWasBefore_data()
    {
        QTest::addColumn<bool>("wasHere");
        QTest::newRow("it was here") << true;
        QTest::newRow("it is from before the sign-in") << false;
    }

    void saysNothingOfWhatWasHereOrWasBefore()
    {
        QFETCH(bool, wasHere);
        Pushed f;
        QSignalSpy passedBy(&f.poller, &Poller::passedBy);
        QVERIFY(f.open());
        Reservation over = f.reservation(7, ReservationStatus::Timeout);
        if (wasHere) {
            f.push("reservation.created", f.reservation(7, ReservationStatus::Pending), f.task(7));
            f.push("reservation.timeout", over, f.task(7));
        } else {
            over.createdAt -= 3s;
        }
        f.say(f.offersPath, f.reservations({ over }));

        for (int i = 0; i < 2; ++i) {
            const auto before = f.offers.count();
            f.poller.lookBack();
            QTRY_VERIFY(f.offers.count() > before);
        }

        QCOMPARE(passedBy.count(), 0);
    }

    void tellsWhatPassedByBetweenTwoSignIns_data()
    {
        QTest::addColumn<bool>("wasHere");
        QTest::addColumn<bool>("isSame");
        QTest::addColumn<bool>("pushed");
        QTest::addColumn<int>("told");
        QTest::newRow("with push") << false << true << true << 1;
        QTest::newRow("without push") << false << true << false << 1;
        QTest::newRow("what was told in the session before") << true << true << true << 0;
        QTest::newRow("what was told before, without push") << true << true << false << 0;
        QTest::newRow("another worker's") << false << false << false << 0;
    }

    void tellsWhatPassedByBetweenTwoSignIns()
    {
        QFETCH(bool, wasHere);
        QFETCH(bool, isSame);
        QFETCH(bool, pushed);
        QFETCH(int, told);
        Pushed f;
        QSignalSpy passedBy(&f.poller, &Poller::passedBy);
        QVERIFY(f.open());
        if (wasHere)
            f.push("reservation.created", f.reservation(7, ReservationStatus::Pending), f.task(7));
        if (!isSame) { // somebody else was there meanwhile
            f.poller.stop();
            f.poller.start(f.workspace, sid<WorkerId>(11));
        }

        f.poller.stop();
        f.say(f.offersPath, f.reservations({ f.reservation(7, ReservationStatus::Timeout) }));
        f.clock.advance(isSame ? 0s : 1h);
        const auto before = f.offers.count();
        f.poller.start(f.workspace, f.worker);
        if (pushed)
            emit f.link.opened();
        QTRY_VERIFY(f.offers.count() > before);

        QTRY_COMPARE(passedBy.count(), told);
    }

    void tellsWhatPassedByBetweenTwoPolls_data()
    {
        QTest::addColumn<int>("status"); // of answers to the polls in between
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("told");
        QTest::newRow("a poll failed") << 500 << 0 << 1;
        QTest::newRow("a pause was asked for") << 429 << 0 << 1;
        QTest::newRow("the next one came late") << 0 << 7 << 1;
        QTest::newRow("no gap") << 0 << 1 << 0;
    }

    void tellsWhatPassedByBetweenTwoPolls()
    {
        QFETCH(int, status);
        QFETCH(int, seconds);
        QFETCH(int, told);
        Pushed f({ .offers = 2s, .inHand = 1h, .ownTasks = 1h, .ownWorker = 1h, .setup = 1h });
        f.client.setLongestDelay(1ms);
        QSignalSpy passedBy(&f.poller, &Poller::passedBy);
        QSignalSpy failed(&f.poller, &Poller::failed);
        QTRY_VERIFY(f.offers.count() > 0);
        if (status != 0) {
            f.server.answer("GET " + f.offersPath, { { .status = status, .body = "{}" } });
            f.poller.nudge();
            QTRY_VERIFY(failed.count() > 0);
        }
        f.say(f.offersPath, f.reservations({ f.reservation(7, ReservationStatus::Timeout) }));
        f.clock.advance(std::chrono::seconds(seconds));

        const auto before = f.offers.count();
        f.clock.advance(status == 429 ? 2s : 0s); // the pause is over
        QTRY_VERIFY((f.poller.nudge(), f.offers.count() > before));

        QTRY_COMPARE(passedBy.count(), told);
    }

    void asksAgainWhatPassedByUntilItIsTold()
    {
        Pushed f({ .offers = 5ms, .inHand = 1h, .ownTasks = 1h, .ownWorker = 1h, .setup = 1h, .pushedOwn = 1h });
        QSignalSpy passedBy(&f.poller, &Poller::passedBy);
        QSignalSpy recovered(&f.poller, &Poller::recovered);
        QTRY_VERIFY(f.inHand.count() > 0);
        f.server.answer("GET " + f.offersPath, { { .status = 429, .body = "{}" } });
        f.poller.lookBack();
        QTRY_VERIFY(f.asked(f.offersPath) > 3);

        f.say(f.offersPath, f.reservations({ f.reservation(7, ReservationStatus::Timeout) }));
        f.clock.advance(10s);

        QTRY_COMPARE(passedBy.count(), 1);
    }

    void passesOnWhatIsPushed()
    {
        Pushed f;
        QVERIFY(f.open());
        QStringList order;
        connect(&f.poller, &Poller::taskRead, &f.poller, [&order] { order.append(u"task"_s); });
        connect(&f.poller, &Poller::reservationRead, &f.poller, [&order] { order.append(u"reservation"_s); });
        f.server.forgetRequests();

        f.push("reservation.created", f.reservation(7, ReservationStatus::Pending), f.task(7));

        QCOMPARE(order, QStringList({ u"task"_s, u"reservation"_s })); // an offer is shown whole
        QTRY_COMPARE(f.asked(f.workerPath + "/Channels"), 1); // its load
        QCOMPARE(f.asked(f.path("/Tasks/" + sid<TaskId>(7).utf8())), 0);
    }

    void asksForATaskThatIsNotPushed()
    {
        Pushed f;
        f.sayTask(7);
        QVERIFY(f.open());

        f.push("reservation.created", f.reservation(7, ReservationStatus::Pending));

        QTRY_COMPARE(f.tasks.count(), 1);
    }

    void passesOverWhatIsOthers_data()
    {
        QTest::addColumn<PushedEvent>("event");
        const PollFixture f;
        Reservation foreign = f.reservation(7, ReservationStatus::Pending);
        foreign.worker = sid<WorkerId>(11);
        Reservation elsewhere = f.reservation(7, ReservationStatus::Pending);
        elsewhere.workspace = sid<WorkspaceId>(99);
        QTest::newRow("another worker's") << PushedEvent{ .reservation = foreign };
        QTest::newRow("another workspace's") << PushedEvent{ .reservation = elsewhere };
        QTest::newRow("another worker") << PushedEvent{ .worker
            = Worker{ .id = sid<WorkerId>(11), .workspace = f.workspace } };
        QTest::newRow("nothing") << PushedEvent{ .type = "queue.moved" };
    }

    void passesOverWhatIsOthers()
    {
        QFETCH(PushedEvent, event);
        Pushed f;
        QVERIFY(f.open());
        QSignalSpy worker(&f.poller, &Poller::ownWorkerRead);

        emit f.link.received(event);

        QCOMPARE(f.read.count() + worker.count() + f.tasks.count(), 0);
    }

    void asksAsBeforeWhenThePushIsLost()
    {
        Pushed f({ .offers = 5ms, .inHand = 5ms, .ownTasks = 1h, .ownWorker = 1h, .setup = 1h, .pushedOwn = 1h });
        QSignalSpy changed(&f.poller, &Poller::pushedChanged);
        QVERIFY(f.open());
        f.server.forgetRequests();

        emit f.link.lost({ .kind = SocketEnd::Kind::Silent });

        QTRY_VERIFY(f.asked(f.offersPath) > 10);
        QCOMPARE(changed.count(), 2);
        QVERIFY(!changed.constLast().constFirst().toBool());
    }

    void asksAgainSoonForWhatCannotBeRead()
    {
        Pushed f({ .offers = 5ms, .inHand = 1h, .ownTasks = 1h, .ownWorker = 1h, .setup = 1h, .pushedOwn = 1h });
        QSignalSpy failed(&f.poller, &Poller::failed);
        QSignalSpy recovered(&f.poller, &Poller::recovered);
        QVERIFY(f.open());
        f.server.answer("GET " + f.offersPath, { { .status = 503, .body = "{}" } });
        f.poller.nudge();
        QTRY_COMPARE(failed.count(), 1);

        f.say(f.offersPath, f.reservations({}));

        QTRY_COMPARE(recovered.count(), 1);
    }

    void findsOutSoonThatTheServerIsBack_data()
    {
        QTest::addColumn<bool>("byOffers");
        QTest::newRow("own reservations had no answer") << true;
        QTest::newRow("something that is seldom asked for had none") << false;
    }

    void findsOutSoonThatTheServerIsBack()
    {
        QFETCH(bool, byOffers);
        Pushed f({ .offers = 5ms, .inHand = 1h, .ownTasks = 1h, .ownWorker = 1h, .setup = 1h, .pushedOwn = 1h });
        QSignalSpy reachable(&f.client, &ApiClient::reachableChanged);
        QVERIFY(f.open());
        f.server.goAway();
        if (byOffers)
            f.poller.nudge();
        else
            f.poller.refreshSetup();
        QTRY_COMPARE(reachable.count(), 1);

        f.server.comeBack();

        QTRY_COMPARE(reachable.count(), 2); // not after an hour, though the push is up
        QVERIFY(reachable.constLast().constFirst().toBool());
    }

    void asksForWhatItCouldNotRead()
    {
        Pushed f;
        QSignalSpy told(&f.poller, &Poller::unreadablePush);
        QVERIFY(f.open());
        f.server.forgetRequests();

        emit f.link.unreadable(u"reservation.created: sid"_s);

        QTRY_COMPARE(f.asked(f.offersPath), 1);
        QCOMPARE(told.count(), 1);
    }

    void looksForTheWorkerWhenWhatIsItsOwnIsGone_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("reservations") << QByteArray("/Reservations");
        QTest::newRow("channels") << QByteArray("/Channels");
    }

    void looksForTheWorkerWhenWhatIsItsOwnIsGone()
    {
        QFETCH(QByteArray, part);
        Pushed f({ .offers = 1h, .inHand = 1h, .ownTasks = 1h, .ownWorker = 1h, .setup = 1h, .pushedOwn = 1h });
        QSignalSpy failed(&f.poller, &Poller::failed);
        QVERIFY(f.open());
        f.server.forgetRequests();
        f.server.answer("GET " + f.workerPath + part, { { .status = 404, .body = "{}" } });

        f.poller.nudge();

        QTRY_COMPARE(failed.count(), 1);
        QTRY_COMPARE(f.asked(f.workerPath), 2); // by the nudge, and once more because of what is gone
    }

    void asksOnceMoreWhenTheSocketIsRenewed()
    {
        Pushed f;
        QVERIFY(f.open());
        f.server.forgetRequests();

        emit f.link.opened();

        QTRY_COMPARE(f.asked(f.offersPath), 1);
        QCOMPARE(f.server.requests().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestPollPushed)
#include "tst_pollpushed.moc"
