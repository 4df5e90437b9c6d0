#include "console/console.h"
#include "console/control/offerscontroller.h"
#include "console/control/sessioncontroller.h"
#include "core/httpserver/httpserver.h"
#include "router/bridge/bridge.h"
#include "router/engine/engine.h"
#include "router/eventlog/eventlog.h"
#include "router/eventlog/memoryshelf.h"
#include "router/rest/restservice.h"
#include "router/statistics/statistics.h"
#include "ui/offers/toaststack.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <algorithm>
#include <atomic>
#include <benchmark/benchmark.h>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using std::chrono::steady_clock;

namespace {

constexpr int samples = 100;

/// The router's engine, REST and event bridge behind the real server, with a stamp of when an offer was handed to the
/// socket.
class StampedRouter
{
public:
    explicit StampedRouter(bool pushes)
        : m_rest(m_engine, m_log, m_statistics, { .accountSid = m_account, .authToken = "bench" })
        , m_server(m_loop, [this](const HttpRequest &request, const HttpReply &reply) { answer(request, reply); })
        , m_pushes(pushes)
    {
        m_engine.advanceTo(m_clock.now());
        makeFloor();
        (void)m_engine.takeEvents();
        if (pushes)
            m_server.offerWebSockets([this](const HttpRequest &request) { return m_bridge.admit(request); });
        m_port = m_server.listen(u"127.0.0.1"_s, 0).value();
        m_thread = std::thread([this] { m_loop.run(); });
    }

    ~StampedRouter()
    {
        onLoop([this] {
            m_bridge.end();
            m_server.close();
        });
        m_loop.stop();
        m_thread.join();
    }

    SignInRequest request() const
    {
        return { .profile = u"bench"_s,
            .server = { .twilio = false, .url = QUrl(u"http://127.0.0.1:%1"_s.arg(m_port)) },
            .account = m_account.text(),
            .secret = "bench",
            .workspace = u"Bench"_s,
            .worker = u"Alice"_s,
            .remember = false };
    }

    /// On the loop's thread, and waited for.
    void onLoop(std::function<void()> work)
    {
        std::atomic<bool> done = false;
        m_loop.post([&] {
            m_engine.advanceTo(m_clock.now());
            work();
            push();
            done = true;
            done.notify_all();
        });
        done.wait(false);
    }

    void offer()
    {
        onLoop([this] {
            m_stamp = 0;
            m_task
                = m_engine.createTask(m_workspace, { .attributes = R"({"name":"Rosa Ibarra","from":"+15550100042"})" })
                      ->id;
        });
    }

    void withdraw()
    {
        onLoop([this] {
            (void)m_engine.updateTask(m_workspace, m_task, { .status = u"canceled"_s, .reason = u"bench"_s });
        });
    }

    steady_clock::time_point stamp() const { return steady_clock::time_point(steady_clock::duration(m_stamp.load())); }

private:
    void makeFloor()
    {
        m_workspace = m_engine.createWorkspace({ .name = u"Bench"_s })->id;
        const auto activities = m_engine.activities(m_workspace);
        const auto ready
            = std::find_if(activities.begin(), activities.end(), [](const Activity &a) { return a.available; });
        (void)m_engine.createWorker(m_workspace, { .name = u"Alice"_s, .activity = ready->id });
        const auto queue = m_engine.createTaskQueue(m_workspace, { .name = u"All"_s, .targetWorkers = u"1==1"_s });
        (void)m_engine.createWorkflow(m_workspace,
            { .name = u"Flow"_s,
                .configuration = R"({"task_routing":{"default_filter":{"queue":")" + queue->id.utf8() + R"("}}})" });
    }

    void push()
    {
        bool hasOffer = false;
        for (const router::EngineEvent &event : m_engine.takeEvents()) {
            m_bridge.hear(event);
            hasOffer = hasOffer || event.type == router::EngineEvent::Type::ReservationCreated;
        }
        if (hasOffer && m_pushes)
            m_stamp = steady_clock::now().time_since_epoch().count();
        m_bridge.send();
    }

    void answer(const HttpRequest &request, const HttpReply &reply)
    {
        m_engine.advanceTo(m_clock.now());
        HttpResponse response = m_rest.answer(request);
        const bool hasOffer = request.query.contains("pending") && response.body.contains("\"WR");
        reply(std::move(response));
        if (hasOffer && m_stamp == 0)
            m_stamp = steady_clock::now().time_since_epoch().count();
    }

    SystemClock m_clock;
    AccountId m_account{ IdBytes{ .bytes = { 1 } } };
    router::Engine m_engine{ m_account, 7 };
    router::MemoryShelf m_shelf;
    router::EventLog m_log{ m_engine, m_shelf };
    router::Statistics m_statistics;
    router::RestService m_rest;
    WorkspaceId m_workspace;
    TaskId m_task;
    std::atomic<steady_clock::rep> m_stamp = 0;
    HttpLoop m_loop;
    HttpServer m_server;
    router::Bridge m_bridge{ m_loop, m_engine, m_clock, { .accountSid = m_account.utf8(), .authToken = "bench" }, {},
        [] {} };
    bool m_pushes;
    quint16 m_port = 0;
    std::thread m_thread;
};

bool until(const std::function<bool()> &seen)
{
    QElapsedTimer limit;
    limit.start();
    while (!seen() && limit.elapsed() < 10'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
    return seen();
}

double quantileOf(std::vector<double> &values, double share)
{
    std::sort(values.begin(), values.end());
    return values[size_t(share * double(values.size() - 1))];
}

/// The answer or the event with an offer handed to the socket → end of the first paintEvent of its toast, through the
/// whole console.
void toast(benchmark::State &state, bool pushed)
{
    SystemClock clock;
    StampedRouter router(pushed);
    Console console({ .memoryStore = true, .oneRun = router.request(), .standAlone = true }, clock);
    ToastStack toasts(console.offers(), clock);
    toasts.warmUp();
    bool painted = false;
    std::vector<double> took;
    QObject::connect(&toasts, &ToastStack::toastPainted, &toasts, [&] {
        took.push_back(std::chrono::duration<double, std::milli>(steady_clock::now() - router.stamp()).count());
        painted = true;
    });
    QObject::connect(
        &console.offers(), &OffersController::ended, &toasts,
        [&](const Offer &offer) { console.offers().dismiss(offer.id()); }, Qt::QueuedConnection);
    console.start();
    bool fine = until([&] {
        return console.session().phase() == SessionPhase::SignedIn && (console.push() == Push::Live) == pushed;
    });
    const auto poll = [&] {
        if (!pushed)
            console.nudge();
    };
    for ([[maybe_unused]] auto _ : state) {
        for (int i = 0; i < samples && fine; ++i) {
            painted = false;
            router.offer();
            poll();
            fine = until([&] { return painted; });
            router.withdraw();
            poll();
            fine = fine && until([&] { return console.offers().offers().isEmpty(); });
        }
    }
    if (!fine || took.size() < samples) {
        state.SkipWithError("an offer was not shown");
        return;
    }
    state.counters["p50_ms"] = quantileOf(took, 0.5);
    state.counters["p95_ms"] = quantileOf(took, 0.95);
}

} // namespace

BENCHMARK_CAPTURE(toast, polled, false)
    ->Name("Offer/AnswerToToastPainted")
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1)
    ->UseRealTime();
BENCHMARK_CAPTURE(toast, pushed, true)
    ->Name("Offer/PushToToastPainted")
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1)
    ->UseRealTime();
