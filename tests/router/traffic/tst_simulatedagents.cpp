#include "floor.h"

#include "router/traffic/shifts.h"
#include "router/traffic/simulatedagents.h"
#include "router/traffic/traffic.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace router;

class TestSimulatedAgents : public QObject
{
    Q_OBJECT

private slots:
    void knowTheirShifts_data()
    {
        QTest::addColumn<QString>("shift");
        QTest::addColumn<int>("hour");
        QTest::addColumn<bool>("on");

        QTest::newRow("morning begins") << u"morning"_s << 0 << true;
        QTest::newRow("morning ends") << u"morning"_s << 12 << false;
        QTest::newRow("day") << u"day"_s << 17 << true;
        QTest::newRow("evening before noon") << u"evening"_s << 11 << false;
        QTest::newRow("night over midnight") << u"night"_s << 3 << true;
        QTest::newRow("night at noon") << u"night"_s << 12 << false;
        QTest::newRow("none") << u""_s << 12 << true;
    }

    void knowTheirShifts()
    {
        QFETCH(QString, shift);
        QFETCH(int, hour);
        QFETCH(bool, on);
        Worker worker;
        worker.attributes = "{\"shift\":\"" + shift.toUtf8() + "\"}";

        const AgentsPlan plan = *DemoFloor().scenario.agents;

        QCOMPARE(isOnShift(plan, worker, Instant{ 24h * 20'000 + std::chrono::hours(hour) }), on);
    }

    void comeOnShiftButLeaveAliceAlone()
    {
        DemoFloor floor;
        SimulatedAgents agents(floor.engine, floor.workspace, *floor.scenario.agents, 3);

        agents.start(floor.start);

        int available = 0;
        floor.engine.forEachWorker(floor.workspace, [&](const Worker &worker) {
            available += worker.available;
            return true;
        });
        QVERIFY(available >= 18);
        QVERIFY(!floor.workerNamed(u"Alice"_s)->available);
    }

    // An hour of the whole floor: what was offered was answered in 2–6 s, talked about 20–90 s, and ended.
    void workInTheirRhythm()
    {
        DemoFloor floor;
        Traffic traffic(floor.engine, floor.workspace, floor.scenario, 3);
        traffic.start(floor.start);
        QHash<ReservationId, Instant> since;
        int completed = 0;
        int rejected = 0;

        floor.live(traffic, floor.start + 1h, [&](const EngineEvent &event) {
            using Type = EngineEvent::Type;
            const auto waited = event.at - since.value(event.reservation);
            if (event.type == Type::ReservationAccepted)
                QVERIFY(waited >= 2s && waited <= 6s);
            if (event.type == Type::ReservationWrapup)
                QVERIFY(waited >= 20s && waited <= 90s);
            completed += event.type == Type::ReservationCompleted;
            rejected += event.type == Type::ReservationRejected;
            QVERIFY(event.type != Type::ReservationTimeout);
            since.insert(event.reservation, event.at);
        });

        QVERIFY(completed > 350);
        QVERIFY(rejected > 0 && rejected < 60);
    }

    void takeBreaksAndComeBack()
    {
        DemoFloor floor;
        Traffic traffic(floor.engine, floor.workspace, floor.scenario, 3);
        traffic.start(floor.start);
        QSet<QString> seen;

        for (int minute = 1; minute <= 60; ++minute) {
            floor.live(traffic, floor.start + std::chrono::minutes(minute));
            floor.engine.forEachWorker(floor.workspace, [&seen](const Worker &worker) {
                seen.insert(worker.activityName);
                return true;
            });
        }

        QVERIFY(seen.contains(u"Break"_s));
        int available = 0;
        floor.engine.forEachWorker(
            floor.workspace, [&](const Worker &worker) { return (available += worker.available) >= 0; });
        QVERIFY(available >= 12);
    }

    void neverAnswerForAlice()
    {
        DemoFloor floor;
        floor.setActivity(u"Alice"_s, u"Available"_s);
        Traffic traffic(floor.engine, floor.workspace, floor.scenario, 3);
        traffic.start(floor.start);

        floor.live(traffic, floor.start + 44s);
        const WorkerId alice = floor.workerNamed(u"Alice"_s)->id;
        const QList<Reservation> offered = floor.engine.reservationsOfWorker(floor.workspace, alice);
        floor.live(traffic, floor.start + 3min);

        QVERIFY(!offered.isEmpty());
        QCOMPARE(offered.at(0).status, ReservationStatus::Pending);
        QCOMPARE(floor.engine.reservation(floor.workspace, offered.at(0).id)->status, ReservationStatus::Timeout);
        QCOMPARE(floor.workerNamed(u"Alice"_s)->activityName, u"Offline"_s); // and nobody brings her back
    }

    void liveTheSameHourAgain()
    {
        const auto hour = [] {
            DemoFloor floor;
            Traffic traffic(floor.engine, floor.workspace, floor.scenario, 9);
            traffic.start(floor.start);
            QList<std::pair<Instant, int>> happened;
            floor.live(traffic, floor.start + 20min, [&happened](const EngineEvent &event) {
                happened.append({ event.at, int(event.type) });
            });
            return happened;
        };

        QCOMPARE(hour(), hour());
    }

    void haveTheirHandsFullAtStartWhereTheScenarioSaysSo()
    {
        DemoFloor floor;
        floor.scenario.agents->busyAtStart = true;
        floor.scenario.arrivals[0].atStart = 12;
        Traffic traffic(floor.engine, floor.workspace, floor.scenario, 3);

        traffic.start(floor.start, true);

        const QList<Task> tasks = floor.tasks();
        QCOMPARE(tasks.size(), 12);
        const auto assigned = std::ranges::count(tasks, TaskStatus::Assigned, &Task::status);
        QVERIFY(assigned > 4);
        QCOMPARE(std::ranges::count(tasks, TaskStatus::Reserved, &Task::status), 0);
    }

    void finishWhatARestartLeftBehind()
    {
        DemoFloor floor;
        {
            Traffic before(floor.engine, floor.workspace, floor.scenario, 3);
            before.start(floor.start);
            floor.live(before, floor.start + 2min);
        }
        const QList<Task> left = floor.tasks();
        Traffic after(floor.engine, floor.workspace, floor.scenario, 4);
        after.start(floor.start + 2min);

        floor.live(after, floor.start + 6min + 30s);

        for (const Task &task : left) {
            const auto now = floor.engine.task(floor.workspace, task.id);
            QVERIFY(!now || now->hasEnded());
        }
    }
};

QTEST_GUILESS_MAIN(TestSimulatedAgents)
#include "tst_simulatedagents.moc"
