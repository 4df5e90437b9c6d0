#include "enginefixture.h"

using namespace router;
using namespace Qt::StringLiterals;
using Type = EngineEvent::Type;

/// Caller and worker meet in a conference.
class tst_conference : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatIsMissing_data();
    void refusesWhatIsMissing();
    void restsTheTimeoutWhileItDials();
    void acceptsWhenTheWorkerHasJoined_data();
    void acceptsWhenTheWorkerHasJoined();
    void cancelsWhenNobodyAnswers();
    void hangsUpWhenTheOfferEnds_data();
    void hangsUpWhenTheOfferEnds();
    void movesTheWorkerAfterWork();

private:
    static constexpr char call[] = R"({"call_sid":"CA77","from":"+15005550006"})";
    static inline const ConferenceId conference = *ConferenceId::fromText(u"CF00000000000000000000000000000001"_s);
    static inline const CallId workerCall = *CallId::fromText(u"CA00000000000000000000000000000002"_s);
};

void tst_conference::refusesWhatIsMissing_data()
{
    QTest::addColumn<QByteArray>("task");
    QTest::addColumn<QByteArray>("worker");
    QTest::addColumn<ConferenceInstruction>("instruction");
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("code"); // 0: taken

    const QByteArray contact = R"({"contact_uri":"client:alice"})";
    const ConferenceInstruction plain;
    const QString none;
    QTest::newRow("all there") << QByteArray(call) << contact << plain << none << 0;
    QTest::newRow("no call") << QByteArray("{}") << contact << plain << none << 40142;
    QTest::newRow("outbound") << QByteArray(R"({"outbound_to":"+1"})") << contact
                              << ConferenceInstruction{ .from = u"+2"_s } << none << 0;
    QTest::newRow("no address") << QByteArray(call) << QByteArray("{}") << plain << none << 40137;
    QTest::newRow("address given") << QByteArray(call) << QByteArray("{}")
                                   << ConferenceInstruction{ .to = u"client:x"_s } << none << 0;
    QTest::newRow("no caller ID") << QByteArray(R"({"call_sid":"CA7"})") << contact << plain << none << 40138;
    QTest::newRow("made by hand: call and number")
        << QByteArray(R"({"call_sid":"CA7","to":"+15005550009"})") << contact << plain << none << 0;
    QTest::newRow("rings too long") << QByteArray(call) << contact << ConferenceInstruction{ .timeout = 1000s } << none
                                    << 20001;
    QTest::newRow("unknown activity") << QByteArray(call) << contact
                                      << ConferenceInstruction{ .postWorkActivity
                                             = *ActivityId::fromText(u"WA00000000000000000000000000000099"_s) }
                                      << none << 40139;
    QTest::newRow("accepted already") << QByteArray(call) << contact << plain << u"accepted"_s << 40136;
    QTest::newRow("rejected") << QByteArray(call) << contact << plain << u"rejected"_s << 40136;
}

void tst_conference::refusesWhatIsMissing()
{
    QFETCH(QByteArray, task);
    QFETCH(QByteArray, worker);
    QFETCH(ConferenceInstruction, instruction);
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

void tst_conference::restsTheTimeoutWhileItDials()
{
    EngineFixture on;
    on.worker(u"Alice"_s, R"({"contact_uri":"client:alice"})");
    const TaskId task = on.task(call);
    const ReservationId offer = on.offer(task);
    (void)on.engine.takeEvents();
    const auto answer = on.engine.instruct(on.workspace, offer, ConferenceInstruction{});

    QCOMPARE(answer->status, ReservationStatus::Pending);
    const QList<EngineEvent> events = on.engine.takeEvents();
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.constFirst().type, Type::DialRequested);
    QCOMPARE(events.constFirst().reservation, offer);
    const auto &asked = std::get<ConferenceInstruction>(*events.constFirst().instruction);
    QCOMPARE(asked.to, u"client:alice"_s);
    QCOMPARE(asked.from, u"+15005550006"_s);
    on.advance(1h);
    QCOMPARE(on.offerStatus(offer), "pending");
    QCOMPARE(on.engine.instruct(on.workspace, offer, ConferenceInstruction{}).error().code, 40136); // it dials already
}

void tst_conference::acceptsWhenTheWorkerHasJoined_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");

    const QByteArray object
        = R"("conference":{"participants":{"customer":"CA77","worker":"CA00000000000000000000000000000002"},)"
          R"("sid":"CF00000000000000000000000000000001"})";
    QTest::newRow("added at the end, the rest as sent") << QByteArray(
        R"({"from":"+1", "call_sid":"CA77" })") << QByteArray(R"({"from":"+1", "call_sid":"CA77",)" + object + '}');
    QTest::newRow("an earlier one is replaced")
        << QByteArray(R"({"conference":{"sid":"CF1"},"from":"+1","call_sid":"CA77"})")
        << QByteArray(R"({"call_sid":"CA77",)" + object + R"(,"from":"+1"})");
}

void tst_conference::acceptsWhenTheWorkerHasJoined()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    EngineFixture on;
    on.worker(u"Alice"_s, R"({"contact_uri":"client:alice"})");
    const TaskId task = on.task(before);
    const ReservationId offer = on.offer(task);
    (void)on.engine.instruct(on.workspace, offer, ConferenceInstruction{});
    (void)on.events();

    on.engine.dialAnswered(on.workspace, offer, { .conference = conference, .workerCall = workerCall });

    QCOMPARE(on.where(task), "assigned Alice");
    QCOMPARE(on.taskNow(task).attributes, after);
    QCOMPARE(on.events(), QList({ Type::TaskUpdated, Type::ReservationAccepted }));
    on.engine.dialAnswered(
        on.workspace, offer, { .conference = conference, .workerCall = workerCall }); // too late: nothing
    QCOMPARE(on.events(), QList<Type>());
}

void tst_conference::cancelsWhenNobodyAnswers()
{
    EngineFixture on;
    on.worker(u"Alice"_s, R"({"contact_uri":"client:alice"})");
    on.advance(1s);
    on.worker(u"Bob"_s);
    const TaskId task = on.task(call);
    const ReservationId offer = on.offer(task);
    (void)on.engine.instruct(on.workspace, offer, ConferenceInstruction{});
    on.advance(30s);
    on.engine.dialFailed(on.workspace, offer);

    QCOMPARE(on.offerStatus(offer), "canceled");
    QCOMPARE(on.where(task), "reserved Bob");
    QVERIFY(on.engine.dialling().isEmpty());
}

void tst_conference::hangsUpWhenTheOfferEnds_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QByteArray>("offer");

    QTest::newRow("rejected by hand") << u"rejected"_s << QByteArray("rejected");
    QTest::newRow("accepted by hand") << u"accepted"_s << QByteArray("accepted");
    QTest::newRow("task canceled") << u"canceled"_s << QByteArray("canceled");
    QTest::newRow("task deleted") << u"deleted"_s << QByteArray("gone");
    QTest::newRow("workspace deleted") << u"everything"_s << QByteArray("gone");
}

void tst_conference::hangsUpWhenTheOfferEnds()
{
    QFETCH(QString, how);
    QFETCH(QByteArray, offer);
    EngineFixture on;
    on.worker(u"Alice"_s, R"({"contact_uri":"client:alice"})");
    const TaskId task = on.task(call);
    const ReservationId dialled = on.offer(task);
    (void)on.engine.instruct(on.workspace, dialled, ConferenceInstruction{});
    (void)on.events();

    if (how == u"rejected"_s || how == u"accepted"_s)
        QVERIFY(on.set(dialled, how));
    if (how == u"canceled"_s)
        QVERIFY(on.setTask(task, how));
    if (how == u"deleted"_s)
        QVERIFY(on.engine.deleteTask(on.workspace, task));
    if (how == u"everything"_s)
        QVERIFY(on.engine.deleteWorkspace(on.workspace));

    QCOMPARE(on.offerStatus(dialled), offer);
    QCOMPARE(on.events().count(Type::DialGivenUp), 1);
    QVERIFY(on.engine.dialling().isEmpty());
    on.engine.dialFailed(on.workspace, dialled);
    QCOMPARE(on.offerStatus(dialled), offer);
}

void tst_conference::movesTheWorkerAfterWork()
{
    EngineFixture on(false);
    const WorkerId alice = on.worker(u"Alice"_s, R"({"contact_uri":"client:alice"})");
    const TaskId task = on.task(call);
    (void)on.engine.instruct(on.workspace, on.offer(task), ConferenceInstruction{ .postWorkActivity = on.unavailable });
    on.engine.dialAnswered(on.workspace, on.offer(task), { .conference = conference, .workerCall = workerCall });
    QCOMPARE(on.workerNow(alice).activity, on.available);
    (void)on.setTask(task, u"completed"_s);

    QCOMPARE(on.workerNow(alice).activity, on.unavailable);
}

QTEST_APPLESS_MAIN(tst_conference)
#include "tst_conference.moc"
