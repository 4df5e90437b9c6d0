#include "router/engine/engine.h"
#include "router/statistics/statistics.h"

#include <benchmark/benchmark.h>
#include <map>

using namespace router;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant start{ std::chrono::sys_days{ std::chrono::year{ 2026 } / 3 / 2 } };
constexpr int tasksPerHour = 60;

/// A desk that has worked for so many hours: a task a minute, taken and completed, and ten that wait.
class CountedDesk
{
public:
    explicit CountedDesk(int hours);

    [[nodiscard]] QueueFigures queueNow() const { return engine.queueFigures(workspace, queue); }
    [[nodiscard]] TaskFigures workspaceNow() const { return engine.workspaceFigures(workspace); }
    [[nodiscard]] PeriodFigures lately(std::chrono::minutes minutes) const
    {
        return statistics.ofQueue(queue, { .from = engine.now() - minutes, .to = engine.now(), .thresholds = { 20 } });
    }

private:
    void workOnOne();
    void hear();

    Engine engine{ *AccountId::fromText(u"AC00000000000000000000000000000001"_s), 1 };
    Statistics statistics;
    WorkspaceId workspace;
    TaskQueueId queue;
};

CountedDesk::CountedDesk(int hours)
{
    engine.advanceTo(start);
    workspace = engine.createWorkspace({ .name = u"Bench"_s })->id;
    queue = engine.createTaskQueue(workspace, { .name = u"All"_s, .targetWorkers = u"1 == 1"_s })->id;
    (void)engine.createWorker(workspace, { .name = u"Alice"_s, .activity = engine.activities(workspace).at(2).id });
    for (int i = 0; i < hours * tasksPerHour; ++i)
        workOnOne();
    (void)engine.createTask(workspace, { .routingTarget = queue.text() }); // keeps Alice busy
    for (int i = 0; i < 10; ++i)
        (void)engine.createTask(workspace, { .routingTarget = queue.text() });
    hear();
}

void CountedDesk::workOnOne()
{
    const auto task = engine.createTask(workspace, { .routingTarget = queue.text() });
    engine.advanceTo(engine.now() + 20s);
    const QList<Reservation> offers = engine.reservationsOfTask(workspace, task->id);
    (void)engine.updateReservation(workspace, offers.constFirst().id, { .status = u"accepted"_s });
    engine.advanceTo(engine.now() + 40s);
    (void)engine.updateTask(workspace, task->id, { .status = u"completed"_s });
    hear();
}

void CountedDesk::hear()
{
    for (const EngineEvent &event : engine.takeEvents())
        statistics.take(event);
    (void)statistics.takeChanges();
    (void)engine.takeChanges();
}

CountedDesk &deskOf(int hours)
{
    static std::map<int, std::unique_ptr<CountedDesk>> desks;
    auto &desk = desks[hours];
    if (!desk)
        desk = std::make_unique<CountedDesk>(hours);
    return *desk;
}

template <typename Ask> void ask(benchmark::State &state, int hours, Ask question)
{
    const CountedDesk &desk = deskOf(hours);
    for (auto step : state) {
        (void)step;
        benchmark::DoNotOptimize(question(desk));
    }
}

void askNow(benchmark::State &state, int hours)
{
    ask(state, hours, [](const CountedDesk &desk) { return std::pair(desk.queueNow(), desk.workspaceNow()); });
}

void askPeriod(benchmark::State &state, int hours, std::chrono::minutes minutes)
{
    ask(state, hours, [minutes](const CountedDesk &desk) { return desk.lately(minutes); });
}

} // namespace

BENCHMARK_CAPTURE(askNow, hour, 1)->Name("Router/RealTimeStatistics/AfterAnHour");
BENCHMARK_CAPTURE(askNow, month, 29 * 24)->Name("Router/RealTimeStatistics/AfterAMonth");
BENCHMARK_CAPTURE(askPeriod, hour, 1, 15min)->Name("Router/Statistics/15MinutesAfterAnHour");
BENCHMARK_CAPTURE(askPeriod, month, 29 * 24, 15min)->Name("Router/Statistics/15MinutesAfterAMonth");
BENCHMARK_CAPTURE(askPeriod, whole, 29 * 24, 29 * 24 * 60min)->Name("Router/Statistics/WholeMonth");
