#include "restdesk.h"

#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(RestFields)

/// Offers are answered under the task as under the worker, by status or by instruction.
namespace {

/// The instruction that the carrier has been asked to carry out.
std::shared_ptr<const Instruction> instructed(RestDesk &desk)
{
    const QList<router::EngineEvent> events = desk.engine.takeEvents();
    for (const router::EngineEvent &event : events) {
        if (event.type == router::EngineEvent::Type::DialRequested)
            return event.instruction;
    }
    return {};
}

} // namespace

class RestReservationsTest : public QObject
{
    Q_OBJECT

private:
    QByteArray m_alice;
    QByteArray m_task;
    QByteArray m_offer;

    /// Alice, available, is offered a task with a call.
    void offer(RestDesk &desk, const QByteArray &worker = R"({"contact_uri":"client:alice"})",
        const QByteArray &task
        = R"({"call_sid":"CA00000000000000000000000000000001","from":"+15550100","to":"+15550199"})")
    {
        m_alice = desk.addWorker("Alice", worker);
        m_task = desk.addTask(task);
        m_offer = desk.pendingOf(m_task);
        QVERIFY(!m_offer.isEmpty());
    }

    [[nodiscard]] QByteArray path(const RestDesk &desk, bool byTask) const
    {
        const QByteArray owner = byTask ? QByteArray("Tasks/" + m_task) : QByteArray("Workers/" + m_alice);
        return desk.in(owner + "/Reservations/" + m_offer);
    }

private slots:
    void answersAnOffer_data()
    {
        QTest::addColumn<RestFields>("fields");
        QTest::addColumn<QString>("reservation");
        QTest::addColumn<QString>("task");

        QTest::newRow("accepted") << RestFields{ { "ReservationStatus", "accepted" } } << u"accepted"_s
                                  << u"assigned"_s;
        QTest::newRow("instruction accept")
            << RestFields{ { "Instruction", "accept" } } << u"accepted"_s << u"assigned"_s;
        QTest::newRow("Instruction Accept")
            << RestFields{ { "Instruction", "Accept" } } << u"accepted"_s << u"assigned"_s;
        QTest::newRow("rejected") << RestFields{ { "ReservationStatus", "rejected" },
            { "WorkerActivitySid", "{offline}" } }
                                  << u"rejected"_s << u"pending"_s;
        QTest::newRow("instruction reject")
            << RestFields{ { "Instruction", "reject" }, { "WorkerActivitySid", "{offline}" } } << u"rejected"_s
            << u"pending"_s;
        QTest::newRow("conference") << RestFields{ { "Instruction", "Conference" } } << u"pending"_s << u"reserved"_s;
        QTest::newRow("conference with all it takes")
            << RestFields{ { "Instruction", "conference" }, { "To", "client:bob" }, { "From", "+15550111" },
                   { "Timeout", "20" }, { "PostWorkActivitySid", "{offline}" } }
            << u"pending"_s << u"reserved"_s;
    }

    void answersAnOffer()
    {
        QFETCH(RestFields, fields);
        QFETCH(QString, reservation);
        QFETCH(QString, task);

        for (const bool byTask : { true, false }) {
            RestDesk desk;
            offer(desk);
            RestFields sent = fields;
            for (auto &field : sent)
                field.second.replace("{offline}", desk.sidOf("Activities", u"Offline"_s));

            const RestReply reply = desk.post(path(desk, byTask), sent);

            QVERIFY2(reply.status == 200, reply.body.constData());
            QCOMPARE(reply.text(u"reservation_status"_s), reservation);
            QCOMPARE(reply.text(u"worker_name"_s), u"Alice"_s);
            QVERIFY(reply.text(u"url"_s).endsWith(QString::fromLatin1(path(desk, byTask))));
            QVERIFY(!reply.header("ETag").isNull());
            QCOMPARE(desk.get(desk.in("Tasks/" + m_task)).text(u"assignment_status"_s), task);
        }
    }

    void hasTheCarrierDial()
    {
        RestDesk desk;
        offer(desk);
        (void)desk.engine.takeEvents();

        desk.post(path(desk, true),
            { { "Instruction", "conference" }, { "To", "client:bob" }, { "From", "+15550111" }, { "Timeout", "20" } });
        const auto asked = instructed(desk);

        QVERIFY(asked);
        const auto &dialled = std::get<ConferenceInstruction>(*asked);
        QCOMPARE(dialled.to, u"client:bob"_s);
        QCOMPARE(dialled.from, u"+15550111"_s);
        QCOMPARE(dialled.timeout, std::chrono::seconds(20));
    }

    void passesOnHowTheWorkerTakesPart()
    {
        RestDesk desk;
        offer(desk);
        (void)desk.engine.takeEvents();

        desk.post(path(desk, true),
            { { "Instruction", "conference" }, { "Muted", "true" }, { "EndConferenceOnExit", "true" },
                { "StartConferenceOnEnter", "false" }, { "MaxParticipants", "5" }, { "ConferenceRecord", "true" },
                { "RecordingChannels", "dual" }, { "Record", "true" }, { "EndConferenceOnCustomerExit", "true" },
                { "StatusCallback", "http://localhost/call" }, { "StatusCallbackMethod", "GET" },
                { "StatusCallbackEvent", "ringing" }, { "StatusCallbackEvent", "answered" }, { "Region", "ie1" } });

        const auto asked = instructed(desk);
        QVERIFY(asked);
        const QStringList events{ u"ringing"_s, u"answered"_s };
        const ParticipantOptions options{ .muted = true,
            .startConferenceOnEnter = false,
            .endConferenceOnExit = true,
            .endConferenceOnCustomerExit = true,
            .record = true,
            .recordsConference = true,
            .dualChannels = true,
            .maxParticipants = 5,
            .region = u"ie1"_s,
            .statusCallback = { .url = u"http://localhost/call"_s, .byPost = false, .events = events } };
        QCOMPARE(std::get<ConferenceInstruction>(*asked).options, options);
    }

    void refusesByTheInstructionsNumber_data()
    {
        QTest::addColumn<RestFields>("fields");
        QTest::addColumn<int>("code");

        const RestFields dequeue{ { "Instruction", "Dequeue" } };
        const RestFields call{ { "Instruction", "call" }, { "CallFrom", "+1555" }, { "CallUrl", "http://localhost/" } };
        const RestFields redirect{ { "Instruction", "redirect" },
            { "RedirectCallSid", "CA00000000000000000000000000000001" }, { "RedirectUrl", "http://localhost/" } };
        QTest::newRow("conference, then nowhere")
            << RestFields{ { "Instruction", "conference" }, { "PostWorkActivitySid", "x" } } << 40139;
        QTest::newRow("conference told nowhere")
            << RestFields{ { "Instruction", "conference" }, { "StatusCallback", "x" } } << 40159;
        QTest::newRow("dequeue, then nowhere")
            << dequeue + RestFields{ { "DequeuePostWorkActivitySid", "x" } } << 40130;
        QTest::newRow("dequeue, then elsewhere")
            << dequeue + RestFields{ { "DequeuePostWorkActivitySid", "WA00000000000000000000000000000099" } } << 40130;
        QTest::newRow("dequeue told nowhere") << dequeue + RestFields{ { "DequeueStatusCallbackUrl", "x" } } << 40157;
        QTest::newRow("dequeue told what there is not")
            << dequeue + RestFields{ { "DequeueStatusCallbackEvents", "answered,sneezed" } } << 40134;
        QTest::newRow("call from nobody")
            << RestFields{ { "Instruction", "call" }, { "CallUrl", "http://localhost/" } } << 40111;
        QTest::newRow("call without TwiML") << RestFields{ { "Instruction", "call" }, { "CallFrom", "+1" } } << 40112;
        QTest::newRow("call with bad TwiML")
            << RestFields{ { "Instruction", "call" }, { "CallFrom", "+1" }, { "CallUrl", "x" } } << 40112;
        QTest::newRow("call told nowhere") << call + RestFields{ { "CallStatusCallbackUrl", "x" } } << 40158;
        QTest::newRow("redirect of nothing")
            << RestFields{ { "Instruction", "redirect" }, { "RedirectUrl", "http://localhost/" } } << 40121;
        QTest::newRow("redirect of no SID")
            << RestFields{ { "Instruction", "redirect" }, { "RedirectCallSid", "x" } } << 40121;
        QTest::newRow("redirect to nowhere")
            << RestFields{ { "Instruction", "redirect" }, { "RedirectCallSid", "CA00000000000000000000000000000001" } }
            << 40120;
        QTest::newRow("supervise too early") << RestFields{ { "Instruction", "supervise" },
            { "Supervisor", "client:sue" }, { "SupervisorMode", "whisper" } }
                                             << 40146;
        QTest::newRow("fine: dequeue") << dequeue << 0;
        QTest::newRow("fine: call") << call << 0;
        QTest::newRow("fine: redirect") << redirect << 0;
    }

    void refusesByTheInstructionsNumber()
    {
        QFETCH(RestFields, fields);
        QFETCH(int, code);
        RestDesk desk;
        offer(desk);

        const RestReply reply = desk.post(path(desk, true), fields);

        QVERIFY2(reply.code() == code, reply.body.constData());
        QCOMPARE(reply.status, code ? 400 : 200);
        QCOMPARE(desk.engine.dialling().isEmpty(), code != 0);
    }

    void goesAllTheWay()
    {
        RestDesk desk;
        offer(desk);

        for (const char *status : { "accepted", "wrapping", "completed" }) {
            const RestReply reply = desk.post(path(desk, false), { { "ReservationStatus", status } });
            QCOMPARE(reply.status, 200);
            QCOMPARE(reply.text(u"reservation_status"_s), QString::fromLatin1(status));
        }
        QCOMPARE(desk.get(desk.in("Tasks/" + m_task)).text(u"assignment_status"_s), u"completed"_s);
    }

    void refusesAndChangesNothing_data()
    {
        QTest::addColumn<RestFields>("fields");
        QTest::addColumn<QString>("message"); // part of it

        QTest::newRow("nothing asked") << RestFields{} << u"ReservationStatus or Instruction field is required"_s;
        QTest::newRow("both") << RestFields{ { "ReservationStatus", "accepted" }, { "Instruction", "accept" } }
                              << u"cannot be sent together"_s;
        QTest::newRow("unknown status") << RestFields{ { "ReservationStatus", "taken" } } << u"ReservationStatus"_s;
        QTest::newRow("status that is not for clients")
            << RestFields{ { "ReservationStatus", "timeout" } } << u"ReservationStatus"_s;
        QTest::newRow("wrapping up too early")
            << RestFields{ { "ReservationStatus", "wrapping" } } << u"not currently accepted"_s;
        QTest::newRow("no activity") << RestFields{ { "ReservationStatus", "rejected" },
            { "WorkerActivitySid", "lunch" } }
                                     << u"Value 'lunch' provided for WorkerActivitySid"_s;
        QTest::newRow("unknown activity") << RestFields{ { "ReservationStatus", "rejected" },
            { "WorkerActivitySid", "WA00000000000000000000000000000001" } }
                                          << u"WorkerActivitySid"_s;
        QTest::newRow("unknown instruction")
            << RestFields{ { "Instruction", "sing" } } << u"Value 'sing' provided for Instruction"_s;
        QTest::newRow("supervise by nobody")
            << RestFields{ { "Instruction", "supervise" } } << u"Supervisor field is required"_s;
        QTest::newRow("supervise somehow") << RestFields{ { "Instruction", "supervise" }, { "Supervisor", "client:x" },
            { "SupervisorMode", "shout" } } << u"Value 'shout' provided for SupervisorMode"_s;
        QTest::newRow("ringing for ever") << RestFields{ { "Instruction", "conference" }, { "Timeout", "1000" } }
                                          << u"Value '1000' provided for Timeout"_s;
        QTest::newRow("too few for a conference")
            << RestFields{ { "Instruction", "conference" }, { "MaxParticipants", "1" } } << u"MaxParticipants"_s;
        QTest::newRow("a beep there is not")
            << RestFields{ { "Instruction", "conference" }, { "Beep", "twice" } } << u"Beep"_s;
        QTest::newRow("a region there is not")
            << RestFields{ { "Instruction", "conference" }, { "Region", "mars1" } } << u"Region"_s;
        QTest::newRow("told of what there is not")
            << RestFields{ { "Instruction", "conference" }, { "ConferenceStatusCallbackEvent", "lunch" } }
            << u"ConferenceStatusCallbackEvent"_s;
    }

    void refusesAndChangesNothing()
    {
        QFETCH(RestFields, fields);
        QFETCH(QString, message);

        for (const bool byTask : { true, false }) {
            RestDesk desk;
            offer(desk);
            const QByteArray before = desk.get(path(desk, byTask)).body;
            const QByteArray tasks = desk.get(desk.in("Tasks")).body;

            const RestReply reply = desk.post(path(desk, byTask), fields);

            QCOMPARE(reply.status, 400);
            QCOMPARE(reply.code(), 20001);
            QVERIFY2(reply.message().contains(message), qPrintable(reply.message()));
            QCOMPARE(desk.get(path(desk, byTask)).body, before);
            QCOMPARE(desk.get(desk.in("Tasks")).body, tasks);
        }
    }

    void refusesAConferenceWithoutACall_data()
    {
        QTest::addColumn<QByteArray>("worker");
        QTest::addColumn<QByteArray>("task");

        QTest::newRow("task without a call") << QByteArray(R"({"contact_uri":"client:alice"})") << QByteArray("{}");
        QTest::newRow("worker without an address") << QByteArray(
            "{}") << QByteArray(R"({"call_sid":"CA00000000000000000000000000000001","from":"+15550100"})");
    }

    void refusesAConferenceWithoutACall()
    {
        QFETCH(QByteArray, worker);
        QFETCH(QByteArray, task);
        RestDesk desk;
        offer(desk, worker, task);

        const RestReply reply = desk.post(path(desk, true), { { "Instruction", "conference" } });

        QCOMPARE(reply.status, 400);
        QVERIFY(reply.code() >= 40136 && reply.code() <= 40145);
        QCOMPARE(desk.get(path(desk, true)).text(u"reservation_status"_s), u"pending"_s);
    }

    void letsOneAcceptWin()
    {
        RestDesk desk;
        offer(desk);

        const RestReply first = desk.post(path(desk, true), { { "ReservationStatus", "accepted" } });
        const RestReply second = desk.post(path(desk, false), { { "ReservationStatus", "accepted" } });

        QCOMPARE(first.status, 200);
        QCOMPARE(second.status, 400);
        QCOMPARE(second.code(), 20001);
        QVERIFY(second.message().contains(QString::fromLatin1(m_offer)));
    }

    void tellsTheOneWhoCameTooLate()
    {
        RestDesk desk;
        desk.post(
            desk.in("TaskQueues/" + desk.sidOf("TaskQueues", u"Sample Queue"_s)), { { "MaxReservedWorkers", "2" } });
        desk.addWorker("Bob");
        offer(desk);
        const QStringList both
            = desk.get(desk.in("Tasks/" + m_task + "/Reservations")).column(u"reservations"_s, u"sid"_s);
        QCOMPARE(both.size(), 2);

        const QByteArray base = desk.in("Tasks/" + m_task + "/Reservations/");
        QCOMPARE(desk.post(base + both.at(0).toLatin1(), { { "ReservationStatus", "accepted" } }).status, 200);
        const RestReply late = desk.post(base + both.at(1).toLatin1(), { { "ReservationStatus", "accepted" } });

        QCOMPARE(late.status, 410);
        QCOMPARE(desk.get(base + both.at(1).toLatin1()).text(u"reservation_status"_s), u"rescinded"_s);
    }

    void refusesAfterTheTimeout()
    {
        RestDesk desk;
        offer(desk);

        desk.advance(std::chrono::seconds(121));
        const RestReply reply = desk.post(path(desk, true), { { "ReservationStatus", "accepted" } });

        QCOMPARE(reply.status, 400);
        QCOMPARE(desk.get(path(desk, true)).text(u"reservation_status"_s), u"timeout"_s);
        QCOMPARE(desk.get(desk.in("Workers/" + m_alice)).text(u"activity_name"_s), u"Offline"_s);
    }

    void belongsToItsTaskAndItsWorker()
    {
        RestDesk desk;
        offer(desk);
        const QByteArray bob = desk.addWorker("Bob");
        const QByteArray other = desk.addTask();

        const QByteArrayList strangers{ "Workers/" + bob, "Tasks/" + other, "Tasks/" + sid<TaskId>(1).utf8(),
            "Workers/" + m_task };
        for (const QByteArray &owner : strangers) {
            const QByteArray wrong = desk.in(owner + "/Reservations/" + m_offer);
            QCOMPARE(desk.get(wrong).status, 404);
            QCOMPARE(desk.post(wrong, { { "ReservationStatus", "accepted" } }).code(), 20404);
        }
        QCOMPARE(desk.get(path(desk, true)).text(u"reservation_status"_s), u"pending"_s);
    }

    void heedsTheVersion()
    {
        RestDesk desk;
        offer(desk);
        const RestFields accept{ { "ReservationStatus", "accepted" } };
        const QByteArray tag = desk.get(path(desk, true)).header("ETag");

        QCOMPARE(desk.post(path(desk, true), accept, { { "If-Match", "\"99\"" } }).code(), 20412);
        QCOMPARE(desk.get(path(desk, true)).header("ETag"), tag);
        QCOMPARE(desk.post(path(desk, true), accept, { { "If-Match", tag } }).status, 200);
        QVERIFY(desk.get(path(desk, true)).header("ETag") != tag);
    }
};

QTEST_GUILESS_MAIN(RestReservationsTest)
#include "tst_restreservations.moc"
