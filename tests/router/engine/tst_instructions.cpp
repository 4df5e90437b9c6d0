#include "enginefixture.h"
#include "router/engine/instructioncodec.h"

using namespace router;
using namespace Qt::StringLiterals;
using Type = EngineEvent::Type;

/// Instructions other than conference, and what all of them share.
class tst_instructions : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatIsMissing_data();
    void refusesWhatIsMissing();
    void acceptsAsAsked_data();
    void acceptsAsAsked();
    void goesOnWithTheTimeout();
    void redirectsOnlyACallInProgress();
    void supervisesWorkInHand_data();
    void supervisesWorkInHand();
    void allowsFewWhileTransferred_data();
    void allowsFewWhileTransferred();
    void isReadAsItWasStored_data();
    void isReadAsItWasStored();

private:
    static constexpr char caller[] = R"({"call_sid":"CA77","from":"+15005550006"})";
    static inline const QString twiml = u"http://localhost/twiml"_s;
    static inline const CallId call = *CallId::fromText(u"CA00000000000000000000000000000002"_s);
};

void tst_instructions::refusesWhatIsMissing_data()
{
    QTest::addColumn<QByteArray>("task");
    QTest::addColumn<QByteArray>("worker");
    QTest::addColumn<Instruction>("instruction");
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("code"); // 0: taken

    const QByteArray contact = R"({"contact_uri":"client:alice"})";
    const QByteArray none = "{}";
    const ActivityId unknown = *ActivityId::fromText(u"WA00000000000000000000000000000099"_s);
    const auto row = [](const char *name, const QByteArray &task, const QByteArray &worker,
                         const Instruction &instruction, int code, const QString &before = {}) {
        QTest::newRow(name) << task << worker << instruction << before << code;
    };
    row("dequeue", caller, contact, DequeueInstruction{}, 0);
    row("dequeue to nobody", caller, none, DequeueInstruction{}, 40131);
    row("dequeue from nobody", R"({"call_sid":"CA7"})", contact, DequeueInstruction{}, 40132);
    row("dequeue without a call", none, contact, DequeueInstruction{ .from = u"+1"_s }, 40140);
    row("dequeue, then nowhere", caller, contact, DequeueInstruction{ .postWorkActivity = unknown }, 40130);
    row("dequeue of an accepted one", caller, contact, DequeueInstruction{}, 40135, u"accepted"_s);
    row("dequeue, ringing too long", caller, contact, DequeueInstruction{ .timeout = 1000s }, 20001);
    row("call", none, contact, CallInstruction{ .from = u"+1"_s, .url = twiml }, 0);
    row("call to nobody", none, none, CallInstruction{ .from = u"+1"_s, .url = twiml }, 40110);
    row("call from nobody", caller, contact, CallInstruction{ .url = twiml }, 40111);
    row("call without TwiML", none, contact, CallInstruction{ .from = u"+1"_s }, 40112);
    row("call with bad TwiML", none, contact, CallInstruction{ .from = u"+1"_s, .url = u"ftp:x"_s }, 40112);
    row("call for a rejected one", none, contact, CallInstruction{ .from = u"+1"_s, .url = twiml }, 40114,
        u"rejected"_s);
    row("redirect", none, none, RedirectInstruction{ .call = call, .url = twiml }, 0);
    row("redirect to nowhere", none, none, RedirectInstruction{ .call = call }, 40120);
    row("redirect of nothing", none, none, RedirectInstruction{ .url = twiml }, 40121);
    row("redirect for a rejected one", none, none, RedirectInstruction{ .call = call, .url = twiml }, 40123,
        u"rejected"_s);
}

void tst_instructions::refusesWhatIsMissing()
{
    QFETCH(QByteArray, task);
    QFETCH(QByteArray, worker);
    QFETCH(Instruction, instruction);
    QFETCH(QString, before);
    QFETCH(int, code);
    EngineFixture on;
    on.worker(u"Alice"_s, worker);
    const ReservationId offer = on.offer(on.task(task));
    if (!before.isEmpty())
        (void)on.set(offer, before);

    const auto answer = on.engine.instruct(on.workspace, offer, instruction);

    QCOMPARE(answer ? 0 : answer.error().code, code);
    QCOMPARE(answer ? 400 : answer.error().httpStatus, 400);
    QCOMPARE(on.engine.dialling().size(), code == 0 ? 1 : 0);
}

void tst_instructions::acceptsAsAsked_data()
{
    QTest::addColumn<Instruction>("instruction");
    QTest::addColumn<QByteArray>("offer");
    QTest::addColumn<bool>("notesTheCall");

    QTest::newRow("dequeue") << Instruction(DequeueInstruction{}) << QByteArray("accepted") << true;
    QTest::newRow("call, accepting") << Instruction(CallInstruction{ .from = u"+1"_s, .url = twiml, .accept = true })
                                     << QByteArray("accepted") << true;
    QTest::newRow("call") << Instruction(CallInstruction{ .from = u"+1"_s, .url = twiml }) << QByteArray("pending")
                          << true;
    QTest::newRow("redirect, accepting") << Instruction(
        RedirectInstruction{ .call = call, .url = twiml, .accept = true })
                                         << QByteArray("accepted") << false;
    QTest::newRow("redirect") << Instruction(RedirectInstruction{ .call = call, .url = twiml }) << QByteArray("pending")
                              << false;
}

void tst_instructions::acceptsAsAsked()
{
    QFETCH(Instruction, instruction);
    QFETCH(QByteArray, offer);
    QFETCH(bool, notesTheCall);
    EngineFixture on;
    on.worker(u"Alice"_s, R"({"contact_uri":"client:alice"})");
    const TaskId task = on.task(caller);
    const ReservationId offered = on.offer(task);
    QVERIFY(on.engine.instruct(on.workspace, offered, instruction));

    on.engine.dialAnswered(on.workspace, offered, { .workerCall = notesTheCall ? call : CallId() });

    QCOMPARE(on.offerStatus(offered), offer);
    const QByteArray note = ",\"worker_call_sid\":\"" + call.utf8() + "\"}";
    QCOMPARE(on.taskNow(task).attributes.endsWith(note), notesTheCall);
    QVERIFY(on.engine.dialling().isEmpty());
}

void tst_instructions::goesOnWithTheTimeout()
{
    EngineFixture on;
    on.worker(u"Alice"_s, R"({"contact_uri":"client:alice"})");
    const ReservationId offer = on.offer(on.task(caller));
    on.advance(100s);
    QVERIFY(on.engine.instruct(on.workspace, offer, CallInstruction{ .from = u"+1"_s, .url = twiml }));
    on.advance(1h);
    on.engine.dialAnswered(on.workspace, offer, { .workerCall = call });

    on.advance(19s);
    QCOMPARE(on.offerStatus(offer), "pending");
    on.advance(1s);
    QCOMPARE(on.offerStatus(offer), "timeout");
}

void tst_instructions::redirectsOnlyACallInProgress()
{
    EngineFixture on;
    on.worker(u"Alice"_s);
    const ReservationId offer = on.offer(on.task(caller));
    const RedirectInstruction redirect{ .call = call, .url = twiml };

    on.engine.setCallsInProgress([](CallId) { return false; });
    QCOMPARE(on.engine.instruct(on.workspace, offer, redirect).error().code, 40122);
    on.engine.setCallsInProgress([](CallId id) { return id == call; });
    QVERIFY(on.engine.instruct(on.workspace, offer, redirect));
}

void tst_instructions::supervisesWorkInHand_data()
{
    QTest::addColumn<QByteArray>("task");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("supervisor"); // "Sue" stands for her SID
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("to");

    const QByteArray talking = R"({"from":"+1555","conference":{"sid":"CF00000000000000000000000000000001"}})";
    const QString accepted = u"accepted"_s;
    const QString none;
    QTest::newRow("a worker") << talking << accepted << u"Sue"_s << 0 << u"client:sue"_s;
    QTest::newRow("an address") << talking << accepted << u"client:boss"_s << 0 << u"client:boss"_s;
    QTest::newRow("while wrapping") << talking << u"wrapping"_s << u"Sue"_s << 0 << u"client:sue"_s;
    QTest::newRow("pending") << talking << none << u"Sue"_s << 40146 << none;
    QTest::newRow("rejected") << talking << u"rejected"_s << u"Sue"_s << 40146 << none;
    QTest::newRow("a worker without an address") << talking << accepted << u"Alice"_s << 40147 << none;
    QTest::newRow("nobody known") << talking << accepted << u"WK00000000000000000000000000000099"_s << 40147 << none;
    QTest::newRow("no caller") << QByteArray(R"({"conference":{"sid":"CF1"}})") << accepted << u"Sue"_s << 40148
                               << none;
    QTest::newRow("no conference") << QByteArray(R"({"from":"+1555"})") << accepted << u"Sue"_s << 40149 << none;
}

void tst_instructions::supervisesWorkInHand()
{
    QFETCH(QByteArray, task);
    QFETCH(QString, status);
    QFETCH(QString, supervisor);
    QFETCH(int, code);
    QFETCH(QString, to);
    EngineFixture on;
    const WorkerId alice = on.worker(u"Alice"_s);
    const WorkerId sue = on.offlineWorker(u"Sue"_s, R"({"contact_uri":"client:sue"})");
    const ReservationId offer = on.offer(on.task(task));
    if (status == u"wrapping"_s)
        QVERIFY(on.set(offer, u"accepted"_s));
    if (!status.isEmpty())
        QVERIFY(on.set(offer, status));
    (void)on.engine.takeEvents();
    const QString who = supervisor == u"Sue"_s ? sue.text() : supervisor == u"Alice"_s ? alice.text() : supervisor;

    const auto answer = on.engine.instruct(on.workspace, offer, SuperviseInstruction{ .supervisor = who });

    QCOMPARE(answer ? 0 : answer.error().code, code);
    const QList<EngineEvent> events = on.engine.takeEvents();
    QCOMPARE(events.size(), code == 0 ? 1 : 0);
    if (code == 0)
        QCOMPARE(std::get<SuperviseInstruction>(*events.constFirst().instruction).to, to);
    QVERIFY(on.engine.dialling().isEmpty()); // the reservation itself does not dial
}

void tst_instructions::allowsFewWhileTransferred_data()
{
    QTest::addColumn<Instruction>("instruction");
    QTest::addColumn<bool>("withConference");
    QTest::addColumn<int>("code");

    QTest::newRow("dequeue") << Instruction(DequeueInstruction{}) << true << 40151;
    QTest::newRow("call") << Instruction(CallInstruction{ .from = u"+1"_s, .url = twiml }) << true << 40151;
    QTest::newRow("redirect") << Instruction(RedirectInstruction{ .call = call, .url = twiml }) << true << 40151;
    QTest::newRow("conference") << Instruction(ConferenceInstruction{}) << true << 0;
    QTest::newRow("conference, but there is none") << Instruction(ConferenceInstruction{}) << false << 40149;
}

void tst_instructions::allowsFewWhileTransferred()
{
    QFETCH(Instruction, instruction);
    QFETCH(bool, withConference);
    QFETCH(int, code);
    EngineFixture on;
    const WorkerId alice = on.worker(u"Alice"_s, R"({"contact_uri":"client:alice"})");
    const QByteArray conference = ",\"conference\":{\"sid\":\"CF00000000000000000000000000000001\"}}";
    const TaskId task = on.task(withConference ? QByteArray(caller).chopped(1) + conference : QByteArray(caller));
    const ReservationId first = on.offer(task);
    QVERIFY(on.set(first, u"accepted"_s));
    const WorkerId bob = on.worker(u"Bob"_s, R"({"contact_uri":"client:bob"})");
    QVERIFY(on.engine.startTransfer(
        on.workspace, { .worker = alice, .reservation = first, .task = task, .to = bob.text() }));

    const auto answer = on.engine.instruct(on.workspace, on.offer(task), instruction);

    QCOMPARE(answer ? 0 : answer.error().code, code);
}

void tst_instructions::isReadAsItWasStored_data()
{
    QTest::addColumn<Instruction>("instruction");

    const WebHook hook{ .url = twiml, .byPost = false, .events = { u"start"_s, u"end"_s } };
    QTest::newRow("conference") << Instruction(ConferenceInstruction{ .to = u"client:a"_s,
        .timeout = 7s,
        .options = { .muted = true, .maxParticipants = 3, .region = u"ie1"_s, .conferenceStatusCallback = hook } });
    QTest::newRow("dequeue") << Instruction(
        DequeueInstruction{ .from = u"+1"_s, .record = true, .statusCallback = hook });
    QTest::newRow("call") << Instruction(CallInstruction{ .to = u"x"_s, .url = twiml, .accept = true });
    QTest::newRow("redirect") << Instruction(RedirectInstruction{ .call = call, .url = twiml, .accept = true });
    QTest::newRow("supervise") << Instruction(
        SuperviseInstruction{ .supervisor = u"y"_s, .mode = SupervisorMode::Barge, .to = u"z"_s });
}

void tst_instructions::isReadAsItWasStored()
{
    QFETCH(Instruction, instruction);

    Instruction read;
    QVERIFY(router::engine::decode(router::engine::encoded(instruction), read));
    QVERIFY(read == instruction);
    QVERIFY(!router::engine::decode(router::engine::encoded(instruction).chopped(1), read));
    QVERIFY(!router::engine::decode("\x40", read));
}

QTEST_APPLESS_MAIN(tst_instructions)
#include "tst_instructions.moc"
