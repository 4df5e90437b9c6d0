// The responder over real HTTP, with a service that does what the test says.
#include "console/responder/responder.h"
#include "core/signing/webhooksignature.h"
#include "support/fakeclock.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

const QByteArray token("the account's own");
const auto spanish = sid<TaskQueueId>(1);
const auto english = sid<TaskQueueId>(2);
const auto care = sid<WorkflowId>(1);

/// The service: answers at once, as told, or never.
class PlayedDesk final : public TaskDesk
{
public:
    std::optional<ApiError> trouble{};
    bool isSilent = false;
    TaskWish wish{};

    void createTask(const TaskWish &asked, const TaskMade &done) override
    {
        wish = asked;
        if (isSilent)
            return;
        if (trouble)
            return done(ApiResult<Task>(tl::unexpect, *trouble));
        done(Task{ .attributes = asked.attributes });
    }
    void acceptReservation(const TaskId &task, const ReservationId &reservation, const Accepted &done) override
    {
        if (trouble)
            return done(ApiResult<Reservation>(tl::unexpect, *trouble));
        done(Reservation{ .id = reservation, .task = task, .workerName = u"Alice"_s, .status = ReservationStatus::Accepted });
    }
};

struct Answer
{
    int status = 0;
    QByteArray type{};
    QByteArray body{};

    friend bool operator==(const Answer &, const Answer &) = default;
};

/// A responder on a free port, and somebody who calls it.
class Bench
{
public:
    explicit Bench(const ResponderRules &rules = { .authToken = token })
        : m_responder(desk, m_clock)
        , answered(&m_responder, &Responder::answered)
    {
        m_responder.setRules(rules);
        m_port = m_responder.listen(u"127.0.0.1"_s, 0).value_or(0);
    }

    PlayedDesk desk{};

private:
    SystemClock m_clock{};
    Responder m_responder;
    QNetworkAccessManager m_network{};
    quint16 m_port = 0;

public:
    QSignalSpy answered;

    [[nodiscard]] Responder &responder() { return m_responder; }
    [[nodiscard]] ReceivedCall lastCall() const { return answered.last().at(0).value<ReceivedCall>(); }
    [[nodiscard]] QByteArray origin() const { return "http://127.0.0.1:" + QByteArray::number(m_port); }

    Answer get(const QByteArray &path) { return finish(m_network.get(QNetworkRequest(urlOf(path)))); }
    Answer post(const QByteArray &path, const QByteArray &form, const QByteArray &signature = {})
    {
        QNetworkRequest request(urlOf(path));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/x-www-form-urlencoded"));
        if (!signature.isEmpty())
            request.setRawHeader("X-Twilio-Signature", signature);
        return finish(m_network.post(request, form));
    }
    /// As the service calls it about a reservation of this queue, signed.
    Answer call(const TaskQueueId &queue, const QByteArray &attributes = "{}")
    {
        const QList<QPair<QByteArray, QByteArray>> fields{ { "TaskQueueSid", queue.utf8() },
            { "WorkflowSid", care.utf8() }, { "TaskAttributes", attributes } };
        QByteArray form;
        for (const auto &field : fields)
            form += field.first + '=' + field.second.toPercentEncoding() + '&';
        form.chop(1);
        const QByteArray path("/assignment_callback");
        return post(path, form, webhookSignature(token, origin() + path, fields));
    }

private:
    [[nodiscard]] QUrl urlOf(const QByteArray &path) const { return QUrl::fromEncoded(origin() + path); }

    static Answer finish(QNetworkReply *reply)
    {
        const bool done = QTest::qWaitFor([reply] { return reply->isFinished(); }, 10'000);
        reply->deleteLater();
        if (!done)
            return {};
        return { reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            reply->header(QNetworkRequest::ContentTypeHeader).toByteArray(), reply->readAll() };
    }
};

Answer json(const QByteArray &body)
{
    return { 200, "application/json", body };
}

const QByteArray someReservation = "TaskSid=" + sid<TaskId>(1).utf8() + "&ReservationSid=" + sid<ReservationId>(1).utf8();
const QByteArray tutorialsReservation
    = "task_sid=" + sid<TaskId>(1).utf8() + "&reservation_sid=" + sid<ReservationId>(1).utf8();

} // namespace

class TestResponder : public QObject
{
    Q_OBJECT

private slots:
    void answersByThePolicy_data()
    {
        QTest::addColumn<AnswerPolicy>("policy");
        QTest::addColumn<QByteArray>("body");
        const InstructionOrder accept{ .kind = InstructionKind::Accept };
        const InstructionOrder reject{ .kind = InstructionKind::Reject };
        const InstructionOrder conference{ .kind = InstructionKind::Conference,
            .values = { { u"From"_s, u"+15550100"_s } } };

        QTest::newRow("none: the agent decides") << AnswerPolicy{} << QByteArray("{}");
        QTest::newRow("for all") << AnswerPolicy{ .forAll = accept } << QByteArray(R"({"instruction":"accept"})");
        QTest::newRow("the workflow's before that for all")
            << AnswerPolicy{ .forAll = accept, .forWorkflow = { { care, reject } } }
            << QByteArray(R"({"instruction":"reject"})");
        QTest::newRow("the queue's before the workflow's")
            << AnswerPolicy{ .forAll = accept, .forQueue = { { spanish, conference } }, .forWorkflow = { { care, reject } } }
            << QByteArray(R"({"from":"+15550100","instruction":"conference"})");
        QTest::newRow("the queue's own: the agent decides")
            << AnswerPolicy{ .forAll = accept, .forQueue = { { spanish, {} } } } << QByteArray("{}");
        QTest::newRow("another queue's") << AnswerPolicy{ .forQueue = { { english, accept } } } << QByteArray("{}");
    }

    void answersByThePolicy()
    {
        QFETCH(AnswerPolicy, policy);
        QFETCH(QByteArray, body);
        Bench bench({ .policy = policy, .authToken = token });

        QCOMPARE(bench.call(spanish), json(body));

        QTRY_COMPARE(bench.answered.count(), 1);
        QCOMPARE(bench.lastCall().signature, CallSignature::Good);
        QCOMPARE(bench.lastCall().fate, CallFate::Answered);
        QCOMPARE(bench.lastCall().value(u"TaskQueueSid"), spanish.text());
        QCOMPARE(bench.lastCall().answer, QString::fromUtf8(body));
    }

    void redirectsTheTasksOwnCall_data()
    {
        QTest::addColumn<QByteArray>("attributes");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<CallFate>("fate");

        QTest::newRow("a call") << QByteArray(R"({"call_sid":"CA00000000000000000000000000000001"})")
                                << QByteArray(R"({"call_sid":"CA00000000000000000000000000000001","instruction":"redirect",)"
                                              R"("url":"https:\/\/a.example"})")
                                       .replace("\\/", "/")
                                << CallFate::Answered;
        QTest::newRow("no call: the agent decides") << QByteArray("{}") << QByteArray("{}") << CallFate::NoCall;
        QTest::newRow("broken attributes: the agent decides") << QByteArray("{") << QByteArray("{}") << CallFate::NoCall;
    }

    void redirectsTheTasksOwnCall()
    {
        QFETCH(QByteArray, attributes);
        QFETCH(QByteArray, body);
        QFETCH(CallFate, fate);
        const InstructionOrder redirect{ .kind = InstructionKind::Redirect,
            .values = { { u"RedirectUrl"_s, u"https://a.example"_s } } };
        Bench bench({ .policy = { .forAll = redirect }, .authToken = token });

        QCOMPARE(bench.call(spanish, attributes), json(body));

        QTRY_COMPARE(bench.answered.count(), 1);
        QCOMPARE(bench.lastCall().fate, fate);
    }

    void movesNothingForStrangers_data()
    {
        QTest::addColumn<QByteArray>("known");
        QTest::addColumn<QByteArray>("signature");
        QTest::addColumn<int>("status");
        QTest::addColumn<CallFate>("fate");

        QTest::newRow("unsigned") << token << QByteArray() << 403 << CallFate::Refused;
        QTest::newRow("signed by another") << token << QByteArray("AAAA") << 403 << CallFate::Refused;
        QTest::newRow("not to be checked: {}") << QByteArray() << QByteArray("AAAA") << 200 << CallFate::Unsure;
    }

    void movesNothingForStrangers()
    {
        QFETCH(QByteArray, known);
        QFETCH(QByteArray, signature);
        QFETCH(int, status);
        QFETCH(CallFate, fate);
        Bench bench({ .policy = { .forAll = InstructionOrder{ .kind = InstructionKind::Accept } }, .authToken = known });

        const Answer answer = bench.post("/assignment_callback", "TaskQueueSid=" + spanish.utf8(), signature);

        QCOMPARE(answer.status, status);
        QVERIFY(!answer.body.contains("instruction"));
        QTRY_COMPARE(bench.answered.count(), 1);
        QCOMPARE(bench.lastCall().fate, fate);
    }

    void makesTheTutorialsTask_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("form"); // null: GET
        QTest::addColumn<QByteArray>("attributes");
        const QByteArray usual(R"({"selected_language":"es"})");

        QTest::newRow("GET") << QByteArray("/create_task") << QByteArray() << usual;
        QTest::newRow("POST") << QByteArray("/create_task") << QByteArray("") << usual;
        QTest::newRow("the other spelling") << QByteArray("/create-task") << QByteArray() << usual;
        QTest::newRow("own attributes") << QByteArray("/create_task?Attributes=%7B%22a%22%3A1%7D") << QByteArray()
                                        << QByteArray(R"({"a":1})");
        QTest::newRow("own attributes in a form")
            << QByteArray("/create_task") << QByteArray("Attributes=%7B%22a%22%3A%22b+c%22%7D")
            << QByteArray(R"({"a":"b c"})");
    }

    void makesTheTutorialsTask()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, form);
        QFETCH(QByteArray, attributes);
        Bench bench;

        const Answer answer = form.isNull() ? bench.get(path) : bench.post(path, form);

        QCOMPARE(answer, json(attributes));
        QCOMPARE(bench.desk.wish, (TaskWish{ .attributes = attributes }));
    }

    void acceptsTheTutorialsReservation_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<Answer>("answer");
        const Answer status = json(R"({"reservation_status":"accepted"})");
        const Answer name{ 200, "text/plain; charset=utf-8", "Alice" };

        QTest::newRow("TaskSid: its status") << someReservation << status;
        QTest::newRow("task_sid: whose it is") << tutorialsReservation << name;
    }

    void acceptsTheTutorialsReservation()
    {
        QFETCH(QByteArray, query);
        QFETCH(Answer, answer);
        Bench bench;

        QCOMPARE(bench.get("/accept_reservation?" + query), answer);
        QCOMPARE(bench.post("/accept_reservation", query), answer);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *name, const QByteArray &path, int status, const QByteArray &says) {
            QTest::newRow(name) << path << status << says;
        };

        row("nothing there", "/", 404, "/assignment_callback");
        row("no reservation", "/accept_reservation", 400, "ReservationSid");
        row("a worker for a task", "/accept_reservation?TaskSid=WK1&ReservationSid=WR1", 400, "TaskSid");
        row("broken attributes", "/create_task?Attributes=%7B", 400, "JSON");
        row("attributes that are a list", "/create_task?Attributes=%5B%5D", 400, "JSON");
        row("no workflow's SID", "/create_task?WorkflowSid=WK1", 400, "WorkflowSid");
        row("no UTF-8", "/create_task?Attributes=%FF", 400, "form");
    }

    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, path);
        QFETCH(int, status);
        QFETCH(QByteArray, says);
        Bench bench;

        const Answer answer = bench.get(path);

        QCOMPARE(answer.status, status);
        QVERIFY2(answer.body.contains(says), answer.body.constData());
    }

    void handsOnTheServicesRefusal_data()
    {
        QTest::addColumn<ApiError>("trouble");
        QTest::addColumn<int>("status");
        using Kind = ApiError::Kind;

        QTest::newRow("gone") << ApiError{ .kind = Kind::NotFound, .httpStatus = 404, .detail = u"x"_s } << 404;
        QTest::newRow("rescinded") << ApiError{ .kind = Kind::Gone, .httpStatus = 410 } << 410;
        QTest::newRow("down") << ApiError{} << 502;
        QTest::newRow("too many") << ApiError{ .kind = Kind::TooMany, .httpStatus = 429 } << 503;
        QTest::newRow("beyond this sign-in") << beyondThisSignIn(u"x"_s) << 403;
    }

    void handsOnTheServicesRefusal()
    {
        QFETCH(ApiError, trouble);
        QFETCH(int, status);
        Bench bench;
        bench.desk.trouble = trouble;

        QCOMPARE(bench.get("/create_task").status, status);
        QCOMPARE(bench.get("/accept_reservation?" + someReservation).status, status);
        QTRY_COMPARE(bench.answered.count(), 2);
        QCOMPARE(bench.lastCall().fate, CallFate::Failed);
    }

    void aSilentServiceIsNotWaitedForLongerThanTheCallerDoes()
    {
        Bench bench({ .policy = { .forAll = InstructionOrder{} }, .authToken = token });
        bench.desk.isSilent = true;
        QElapsedTimer time;
        time.start();

        const Answer answer = bench.get("/create_task");

        QCOMPARE(answer.status, 504);
        QVERIFY(time.elapsed() < 5'000);
        QTRY_COMPARE(bench.answered.count(), 1);
        QCOMPARE(bench.lastCall().fate, CallFate::TooLate);
        QCOMPARE(bench.call(spanish), json(R"({"instruction":"accept"})"));
    }

    void endsWhileTheServiceStillOwesAnAnswer()
    {
        Bench bench;
        bench.desk.isSilent = true;
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(
            network.get(QNetworkRequest(QUrl::fromEncoded(bench.origin() + "/create_task"))));
        QTRY_VERIFY(!bench.desk.wish.attributes.isEmpty());

        bench.responder().stop();

        QTRY_VERIFY(reply->isFinished());
        QVERIFY(!bench.responder().isListening());
    }

    void newRulesCountFromTheNextCallOn()
    {
        Bench bench;
        QCOMPARE(bench.call(spanish), json("{}"));

        bench.responder().setRules({ .policy = { .forAll = InstructionOrder{} }, .authToken = token });

        QCOMPARE(bench.call(spanish), json(R"({"instruction":"accept"})"));
    }

    void saysWhyItCannotListen()
    {
        Bench bench;
        PlayedDesk desk;
        const SystemClock clock;
        Responder other(desk, clock);

        const auto bound = other.listen(u"127.0.0.1"_s, quint16(QUrl::fromEncoded(bench.origin()).port()));

        QVERIFY(!bound);
        QVERIFY(!bound.error().isEmpty());
        QVERIFY(!other.isListening());
    }
};

QTEST_GUILESS_MAIN(TestResponder)
#include "tst_responder.moc"
