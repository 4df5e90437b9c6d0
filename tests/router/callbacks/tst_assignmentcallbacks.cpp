#include "router/callbacks/assignmentcallbacks.h"

#include "core/signing/webhooksignature.h"
#include "webserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace router;

namespace {

const QByteArray token("secret");

AccountId account()
{
    return *AccountId::fromText(QByteArrayView("AC00000000000000000000000000000001"));
}

/// A workspace whose workflow asks `web` at /first and, if that fails, at /second; workers are many enough.
struct AskingFloor
{
    explicit AskingFloor(const WebServer &web, bool fallback = true)
        : engine(account(), 1)
    {
        engine.advanceTo(Instant{ std::chrono::milliseconds{ 1'772'442'651'000 } });
        workspace = engine.createWorkspace({ .name = u"Floor"_s })->id;
        const auto here = engine.createActivity(workspace, { .name = u"Here"_s, .available = true });
        away = engine.createActivity(workspace, { .name = u"Away"_s, .available = false })->id;
        const auto queue = engine.createTaskQueue(workspace, { .name = u"All"_s, .targetWorkers = u"1 == 1"_s });
        const QByteArray route
            = "{\"task_routing\":{\"filters\":[],\"default_filter\":{\"queue\":\"" + queue->id.utf8() + "\"}}}";
        WorkflowDraft draft{ .name = u"All"_s, .configuration = route };
        draft.assignmentCallbackUrl = QString::fromLatin1(web.url("/first?x=1"));
        if (fallback)
            draft.fallbackAssignmentCallbackUrl = QString::fromLatin1(web.url("/second"));
        workflow = engine.createWorkflow(workspace, draft)->id;
        for (int i = 0; i < 5; ++i) {
            static_cast<void>(engine.createWorker(workspace,
                { .name = u"Worker %1"_s.arg(i),
                    .attributes = R"({"contact_uri":"client:ann"})",
                    .activity = here->id }));
        }
    }

    ReservationId offer(AssignmentCallbacks &callbacks)
    {
        const auto task = engine.createTask(workspace,
            { .attributes = R"({"call_sid":"CA1","from":"+15550100001","a":"ü&="})", .workflow = workflow.text() });
        for (const EngineEvent &event : engine.takeEvents())
            callbacks.take(event);
        return engine.reservationsOfTask(workspace, task->id).value(0).id;
    }

    [[nodiscard]] Reservation reservation(ReservationId id) const { return *engine.reservation(workspace, id); }

    Engine engine;
    WorkspaceId workspace;
    WorkflowId workflow;
    ActivityId away;
};

} // namespace

class TestAssignmentCallbacks : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_web.reset(); // before the loop it is on
        m_loop = std::make_unique<HttpLoop>();
        m_web = std::make_unique<WebServer>(*m_loop);
        m_acted = 0;
    }

    void asksWithASignedForm()
    {
        AskingFloor floor(*m_web);
        auto callbacks = make(floor);
        const ReservationId id = floor.offer(*callbacks);
        QVERIFY(runUntil(*m_loop, [this] { return !m_web->requests.isEmpty(); }));

        FormFields fields;
        const HttpRequest request = m_web->requests.value(0);
        QVERIFY(readForm(request.body, fields));
        QMap<QByteArray, QByteArray> form;
        for (const auto &[name, value] : fields)
            form.insert(name, value);
        QCOMPARE(form.keys(),
            (QByteArrayList{ "AccountSid", "ReservationSid", "TaskAge", "TaskAttributes", "TaskPriority",
                "TaskQueueSid", "TaskSid", "Timestamp", "WorkerAttributes", "WorkerSid", "WorkflowSid",
                "WorkspaceSid" }));
        QCOMPARE(form.value("ReservationSid"), id.utf8());
        QCOMPARE(form.value("Timestamp"), QByteArray("1772442651"));
        QVERIFY(form.value("TaskAttributes").contains("ü&="));
        QCOMPARE(headerValue(request.headers, "X-Twilio-Signature"),
            webhookSignature(token, m_web->url("/first?x=1"), fields));
    }

    void doesWhatTheAnswerSays_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ReservationStatus>("status");
        QTest::addColumn<int>("warning");

        const auto row = [](const char *name, const QByteArray &body, ReservationStatus status, int warning) {
            QTest::newRow(name) << body << status << warning;
        };
        row("accept", R"({"instruction":"accept"})", ReservationStatus::Accepted, -1);
        row("reject", R"({"instruction":"reject"})", ReservationStatus::Rejected, -1);
        row("manual", "{}", ReservationStatus::Pending, -1);
        row("no JSON", "accept", ReservationStatus::Pending, 40001);
        row("no instruction", R"({"a":1})", ReservationStatus::Pending, 40005);
        row("dequeue rings", R"({"instruction":"dequeue"})", ReservationStatus::Pending, -1);
        row("call without TwiML", R"({"instruction":"call","from":"+1"})", ReservationStatus::Pending, 40112);
        row("conference rings", R"({"instruction":"conference"})", ReservationStatus::Pending, -1);
    }

    void doesWhatTheAnswerSays()
    {
        QFETCH(QByteArray, body);
        QFETCH(ReservationStatus, status);
        QFETCH(int, warning);
        AskingFloor floor(*m_web);
        auto callbacks = make(floor);
        m_web->reply = { .body = body };
        const ReservationId id = floor.offer(*callbacks);

        QVERIFY(runUntil(*m_loop, [this] { return m_acted > 0; }));

        QCOMPARE(floor.reservation(id).status, status);
        QCOMPARE(callbacks->warnings().isEmpty() ? -1 : callbacks->warnings().constFirst().code, warning);
        QCOMPARE(floor.engine.dialling().size(), body.contains("conference") || body.contains("dequeue") ? 1 : 0);
    }

    void rejectsToAnActivity()
    {
        AskingFloor floor(*m_web);
        auto callbacks = make(floor);
        m_web->reply = { .body = "{\"instruction\":\"reject\",\"activity_sid\":\"" + floor.away.utf8() + "\"}" };
        const ReservationId id = floor.offer(*callbacks);

        QVERIFY(runUntil(*m_loop, [this] { return m_acted > 0; }));

        const WorkerId worker = floor.reservation(id).worker;
        QCOMPARE(floor.engine.worker(floor.workspace, worker)->activity, floor.away);
    }

    void asksTheFallback()
    {
        AskingFloor floor(*m_web);
        auto callbacks = make(floor);
        m_web->reply = { .status = 500 };
        const ReservationId id = floor.offer(*callbacks);

        QVERIFY(runUntil(*m_loop, [&] { return callbacks->warnings().size() == 2; }));

        QCOMPARE(floor.reservation(id).status, ReservationStatus::Pending);
        QCOMPARE(callbacks->warnings().constFirst().reservation, id);
        QCOMPARE(m_web->requests.size(), 2);
        const HttpRequest second = m_web->requests.at(1);
        QCOMPARE(second.path, QByteArray("/second"));
        FormFields fields;
        QVERIFY(readForm(second.body, fields));
        QCOMPARE(
            headerValue(second.headers, "X-Twilio-Signature"), webhookSignature(token, m_web->url("/second"), fields));
    }

    void doesWhatTheFallbackSays()
    {
        WebServer fallback(*m_loop);
        fallback.reply = { .body = R"({"instruction":"accept"})" };
        AskingFloor floor(*m_web, false);
        const QString url = QString::fromLatin1(fallback.url("/second"));
        QVERIFY(floor.engine.updateWorkflow(floor.workspace, floor.workflow, { .fallbackAssignmentCallbackUrl = url }));
        auto callbacks = make(floor);
        m_web->reply = { .status = 404 };
        const ReservationId id = floor.offer(*callbacks);

        QVERIFY(runUntil(*m_loop, [this] { return m_acted > 0; }));

        QCOMPARE(floor.reservation(id).status, ReservationStatus::Accepted);
        QCOMPARE(callbacks->warnings().size(), 1);
        QCOMPARE(m_actedFor, floor.workflow);
    }

    void leavesItPendingWhenNobodyAnswers()
    {
        AskingFloor floor(*m_web, false);
        auto callbacks = make(floor, { .answer = 100ms });
        m_web->replies = false;
        const ReservationId id = floor.offer(*callbacks);

        QVERIFY(runUntil(*m_loop, [&] { return !callbacks->warnings().isEmpty(); }));

        QCOMPARE(floor.reservation(id).status, ReservationStatus::Pending);
    }

    void asksAgainAfterARestart_data()
    {
        QTest::addColumn<bool>("answers");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("again");

        QTest::newRow("not answered") << false << QByteArray() << true;
        QTest::newRow("left to people") << true << QByteArray("{}") << false;
        QTest::newRow("answered wrongly") << true << QByteArray("accept") << false;
        QTest::newRow("told what cannot be done")
            << true << QByteArray(R"({"instruction":"call","from":"+1"})") << false;
        QTest::newRow("accepted") << true << QByteArray(R"({"instruction":"accept"})") << false;
        QTest::newRow("still dialling") << true << QByteArray(R"({"instruction":"dequeue"})") << false;
    }

    void asksAgainAfterARestart()
    {
        QFETCH(bool, answers);
        QFETCH(QByteArray, body);
        QFETCH(bool, again);
        AskingFloor floor(*m_web);
        auto callbacks = make(floor);
        m_web->replies = answers;
        m_web->reply = { .body = body };
        const ReservationId id = floor.offer(*callbacks);
        QVERIFY(runUntil(*m_loop, [&] { return answers ? m_acted > 0 : !m_web->requests.isEmpty(); }));

        Engine restarted(account(), 2);
        const QList<Change> stored = floor.engine.takeChanges();
        for (const Change &record : stored)
            QVERIFY(restarted.restore(record));
        restarted.restored(floor.engine.now() + 10s);
        const QList<EngineEvent> offers = restarted.unanswered();

        QCOMPARE(offers.size(), again ? 1 : 0);
        if (!again)
            return;
        AssignmentCallbacks anew(*m_loop, restarted, account(), token, [](WorkflowId) {});
        m_web->requests.clear();
        anew.take(offers.first());
        QVERIFY(runUntil(*m_loop, [this] { return !m_web->requests.isEmpty(); }));
        const QByteArray asked = m_web->requests.first().body;
        QVERIFY(asked.contains(QByteArray("ReservationSid=" + id.utf8())));
        QVERIFY2(asked.contains("Timestamp=1772442651"), "of the offer");
        QVERIFY2(asked.contains("TaskAge=10"), "as it is now");
    }

    void asksNobodyTwiceAtOnce()
    {
        AskingFloor floor(*m_web);
        auto callbacks = make(floor);
        m_web->replies = false;
        (void)floor.offer(*callbacks);
        QVERIFY(runUntil(*m_loop, [this] { return !m_web->requests.isEmpty(); }));

        for (const EngineEvent &offer : floor.engine.unanswered())
            callbacks->take(offer); // as after a disk that was full
        (void)floor.offer(*callbacks);
        QVERIFY(runUntil(*m_loop, [this] { return m_web->requests.size() > 1; }));

        QSet<QByteArray> bodies;
        for (const HttpRequest &request : m_web->requests)
            bodies.insert(request.body);
        QCOMPARE(bodies.size(), m_web->requests.size());
    }

    // A server that never answers holds up so many calls and not more; of what waits the oldest goes.
    void staysWithinItsLimits()
    {
        AskingFloor floor(*m_web, false);
        auto callbacks = make(floor, { .underWay = 1, .waiting = 2 });
        m_web->replies = false;

        for (int i = 0; i < 5; ++i)
            floor.offer(*callbacks);

        QVERIFY(runUntil(*m_loop, [this] { return !m_web->requests.isEmpty(); }));
        QCOMPARE(m_web->requests.size(), 1);
        QCOMPARE(callbacks->warnings().size(), 2);
    }

    // Of three offers to a URL with room for one call, only one is asked at a time, whatever else is free.
    void aDeadServerHoldsUpNobodyElse()
    {
        AskingFloor floor(*m_web, false);
        auto callbacks = make(floor, { .underWay = 64, .toOneUrl = 1 });
        m_web->replies = false;
        for (int i = 0; i < 3; ++i)
            floor.offer(*callbacks);
        QVERIFY(runUntil(*m_loop, [this] { return m_web->requests.size() == 1; }));
        const QString other = QString::fromLatin1(m_web->url("/other"));
        static_cast<void>(
            floor.engine.updateWorkflow(floor.workspace, floor.workflow, { .assignmentCallbackUrl = other }));

        floor.offer(*callbacks);

        QVERIFY(runUntil(*m_loop, [this] { return m_web->requests.size() == 2; }));
        QVERIFY(m_web->requests.last().path.startsWith("/other"));
    }

    void leavesEndedOffersAlone()
    {
        AskingFloor floor(*m_web, false);
        auto callbacks = make(floor, { .answer = 100ms, .underWay = 1 });
        m_web->replies = false;
        floor.offer(*callbacks);
        const ReservationId second = floor.offer(*callbacks); // waits for the first
        QVERIFY(floor.engine.updateReservation(floor.workspace, second, { .status = u"accepted"_s }));

        QVERIFY(runUntil(*m_loop, [&] { return !callbacks->warnings().isEmpty(); }));
        const ReservationId third = floor.offer(*callbacks);

        QVERIFY(runUntil(*m_loop, [this] { return m_web->requests.size() == 2; }));
        QVERIFY(m_web->requests.at(1).body.contains(third.utf8()));
    }

    void tellsWhenTheEngineRefuses()
    {
        AskingFloor floor(*m_web);
        auto callbacks = make(floor);
        m_web->reply = { .body = R"({"instruction":"accept"})" };
        const ReservationId id = floor.offer(*callbacks);
        QVERIFY(
            floor.engine.updateReservation(floor.workspace, id, { .status = u"rejected"_s })); // a person was faster

        QVERIFY(runUntil(*m_loop, [this] { return m_acted > 0; }));

        QCOMPARE(floor.reservation(id).status, ReservationStatus::Rejected);
        QCOMPARE(callbacks->warnings().value(0).code, 20001);
        QCOMPARE(callbacks->warnings().value(0).reservation, id);
    }

private:
    std::unique_ptr<AssignmentCallbacks> make(AskingFloor &floor, CallLimits limits = {})
    {
        return std::make_unique<AssignmentCallbacks>(
            *m_loop, floor.engine, account(), token,
            [this](WorkflowId workflow) {
                ++m_acted;
                m_actedFor = workflow;
            },
            limits);
    }

    std::unique_ptr<HttpLoop> m_loop;
    std::unique_ptr<WebServer> m_web;
    int m_acted = 0;
    WorkflowId m_actedFor;
};

QTEST_GUILESS_MAIN(TestAssignmentCallbacks)
#include "tst_assignmentcallbacks.moc"
