#pragma once

#include "support/enginerouter.h"

#include <condition_variable>
#include <map>
#include <mutex>

/// A router that counts whose reservations are asked for how often, and all else that is asked for. Alice and Bob work
/// there.
class CountedRouter
{
public:
    /// `pushes`: there are sockets, and hearts beat every 20 ms.
    explicit CountedRouter(bool pushes)
        : m_router([this](const HttpRequest &request, const HttpResponse &) { note(request.path); },
              { .heartbeat = std::chrono::milliseconds(20) })
    {
        router::Engine &engine = m_router.engine();
        const WorkspaceId workspace = engine.createWorkspace({ .name = QStringLiteral("Counted") })->id;
        for (const auto &name : { QStringLiteral("Alice"), QStringLiteral("Bob") })
            (void)engine.createWorker(workspace, { .name = name });
        (void)engine.createTaskQueue(workspace, { .name = QStringLiteral("All"), .targetWorkers = QStringLiteral("1==1") });
        m_router.begin(pushes);
    }

    [[nodiscard]] SignInRequest requestFor(const QString &worker) const
    {
        return m_router.requestFor(QStringLiteral("Counted"), worker);
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
    void note(const QByteArray &path)
    {
        const std::lock_guard lock(m_mutex);
        ++m_asked[path];
        m_news.notify_all();
    }

    std::mutex m_mutex;
    std::condition_variable m_news;
    std::map<QByteArray, int> m_asked; ///< By path, without the query.
    EngineRouter m_router; ///< The last: it ends before what its thread counts in.
};
