#include "router/engine/engine.h"

#include <benchmark/benchmark.h>
#include <map>

using namespace router;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant start{ std::chrono::sys_days{ std::chrono::year{ 2026 } / 3 / 2 } };
constexpr int teams = 20;

/// A floor where `workers` work, every other one free, and `waiting` tasks wait for teams that are all away.
class RoutedFloor
{
public:
    RoutedFloor(int workers, int waiting);

    /// One task from its creation to its end; false: it went wrong.
    bool routeOne();

private:
    QString queueFor(const QString &name, const QString &expression);

    Engine m_engine;
    WorkspaceId m_workspace;
    QString m_here;
};

RoutedFloor::RoutedFloor(int workers, int waiting)
    : m_engine(*AccountId::fromText(u"AC00000000000000000000000000000001"_s), 1)
{
    m_engine.advanceTo(start);
    m_workspace = m_engine.createWorkspace({ .name = u"Bench"_s })->id;
    const ActivityId available = m_engine.activities(m_workspace).at(2).id;
    m_here = queueFor(u"Here"_s, u"free == true"_s);
    QStringList elsewhere;
    for (int team = 0; team < teams; ++team)
        elsewhere.append(queueFor(u"Team"_s, u"free == false AND team == "_s + QString::number(team)));
    for (int i = 0; i < workers; ++i) {
        const bool isFree = i % 2 == 0;
        const QByteArray attributes = QByteArray(isFree ? "{\"free\":true,\"team\":" : "{\"free\":false,\"team\":")
            + QByteArray::number(i % teams) + '}';
        (void)m_engine.createWorker(m_workspace,
            { .name = u"Worker "_s + QString::number(i),
                .attributes = attributes,
                .activity = isFree ? std::optional(available) : std::nullopt });
    }
    for (int i = 0; i < waiting; ++i) {
        (void)m_engine.createTask(m_workspace,
            { .attributes = "{\"topic\":\"billing\"}",
                .priority = i % 7,
                .timeoutSeconds = 1'209'600,
                .routingTarget = elsewhere.at(i % teams) });
    }
    (void)m_engine.takeChanges();
    (void)m_engine.takeEvents();
}

QString RoutedFloor::queueFor(const QString &name, const QString &expression)
{
    const auto queue = m_engine.createTaskQueue(m_workspace, { .name = name, .targetWorkers = expression });
    const QByteArray configuration
        = "{\"task_routing\":{\"filters\":[],\"default_filter\":{\"queue\":\"" + queue->id.utf8() + "\"}}}";
    return m_engine.createWorkflow(m_workspace, { .name = name, .configuration = configuration })->id.text();
}

bool RoutedFloor::routeOne()
{
    m_engine.advanceTo(m_engine.now() + std::chrono::seconds{ 1 });
    const auto task
        = m_engine.createTask(m_workspace, { .attributes = "{\"topic\":\"returns\"}", .routingTarget = m_here });
    const QList<Reservation> offers = m_engine.reservationsOfTask(m_workspace, task->id);
    if (offers.isEmpty())
        return false;
    (void)m_engine.updateReservation(m_workspace, offers.constFirst().id, { .status = u"accepted"_s });
    const auto ended = m_engine.updateTask(m_workspace, task->id, { .status = u"completed"_s });
    benchmark::DoNotOptimize(m_engine.takeChanges());
    benchmark::DoNotOptimize(m_engine.takeEvents());
    return ended && ended->hasEnded();
}

// Building a large floor takes longer than measuring on it.
RoutedFloor &floorOf(int workers, int waiting)
{
    static std::map<std::pair<int, int>, std::unique_ptr<RoutedFloor>> floors;
    auto &floor = floors[{ workers, waiting }];
    if (!floor) {
        floor = std::make_unique<RoutedFloor>(workers, waiting);
        for (int i = 0; i < workers; ++i) // until everybody has had one, and ended tasks come and go
            (void)floor->routeOne();
    }
    return *floor;
}

void routeOne(benchmark::State &state, int workers, int waiting)
{
    RoutedFloor &floor = floorOf(workers, waiting);
    for (auto step : state) {
        (void)step;
        if (!floor.routeOne()) {
            state.SkipWithError("the task was not routed");
            break;
        }
    }
}

} // namespace

BENCHMARK_CAPTURE(routeOne, 100_100, 100, 100)
    ->Name("Router/RouteOne/100_100")
    ->Unit(benchmark::kMicrosecond)
    ->MinTime(0.2);
BENCHMARK_CAPTURE(routeOne, 15000_100000, 15'000, 100'000)
    ->Name("Router/RouteOne/15000_100000")
    ->Unit(benchmark::kMicrosecond)
    ->MinTime(0.2);
