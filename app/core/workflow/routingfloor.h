#pragma once

#include "core/domain/taskqueue.h"
#include "core/domain/worker.h"
#include "core/expression/expression.h"

#include <QCborMap>
#include <QHash>
#include <optional>

/// A worker as expressions see it.
struct RoutingWorker
{
    WorkerId id{};
    QString name{};
    QCborMap attributes{};
    ActivityId activity{};
    QString activityName{};
    bool available = false;
    Instant idleSince{}; ///< As far as it is known: since the last change of activity.
};

struct RoutingQueue
{
    TaskQueueId id{};
    QString name{};
    std::optional<Expression> members{}; ///< Empty: nobody is one.
};

/// Who and what is there to route to, as known at one moment; a copy that any thread may look at.
struct RoutingFloor
{
    QList<RoutingWorker> workers{};
    QHash<TaskQueueId, RoutingQueue> queues{};
};

/// Attributes that cannot be read count as none; so does a queue's expression.
RoutingFloor routingFloor(const QList<Worker> &workers, const QList<TaskQueue> &queues);

/// What a queue's expression sees of a worker: its attributes, and `sid`, `friendly_name`, `activity_sid`, `activity_name`.
///
/// Source: routing semantics 5.2.
class QueueScope final : public Scope
{
public:
    explicit QueueScope(const RoutingWorker &worker)
        : m_worker(worker)
    {
    }
    [[nodiscard]] QCborValue value(const QStringList &path) const override;

private:
    const RoutingWorker &m_worker;
};

/// What a step's expression sees: `task.…` and `worker.…`. How much of a worker's channels is free is not known here:
/// `worker.channel.…` is null.
class TargetScope final : public Scope
{
public:
    TargetScope(const QCborMap &task, const RoutingWorker &worker)
        : m_task(task)
        , m_worker(worker)
    {
    }
    [[nodiscard]] QCborValue value(const QStringList &path) const override;

private:
    const QCborMap &m_task;
    const RoutingWorker &m_worker;
};

/// One worker held against an expression.
struct WorkerMatch
{
    qsizetype worker = 0; ///< Index into RoutingFloor::workers.
    bool matches = false;
    QList<Expression::FailedClause> failures{}; ///< Why it does not.
};

/// Which workers match, and why the others do not. `task`: the expression is a step's, for a task with these attributes;
/// empty: it is a queue's.
QList<WorkerMatch> matchWorkers(
    const Expression &expression, const RoutingFloor &floor, const std::optional<QCborMap> &task);
