#include "core/workflow/routingfloor.h"

#include "core/expression/cborscope.h"

using namespace Qt::StringLiterals;

namespace {

QCborValue nothing()
{
    return QCborValue(QCborValue::Undefined);
}

/// What a worker is by itself, beside its attributes.
QCborValue builtInOf(const RoutingWorker &worker, const QString &name)
{
    if (name == "sid"_L1)
        return worker.id.text();
    if (name == "friendly_name"_L1)
        return worker.name;
    if (name == "activity_sid"_L1)
        return worker.activity.text();
    if (name == "activity_name"_L1)
        return worker.activityName;
    return nothing();
}

QCborValue workersValue(const RoutingWorker &worker, const QStringList &path, qsizetype from)
{
    const QCborValue own = valueAt(worker.attributes, path, from);
    return own.isUndefined() && path.size() == from + 1 ? builtInOf(worker, path.at(from)) : own;
}

} // namespace

RoutingFloor routingFloor(const QList<Worker> &workers, const QList<TaskQueue> &queues)
{
    RoutingFloor floor;
    floor.workers.reserve(workers.size());
    for (const Worker &worker : workers) {
        floor.workers.append({ .id = worker.id,
            .name = worker.name,
            .attributes = objectFromJson(worker.attributes).value_or(QCborMap()),
            .activity = worker.activity,
            .activityName = worker.activityName,
            .available = worker.available,
            .idleSince = worker.statusChangedAt });
    }
    for (const TaskQueue &queue : queues) {
        RoutingQueue known{ .id = queue.id, .name = queue.name };
        if (auto members = Expression::parse(queue.targetWorkers))
            known.members = std::move(*members);
        floor.queues.insert(queue.id, known);
    }
    return floor;
}

QCborValue QueueScope::value(const QStringList &path) const
{
    return workersValue(m_worker, path, 0);
}

QCborValue TargetScope::value(const QStringList &path) const
{
    if (path.size() < 2)
        return nothing();
    if (path.constFirst() == "task"_L1)
        return valueAt(m_task, path, 1);
    return path.constFirst() == "worker"_L1 ? workersValue(m_worker, path, 1) : nothing();
}

QList<WorkerMatch> matchWorkers(
    const Expression &expression, const RoutingFloor &floor, const std::optional<QCborMap> &task)
{
    QList<WorkerMatch> matches;
    matches.reserve(floor.workers.size());
    for (qsizetype i = 0; i < floor.workers.size(); ++i) {
        const RoutingWorker &worker = floor.workers.at(i);
        WorkerMatch match{ .worker = i };
        if (task)
            match.failures = expression.failures(TargetScope(*task, worker));
        else
            match.failures = expression.failures(QueueScope(worker));
        match.matches = match.failures.isEmpty();
        matches.append(match);
    }
    return matches;
}
