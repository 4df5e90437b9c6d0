#pragma once

#include "router/engine/engine.h"
#include "router/traffic/demoworkspaces.h"
#include "router/traffic/scenariofile.h"

#include <QTest>

/// The demo's "Contact Center" at nine in the morning of a Monday, UTC, everybody Offline.
struct DemoFloor
{
    DemoFloor()
        : engine(*AccountId::fromText(QByteArrayView("AC00000000000000000000000000000001")), 1)
    {
        engine.advanceTo(start);
        workspace = router::addDemoWorkspaces(engine).value_or(WorkspaceId());
        static_cast<void>(engine.takeEvents());
        scenario = router::readScenarioFile(router::demoScenarioFile()).value_or(router::ScenarioPlan());
    }

    [[nodiscard]] std::optional<Worker> workerNamed(const QString &name) const
    {
        std::optional<Worker> found;
        engine.forEachWorker(workspace, [&](const Worker &worker) {
            if (worker.name == name)
                found = worker;
            return !found;
        });
        return found;
    }

    [[nodiscard]] ActivityId activityNamed(const QString &name) const
    {
        for (const Activity &activity : engine.activities(workspace)) {
            if (activity.name == name)
                return activity.id;
        }
        return {};
    }

    [[nodiscard]] QList<Task> tasks() const
    {
        QList<Task> all;
        engine.forEachTask(workspace, [&all](const Task &task) {
            all.append(task);
            return true;
        });
        return all;
    }

    void setActivity(const QString &worker, const QString &activity)
    {
        QVERIFY(engine.updateWorker(workspace, workerNamed(worker)->id, { .activity = activityNamed(activity) }));
    }

    /// Lets `people` and the engine live until then, as the router does. `see` is told each event.
    template <typename People>
    void live(People &people, Instant until, const std::function<void(const router::EngineEvent &)> &see = {})
    {
        for (;;) {
            const auto due = people.nextDeadline();
            const auto own = engine.nextDeadline();
            const Instant next = std::min({ until, due.value_or(until), own.value_or(until) });
            engine.advanceTo(next);
            hear(people, see);
            people.advanceTo(next);
            hear(people, see);
            if (next == until)
                return;
        }
    }

    template <typename People> void hear(People &people, const std::function<void(const router::EngineEvent &)> &see)
    {
        for (const router::EngineEvent &event : engine.takeEvents()) {
            if constexpr (requires { people.take(event); })
                people.take(event);
            if (see)
                see(event);
        }
    }

    const Instant start{ std::chrono::milliseconds{ 1'772'442'000'000 } };
    router::Engine engine;
    WorkspaceId workspace;
    router::ScenarioPlan scenario; ///< The demo's.
};
