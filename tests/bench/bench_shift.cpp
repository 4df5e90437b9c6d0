#include "bench/offerdesk.h"
#include "bench/routercaller.h"
#include "bench/routerprocess.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>
#include <benchmark/benchmark.h>
#include <cstdlib>
#include <deque>
#include <malloc.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int haste = 400; // an hour passes in 9 s
constexpr int idleMs = 8'000;
constexpr int quietMs = 2'000; // no answer is under way any more, and the journal has written

// A shift is eight hours, and is measured in minutes: what goes by time goes as much sooner, here and in the router. Else
// most of its offers would be within the last ten minutes.
constexpr int shiftHaste = 100;
constexpr std::chrono::milliseconds endedKept = 10min / shiftHaste;
constexpr size_t listedAfterwards = 5min * 10'000 / 8h; // tasks that have ended, with their reservations

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
        m_ended.push_back(m_task);
        if (m_ended.size() <= listedAfterwards)
            return;
        (void)m_caller.ask("DELETE", m_path + "/Tasks/" + m_ended.front());
        m_ended.pop_front();
    }
    /// When the task was sent, which is before its offer was made.
    [[nodiscard]] std::chrono::steady_clock::time_point stamp() const { return m_stamp; }

private:
    RouterProcess m_process;
    RouterCaller m_caller{};
    QByteArray m_path;
    QByteArray m_task;
    std::deque<QByteArray> m_ended; ///< Not deleted yet.
    std::chrono::steady_clock::time_point m_stamp{};
};

/// Offers one after the other, each shown and withdrawn: what they leave behind in the console. Its journal is on disk, as
/// it is for whoever works a shift.
void shift(benchmark::State &state)
{
    const QTemporaryDir folder;
    OfferDeskAt<ShiftRouter> desk(true, { .journalFile = folder.filePath(u"journal.db"_s), .endedKept = endedKept });
    bool fine = desk.signIn(true);
    const int all = shiftOfOffers();
    const int first = all / 10; // the caches are warm, and what is kept of the last ones is full: 500 missed, 2,000 requests
    for (int i = 0; i < first && fine; ++i)
        fine = desk.offerOnce();
    (void)until([] { return false; }, quietMs);
    desk.took = {};
    const double heap = heapMegabytes();
    const double resident = residentMegabytes();
    for ([[maybe_unused]] auto _ : state) {
        for (int i = first; i < all && fine; ++i)
            fine = desk.offerOnce();
    }
    if (!fine)
        return state.SkipWithError("an offer was not shown");
    (void)until([] { return false; }, quietMs);
    state.counters["offers"] = all;
    state.counters["p95_ms"] = quantileOf(desk.took, 0.95);
    desk.took = {};
    state.counters["heap_before_mb"] = heap;
    const double heapGrowth = heapMegabytes() - heap;
    const double residentGrowth = residentMegabytes() - resident;
    state.counters["heap_growth_mb"] = heapGrowth;
    state.counters["heap_growth_percent"] = heapGrowth * 100 / heap;
    state.counters["resident_before_mb"] = resident;
    state.counters["resident_growth_mb"] = residentGrowth;
    state.counters["resident_growth_percent"] = residentGrowth * 100 / resident;
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
    OfferDesk desk(true, { .rates = hastened() });
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
