#include "carrierfloor.h"

using namespace Qt::StringLiterals;
using namespace router;

/// Instructions carried out in the phone network, and what hanging up does to tasks.
class TestTaskCalls : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheCallerWhoWaits()
    {
        CarrierFloor floor;
        const PhoneCall *caller = floor.carrier.network().calls().find(callerCall);

        QVERIFY(caller);
        QCOMPARE(caller->from, u"+15550100001"_s);
        QCOMPARE(caller->to, u"+15550100002"_s);
        QVERIFY(caller->inbound && caller->isInProgress());
    }

    void acceptsOnlyWhenTheWorkerHasJoined()
    {
        CarrierFloor floor;
        QVERIFY(floor.instruct(ConferenceInstruction{}));

        floor.advance(0ms);
        QCOMPARE(floor.callStatus(floor.callTo(u"client:alice"_s)), "ringing");
        QCOMPARE(floor.conference()->status, ConferenceStatus::Init);
        floor.advance(1999ms);
        QCOMPARE(floor.status(), ReservationStatus::Pending);
        floor.advance(1ms);

        QCOMPARE(floor.status(), ReservationStatus::Accepted);
        QCOMPARE(floor.conference()->status, ConferenceStatus::InProgress);
        QCOMPARE(floor.conference()->joined(), 2);
        const QJsonObject noted = floor.attributes().value("conference"_L1).toObject();
        QCOMPARE(noted.value("sid"_L1).toString(), floor.conference()->id.text());
        const QJsonObject participants = noted.value("participants"_L1).toObject();
        QCOMPARE(participants.value("worker"_L1).toString(), floor.callTo(u"client:alice"_s).text());
        QCOMPARE(participants.value("customer"_L1).toString(), callerCall.text());
    }

    void cancelsWhenItFails_data()
    {
        QTest::addColumn<Instruction>("instruction");
        QTest::addColumn<int>("seconds"); // until it has failed
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<int>("reason");

        const QString url = u"http://localhost/twiml"_s;
        QTest::newRow("rings no longer than it may")
            << Instruction(ConferenceInstruction{ .timeout = 1s }) << 1 << QByteArray("no-answer") << 0;
        QTest::newRow("busy") << Instruction(ConferenceInstruction{ .to = u"client:alice?busy"_s }) << 2
                              << QByteArray("busy") << 0;
        QTest::newRow("never answered") << Instruction(ConferenceInstruction{ .to = u"+15005554000"_s }) << 60
                                        << QByteArray("no-answer") << 0;
        QTest::newRow("dequeue fails") << Instruction(DequeueInstruction{ .to = u"+15005556001"_s }) << 1
                                       << QByteArray("failed") << 0;
        QTest::newRow("invalid number") << Instruction(DequeueInstruction{ .to = u"+15005550001"_s }) << 0
                                        << QByteArray("failed") << 13223;
        QTest::newRow("call not answered")
            << Instruction(CallInstruction{ .to = u"+15005551009"_s, .from = u"+1"_s, .url = url, .timeout = 5s }) << 5
            << QByteArray("no-answer") << 0;
    }

    void cancelsWhenItFails()
    {
        QFETCH(Instruction, instruction);
        QFETCH(int, seconds);
        QFETCH(QByteArray, status);
        QFETCH(int, reason);
        CarrierFloor floor;
        QVERIFY(floor.instruct(instruction));
        floor.advance(std::max(0ms, std::chrono::seconds(seconds) - 1ms));
        QCOMPARE(floor.status() == ReservationStatus::Pending, seconds > 0); // else it has failed at once
        floor.advance(1ms);

        QCOMPARE(floor.status(), ReservationStatus::Canceled);
        QCOMPARE(floor.engine.pastOf(floor.workspace, floor.reservation).canceledReason, reason);
        bool isThere = false;
        for (const auto &[serial, call] : floor.carrier.network().calls().inOrder())
            isThere = isThere || wireName(call.status) == status;
        QVERIFY(isThere);
        QCOMPARE(floor.callStatus(callerCall), "in-progress"); // the caller waits on
    }

    void joinsTheCallerByDequeue()
    {
        CarrierFloor floor;
        QVERIFY(floor.instruct(DequeueInstruction{}));
        floor.advance(2s);

        const CallId worker = floor.callTo(u"client:alice"_s);
        QCOMPARE(floor.status(), ReservationStatus::Accepted);
        QCOMPARE(floor.attributes().value("worker_call_sid"_L1).toString(), worker.text());
        QCOMPARE(floor.carrier.network().calls().find(worker)->peer, callerCall);
    }

    void callsAndWaits_data()
    {
        QTest::addColumn<bool>("accept");
        QTest::addColumn<ReservationStatus>("status");

        QTest::newRow("accepting") << true << ReservationStatus::Accepted;
        QTest::newRow("by a second request") << false << ReservationStatus::Pending;
    }

    void callsAndWaits()
    {
        QFETCH(bool, accept);
        QFETCH(ReservationStatus, status);
        CarrierFloor floor;
        const QString url = u"http://localhost/twiml"_s;
        QVERIFY(floor.instruct(CallInstruction{ .from = u"+1555"_s, .url = url, .accept = accept }));
        floor.advance(2s);

        QCOMPARE(floor.status(), status);
        const QList<WebNotice> notices = floor.carrier.takeNotices();
        QCOMPARE(notices.size(), 1); // its TwiML is asked for
        QCOMPARE(notices.constFirst().url, url);
        QVERIFY(notices.constFirst().fields.contains({ "CallSid", floor.callTo(u"client:alice"_s).utf8() }));
    }

    void redirectsTheCaller()
    {
        CarrierFloor floor;
        const QString url = u"http://localhost/twiml"_s;
        QVERIFY(floor.instruct(RedirectInstruction{ .call = callerCall, .url = url, .accept = true }));
        floor.advance(0ms);

        QCOMPARE(floor.status(), ReservationStatus::Accepted);
        QCOMPARE(floor.carrier.network().calls().find(callerCall)->url, url);
        QVERIFY(!floor.instruct(RedirectInstruction{
            .call = *CallId::fromText(QByteArrayView("CA00000000000000000000000000000009")), .url = url }));
    }

    void endsWorkWithTheCall_data()
    {
        QTest::addColumn<Instruction>("instruction");
        QTest::addColumn<bool>("multitasking");
        QTest::addColumn<bool>("byCaller");

        for (const bool multitasking : { true, false }) {
            for (const bool byCaller : { true, false }) {
                const QByteArray name = QByteArray(multitasking ? "multitasking" : "single-tasking")
                    + (byCaller ? ", the caller hangs up" : ", the worker hangs up");
                QTest::newRow(QByteArray("conference, " + name).constData())
                    << Instruction(ConferenceInstruction{}) << multitasking << byCaller;
                QTest::newRow(QByteArray("dequeue, " + name).constData())
                    << Instruction(DequeueInstruction{}) << multitasking << byCaller;
            }
        }
    }

    void endsWorkWithTheCall()
    {
        QFETCH(Instruction, instruction);
        QFETCH(bool, multitasking);
        QFETCH(bool, byCaller);
        CarrierFloor floor(multitasking);
        QVERIFY(floor.instruct(instruction));
        floor.advance(2s);
        const CallId worker = floor.callTo(u"client:alice"_s);

        const CallId ended = byCaller ? callerCall : worker;
        HttpRequest request{ .method = "POST",
            .path = "/2010-04-01/Accounts/" + floorAccount.utf8() + "/Calls/" + ended.utf8() + ".json",
            .body = "Status=completed" };
        QCOMPARE(floor.carrier.answer(request).status, 200);
        floor.hear();

        QCOMPARE(floor.callStatus(worker), "completed");
        QCOMPARE(floor.status(), multitasking ? ReservationStatus::Wrapping : ReservationStatus::Completed);
    }

    void cancelsTheTaskOfWhoHangsUp()
    {
        CarrierFloor floor;
        QVERIFY(floor.instruct(ConferenceInstruction{}));
        floor.advance(1s);
        HttpRequest request{ .method = "POST",
            .path = "/2010-04-01/Accounts/" + floorAccount.utf8() + "/Calls/" + callerCall.utf8() + ".json",
            .body = "Status=completed" };
        (void)floor.carrier.answer(request);
        floor.hear();

        const auto task = floor.engine.task(floor.workspace, floor.task);
        QCOMPARE(task->status, TaskStatus::Canceled);
        QCOMPARE(task->reason, u"hangup"_s);
        QCOMPARE(floor.callStatus(floor.callTo(u"client:alice"_s)), "canceled");
    }

    void hangsUpWhenTheOfferEnds()
    {
        CarrierFloor floor;
        QVERIFY(floor.instruct(ConferenceInstruction{}));
        floor.advance(1s);
        QVERIFY(floor.engine.updateTask(floor.workspace, floor.task, { .status = u"canceled"_s }));
        floor.hear();

        QCOMPARE(floor.callStatus(floor.callTo(u"client:alice"_s)), "canceled");
        QCOMPARE(floor.callStatus(callerCall), "completed");
        QVERIFY(!floor.carrier.nextDeadline());
    }

    void keepsTheWorkThatIsAcceptedWhileItRings()
    {
        CarrierFloor floor;
        QVERIFY(floor.instruct(CallInstruction{ .from = u"+15550100"_s, .url = u"https://a.example/"_s }));

        QVERIFY(floor.engine.updateReservation(floor.workspace, floor.reservation, { .status = u"accepted"_s }));
        floor.hear();
        floor.advance(10s);

        QCOMPARE(floor.callStatus(floor.callTo(u"client:alice"_s)), QByteArray("canceled"));
        QCOMPARE(floor.status(), ReservationStatus::Accepted);
    }

    void hangsUpAfterWork()
    {
        CarrierFloor floor;
        QVERIFY(floor.instruct(ConferenceInstruction{}));
        floor.advance(2s);
        QVERIFY(floor.engine.updateReservation(floor.workspace, floor.reservation, { .status = u"wrapping"_s }));
        floor.hear();
        QCOMPARE(floor.callStatus(floor.callTo(u"client:alice"_s)), "completed");
        QCOMPARE(floor.callStatus(callerCall), "in-progress");
        QVERIFY(floor.engine.updateReservation(floor.workspace, floor.reservation, { .status = u"completed"_s }));
        floor.hear();

        QCOMPARE(floor.callStatus(callerCall), "completed");
        QVERIFY(floor.conference()->hasEnded());
    }

    void callsOutForAnOutboundTask()
    {
        CarrierFloor floor;
        QVERIFY(floor.engine.updateTask(floor.workspace, floor.task, { .status = u"canceled"_s }));
        floor.task = floor.add(R"({"outbound_to":"+15005552030","from":"+15550100001"})");
        floor.reservation = floor.engine.reservationsOfTask(floor.workspace, floor.task).value(0).id;
        QVERIFY(floor.instruct(ConferenceInstruction{}));
        floor.advance(2s);

        QCOMPARE(floor.status(), ReservationStatus::Accepted);
        const CallId customer = floor.callTo(u"+15005552030"_s);
        QCOMPARE(floor.attributes()
                     .value("conference"_L1)
                     .toObject()
                     .value("participants"_L1)
                     .toObject()
                     .value("customer"_L1)
                     .toString(),
            customer.text());
        floor.advance(2s);
        QCOMPARE(floor.conference()->joined(), 2);
        floor.advance(30s); // as its number says
        QCOMPARE(floor.status(), ReservationStatus::Wrapping);
    }

    void talksAsLongAsTheCallersNumberSays()
    {
        CarrierFloor floor(true, "+15005552010");
        QVERIFY(floor.instruct(ConferenceInstruction{}));
        floor.advance(2s);
        floor.advance(9s);
        QCOMPARE(floor.status(), ReservationStatus::Accepted);
        floor.advance(1s);

        QCOMPARE(floor.status(), ReservationStatus::Wrapping);
    }

    void bringsASupervisorIn_data()
    {
        QTest::addColumn<SupervisorMode>("mode");
        QTest::addColumn<bool>("muted");
        QTest::addColumn<bool>("coaching");

        QTest::newRow("monitor") << SupervisorMode::Monitor << true << false;
        QTest::newRow("whisper") << SupervisorMode::Whisper << false << true;
        QTest::newRow("barge") << SupervisorMode::Barge << false << false;
    }

    void bringsASupervisorIn()
    {
        QFETCH(SupervisorMode, mode);
        QFETCH(bool, muted);
        QFETCH(bool, coaching);
        CarrierFloor floor;
        QVERIFY(floor.instruct(ConferenceInstruction{}));
        floor.advance(2s);
        QVERIFY(floor.instruct(SuperviseInstruction{ .supervisor = u"client:sue"_s, .mode = mode }));
        floor.advance(2s);

        const Participant *sue = floor.conference()->find(floor.callTo(u"client:sue"_s));
        QVERIFY(sue && sue->joined);
        QCOMPARE(sue->muted, muted);
        QCOMPARE(sue->coaching, coaching);
        QCOMPARE(sue->coached, coaching ? floor.callTo(u"client:alice"_s) : CallId());
        QCOMPARE(floor.status(), ReservationStatus::Accepted);
        QVERIFY(floor.engine.updateReservation(floor.workspace, floor.reservation, { .status = u"wrapping"_s }));
        floor.hear();
        QCOMPARE(floor.callStatus(floor.callTo(u"client:sue"_s)), "completed");
    }

    void changesWhoTakesPart()
    {
        CarrierFloor floor;
        QCOMPARE(floor.carrier.changeCustomer(floor.task, { .hold = true }).error().code, 20404);
        QVERIFY(floor.instruct(ConferenceInstruction{}));
        floor.advance(2s);
        const CallId worker = floor.callTo(u"client:alice"_s);

        QVERIFY(floor.carrier.changeCustomer(floor.task, { .hold = true }));
        QVERIFY(floor.carrier.changeWorker(floor.task, floor.worker, { .muted = true, .endConferenceOnExit = true }));
        QVERIFY(floor.conference()->find(callerCall)->hold);
        QVERIFY(floor.conference()->find(worker)->muted);
        QVERIFY(floor.conference()->find(worker)->endConferenceOnExit);
        QVERIFY(floor.carrier.kickWorker(floor.task, floor.worker));

        QCOMPARE(floor.callStatus(worker), "completed");
        QCOMPARE(floor.conference()->reasonEnded, u"participant-with-end-conference-on-exit-kicked"_s);
        QCOMPARE(floor.status(), ReservationStatus::Wrapping);
        QCOMPARE(floor.carrier.kickWorker(floor.task, floor.worker).error().httpStatus, 404);
    }

    void holdsTheCallerDuringATransfer_data()
    {
        QTest::addColumn<bool>("taken");

        QTest::newRow("taken") << true;
        QTest::newRow("refused") << false;
    }

    void holdsTheCallerDuringATransfer()
    {
        QFETCH(bool, taken);
        CarrierFloor floor;
        QVERIFY(floor.instruct(ConferenceInstruction{}));
        floor.advance(2s);
        const auto alice = floor.engine.worker(floor.workspace, floor.worker);
        const auto bob = floor.engine.createWorker(floor.workspace,
            { .name = u"Bob"_s, .attributes = "{\"contact_uri\":\"client:bob\"}", .activity = alice->activity });
        const TransferDraft toBob{
            .worker = floor.worker, .reservation = floor.reservation, .task = floor.task, .to = bob->id.text()
        };
        QVERIFY(floor.engine.startTransfer(floor.workspace, toBob));
        floor.hear();
        QVERIFY(floor.conference()->find(callerCall)->hold);

        const ReservationId offer = floor.engine.reservationsOfWorker(floor.workspace, bob->id).value(0).id;
        if (taken)
            QVERIFY(floor.engine.instruct(floor.workspace, offer, ConferenceInstruction{}));
        else
            QVERIFY(floor.engine.updateReservation(floor.workspace, offer, { .status = u"rejected"_s }));
        floor.hear();
        floor.advance(2s);

        QVERIFY(!floor.conference()->find(callerCall)->hold);
        QCOMPARE(floor.conference()->joined(), taken ? 3 : 2);
    }

    void goesOnAfterARestart_data()
    {
        QTest::addColumn<bool>("withCalls");

        QTest::newRow("with what was stored") << true;
        QTest::newRow("dialled again where nothing was") << false;
    }

    void goesOnAfterARestart()
    {
        QFETCH(bool, withCalls);
        CarrierFloor floor;
        QVERIFY(floor.instruct(ConferenceInstruction{}));
        floor.advance(1s);
        Engine again(floorAccount, 2);
        Carrier carrier(again, floorAccount, 8);
        for (const Change &record : floor.engine.takeChanges()) {
            if (!record.value.isNull())
                QVERIFY(again.restore(record));
        }
        for (const Change &record : floor.carrier.takeChanges()) {
            QVERIFY(Carrier::isOurs(record.key));
            if (withCalls)
                QVERIFY(carrier.restore(record));
        }
        again.restored(morning + 10s);
        carrier.takeUpAgain();

        for (int step = 0; step < 10; ++step)
            carrier.advanceTo(morning + 10s + step * 1s);

        QCOMPARE(again.reservation(floor.workspace, floor.reservation)->status, ReservationStatus::Accepted);
    }

    void standsStillUntilItTakesUpAgain()
    {
        CarrierFloor floor;
        QVERIFY(floor.instruct(ConferenceInstruction{}));
        floor.advance(1s);
        const QList<Change> kept = floor.carrier.takeChanges();
        floor.engine.advanceTo(floor.engine.now() + 10s); // the call is answered in between

        floor.carrier.startOver();
        for (const Change &record : kept)
            QVERIFY(floor.carrier.restore(record));
        (void)floor.carrier.answer({ .method = "GET", .path = "/2010-04-01/Accounts" });
        QVERIFY2(floor.carrier.takeChanges().isEmpty(), "who looks changes nothing");

        floor.carrier.takeUpAgain();
        QVERIFY(!floor.carrier.takeChanges().isEmpty());
    }

    void minesItsOwnBusiness()
    {
        CarrierFloor floor;
        QVERIFY(!floor.carrier.nextDeadline());
        QVERIFY(floor.carrier.takeNotices().isEmpty());
        floor.add(R"({"note":"call_sid"})");
        floor.add(R"({"call_sid":"CA77"})"); // no SID: nobody can be on that line
        floor.hear();

        QCOMPARE(floor.carrier.network().calls().inOrder().size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestTaskCalls)
#include "tst_taskcalls.moc"
