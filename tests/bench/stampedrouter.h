#pragma once

#include "console/control/session.h"
#include "core/httpserver/httpserver.h"
#include "router/bridge/bridge.h"
#include "router/engine/engine.h"
#include "router/eventlog/eventlog.h"
#include "router/eventlog/memoryshelf.h"
#include "router/rest/restservice.h"
#include "router/statistics/statistics.h"

#include <algorithm>
#include <atomic>
#include <functional>
#include <thread>
#include <unistd.h>

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
        m_port = m_server.listen(QStringLiteral("127.0.0.1"), 0).value();
        m_thread = std::thread([this] {
            m_threadId = ::gettid();
            m_loop.run();
        });
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
        return { .profile = QStringLiteral("bench"),
            .server = { .twilio = false, .url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)) },
            .account = m_account.text(),
            .secret = "bench",
            .workspace = QStringLiteral("Bench"),
            .worker = QStringLiteral("Alice"),
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
            (void)m_engine.updateTask(m_workspace, m_task, { .status = QStringLiteral("canceled"), .reason = QStringLiteral("bench") });
        });
    }

    /// Linux's number of the loop's thread, once it runs.
    int threadId() const { return m_threadId; }
    /// How many requests came, and how many of them for statistics.
    int asked() const { return m_asked; }
    int askedForStatistics() const { return m_askedForStatistics; }

    std::chrono::steady_clock::time_point stamp() const { return std::chrono::steady_clock::time_point(std::chrono::steady_clock::duration(m_stamp.load())); }

private:
    void makeFloor()
    {
        m_workspace = m_engine.createWorkspace({ .name = QStringLiteral("Bench") })->id;
        const auto activities = m_engine.activities(m_workspace);
        const auto ready
            = std::find_if(activities.begin(), activities.end(), [](const Activity &a) { return a.available; });
        (void)m_engine.createWorker(m_workspace, { .name = QStringLiteral("Alice"), .activity = ready->id });
        const auto queue = m_engine.createTaskQueue(m_workspace, { .name = QStringLiteral("All"), .targetWorkers = QStringLiteral("1==1") });
        (void)m_engine.createWorkflow(m_workspace,
            { .name = QStringLiteral("Flow"),
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
            m_stamp = std::chrono::steady_clock::now().time_since_epoch().count();
        m_bridge.send();
    }

    void answer(const HttpRequest &request, const HttpReply &reply)
    {
        m_engine.advanceTo(m_clock.now());
        ++m_asked;
        m_askedForStatistics += request.path.contains("Statistics") ? 1 : 0;
        HttpResponse response = m_rest.answer(request);
        const bool hasOffer = request.query.contains("pending") && response.body.contains("\"WR");
        reply(std::move(response));
        if (hasOffer && m_stamp == 0)
            m_stamp = std::chrono::steady_clock::now().time_since_epoch().count();
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
    std::atomic<std::chrono::steady_clock::rep> m_stamp = 0;
    std::atomic<int> m_asked = 0;
    std::atomic<int> m_askedForStatistics = 0;
    std::atomic<int> m_threadId = 0;
    HttpLoop m_loop;
    HttpServer m_server;
    router::Bridge m_bridge{ m_loop, m_engine, m_clock, { .accountSid = m_account.utf8(), .authToken = "bench" }, {},
        [] {} };
    bool m_pushes;
    quint16 m_port = 0;
    std::thread m_thread;
};
