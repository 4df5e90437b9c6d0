#include "bench/waitingfloor.h"
#include "core/wire/encode.h"
#include "router/eventlog/eventlog.h"
#include "router/eventlog/memoryshelf.h"
#include "router/rest/restservice.h"
#include "router/statistics/statistics.h"

#include <QElapsedTimer>
#include <benchmark/benchmark.h>

using namespace router;

namespace {

constexpr int many = 100'000;

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// The tasks of a large floor by REST, without a socket.
class ListedFloor
{
public:
    ListedFloor()
        : m_rest(m_floor.engine(), m_log, m_statistics,
            { .accountSid = *AccountId::fromText(u"AC00000000000000000000000000000001"), .authToken = "bench" })
    {
    }

    [[nodiscard]] HttpResponse ask(const QByteArray &query)
    {
        const QByteArray pair = QByteArrayLiteral("AC00000000000000000000000000000001:bench").toBase64();
        return m_rest.answer({ .method = "GET",
            .path = "/v1/Workspaces/" + m_floor.workspace().utf8() + "/Tasks",
            .query = query,
            .headers = { { "Authorization", "Basic " + pair } },
            .localOrigin = "http://127.0.0.1:8787" });
    }
    [[nodiscard]] WaitingFloor &floor() { return m_floor; }

private:
    WaitingFloor m_floor{ many };
    MemoryShelf m_shelf;
    EventLog m_log{ m_floor.engine(), m_shelf };
    Statistics m_statistics;
    RestService m_rest;
};

ListedFloor &listedFloor()
{
    static ListedFloor floor;
    return floor;
}

/// The first thousand tasks as values.
QList<Task> firstThousand()
{
    QList<Task> tasks;
    listedFloor().floor().engine().forEachTask(listedFloor().floor().workspace(), [&tasks](const Task &task) {
        tasks.append(task);
        return tasks.size() < 1000;
    });
    return tasks;
}

/// A page of 1,000 tasks by REST against writing the same tasks as JSON, nothing else.
void page(benchmark::State &state)
{
    const QList<Task> tasks = firstThousand();
    const LinkBase links{ "http://127.0.0.1:8787", *AccountId::fromText(u"AC00000000000000000000000000000001") };
    double listing = 0;
    double writing = 0;
    for ([[maybe_unused]] auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        benchmark::DoNotOptimize(listedFloor().ask("PageSize=1000"));
        listing += milliseconds(timer);
        timer.start();
        for (const Task &task : tasks)
            benchmark::DoNotOptimize(toJson(task, listedFloor().floor().engine().now(), links));
        writing += milliseconds(timer);
    }
    state.counters["ratio"] = listing / writing;
}

/// A page of 50 out of 100,000 tasks.
void list(benchmark::State &state, const QByteArray &query)
{
    for ([[maybe_unused]] auto _ : state) {
        const HttpResponse answer = listedFloor().ask(query);
        if (answer.status != 200)
            state.SkipWithError("the list was refused");
    }
}

void inQueue(benchmark::State &state)
{
    list(state, "TaskQueueSid=" + listedFloor().floor().queue().utf8());
}

} // namespace

BENCHMARK(page)->Name("Router/ListPage1000")->Unit(benchmark::kMicrosecond)->Iterations(200);
BENCHMARK_CAPTURE(list, assigned, "AssignmentStatus=assigned")
    ->Name("Router/List100000/NoneAssigned")
    ->Unit(benchmark::kMillisecond);
BENCHMARK(inQueue)->Name("Router/List100000/InQueue")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(list, priority, "Ordering=Priority:desc,DateCreated:asc")
    ->Name("Router/List100000/ByPriority")
    ->Unit(benchmark::kMillisecond);
