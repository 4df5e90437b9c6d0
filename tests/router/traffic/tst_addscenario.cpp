#include "floor.h"

#include "router/traffic/addscenario.h"

using namespace Qt::StringLiterals;
using namespace router;

namespace {

const QByteArray shop = "\"workspace\": {\"friendly_name\": \"Shop\",\n"
                        "\"task_queues\": [{\"friendly_name\": \"Team 1\", \"target_workers\": \"1 == 1\"}],\n"
                        "\"workers\": [{\"friendly_name\": \"Ann\"}],\n"
                        "\"workflows\": [{\"friendly_name\": \"Main\", \"configuration\":\n"
                        "{\"task_routing\": {\"filters\": [], \"default_filter\": {\"queue\": \"Team 1\"}}}}]},";

ScenarioPlan planOf(const QByteArray &json)
{
    const auto plan = readScenario(json);
    if (!plan)
        qWarning().noquote() << plan.error().message;
    return plan.value_or(ScenarioPlan());
}

} // namespace

class TestAddScenario : public QObject
{
    Q_OBJECT

private slots:
    void makesItsWorkspaceOnce()
    {
        DemoFloor floor;
        const ScenarioPlan plan = planOf("{" + shop + "\"arrivals\": [{\"kinds\": [{}]}]}");

        const auto first = addScenario(floor.engine, plan);
        const auto again = addScenario(floor.engine, plan);

        QVERIFY(first && again);
        QVERIFY(first->isNew);
        QVERIFY(!again->isNew);
        QCOMPARE(again->workspace, first->workspace);
        QCOMPARE(floor.engine.workspaces().size(), 3);
    }

    void playsWhereItIsTold()
    {
        DemoFloor floor;

        const auto place = addScenario(floor.engine, floor.scenario);

        QVERIFY(place);
        QCOMPARE(place->workspace, floor.workspace);
        QVERIFY(!place->isNew);
    }

    void saysWhatIsNotThereAndMakesNothing_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("says");

        const QByteArray kinds("{" + shop + "\"arrivals\": [{\"kinds\": [{\n");
        QTest::newRow("workspace") << QByteArray("{\n\"workspace\": \"Nowhere\"}") << 2
                                   << u"there is no workspace \"Nowhere\""_s;
        QTest::newRow("workflow") << QByteArray(kinds + "\"workflow\": \"Mian\"}]}]}") << 6
                                  << u"there is no workflow \"Mian\""_s;
        QTest::newRow("queue") << QByteArray(kinds + "\"task_queue\": \"Squad *\"}]}]}") << 6
                               << u"there is no task queue \"Squad *\""_s;
        QTest::newRow("channel") << QByteArray(kinds + "\"task_channel\": \"fax\"}]}]}") << 6
                                 << u"there is no task channel \"fax\""_s;
        QTest::newRow("worker") << QByteArray("{" + shop + "\n\"agents\": {\"left_alone\": [\"Bob\"]}}") << 6
                                << u"there is no worker \"Bob\""_s;
        QTest::newRow("activity") << QByteArray(
            "{" + shop + "\n\"agents\": {\"available\": \"Available\", \"away\": \"Gone\"}}")
                                  << 6 << u"there is no activity \"Gone\""_s;
        QTest::newRow("which workflow") << QByteArray(
            "{\"workspace\": \"Contact Center\",\n\"arrivals\": [{\"kinds\": [{}]}]}")
                                        << 2 << u"\"workflow\" is missing"_s;
    }

    void saysWhatIsNotThereAndMakesNothing()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, line);
        QFETCH(QString, says);
        DemoFloor floor;

        const auto place = addScenario(floor.engine, planOf(json));

        QVERIFY(!place);
        QVERIFY2(place.error().message.startsWith(says), qPrintable(place.error().message));
        QCOMPARE(place.error().line, line);
        QCOMPARE(floor.engine.workspaces().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestAddScenario)
#include "tst_addscenario.moc"
