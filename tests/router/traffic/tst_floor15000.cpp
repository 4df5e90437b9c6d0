#include "router/traffic/addscenario.h"
#include "router/traffic/scenariofile.h"
#include "router/traffic/traffic.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace router;

namespace {

constexpr Instant start{ std::chrono::sys_days{ std::chrono::year{ 2026 } / 3 / 2 } };

tl::expected<ScenarioPlan, QString> bigFloor()
{
    return readScenarioFile(QStringLiteral(CORDBOARD_SOURCE_DIR "/tests/data/floor-15000.json"));
}

/// The same floor with the first of each fifty teams, their agents and as many tasks.
ScenarioPlan smallFloor()
{
    ScenarioPlan plan = bigFloor().value_or(ScenarioPlan());
    QList<WorkerPlan> &workers = plan.workspace->workers;
    workers = workers.mid(0, 100) + workers.mid(5000, 100) + workers.mid(10'000, 100);
    plan.workspace->queues.resize(100);
    plan.arrivals[0].atStart /= 50;
    plan.arrivals[0].gap->first *= 50;
    return plan;
}

} // namespace

class TestFloor15000 : public QObject
{
    Q_OBJECT

private slots:
    void hasWhatItsNamePromises()
    {
        const auto plan = bigFloor();

        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error()));
        QCOMPARE(plan->workspace->workers.size(), 15'000);
        QCOMPARE(plan->workspace->queues.size(), 5'000);
        QCOMPARE(plan->arrivals.at(0).atStart, 50'000);
    }

    // One change a second on a fiftieth of the floor is fifty on the whole.
    void changesFiftyTimesASecond()
    {
        Engine engine(*AccountId::fromText(u"AC00000000000000000000000000000001"_s), 1);
        engine.advanceTo(start);
        const ScenarioPlan plan = smallFloor();
        const auto place = addScenario(engine, plan);
        QVERIFY2(place, qPrintable(place ? QString() : place.error().message));
        Traffic traffic(engine, place->workspace, plan, 1);
        traffic.start(start, true);
        for (const EngineEvent &event : engine.takeEvents())
            traffic.take(event);

        int changes = 0;
        const auto hear = [&] {
            for (const EngineEvent &event : engine.takeEvents()) {
                traffic.take(event);
                using Type = EngineEvent::Type;
                changes += event.type == Type::TaskCreated || event.type == Type::ReservationCreated
                    || event.type == Type::ReservationAccepted || event.type == Type::ReservationWrapup
                    || event.type == Type::ReservationCompleted;
            }
        };
        constexpr auto span = 20min;
        while (engine.now() < start + span) {
            const Instant next = std::min({ start + span, traffic.nextDeadline().value_or(start + span),
                engine.nextDeadline().value_or(start + span) });
            engine.advanceTo(next);
            hear();
            traffic.advanceTo(next);
            hear();
        }

        const double aSecond = double(changes) / 1200;
        QVERIFY2(aSecond > 0.8 && aSecond < 1.2, qPrintable(QString::number(aSecond)));
    }
};

QTEST_GUILESS_MAIN(TestFloor15000)
#include "tst_floor15000.moc"
