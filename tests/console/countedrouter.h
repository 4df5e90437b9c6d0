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
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <thread>

/// The router's engine, REST and event bridge behind the real server, on a thread of their own. Counts whose
/// reservations are asked for how often, and all else that is asked for. Alice and Bob work there.
class CountedRouter
{
public:
    /// `pushes`: there are sockets, and hearts beat every 20 ms.
    explicit CountedRouter(bool pushes)
        : m_rest(m_engine, m_log, m_statistics, { .accountSid = m_account, .authToken = "counted" })
        , m_server(m_loop, [this](const HttpRequest &request, const HttpReply &reply) { answer(request, reply); })
    {
        m_engine.advanceTo(m_clock.now());
        m_workspace = m_engine.createWorkspace({ .name = QStringLiteral("Counted") })->id;
        for (const auto &name : { QStringLiteral("Alice"), QStringLiteral("Bob") })
            (void)m_engine.createWorker(m_workspace, { .name = name });
        (void)m_engine.createTaskQueue(
            m_workspace, { .name = QStringLiteral("All"), .targetWorkers = QStringLiteral("1==1") });
        (void)m_engine.takeEvents();
        if (pushes)
            m_server.offerWebSockets([this](const HttpRequest &request) { return m_bridge.admit(request); });
        m_port = m_server.listen(QStringLiteral("127.0.0.1"), 0).value_or(0);
        m_thread = std::thread([this] { m_loop.run(); });
    }
    ~CountedRouter()
    {
        m_loop.post([this] {
            m_bridge.end();
            m_server.close();
            m_loop.stop();
        });
        m_thread.join();
    }
    CountedRouter(const CountedRouter &) = delete;
    CountedRouter &operator=(const CountedRouter &) = delete;

    [[nodiscard]] SignInRequest requestFor(const QString &worker) const
    {
        return { .profile = worker,
            .server = { .twilio = false, .url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)) },
            .account = m_account.text(),
            .secret = "counted",
            .workspace = QStringLiteral("Counted"),
            .worker = worker,
            .remember = false };
    }

    void forget()
    {
        const std::lock_guard lock(m_mutex);
        m_asked.clear();
    }
    /// How often a path was asked for that has this in it, since forget().
    [[nodiscard]] int asked(const QByteArray &part)
    {
        const std::lock_guard lock(m_mutex);
        return count(part);
    }
    /// Blocks the thread that asks until that was asked for so often; false when that takes more than half a minute.
    [[nodiscard]] bool blockUntilAsked(const QByteArray &part, int times)
    {
        std::unique_lock lock(m_mutex);
        return m_news.wait_for(lock, std::chrono::seconds(30), [&] { return count(part) >= times; });
    }

private:
    [[nodiscard]] int count(const QByteArray &part) const
    {
        int all = 0;
        for (const auto &[path, times] : m_asked)
            all += path.contains(part) ? times : 0;
        return all;
    }
    void answer(const HttpRequest &request, const HttpReply &reply)
    {
        m_engine.advanceTo(m_clock.now());
        reply(m_rest.answer(request));
        const std::lock_guard lock(m_mutex);
        ++m_asked[request.path];
        m_news.notify_all();
    }

    SystemClock m_clock;
    AccountId m_account{ IdBytes{ .bytes = { 1 } } };
    router::Engine m_engine{ m_account, 7 };
    router::MemoryShelf m_shelf;
    router::EventLog m_log{ m_engine, m_shelf };
    router::Statistics m_statistics;
    router::RestService m_rest;
    WorkspaceId m_workspace;
    HttpLoop m_loop;
    HttpServer m_server;
    router::Bridge m_bridge{ m_loop, m_engine, m_clock, { .accountSid = m_account.utf8(), .authToken = "counted" }, {},
        [] {}, { .heartbeat = std::chrono::milliseconds(20) } };
    std::mutex m_mutex;
    std::condition_variable m_news;
    std::map<QByteArray, int> m_asked; ///< By path, without the query.
    quint16 m_port = 0;
    std::thread m_thread;
};
