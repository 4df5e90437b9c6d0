#include "bench/offerdesk.h"
#include "bench/routercaller.h"
#include "bench/routerprocess.h"

#include <QDir>
#include <QFile>
#include <QTimer>
#include <benchmark/benchmark.h>
#include <cstdlib>
#include <malloc.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int haste = 400; // an hour passes in 9 s
constexpr int idleMs = 8'000;

PollRates hastened()
{
    PollRates rates;
    for (auto *rate : { &rates.offers, &rates.inHand, &rates.ownTasks, &rates.ownWorker, &rates.setup, &rates.figures,
             &rates.pushedOwn, &rates.pushedWorker, &rates.pushedSetup })
        *rate /= haste;
    return rates;
}

/// How many offers make a shift: 10,000, or what CORDBOARD_BENCH_OFFERS says.
int shiftOfOffers()
{
    const int wanted = qEnvironmentVariableIntValue("CORDBOARD_BENCH_OFFERS");
    return wanted > 0 ? wanted : 10'000;
}

double heapMegabytes()
{
    ::malloc_trim(0);
    const auto info = ::mallinfo2();
    return double(info.uordblks + info.hblkhd) / 1e6;
}

double residentMegabytes()
{
    QFile statm(u"/proc/self/statm"_s);
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    return double(statm.readAll().split(' ').value(1).toLongLong()) * double(::sysconf(_SC_PAGESIZE)) / 1e6;
}

/// What the threads of this process have used so far, but for one.
struct Used
{
    double cpuMs = 0;
    double wakeUps = 0;
};

Used usedBut(int otherThread)
{
    Used used;
    for (const QString &thread : QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (thread.toInt() == otherThread)
            continue;
        const QString folder = u"/proc/self/task/"_s + thread;
        QFile schedule(folder + u"/schedstat"_s);
        if (schedule.open(QIODevice::ReadOnly))
            used.cpuMs += double(schedule.readAll().split(' ').value(0).toLongLong()) / 1e6;
        QFile status(folder + u"/status"_s);
        if (!status.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("voluntary_ctxt_switches:"))
                used.wakeUps += line.mid(line.indexOf(':') + 1).trimmed().toDouble();
        }
    }
    return used;
}

/// A router in a process of its own, so that what it keeps of the tasks does not count; asked by REST.
class ShiftRouter
{
public:
    explicit ShiftRouter(bool)
    {
        if (!m_process.listens())
            return;
        m_caller = { .port = quint16(m_process.url().port()),
            .authorization = QByteArray(RouterProcess::account().toLatin1() + ':' + RouterProcess::secret()).toBase64() };
        m_path = "/" + sidOf(m_caller.ask("POST", "", "FriendlyName=Shift"));
        const QByteArray ready = sidOf(m_caller.ask("POST", m_path + "/Activities", "FriendlyName=Ready&Available=true"));
        (void)m_caller.ask("POST", m_path + "/Workers", "FriendlyName=Alice&ActivitySid=" + ready);
        const QByteArray queue
            = sidOf(m_caller.ask("POST", m_path + "/TaskQueues", "FriendlyName=All&TargetWorkers=1%3D%3D1"));
        const QByteArray routing = R"({"task_routing":{"default_filter":{"queue":")" + queue + R"("}}})";
        (void)m_caller.ask("POST", m_path + "/Workflows",
            "FriendlyName=Flow&Configuration=" + routing.toPercentEncoding());
    }

    [[nodiscard]] SignInRequest request() const { return m_process.requestFor(u"Shift"_s, u"Alice"_s); }
    void offer()
    {
        m_stamp = std::chrono::steady_clock::now();
        m_task = sidOf(m_caller.ask("POST", m_path + "/Tasks",
            "Attributes=" + QByteArrayLiteral(R"({"name":"Rosa Ibarra","from":"+15550100042"})").toPercentEncoding()));
    }
    void withdraw()
    {
        (void)m_caller.ask("POST", m_path + "/Tasks/" + m_task, "AssignmentStatus=canceled&Reason=bench");
    }
    /// When the task was sent, which is before its offer was made.
    [[nodiscard]] std::chrono::steady_clock::time_point stamp() const { return m_stamp; }

private:
    RouterProcess m_process;
    RouterCaller m_caller{};
    QByteArray m_path;
    QByteArray m_task;
    std::chrono::steady_clock::time_point m_stamp{};
};

/// Offers one after the other, each shown and withdrawn: what they leave behind in the console.
void shift(benchmark::State &state)
{
    OfferDeskAt<ShiftRouter> desk(true);
    bool fine = desk.signIn(true);
    const int all = shiftOfOffers();
    const int first = all / 20; // the caches are warm, and the pool of toasts is made
    for (int i = 0; i < first && fine; ++i)
        fine = desk.offerOnce();
    desk.took.clear();
    const double heap = heapMegabytes();
    const double resident = residentMegabytes();
    for ([[maybe_unused]] auto _ : state) {
        for (int i = first; i < all && fine; ++i)
            fine = desk.offerOnce();
    }
    if (!fine)
        return state.SkipWithError("an offer was not shown");
    state.counters["offers"] = all;
    state.counters["p95_ms"] = quantileOf(desk.took, 0.95);
    desk.took = {};
    state.counters["heap_before_mb"] = heap;
    state.counters["heap_growth_mb"] = heapMegabytes() - heap;
    state.counters["resident_before_mb"] = resident;
    state.counters["resident_growth_mb"] = residentMegabytes() - resident;
}

/// Signed in, pushed, in view or not, and nothing happens.
void idle(benchmark::State &state, bool shown)
{
    OfferDesk desk(true);
    if (!desk.signIn(shown) || until([] { return false; }, 2'000))
        return state.SkipWithError("no sign-in");
    Used used;
    for ([[maybe_unused]] auto _ : state) {
        const Used before = usedBut(desk.router.threadId());
        bool over = false;
        QTimer::singleShot(idleMs, &desk.window, [&over] { over = true; });
        while (!over) // wakes up for nothing but events
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        const Used after = usedBut(desk.router.threadId());
        used = { after.cpuMs - before.cpuMs, after.wakeUps - before.wakeUps };
    }
    state.counters["cpu_percent"] = used.cpuMs * 100 / idleMs;
    state.counters["wakeups_per_s"] = used.wakeUps * 1'000 / idleMs;
}

/// An idle hour in 9 s: all rates so many times as fast.
void hour(benchmark::State &state)
{
    OfferDesk desk(true, hastened());
    if (!desk.signIn(true) || until([] { return false; }, 1'000))
        return state.SkipWithError("no sign-in");
    int asked = 0;
    int forStatistics = 0;
    for ([[maybe_unused]] auto _ : state) {
        const int before = desk.router.asked();
        const int statisticsBefore = desk.router.askedForStatistics();
        (void)until([] { return false; }, 3'600'000 / haste);
        asked = desk.router.asked() - before;
        forStatistics = desk.router.askedForStatistics() - statisticsBefore;
    }
    state.counters["requests"] = asked;
    state.counters["for_statistics"] = forStatistics;
}

} // namespace

BENCHMARK(shift)->Name("Offer/Shift")->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();
BENCHMARK_CAPTURE(idle, shown, true)
    ->Name("Offer/Idle")
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1)
    ->UseRealTime();
BENCHMARK_CAPTURE(idle, hidden, false)
    ->Name("Offer/IdleHidden")
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1)
    ->UseRealTime();
BENCHMARK(hour)->Name("Offer/IdleHour")->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();
