#include "router/traffic/workspacefile.h"
#include "router/traffic/workspacemaker.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace router;

namespace {

const QByteArray good = R"({
"friendly_name": "Shop",
"default_activity": "Away",
"activities": [
{"friendly_name": "Here", "available": true},
{"friendly_name": "Away"}],
"task_channels": [{"friendly_name": "Fax", "unique_name": "fax"}],
"task_queues": [
{"friendly_name": "All", "target_workers": "1 == 1",
"reservation_activity": "Away"}],
"workers": [
{"friendly_name": "Ann", "attributes": {"a": 1}, "activity": "Here",
"channels": {"fax": 4}}],
"workflows": [
{"friendly_name": "Main", "configuration":
{"task_routing": {"filters": [{
"expression": "a == 1",
"targets": [{"queue": "All",
"expression": "worker.a == 1"}]}],
"default_filter": {"queue": "All"}}}}]
})";

AccountId account()
{
    return *AccountId::fromText(QByteArrayView("AC00000000000000000000000000000001"));
}

tl::expected<WorkspaceId, LineError> load(Engine &engine, const QByteArray &json)
{
    return readWorkspacePlan(json).and_then(
        [&engine](const WorkspacePlan &plan) { return addWorkspace(engine, plan); });
}

} // namespace

class TestWorkspaceMaker : public QObject
{
    Q_OBJECT

private slots:
    void makesWhatThePlanSays()
    {
        Engine engine(account(), 1);
        const auto made = load(engine, good);

        QVERIFY(made);
        const QList<Activity> activities = engine.activities(*made);
        QCOMPARE(activities.size(), 2);
        QCOMPARE(engine.workspace(*made)->defaultActivityName, u"Away"_s);
        QCOMPARE(engine.workspace(*made)->timeoutActivityName, u"Away"_s);
        const TaskQueue queue = engine.taskQueues(*made).value(0);
        QCOMPARE(queue.reservationActivityName, u"Away"_s);
        QVERIFY(engine.workflows(*made).value(0).configuration.contains(queue.id.utf8()));
        Worker ann;
        engine.forEachWorker(*made, [&ann](const Worker &worker) {
            ann = worker;
            return true;
        });
        QCOMPARE(ann.activityName, u"Here"_s);
        QCOMPARE(engine.workerChannel(*made, ann.id, u"fax"_s)->configuredCapacity, 4);
    }

    void leavesOneOfThatNameAlone()
    {
        Engine engine(account(), 1);
        const auto made = load(engine, good);
        const auto again = load(engine, good);

        QVERIFY(made && again);
        QCOMPARE(*again, *made);
        QCOMPARE(engine.workspaces().size(), 1);
    }

    void takesTheStockWithoutActivities()
    {
        Engine engine(account(), 1);
        const auto made = load(engine, R"({"friendly_name": "Plain"})");

        QVERIFY(made);
        QVERIFY(engine.activities(*made).size() > 1);
    }

    void saysWhichLineIsWrongAndLoadsNothing_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("says");

        const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, int line,
                             const QString &says) { QTest::newRow(name) << from << to << line << says; };
        row("default activity", "\"default_activity\": \"Away\"", "\"default_activity\": \"Gone\"", 3,
            u"there is no activity \"Gone\""_s);
        row("activity twice", "\"Away\"}]", "\"Here\"}]", 6, u"there is an activity \"Here\" already"_s);
        row("channel's name", "\"fax\"}]", "\"f-x\"}]", 7, u""_s);
        row("queue's expression", "\"1 == 1\"", "\"1 ==\"", 9, u""_s);
        row("queue's activity", "\"reservation_activity\": \"Away\"", "\"reservation_activity\": \"Gone\"", 10,
            u"there is no activity \"Gone\""_s);
        row("worker's activity", "\"activity\": \"Here\"", "\"activity\": \"Gone\"", 12,
            u"there is no activity \"Gone\""_s);
        row("worker's channel", "{\"fax\": 4}", "{\"telex\": 4}", 13, u"there is no task channel \"telex\""_s);
        row("filter's expression", "\"a == 1\"", "\"a ==\"", 17, u""_s);
        row("unknown queue", "[{\"queue\": \"All\"", "[{\"queue\": \"None\"", 18, u"there is no task queue \"None\""_s);
        row("target's expression", "\"worker.a == 1\"", "\"worker.a ==\"", 19, u""_s);
        row("default filter's queue", "{\"queue\": \"All\"}}}}", "{\"queue\": \"None\"}}}}", 20,
            u"there is no task queue \"None\""_s);
    }

    void saysWhichLineIsWrongAndLoadsNothing()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(int, line);
        QFETCH(QString, says);
        QVERIFY(good.contains(from));
        Engine engine(account(), 1);
        QByteArray bad = good;

        const auto made = load(engine, bad.replace(from, to));

        QVERIFY(!made);
        QCOMPARE(made.error().line, line);
        QVERIFY2(made.error().message.contains(says), qPrintable(made.error().message));
        QVERIFY(!made.error().message.isEmpty());
        QVERIFY(engine.workspaces().isEmpty());
        QVERIFY(engine.takeChanges().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceMaker)
#include "tst_workspacemaker.moc"
