#include "console/control/routingtrial.h"

#include "console/state/consolestate.h"
#include "console/state/statevalues.h"
#include "core/expression/cborscope.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    FakeClock clock;
    ConsoleState state{ clock };
    RoutingTrial trial{ state };
    QSignalSpy matched{ &trial, &RoutingTrial::matched };
    QSignalSpy sent{ &trial, &RoutingTrial::sent };

    Fixture()
    {
        state.begin(someWorkspace(1, u"Tutorial"_s), sid<WorkerId>(1));
        QList<Worker> workers;
        for (int i = 1; i <= 3; ++i) {
            Worker worker = someWorker(i);
            worker.attributes = "{\"level\":" + QByteArray::number(i) + "}";
            worker.available = i > 1;
            workers.append(worker);
        }
        clock.advance(std::chrono::seconds(1));
        state.applyWorkers(workers, clock.now());
        state.applyQueues({ { .id = sid<TaskQueueId>(1), .name = u"All"_s, .targetWorkers = u"1==1"_s } }, clock.now());
    }
};

} // namespace

/// Expressions and workflows tried on what is known.
class TestRoutingTrial : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhoMatches()
    {
        Fixture f;

        f.trial.match(*Expression::parse(u"level != 2"_s), std::nullopt);

        QTRY_COMPARE(f.matched.count(), 1);
        const auto report = f.matched.constFirst().constFirst().value<MatchReport>();
        QCOMPARE(report.matching, 2);
        QCOMPARE(report.available, 1);
        QCOMPARE(report.rows.size(), 3);
        QCOMPARE(report.rows.at(0).name, u"worker 1"_s);
        QCOMPARE(report.rows.at(2).name, u"worker 2"_s);
        QCOMPARE(report.rows.at(2).failures.size(), 1);
    }

    void ofSeveralOnlyTheLastIsTold()
    {
        Fixture f;

        f.trial.match(*Expression::parse(u"level > 9"_s), std::nullopt);
        f.trial.match(*Expression::parse(u"task.least <= worker.level"_s), *objectFromJson(R"({"least":2})"));

        QTRY_COMPARE(f.matched.count(), 1);
        QCOMPARE(f.matched.constFirst().constFirst().value<MatchReport>().matching, 2);
        f.trial.match(*Expression::parse(u"level > 9"_s), std::nullopt);
        f.trial.forget();
        f.trial.send(*WorkflowConfiguration::fromJson(
                         "{\"task_routing\":{\"default_filter\":{\"queue\":\"" + sid<TaskQueueId>(1).utf8() + "\"}}}"),
            {});
        QTRY_COMPARE(f.sent.count(), 1);
        QCOMPARE(f.matched.count(), 1);
        const auto run = f.sent.constFirst().constFirst().value<DryRun>();
        QVERIFY(run.offer());
        QCOMPARE(run.offer()->available, 2);
    }
};

QTEST_GUILESS_MAIN(TestRoutingTrial)
#include "tst_routingtrial.moc"
