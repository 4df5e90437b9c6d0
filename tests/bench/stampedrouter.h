#pragma once

#include "support/enginerouter.h"

#include <algorithm>
#include <atomic>
#include <chrono>

/// A router with a stamp of when an offer was handed to the socket.
class StampedRouter
{
public:
    explicit StampedRouter(bool pushes)
        : m_pushes(pushes)
        , m_router([this](const HttpRequest &request, const HttpResponse &response) { note(request, response); })
    {
        makeFloor();
        m_router.begin(pushes);
    }

    SignInRequest request() const { return m_router.requestFor(QStringLiteral("Bench"), QStringLiteral("Alice")); }

    /// On the loop's thread, and waited for.
    void onLoop(std::function<void()> work)
    {
        std::atomic<bool> done = false;
        m_router.loop().post([&] {
            m_router.engine().advanceTo(m_router.clock().now());
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
                = m_router.engine().createTask(m_workspace, { .attributes = R"({"name":"Rosa Ibarra","from":"+15550100042"})" })
                      ->id;
        });
    }

    void withdraw()
    {
        onLoop([this] {
            (void)m_router.engine().updateTask(m_workspace, m_task, { .status = QStringLiteral("canceled"), .reason = QStringLiteral("bench") });
        });
    }

    /// Linux's number of the loop's thread, once it runs.
    int threadId() const { return m_router.threadId(); }
    /// How many requests came, and how many of them for statistics.
    int asked() const { return m_asked; }
    int askedForStatistics() const { return m_askedForStatistics; }

    std::chrono::steady_clock::time_point stamp() const { return std::chrono::steady_clock::time_point(std::chrono::steady_clock::duration(m_stamp.load())); }

private:
    void makeFloor()
    {
        m_workspace = m_router.engine().createWorkspace({ .name = QStringLiteral("Bench") })->id;
        const auto activities = m_router.engine().activities(m_workspace);
        const auto ready
            = std::find_if(activities.begin(), activities.end(), [](const Activity &a) { return a.available; });
        (void)m_router.engine().createWorker(m_workspace, { .name = QStringLiteral("Alice"), .activity = ready->id });
        const auto queue = m_router.engine().createTaskQueue(m_workspace, { .name = QStringLiteral("All"), .targetWorkers = QStringLiteral("1==1") });
        (void)m_router.engine().createWorkflow(m_workspace,
            { .name = QStringLiteral("Flow"),
                .configuration = R"({"task_routing":{"default_filter":{"queue":")" + queue->id.utf8() + R"("}}})" });
    }

    void push()
    {
        bool hasOffer = false;
        for (const router::EngineEvent &event : m_router.engine().takeEvents()) {
            m_router.bridge().hear(event);
            hasOffer = hasOffer || event.type == router::EngineEvent::Type::ReservationCreated;
        }
        if (hasOffer && m_pushes)
            m_stamp = std::chrono::steady_clock::now().time_since_epoch().count();
        m_router.bridge().send();
    }

    void note(const HttpRequest &request, const HttpResponse &response)
    {
        ++m_asked;
        m_askedForStatistics += request.path.contains("Statistics") ? 1 : 0;
        if (request.query.contains("pending") && response.body.contains("\"WR") && m_stamp == 0)
            m_stamp = std::chrono::steady_clock::now().time_since_epoch().count();
    }

    bool m_pushes;
    WorkspaceId m_workspace;
    TaskId m_task;
    std::atomic<std::chrono::steady_clock::rep> m_stamp = 0;
    std::atomic<int> m_asked = 0;
    std::atomic<int> m_askedForStatistics = 0;
    EngineRouter m_router; ///< The last: it ends before what its thread notes.
};
