#include "router/traffic/scenariofile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace router;

namespace {

QByteArray with(const QByteArray &member)
{
    return "{\"workspace\": \"Shop\",\n" + member + "\n}";
}

QByteArray withStream(const QByteArray &member)
{
    return with("\"arrivals\": [{\n" + member + "\"kinds\": [{}]}]");
}

QStringList keysAt(const QJsonObject &schema, const QString &path)
{
    QJsonValue at = schema;
    for (const QString &part : path.split(u'/', Qt::SkipEmptyParts))
        at = at[part];
    return at["properties"_L1].toObject().keys();
}

/// The keys that the reader names when it meets one it does not know.
QStringList keysRead(const QByteArray &json)
{
    QStringList keys = readScenario(json).error().message.section(u" has "_s, 1).split(u", "_s);
    keys.sort();
    return keys;
}

} // namespace

class TestScenarioFile : public QObject
{
    Q_OBJECT

private slots:
    void readsAScenario()
    {
        const auto plan = readScenario(R"({"seed": 9, "workspace": "Shop",
            "agents": {"left_alone": ["Ann"], "available": "Here", "away": "Gone", "answer": 3, "rejects": 0.5,
                "talk": {"exponential": 60}, "wrap_up": {"constant": 5}, "comes_back": 1, "looks_round": 2,
                "breaks": {"probability": 0.1, "activities": ["Lunch"], "length": {"normal": [60, 5]}},
                "shifts": {"attribute": "shift", "times": {"late": {"from": "18:30", "until": "24:00"}}},
                "busy_at_start": true},
            "arrivals": [{"at_start": 4, "gap": {"uniform": [1, 2.5]}, "first_after": 0.5, "patience": 60,
                "by_hour": [1,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,1,1,1,1,1,1,1,0],
                "kinds": [{"weight": 2, "task_channel": "voice", "workflow": "Calls", "task_queue": "Team *",
                    "priority": {"$number": [0, 5]}, "attributes": {"a": "{n}"}}],
                "favour": {"worker": "Ann", "idle": 5, "kind": 0}}]})");

        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
        QCOMPARE(plan->seed, std::optional(9U));
        QCOMPARE(plan->workspaceName.text, u"Shop"_s);
        QVERIFY(!plan->workspace);
        const AgentsPlan &agents = *plan->agents;
        QCOMPARE(agents.leftAlone.at(0).text, u"Ann"_s);
        QCOMPARE(agents.answer, (Span{ .first = 3s }));
        QCOMPARE(agents.talk, (Span{ Span::Kind::Exponential, 60s }));
        QCOMPARE(agents.breakLength, (Span{ Span::Kind::Normal, 60s, 5s }));
        QCOMPARE(agents.shifts.at(0).from, 18 * 60 + 30);
        QCOMPARE(agents.shifts.at(0).until, 24 * 60);
        QVERIFY(agents.busyAtStart);
        const StreamPlan &stream = plan->arrivals.at(0);
        QCOMPARE(stream.atStart, 4);
        QCOMPARE(stream.gap, std::optional(Span{ Span::Kind::Uniform, 1s, 2500ms }));
        QCOMPARE(stream.firstAfter, std::optional(500ms));
        QCOMPARE(stream.byHour.at(9), 2.0);
        QCOMPARE(stream.kinds.at(0).queue.text, u"Team *"_s);
        QCOMPARE(stream.favour.idle, 5s);
    }

    void readsAWorkspaceByNumber()
    {
        const auto plan = readScenario(R"({"workspace": {"friendly_name": "Floor",
            "task_queues": [{"count": 3, "friendly_name": "Team {n}"}]}})");

        QVERIFY(plan && plan->workspace);
        QCOMPARE(plan->workspaceName.text, u"Floor"_s);
        QCOMPARE(plan->workspace->queues.size(), 3);
        QCOMPARE(plan->workspace->queues.at(2).name.text, u"Team 3"_s);
    }

    void saysWhichLineIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("says");

        QTest::newRow("no JSON") << QByteArray("{\n") << 2 << u"the JSON text ends too early"_s;
        QTest::newRow("no workspace") << QByteArray("{}") << 1 << u"\"workspace\" is missing"_s;
        QTest::newRow("bad workspace") << QByteArray("{\"workspace\": {\"friendly_name\": \"a\",\n\"queues\": []}}")
                                       << 2 << u"\"queues\" is not known here; a workspace has"_s;
        QTest::newRow("bad recipe") << QByteArray("{\"workspace\": {\"friendly_name\": \"a\",\n\"workers\": "
                                                  "[{\"friendly_name\": {\"$x\": 1}}]}}")
                                    << 2 << u"\"$x\" is not known"_s;
        QTest::newRow("misspelt") << with("\"arrival\": []") << 2 << u"\"arrival\" is not known here; a scenario has"_s;
        QTest::newRow("no kinds") << with("\"arrivals\": [{}]") << 2 << u"a stream needs \"kinds\""_s;
        QTest::newRow("no gap") << withStream("\"gap\": 0,") << 3 << u"\"gap\" must be more than nothing"_s;
        QTest::newRow("no distribution") << withStream("\"gap\": {\"poisson\": 3},") << 3
                                         << u"\"gap\" must be seconds or one of"_s;
        QTest::newRow("half a distribution")
            << withStream("\"gap\": {\"uniform\": 3},") << 3 << u"\"gap\" must be seconds or one of"_s;
        QTest::newRow("turned round") << withStream("\"patience\": {\"uniform\": [3, 1]},") << 3
                                      << u"\"patience\": the least comes first"_s;
        QTest::newRow("short day") << withStream("\"by_hour\": [1, 2],") << 3 << u"\"by_hour\" must be 24 numbers"_s;
        QTest::newRow("favours no kind") << withStream("\"favour\": {\"worker\": \"a\", \"kind\": 1},") << 3
                                         << u"\"kind\" must be the place of one"_s;
        QTest::newRow("priority") << with("\"arrivals\": [{\"kinds\": [{\n\"priority\": \"high\"}]}]") << 3
                                  << u"\"priority\" must be a number"_s;
        QTest::newRow("attributes") << with("\"arrivals\": [{\"kinds\": [{\n\"attributes\": [1]}]}]") << 3
                                    << u"\"attributes\" must be an object"_s;
        QTest::newRow("no time") << with("\"agents\": {\"shifts\": {\"attribute\": \"a\", \"times\": {\n\"b\": "
                                         "{\"from\": \"9\", \"until\": \"10:00\"}}}}")
                                 << 3 << u"\"from\" must be a time such as 09:30"_s;
        QTest::newRow("nowhere to go") << with("\"agents\": {\"available\": \"a\"}") << 2
                                       << u"\"available\" and \"away\" go together"_s;
        QTest::newRow("breaks") << with("\"agents\": {\"breaks\": {\"probability\": 1}}") << 2
                                << u"breaks need \"activities\""_s;
    }

    void saysWhichLineIsWrong()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, line);
        QFETCH(QString, says);

        const auto plan = readScenario(json);

        QVERIFY(!plan);
        QVERIFY2(plan.error().message.startsWith(says), qPrintable(plan.error().message));
        QCOMPARE(plan.error().line, line);
    }

    void namesTheFile()
    {
        QCOMPARE(readScenarioFile(u"/nowhere/s.json"_s).error(), u"/nowhere/s.json: No such file or directory"_s);
    }

    // The schema in resources/ and the reader must know the same keys.
    void agreesWithTheSchema()
    {
        QFile file(QStringLiteral(CORDBOARD_SOURCE_DIR "/resources/scenario.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
        const QString stream = u"properties/arrivals/items"_s;

        QCOMPARE(keysRead(with("\"?\": 1")), keysAt(schema, u""_s));
        QCOMPARE(keysRead(with("\"agents\": {\"?\": 1}")), keysAt(schema, u"properties/agents"_s));
        QCOMPARE(keysRead(with("\"agents\": {\"breaks\": {\"?\": 1}}")),
            keysAt(schema, u"properties/agents/properties/breaks"_s));
        QCOMPARE(keysRead(with("\"agents\": {\"shifts\": {\"?\": 1}}")),
            keysAt(schema, u"properties/agents/properties/shifts"_s));
        QCOMPARE(keysRead(withStream("\"?\": 1,")), keysAt(schema, stream));
        QCOMPARE(keysRead(with("\"arrivals\": [{\"kinds\": [{\"?\": 1}]}]")),
            keysAt(schema, QString(stream + u"/properties/kinds/items"_s)));
        QCOMPARE(
            keysRead(withStream("\"favour\": {\"?\": 1},")), keysAt(schema, QString(stream + u"/properties/favour"_s)));
    }
};

QTEST_GUILESS_MAIN(TestScenarioFile)
#include "tst_scenariofile.moc"
