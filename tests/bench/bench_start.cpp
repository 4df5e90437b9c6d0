#include "bench/waitingfloor.h"
#include "router/store/store.h"
#include "router/traffic/addscenario.h"
#include "router/traffic/scenariofile.h"
#include "router/traffic/traffic.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <benchmark/benchmark.h>
#include <malloc.h>

using namespace router;
using namespace Qt::StringLiterals;

namespace {

constexpr int many = 100'000;

size_t usedBytes()
{
    return ::mallinfo2().uordblks + ::mallinfo2().hblkhd;
}

/// What a data file with 100,000 waiting tasks costs at start-up: read, rebuilt, ready to route.
void startUp(benchmark::State &state)
{
    const QTemporaryDir folder;
    {
        WaitingFloor floor(many);
        Store store;
        if (!store.open(folder.filePath(u"bench.data"_s)) || !store.append(floor.engine().takeChanges())) {
            state.SkipWithError("nothing could be stored");
            return;
        }
        while (store.isFoldDue() && store.foldSome(10'000)) { }
    }
    for ([[maybe_unused]] auto _ : state) {
        Store store;
        auto engine = std::make_unique<Engine>(*AccountId::fromText(u"AC00000000000000000000000000000001"_s), 1);
        const bool isRead = store.open(folder.filePath(u"bench.data"_s))
            && store.load([&engine](const Change &record) { return engine->restore(record); });
        engine->restored(Instant{ std::chrono::sys_days{ std::chrono::year{ 2026 } / 3 / 2 } });
        if (!isRead)
            state.SkipWithError("it could not be read");
        benchmark::DoNotOptimize(engine->nextDeadline());
        state.PauseTiming(); // its end is no part of its start
        engine.reset();
        store.close();
        state.ResumeTiming();
    }
}

/// What a waiting task takes of the heap.
void memory(benchmark::State &state)
{
    double each = 0;
    for ([[maybe_unused]] auto _ : state) {
        const size_t before = usedBytes();
        WaitingFloor floor(many);
        (void)floor.engine().takeChanges();
        each = double(usedBytes() - before) / many;
    }
    state.counters["bytes_per_task"] = each;
}

/// The large floor out of its file: 15,000 workers, 5,000 queues, 50,000 tasks.
void loadFloor(benchmark::State &state)
{
    for ([[maybe_unused]] auto _ : state) {
        const auto plan = readScenarioFile(QStringLiteral(CORDBOARD_SOURCE_DIR "/tests/data/floor-15000.json"));
        Engine engine(*AccountId::fromText(u"AC00000000000000000000000000000001"_s), 1);
        engine.advanceTo(Instant{ std::chrono::sys_days{ std::chrono::year{ 2026 } / 3 / 2 } });
        const auto place = plan ? addScenario(engine, *plan).value_or(ScenarioPlace()) : ScenarioPlace();
        if (place.workspace.isNull()) {
            state.SkipWithError("the floor could not be made");
            return;
        }
        Traffic traffic(engine, place.workspace, *plan, 1);
        traffic.start(engine.now(), true);
        benchmark::DoNotOptimize(engine.takeChanges());
    }
}

} // namespace

BENCHMARK(startUp)->Name("Router/StartUp100000")->Unit(benchmark::kMillisecond)->Iterations(3);
BENCHMARK(memory)->Name("Router/MemoryPerWaitingTask")->Unit(benchmark::kMillisecond)->Iterations(1);
BENCHMARK(loadFloor)->Name("Router/LoadFloor15000")->Unit(benchmark::kMillisecond)->Iterations(1);
