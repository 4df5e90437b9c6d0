#include "router/callbacks/assignmentanswer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace router;

using Kind = AssignmentAnswer::Kind;

Q_DECLARE_METATYPE(router::AssignmentAnswer::Kind)

namespace {

const QByteArray activitySid("WA00000000000000000000000000000001");

CallAnswer json(const QByteArray &body)
{
    return { .status = 200, .contentType = "application/json", .body = body };
}

} // namespace

class TestAssignmentAnswer : public QObject
{
    Q_OBJECT

private slots:
    void readsInstructions_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("code");

        QTest::newRow("accept") << QByteArray(R"({"instruction":"accept"})") << Kind::Accept << 0;
        QTest::newRow("accept and more") << QByteArray(R"({"instruction":"accept","x":1})") << Kind::Accept << 0;
        QTest::newRow("reject") << QByteArray(R"({"instruction":"reject"})") << Kind::Reject << 0;
        QTest::newRow("reject to") << QByteArray(
            "{\"instruction\":\"reject\",\"activity_sid\":\"" + activitySid + "\"}")
                                   << Kind::Reject << 0;
        QTest::newRow("reject to nowhere")
            << QByteArray(R"({"instruction":"reject","activity_sid":"Break"})") << Kind::Wait << 40100;
        QTest::newRow("conference") << QByteArray(R"({"instruction":"conference"})") << Kind::Instruct << 0;
        QTest::newRow("conference, timeout as text")
            << QByteArray(R"({"instruction":"conference","timeout":"20"})") << Kind::Instruct << 0;
        QTest::newRow("conference without time")
            << QByteArray(R"({"instruction":"conference","timeout":0})") << Kind::Wait << 40145;
        QTest::newRow("conference and then nowhere")
            << QByteArray(R"({"instruction":"conference","post_work_activity_sid":"x"})") << Kind::Wait << 40139;
        QTest::newRow("conference told at a bad address")
            << QByteArray(R"({"instruction":"conference","status_callback":"x"})") << Kind::Wait << 40159;
        QTest::newRow("dequeue") << QByteArray(R"({"instruction":"Dequeue"})") << Kind::Instruct << 0;
        QTest::newRow("dequeue and then nowhere")
            << QByteArray(R"({"instruction":"dequeue","post_work_activity_sid":"x"})") << Kind::Wait << 40130;
        QTest::newRow("dequeue told what there is not")
            << QByteArray(R"({"instruction":"dequeue","status_callback_events":["sneezed"]})") << Kind::Wait << 40134;
        QTest::newRow("dequeue told at a bad address")
            << QByteArray(R"({"instruction":"dequeue","status_callback_url":"x"})") << Kind::Wait << 40157;
        QTest::newRow("dequeue without time")
            << QByteArray(R"({"instruction":"dequeue","timeout":0})") << Kind::Wait << 40133;
        QTest::newRow("call") << QByteArray(R"({"instruction":"call"})") << Kind::Instruct << 0;
        QTest::newRow("call without TwiML") << QByteArray(R"({"instruction":"call","url":"x"})") << Kind::Wait << 40112;
        QTest::newRow("call told at a bad address")
            << QByteArray(R"({"instruction":"call","status_callback_url":"x"})") << Kind::Wait << 40158;
        QTest::newRow("call accepting what")
            << QByteArray(R"({"instruction":"call","accept":"perhaps"})") << Kind::Wait << 40113;
        QTest::newRow("redirect") << QByteArray(R"({"instruction":"redirect"})") << Kind::Instruct << 0;
        QTest::newRow("redirect of what")
            << QByteArray(R"({"instruction":"redirect","call_sid":"x"})") << Kind::Wait << 40121;
        QTest::newRow("redirect to where")
            << QByteArray(R"({"instruction":"redirect","url":"x"})") << Kind::Wait << 40120;
        QTest::newRow("unknown") << QByteArray(R"({"instruction":"dance"})") << Kind::Wait << 55555;
        QTest::newRow("no word") << QByteArray(R"({"instruction":7})") << Kind::Wait << 55555;
        QTest::newRow("no instruction") << QByteArray(R"({"accept":true})") << Kind::Wait << 40005;
        QTest::newRow("a person will do") << QByteArray("{}") << Kind::Wait << 0;
        QTest::newRow("nothing") << QByteArray() << Kind::Wait << 0;
        QTest::newRow("no JSON") << QByteArray("{\\\"instruction\\\"}") << Kind::Wait << 40001;
        QTest::newRow("a list") << QByteArray("[]") << Kind::Wait << 40001;
    }

    void readsInstructions()
    {
        QFETCH(QByteArray, body);
        QFETCH(Kind, kind);
        QFETCH(int, code);

        const AssignmentAnswer answer = readAssignmentAnswer(json(body));

        QCOMPARE(answer.kind, kind);
        QCOMPARE(answer.code, code);
        QCOMPARE(answer.message.isEmpty(), code == 0);
    }

    void readsTheConference()
    {
        const AssignmentAnswer answer
            = readAssignmentAnswer(json("{\"instruction\":\"conference\","
                                        "\"to\":\"client:ann\",\"from\":\"+15550100001\","
                                        "\"timeout\":7,\"end_conference_on_exit\":true,"
                                        "\"conference_status_callback_event\":\"start, leave\","
                                        "\"post_work_activity_sid\":\""
                + activitySid + "\"}"));

        const auto &conference = std::get<ConferenceInstruction>(answer.instruction);
        QCOMPARE(conference.to, u"client:ann"_s);
        QCOMPARE(conference.from, u"+15550100001"_s);
        QCOMPARE(conference.timeout, std::chrono::seconds(7));
        QCOMPARE(conference.postWorkActivity.utf8(), activitySid);
        QCOMPARE(conference.options.endConferenceOnExit, true);
        const QStringList events{ u"start"_s, u"leave"_s };
        QCOMPARE(conference.options.conferenceStatusCallback.events, events);
    }

    void readsTheDequeue()
    {
        const AssignmentAnswer answer = readAssignmentAnswer(
            json("{\"instruction\":\"dequeue\",\"from\":\"+1555\",\"record\":\"record-from-answer\","
                 "\"status_callback_url\":\"http://localhost/told\",\"status_callback_events\":[\"initiated\","
                 "\"answered\"],\"post_work_activity_sid\":\""
                + activitySid + "\"}"));

        const QStringList events{ u"initiated"_s, u"answered"_s };
        const DequeueInstruction asked{ .from = u"+1555"_s,
            .record = true,
            .postWorkActivity = *ActivityId::fromText(QByteArrayView(activitySid)),
            .statusCallback = { .url = u"http://localhost/told"_s, .events = events } };
        QCOMPARE(std::get<DequeueInstruction>(answer.instruction), asked);
    }

    void readsCallAndRedirect()
    {
        const QByteArray rest = "\"url\":\"http://localhost/twiml\",\"accept\":true}";
        const AssignmentAnswer call
            = readAssignmentAnswer(json("{\"instruction\":\"call\",\"from\":\"+1555\"," + rest));
        const AssignmentAnswer redirect = readAssignmentAnswer(json("{\"instruction\":\"redirect\",\"call_sid\":"
                                                                    "\"CA00000000000000000000000000000007\","
            + rest));

        const CallInstruction calling{ .from = u"+1555"_s, .url = u"http://localhost/twiml"_s, .accept = true };
        QCOMPARE(std::get<CallInstruction>(call.instruction), calling);
        QCOMPARE(std::get<RedirectInstruction>(redirect.instruction).accept, true);
        QCOMPARE(std::get<RedirectInstruction>(redirect.instruction).call.utf8(),
            QByteArray("CA00000000000000000000000000000007"));
    }

    void knowsWhenToAskElsewhere_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("code");

        QTest::newRow("no answer") << 0 << QByteArray() << Kind::NoAnswer << 0;
        QTest::newRow("error") << 500 << QByteArray("application/json") << Kind::NoAnswer << 0;
        QTest::newRow("not found") << 404 << QByteArray("text/html") << Kind::NoAnswer << 0;
        QTest::newRow("moved") << 302 << QByteArray("application/json") << Kind::NoAnswer << 0;
        QTest::newRow("created") << 201 << QByteArray("application/json") << Kind::Accept << 0;
        QTest::newRow("a page") << 200 << QByteArray("text/html") << Kind::Wait << 40000;
    }

    void knowsWhenToAskElsewhere()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(Kind, kind);
        QFETCH(int, code);

        const AssignmentAnswer answer = readAssignmentAnswer({ .status = status,
            .contentType = type,
            .body = R"({"instruction":"accept"})",
            .trouble = u"no connection"_s });

        QCOMPARE(answer.kind, kind);
        QCOMPARE(answer.code, code);
    }
};

QTEST_GUILESS_MAIN(TestAssignmentAnswer)
#include "tst_assignmentanswer.moc"
