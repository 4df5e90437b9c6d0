#pragma once

#include "console/control/session.h"
#include "core/httpserver/httpserver.h"
#include "router/bridge/bridge.h"
#include "router/engine/engine.h"
#include "router/eventlog/eventlog.h"
#include "router/eventlog/memoryshelf.h"
#include "router/rest/restservice.h"
#include "router/statistics/statistics.h"

#include <atomic>
#include <functional>
#include <thread>
#include <unistd.h>

/// The router's engine, REST and event bridge behind the real server, on a thread of their own; for whoever wants to see
/// what is asked. The engine is filled before begin(), and afterwards on the loop's thread only.
class EngineRouter
{
public:
    using Answered = std::function<void(const HttpRequest &request, const HttpResponse &response)>;

    /// `answered` is called on the loop's thread, when a request has been.
    explicit EngineRouter(Answered answered, router::BridgeLimits limits = {})
        : m_answered(std::move(answered))
        , m_rest(m_engine, m_log, m_statistics, { .accountSid = m_account, .authToken = "sample" })
        , m_server(m_loop, [this](const HttpRequest &request, const HttpReply &reply) { answer(request, reply); })
        , m_bridge(m_loop, m_engine, m_clock, { .accountSid = m_account.utf8(), .authToken = "sample" }, {}, [] {}, limits)
    {
        m_engine.advanceTo(m_clock.now());
    }
    ~EngineRouter()
    {
        if (!m_thread.joinable())
            return;
        m_loop.post([this] {
            m_bridge.end();
            m_server.close();
            m_loop.stop();
        });
        m_thread.join();
    }
    EngineRouter(const EngineRouter &) = delete;
    EngineRouter &operator=(const EngineRouter &) = delete;

    /// Listens; `pushes`: for sockets, too.
    void begin(bool pushes)
    {
        (void)m_engine.takeEvents();
        if (pushes)
            m_server.offerWebSockets([this](const HttpRequest &request) { return m_bridge.admit(request); });
        m_port = m_server.listen(QStringLiteral("127.0.0.1"), 0).value_or(0);
        m_thread = std::thread([this] {
            m_threadId = ::gettid();
            m_loop.run();
        });
    }

    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] HttpLoop &loop() { return m_loop; }
    [[nodiscard]] router::Engine &engine() { return m_engine; }
    [[nodiscard]] router::Bridge &bridge() { return m_bridge; }
    [[nodiscard]] SignInRequest requestFor(const QString &workspace, const QString &worker) const
    {
        return { .profile = worker,
            .server = { .twilio = false, .url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)) },
            .account = m_account.text(),
            .secret = "sample",
            .workspace = workspace,
            .worker = worker,
            .remember = false };
    }
    /// Linux's number of the loop's thread, once it runs.
    [[nodiscard]] int threadId() const { return m_threadId; }

private:
    void answer(const HttpRequest &request, const HttpReply &reply)
    {
        m_engine.advanceTo(m_clock.now());
        const HttpResponse response = m_rest.answer(request);
        reply(response);
        m_answered(request, response);
    }

    Answered m_answered;
    AccountId m_account{ IdBytes{ .bytes = { 1 } } };
    SystemClock m_clock;
    router::Engine m_engine{ m_account, 7 };
    router::MemoryShelf m_shelf;
    router::EventLog m_log{ m_engine, m_shelf };
    router::Statistics m_statistics;
    router::RestService m_rest;
    HttpLoop m_loop;
    HttpServer m_server;
    router::Bridge m_bridge;
    quint16 m_port = 0;
    std::atomic<int> m_threadId = 0;
    std::thread m_thread;
};
