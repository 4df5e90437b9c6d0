#include "core/workflow/dryrun.h"

#include "core/expression/cborscope.h"
#include "support/fakeclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Outcome = DryStep::Outcome;

namespace {

Worker agent(int number, const QString &name, const QByteArray &attributes, bool available)
{
    return { .id = sid<WorkerId>(number),
        .name = name,
        .attributes = attributes,
        .activity = sid<ActivityId>(available ? 2 : 1),
        .activityName = available ? u"Idle"_s : u"Offline"_s,
        .available = available,
        .statusChangedAt = FakeClock().now() + std::chrono::seconds(number) };
}

TaskQueue queue(int number, const QString &name, const QString &targetWorkers)
{
    return { .id = sid<TaskQueueId>(number), .name = name, .targetWorkers = targetWorkers };
}

/// Alice (Spanish, rank 1, idle), Bob (English, rank 5, idle), Carl (both, no rank, offline).
RoutingFloor someFloor()
{
    return routingFloor({ agent(1, u"Alice"_s, "{\"languages\":[\"es\"],\"rank\":1}", true),
                            agent(2, u"Bob"_s, "{\"languages\":[\"en\"],\"rank\":5}", true),
                            agent(3, u"Carl"_s, "{\"languages\":[\"es\",\"en\"]}", false) },
        { queue(1, u"Spanish"_s, u"languages HAS 'es'"_s), queue(2, u"English"_s, u"languages HAS 'en'"_s),
            queue(3, u"All"_s, u"1==1"_s), queue(4, u"Nobody"_s, {}), queue(5, u"Carl's"_s, u"friendly_name == 'Carl'"_s) });
}

QByteArray q(int number)
{
    return "\"queue\":\"" + sid<TaskQueueId>(number).utf8() + "\"";
}

/// Filters as {expression, steps}, and a default filter's queue.
QByteArray routing(const QList<std::pair<QByteArray, QByteArray>> &filters, int fallback = 0)
{
    QByteArrayList texts;
    for (const auto &[expression, steps] : filters)
        texts.append("{\"expression\":\"" + expression + "\",\"targets\":[" + steps + "]}");
    const QByteArray rest = fallback > 0 ? ",\"default_filter\":{" + q(fallback) + "}" : QByteArray();
    return "{\"task_routing\":{\"filters\":[" + texts.join(',') + "]" + rest + "}}";
}

/// "Spanish offered Alice; All waits" for the steps, and how it ends.
QString inShort(const DryRun &run)
{
    static const QStringList outcomes{ u"offered"_s, u"waits"_s, u"skipped"_s, u"unknown"_s };
    static const QStringList ends{ u"waits"_s, u"timed out"_s, u"unmatched"_s };
    QStringList parts;
    for (const DryStep &step : run.steps)
        parts.append(QString(step.queueName + u' ' + outcomes.at(int(step.outcome)) + u' ' + step.first).trimmed());
    return QString(parts.join(u", "_s) + u": " + ends.at(int(run.end)));
}

DryRun runOf(const QByteArray &json, const QByteArray &task)
{
    const auto workflow = WorkflowConfiguration::fromJson(json);
    return workflow ? dryRun(*workflow, someFloor(), *objectFromJson(task)) : DryRun();
}

} // namespace

/// Where a task would go, with no request sent.
class TestDryRun : public QObject
{
    Q_OBJECT

private slots:
    void goesItsWay_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("task");
        QTest::addColumn<QString>("way");
        const QByteArray spanish = "{\"lang\":\"es\"}";

        QTest::newRow("the first filter that takes it")
            << routing({ { "lang == 'en'", "{" + q(2) + "}" }, { "lang == 'es'", "{" + q(1) + "}" } }) << spanish
            << u"Spanish offered Alice: waits"_s;
        QTest::newRow("with the prefix") << routing({ { "task.lang == 'es'", "{" + q(1) + "}" } }) << spanish
                                         << u"Spanish offered Alice: waits"_s;
        QTest::newRow("no filter, a default") << routing({ { "lang == 'fr'", "{" + q(1) + "}" } }, 3) << spanish
                                              << u"All offered Alice: waits"_s;
        QTest::newRow("no filter, no default") << routing({ { "lang == 'fr'", "{" + q(1) + "}" } }) << spanish
                                               << u": unmatched"_s;
        QTest::newRow("nothing at all") << routing({}) << spanish << u": unmatched"_s;
        QTest::newRow("from step to step")
            << routing({ { "1==1", "{" + q(5) + ",\"timeout\":10},{" + q(1) + "}" } }) << spanish
            << u"Carl's waits, Spanish offered Alice: waits"_s;
        QTest::newRow("a step inherits its queue")
            << routing({ { "1==1", "{" + q(5) + ",\"timeout\":10},{\"priority\":3}" } }) << spanish
            << u"Carl's waits, Carl's waits: waits"_s;
        QTest::newRow("what comes behind a step without end is not reached")
            << routing({ { "1==1", "{" + q(5) + "},{" + q(1) + "}" } }) << spanish << u"Carl's waits: waits"_s;
        QTest::newRow("on to the next filter that takes it")
            << routing({ { "1==1", "{" + q(4) + ",\"timeout\":10}" }, { "lang == 'fr'", "{" + q(3) + "}" },
                   { "lang == 'es'", "{" + q(1) + "}" } })
            << spanish << u"Nobody waits, Spanish offered Alice: waits"_s;
        QTest::newRow("after a timeout the default does not count")
            << routing({ { "1==1", "{" + q(4) + ",\"timeout\":10}" } }, 3) << spanish << u"Nobody waits: timed out"_s;
        QTest::newRow("skipped") << routing({ { "1==1", "{" + q(4) + ",\"skip_if\":\"workers.available == 0\"},{" + q(1) + "}" } })
                                 << spanish << u"Nobody skipped, Spanish offered Alice: waits"_s;
        QTest::newRow("not skipped while somebody is there")
            << routing({ { "1==1", "{" + q(1) + ",\"skip_if\":\"1==1\"},{" + q(2) + "}" } }) << spanish
            << u"Spanish offered Alice: waits"_s;
        QTest::newRow("by a count of an activity")
            << routing({ { "1==1", "{" + q(5) + ",\"skip_if\":\"workers." + sid<ActivityId>(1).utf8() + " == 1\"},{" + q(3) + "}" } })
            << spanish << u"Carl's skipped, All offered Alice: waits"_s;
        QTest::newRow("a filter that was skipped counts as not matched")
            << routing({ { "1==1", "{" + q(4) + ",\"skip_if\":\"1==1\"}" } }, 2) << spanish
            << u"Nobody skipped, English offered Bob: waits"_s;
        QTest::newRow("all skipped and no default") << routing({ { "1==1", "{" + q(4) + ",\"skip_if\":\"1==1\"}" } })
                                                    << spanish << u"Nobody skipped: unmatched"_s;
        QTest::newRow("ordered by rank") << routing({ { "1==1", "{" + q(3) + ",\"order_by\":\"worker.rank DESC\"}" } })
                                         << spanish << u"All offered Bob: waits"_s;
        QTest::newRow("a step's expression")
            << routing({ { "1==1", "{" + q(3) + ",\"expression\":\"task.lang IN worker.languages AND worker.rank < 9\"}" } })
            << spanish << u"All offered Alice: waits"_s;
        QTest::newRow("for a known worker")
            << routing({ { "1==1", "{" + q(3) + ",\"known_worker_friendly_name\":\"task.agent\"}" } })
            << QByteArray("{\"agent\":\"Bob\"}") << u"All offered Bob: waits"_s;
        QTest::newRow("for one who is away")
            << routing({ { "1==1", "{" + q(3) + ",\"known_worker_friendly_name\":\"task.agent\"}" } })
            << QByteArray("{\"agent\":\"Carl\"}") << u"All waits: waits"_s;
        QTest::newRow("for nobody") << routing({ { "1==1", "{" + q(3) + ",\"known_worker_sid\":\"task.agent\"}" } })
                                    << spanish << u"All waits: waits"_s;
        QTest::newRow("a queue that nobody knows") << routing({ { "1==1", "{" + q(9) + "}" } }) << spanish
                                                   << u"unknown: waits"_s;
    }

    void goesItsWay()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, task);
        QFETCH(QString, way);
        QVERIFY(WorkflowConfiguration::fromJson(json).has_value());

        QCOMPARE(inShort(runOf(json, task)), way);
    }

    void countsAndSaysWhyNot()
    {
        const QByteArray json = routing({ { "lang == 'fr' AND vip == 1", "{" + q(2) + "}" },
            { "1==1",
                "{" + q(3) + ",\"expression\":\"worker.rank > 7 AND worker.languages HAS 'es'\",\"timeout\":10}," + "{" + q(2)
                    + ",\"priority\":9,\"timeout\":20},{\"expression\":\"worker.channel.voice.assigned_tasks == 0\"}" } });

        const DryRun run = runOf(json, "{\"lang\":\"fr\"}");

        QCOMPARE(run.filters.size(), 2);
        QVERIFY(!run.filters.at(0).matches);
        QCOMPARE(run.filters.at(0).failures.size(), 1);
        QCOMPARE(run.filters.at(0).failures.constFirst().reference, u"vip"_s);
        const DryStep &ranked = run.steps.at(0);
        QCOMPARE(ranked.members, 3);
        QCOMPARE(ranked.matching, 0);
        QCOMPARE(ranked.nearest, u"Alice"_s); // one clause is against her, two against Bob
        QCOMPARE(ranked.failures.size(), 1);
        QCOMPARE(ranked.failures.constFirst().value, QCborValue(1));
        QCOMPARE(*ranked.until, 10s);
        const DryStep &english = run.steps.at(1);
        QCOMPARE(english.members, 2);
        QCOMPARE(english.available, 1);
        QCOMPARE(*english.priority, 9);
        QCOMPARE(*english.until, 30s); // timeouts add up
        QCOMPARE(run.offer(), &english);
        QVERIFY(run.steps.at(2).dependsOnLoad);
        QVERIFY(!run.steps.at(2).until);
    }

    void saysOfEachWorkerWhetherHeMatches()
    {
        const RoutingFloor floor = someFloor();
        const auto members = Expression::parse(u"languages HAS 'es' AND rank > 3 AND activity_name == 'Idle'");
        const auto step = Expression::parse(u"task.lang IN worker.languages");

        const QList<WorkerMatch> byQueue = matchWorkers(*members, floor, std::nullopt);
        const QList<WorkerMatch> byStep = matchWorkers(*step, floor, *objectFromJson("{\"lang\":\"es\"}"));

        QCOMPARE(byQueue.size(), 3);
        QVERIFY(!byQueue.at(0).matches && !byQueue.at(1).matches && !byQueue.at(2).matches);
        QCOMPARE(byQueue.at(0).failures.size(), 1);
        QCOMPARE(byQueue.at(0).failures.constFirst().reference, u"rank"_s);
        QCOMPARE(byQueue.at(1).failures.constFirst().reference, u"languages"_s);
        QCOMPARE(byQueue.at(2).failures.size(), 2);
        QVERIFY(byStep.at(0).matches);
        QVERIFY(!byStep.at(1).matches);
        QVERIFY(byStep.at(2).matches);
    }

    void unreadableAttributesAndExpressionsCountAsNone()
    {
        const RoutingFloor floor = routingFloor(
            { agent(1, u"Alice"_s, "{", true) }, { queue(1, u"Broken"_s, u"languages HAS"_s), queue(2, u"All"_s, u"1==1"_s) });

        QVERIFY(floor.workers.constFirst().attributes.isEmpty());
        QVERIFY(!floor.queues.value(sid<TaskQueueId>(1)).members);
        QVERIFY(floor.queues.value(sid<TaskQueueId>(2)).members.has_value());
    }
};

QTEST_APPLESS_MAIN(TestDryRun)
#include "tst_dryrun.moc"
