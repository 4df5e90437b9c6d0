#include "pollfixture.h"

#include <QSignalSpy>
#include <QThread>

class TestPoller : public QObject
{
    Q_OBJECT
private slots:
    void asksForEverythingAtOnce()
    {
        PollFixture f;
        Poller poller(f.api, once);
        QSignalSpy fresh(&poller, &Poller::fresh);
        QSignalSpy worker(&poller, &Poller::ownWorkerRead);

        poller.start(f.workspace, f.worker);

        QTRY_COMPARE(fresh.count(), 9); // all but tasks that nobody has and what is only for the floor
        QCOMPARE(worker.constFirst().constFirst().value<Worker>().name, u"Alice"_s);
        QCOMPARE(f.asked(f.path("/Tasks")), 0);
        QCOMPARE(f.asked(f.path("/Workers")), 0);
        QCOMPARE(f.asked(f.path("/Events")), 0);
        for (const auto &signal : fresh)
            QCOMPARE(signal.at(1).value<Instant>(), f.clock.now());
    }

    void findsAnOfferAndItsTask()
    {
        PollFixture f;
        f.sayTask(7);
        f.server.answer("GET " + f.offersPath,
            { { .body = f.reservations({}) }, { .body = f.reservations({}) }, { .body = f.reservations({}) },
                { .body = f.reservations({}) },
                { .body = f.reservations({ f.reservation(7, ReservationStatus::Pending) }) } });
        Poller poller(f.api, { .offers = 5ms, .inHand = 1h, .ownTasks = 1h });
        QSignalSpy offers(&poller, &Poller::offersRead);
        QSignalSpy task(&poller, &Poller::taskRead);

        poller.start(f.workspace, f.worker);

        QTRY_COMPARE(task.count(), 1);
        QCOMPARE(task.constFirst().constFirst().value<Task>().attributes, QByteArray("{\"name\":\"Bea\"}"));
        const auto seen = offers.constLast().constFirst().value<Listing<Reservation>>();
        QCOMPARE(seen.rows, QList{ f.reservation(7, ReservationStatus::Pending) });
        QTRY_VERIFY(offers.count() > 8);
        QCOMPARE(f.asked(f.path("/Tasks/" + sid<TaskId>(7).utf8())), 1); // not with every poll
    }

    void looksAfterWhatVanished_data()
    {
        QTest::addColumn<bool>("known");
        QTest::addColumn<int>("status");

        QTest::newRow("taken elsewhere") << true << int(ReservationStatus::Rescinded);
        QTest::newRow("timed out") << true << int(ReservationStatus::Timeout);
        QTest::newRow("accepted by another console") << true << int(ReservationStatus::Accepted);
        QTest::newRow("gone for good") << false << 0;
    }

    void looksAfterWhatVanished()
    {
        QFETCH(bool, known);
        QFETCH(int, status);
        PollFixture f;
        f.sayTask(7);
        if (known)
            f.sayReservation(f.reservation(7, ReservationStatus(status)));
        f.say(f.offersPath, f.reservations({ f.reservation(7, ReservationStatus::Pending) }));
        Poller poller(f.api, { .offers = 5ms, .inHand = 1h, .ownTasks = 1h });
        QSignalSpy offers(&poller, &Poller::offersRead);
        QSignalSpy read(&poller, &Poller::reservationRead);
        QSignalSpy gone(&poller, &Poller::reservationGone);
        poller.start(f.workspace, f.worker);
        QTRY_VERIFY(offers.count() > 0);
        QCOMPARE(read.count() + gone.count(), 0);

        f.say(f.offersPath, f.reservations({}));

        QTRY_COMPARE(known ? read.count() : gone.count(), 1);
        if (known)
            QCOMPARE(read.constFirst().constFirst().value<Reservation>().status, ReservationStatus(status));
        const auto polls = offers.count();
        QTRY_VERIFY(offers.count() > polls + 3);
        QCOMPARE(read.count() + gone.count(), 1);
    }

    void putsWhatIsInHandTogether()
    {
        PollFixture f;
        f.sayTask(1);
        f.sayTask(2);
        const Reservation wrapping = f.reservation(2, ReservationStatus::Wrapping);
        f.server.answer("GET " + f.offersPath,
            { { .body = f.reservations({}) },
                { .body = f.reservations({ f.reservation(1, ReservationStatus::Accepted),
                      f.reservation(2, ReservationStatus::Accepted) }) },
                { .body = f.reservations({ wrapping }) } });
        Poller poller(f.api, once);
        QSignalSpy inHand(&poller, &Poller::inHandRead);
        QSignalSpy tasks(&poller, &Poller::taskRead);

        poller.start(f.workspace, f.worker);

        QTRY_COMPARE(inHand.count(), 1);
        const auto list = inHand.constFirst().constFirst().value<Listing<Reservation>>();
        QCOMPARE(list.rows.size(), 2); // the one that went over in between is there once, as it is later
        QVERIFY(list.rows.contains(wrapping));
        QTRY_COMPARE(tasks.count(), 2);
    }

    void neverAsksTwiceAtOnce()
    {
        PollFixture f;
        f.server.answer("GET " + f.workerPath + "/Channels", { { .silent = true } });
        Poller poller(f.api, { .offers = 5ms, .inHand = 1h, .ownTasks = 1h, .ownWorker = 5ms, .setup = 1h });
        QSignalSpy offers(&poller, &Poller::offersRead);

        poller.start(f.workspace, f.worker);

        QTRY_VERIFY(offers.count() > 10);
        poller.nudge();
        QTRY_VERIFY(offers.count() > 20);
        QCOMPARE(f.asked(f.workerPath + "/Channels"), 1);
        f.say(f.workerPath + "/Channels", f.page("channels", {}));
        f.server.answerSilent({ .body = f.page("channels", {}) });
        QTRY_VERIFY(f.asked(f.workerPath + "/Channels") > 2); // and goes on after the answer
    }

    void aNudgeAsksForOnesOwnAtOnce()
    {
        PollFixture f;
        Poller poller(f.api, once);
        QSignalSpy fresh(&poller, &Poller::fresh);
        poller.start(f.workspace, f.worker);
        QTRY_COMPARE(fresh.count(), 9);

        poller.nudge();

        QTRY_COMPARE(fresh.count(), 13);
        QCOMPARE(f.asked(f.workerPath), 2);
        QCOMPARE(f.asked(f.path("/Activities")), 1);
        poller.refreshSetup();
        QTRY_COMPARE(f.asked(f.path("/Activities")), 2);
    }

    void readsTheFloorOnlyWhileItIsWatched()
    {
        PollFixture f;
        Poller poller(f.api, fast);
        QSignalSpy tasks(&poller, &Poller::tasksChanged);
        QSignalSpy workers(&poller, &Poller::workersChanged);
        QSignalSpy figures(&poller, &Poller::figuresRead);
        QSignalSpy offers(&poller, &Poller::offersRead);
        poller.start(f.workspace, f.worker);
        QTRY_VERIFY(offers.count() > 5);
        QCOMPARE(tasks.count() + workers.count() + figures.count(), 0);

        poller.setWatchFloor(true);

        QTRY_VERIFY(tasks.count() > 1 && workers.count() > 1 && figures.count() > 1);
        poller.setWatchFloor(false);
        QTRY_VERIFY(offers.count() > 30);
        const auto asked = f.asked(f.path("/Tasks"));
        const auto polls = offers.count();
        QTRY_VERIFY(offers.count() > polls + 10);
        QCOMPARE(f.asked(f.path("/Tasks")), asked);
    }

    void tellsAnErrorOnce()
    {
        PollFixture f;
        f.server.answer("GET " + f.workerPath, { { .status = 404, .body = errorToJson(404, 20404, u"gone"_s) } });
        Poller poller(f.api, { .offers = 5ms, .inHand = 1h, .ownTasks = 1h, .ownWorker = 5ms, .setup = 1h });
        QSignalSpy failed(&poller, &Poller::failed);
        QSignalSpy recovered(&poller, &Poller::recovered);

        poller.start(f.workspace, f.worker);

        QTRY_VERIFY(f.asked(f.workerPath) > 5);
        QCOMPARE(failed.count(), 1);
        QCOMPARE(failed.constFirst().at(0).value<Poller::Kind>(), Poller::Kind::OwnWorker);
        QCOMPARE(failed.constFirst().at(1).value<ApiError>().kind, ApiError::Kind::NotFound);
        f.say(f.workerPath, toJson(Worker{ .id = f.worker }, f.base));
        QTRY_COMPARE(recovered.count(), 1);
    }

    void tellsRowsItCannotReadOnce()
    {
        PollFixture f;
        const QByteArray odd = toJson(f.reservation(7, ReservationStatus::Pending), ReservationSide::Worker, f.base)
                                   .replace("\"pending\"", "\"paused\"");
        f.say(f.offersPath, f.page("reservations", { odd }));
        Poller poller(f.api, { .offers = 5ms, .inHand = 1h, .ownTasks = 1h });
        QSignalSpy unreadable(&poller, &Poller::unreadableRows);
        QSignalSpy offers(&poller, &Poller::offersRead);

        poller.start(f.workspace, f.worker);

        QTRY_VERIFY(offers.count() > 5);
        const auto ofOffers = std::ranges::count_if(unreadable,
            [](const QVariantList &signal) { return signal.at(0).value<Poller::Kind>() == Poller::Kind::Offers; });
        QCOMPARE(ofOffers, 1);
        QCOMPARE(unreadable.constFirst().at(1).toStringList(), QStringList{ u"row 1: reservation_status"_s });
    }

    void stretchesWhenTheServerAsksForIt()
    {
        PollFixture f;
        f.server.answer("GET " + f.workerPath,
            { { .status = 429, .body = "{}", .headers = { { "Retry-After", "0" } } },
                { .body = toJson(Worker{ .id = f.worker }, f.base) } });
        Poller poller(f.api, { .offers = 5ms, .inHand = 1h, .ownTasks = 1h, .ownWorker = 5ms, .setup = 1h });
        QSignalSpy rate(&poller, &Poller::rateChanged);

        poller.start(f.workspace, f.worker);

        QTRY_COMPARE(rate.count(), 1);
        QCOMPARE(rate.constFirst().constFirst().toDouble(), 2.0);
        f.clock.advance(31s);
        QTRY_COMPARE(rate.count(), 2);
        QCOMPARE(rate.constLast().constFirst().toDouble(), 1.0);
    }

    void itsOwnPauseIsNoRefusal()
    {
        PollFixture f;
        f.server.answer(
            "GET " + f.workerPath, { { .status = 429, .body = "{}", .headers = { { "Retry-After", "60" } } } });
        Poller poller(f.api, once);
        QSignalSpy rate(&poller, &Poller::rateChanged);
        QSignalSpy failed(&poller, &Poller::failed);
        const auto isOwnPause = [](const QList<QVariant> &told) {
            const auto error = told.at(1).value<ApiError>();
            return error.kind == ApiError::Kind::TooMany && error.httpStatus == 0;
        };
        poller.start(f.workspace, f.worker);
        QTRY_COMPARE(rate.count(), 1);

        f.clock.advance(2s); // a refusal within the same second would not count anyhow
        QTRY_VERIFY((poller.refreshSetup(), std::any_of(failed.cbegin(), failed.cend(), isOwnPause)));

        QCOMPARE(rate.count(), 1); // only what the server said slows the polls down
        QCOMPARE(rate.constFirst().constFirst().toDouble(), 2.0);
    }

    void stopsAskingWhenSignedOut()
    {
        PollFixture f;
        f.server.answer("GET " + f.offersPath, { { .status = 401, .body = errorToJson(401, 20003, u"no"_s) } });
        Poller poller(f.api, { .offers = 5ms, .inHand = 1h, .ownTasks = 1h, .ownWorker = 5ms, .setup = 1h });
        QSignalSpy failed(&poller, &Poller::failed);

        poller.start(f.workspace, f.worker);

        QTRY_VERIFY(failed.count() > 0);
        QTRY_COMPARE(f.asked(f.path("/TaskChannels")), 1); // what was under way
        const auto asked = f.asked(f.offersPath);
        f.server.forgetRequests();
        poller.nudge();
        QTRY_COMPARE(f.server.requests().size(), 0);
        QVERIFY(asked <= 2);
    }

    void dropsWhatBelongsToAnotherWorker()
    {
        PollFixture f;
        f.server.answer("GET " + f.workerPath, { { .silent = true } });
        const WorkerId other = sid<WorkerId>(11);
        const QByteArray otherPath = f.path("/Workers/" + other.utf8());
        f.say(otherPath, toJson(Worker{ .id = other, .name = u"Bob"_s }, f.base));
        f.say(otherPath + "/Channels", f.page("channels", {}));
        f.say(otherPath + "/Reservations", f.page("reservations", {}));
        Poller poller(f.api, once);
        QSignalSpy worker(&poller, &Poller::ownWorkerRead);
        poller.start(f.workspace, f.worker);
        QTRY_COMPARE(f.asked(f.workerPath), 1);

        poller.start(f.workspace, other);
        f.server.answerSilent({ .body = toJson(Worker{ .id = f.worker, .name = u"Alice"_s }, f.base) });

        QTRY_COMPARE(worker.count(), 1);
        QCOMPARE(worker.constFirst().constFirst().value<Worker>().name, u"Bob"_s);
        poller.stop();
        f.server.forgetRequests();
        poller.nudge();
        QCOMPARE(f.server.requests().size(), 0);
    }

    void comesBackWithTheServer()
    {
        PollFixture f;
        Poller poller(f.api, { .offers = 5ms, .inHand = 1h, .ownTasks = 1h, .ownWorker = 1h, .setup = 1h });
        QSignalSpy fresh(&poller, &Poller::fresh);
        QSignalSpy failed(&poller, &Poller::failed);
        poller.start(f.workspace, f.worker);
        QTRY_VERIFY(fresh.count() > 9);
        f.server.goAway();
        QTRY_VERIFY(failed.count() > 0);
        QCOMPARE(failed.constFirst().at(1).value<ApiError>().kind, ApiError::Kind::Unreachable);
        f.server.forgetRequests();

        f.server.comeBack();

        QTRY_COMPARE(f.asked(f.workerPath), 1); // at once, not after an hour
    }

    void worksOnAThreadOfItsOwn()
    {
        PollFixture f;
        SystemClock clock;
        QThread net;
        auto *client = new ApiClient(clock);
        auto *poller = new Poller(Api(client), fast);
        for (QObject *object : { static_cast<QObject *>(client), static_cast<QObject *>(poller) })
            object->moveToThread(&net);
        connect(&net, &QThread::finished, poller, &QObject::deleteLater);
        connect(poller, &QObject::destroyed, client, &QObject::deleteLater);
        net.start();
        int offers = 0;
        connect(poller, &Poller::offersRead, this, [&offers, this] {
            QCOMPARE(QThread::currentThread(), thread());
            ++offers;
        });

        client->setAccess(Endpoints::single(f.server.url()), "AC", "s");
        poller->start(f.workspace, f.worker);

        QTRY_VERIFY(offers > 3);
        net.quit();
        QVERIFY(net.wait());
    }

    void asksLittleWhilePushed()
    {
        const PollRates rates;

        const auto anHour = [](std::chrono::milliseconds rate) { return double(3'600'000) / double(rate.count()); };
        const double requests = anHour(rates.pushedOwn) + 2 * anHour(rates.pushedWorker) + 5 * anHour(rates.pushedSetup)
            + 2; // a token lives for an hour, so the socket is opened anew

        QVERIFY(requests <= 60);
    }
};

QTEST_GUILESS_MAIN(TestPoller)
#include "tst_poller.moc"
