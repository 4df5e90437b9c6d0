#pragma once

#include "core/domain/periodfigures.h"
#include "router/engine/enginetypes.h"
#include "router/statistics/activityhistory.h"

#include <memory>

namespace router {

class Engine;

/// What is asked of the statistics.
struct StatisticsQuery
{
    Instant from{};
    Instant to{};
    bool isOpen = true; ///< Up to now, so whatever has happened counts, also in this very second.
    TaskChannelId channel{}; ///< Null: all.
    QList<qint64> thresholds{}; ///< Where waiting times are split, in seconds, ascending, each once.
};

/// What happened to workers in a period.
struct WorkerPeriod
{
    ReservationCounts reservations{};
    ActivitySpreads activities{};
};

/// Counts what happens and answers for periods of up to 30 days.
///
/// It hears every event once, when it happens, and adds to counters: a period costs what it is wide, whatever happened
/// before. The last 24 hours are exact to the second (the last 4 where more than a million things happened in them);
/// before that, a period's ends count as whole hours. Both ends of a period belong to it. How long workers were in an
/// activity is always exact. What it knows is stored with the changes that caused it.
/// Source: routing semantics 13.
class Statistics
{
public:
    Statistics();
    ~Statistics();

    /// Counts an event; those that mean nothing to the statistics are passed over.
    void take(const EngineEvent &event);
    /// What is to be stored, in the same commit as the engine's changes.
    [[nodiscard]] QList<Change> takeChanges();

    /// Knows nothing, to be restored again.
    void startOver();
    /// Whether a record of the store is one of these.
    [[nodiscard]] static bool owns(const QByteArray &key);
    /// Takes records as they were stored, in any order; what cannot be read is left out. Then restored().
    void restore(const Change &record);
    /// Counts what was restored. Workers of whom nothing is known are taken to be where they are for as long as the
    /// engine says.
    void restored(const Engine &engine);

    [[nodiscard]] PeriodFigures ofWorkspace(WorkspaceId workspace, const StatisticsQuery &query) const;
    [[nodiscard]] PeriodFigures ofWorkflow(WorkflowId workflow, const StatisticsQuery &query) const;
    [[nodiscard]] PeriodFigures ofQueue(TaskQueueId queue, const StatisticsQuery &query) const;
    /// Of all workers there were, also those who are deleted meanwhile.
    [[nodiscard]] WorkerPeriod ofWorkers(WorkspaceId workspace, const StatisticsQuery &query, Instant now) const;
    [[nodiscard]] WorkerPeriod ofWorkers(
        WorkspaceId workspace, const QList<WorkerId> &workers, const StatisticsQuery &query, Instant now) const;

    /// How many counters a workspace's figures take: the cost, for tests.
    [[nodiscard]] qsizetype costOfWorkspace(WorkspaceId workspace, const StatisticsQuery &query) const;

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace router
