#pragma once

#include "router/engine/engine.h"
#include "router/traffic/agenda.h"
#include "router/traffic/scenarioplan.h"

namespace router {

/// One stream of tasks: people who call in, wait, and hang up when it takes too long.
///
/// Pure: the same seed and times give the same tasks.
class Arrivals
{
public:
    Arrivals(Engine &engine, WorkspaceId workspace, StreamPlan plan, quint32 seed);

    /// Makes those that are there from the start, if the workspace is new; the others come from now on.
    void start(Instant now, bool isNew);
    /// Somebody else's task waits: it will give up like the stream's own.
    void takeUp(TaskId task, Instant now);
    void advanceTo(Instant now);
    [[nodiscard]] std::optional<Instant> nextDeadline() const;

private:
    /// Where tasks of one kind go.
    struct Destination
    {
        QString workflow{};
        QList<TaskQueueId> queues{}; ///< Empty: the workflow finds one.
    };

    void settle();
    void callIn(Instant now);
    [[nodiscard]] qsizetype nextKind(Instant now);
    [[nodiscard]] TaskDraft draftOf(qsizetype kind);
    [[nodiscard]] Instant after(Instant now);
    void hangUp(TaskId task);
    [[nodiscard]] bool isFavouredFree(Instant now) const;

    Engine &m_engine;
    WorkspaceId m_workspace;
    StreamPlan m_plan;
    QRandomGenerator m_random;
    QList<Destination> m_destinations; ///< By kind.
    WorkerId m_favoured;
    int m_number = 0; ///< Of the last one.
    std::optional<Instant> m_next;
    Agenda<TaskId> m_patience;
};

/// When a stream that flows `byHour` times as fast as usual has flown for as long as `usual` takes otherwise.
Instant flownFor(std::chrono::milliseconds usual, const QList<double> &byHour, Instant from);

} // namespace router
