#pragma once

#include "core/domain/ids.h"
#include "core/expression/scope.h"

#include <QCborMap>

namespace router::engine {

struct QueueRecord;
struct TaskRecord;
struct WorkerRecord;
struct WorkspaceState;

/// The value at a path of keys and indexes; undefined when the path leads nowhere.
QCborValue valueAt(const QCborMap &map, const QStringList &path, qsizetype from = 0);

/// What a queue's expression sees: the worker's attributes, and `sid`, `friendly_name`, `activity_sid`, `activity_name`.
class MemberScope final : public Scope
{
public:
    explicit MemberScope(const WorkerRecord &worker)
        : m_worker(worker)
    {
    }
    [[nodiscard]] QCborValue value(const QStringList &path) const override;

private:
    const WorkerRecord &m_worker;
};

/// What a filter's expression sees: the task's attributes, also as `task.…`.
class FilterScope final : public Scope
{
public:
    explicit FilterScope(const QCborMap &attributes)
        : m_attributes(attributes)
    {
    }
    [[nodiscard]] QCborValue value(const QStringList &path) const override;

private:
    const QCborMap &m_attributes;
};

/// What a step's expression sees: `task.…`, `worker.…` and `worker.channel.<unique name>.…`.
class StepScope final : public Scope
{
public:
    StepScope(const WorkspaceState &workspace, const QCborMap &task, const WorkerRecord &worker)
        : m_workspace(workspace)
        , m_task(task)
        , m_worker(worker)
    {
    }
    [[nodiscard]] QCborValue value(const QStringList &path) const override;

private:
    const WorkspaceState &m_workspace;
    const QCborMap &m_task;
    const WorkerRecord &m_worker;
};

/// What `skip_if` sees: `workers.available`, `workers.unavailable` and `workers.WA…`, the queue's members counted.
class PresenceScope final : public Scope
{
public:
    explicit PresenceScope(const QueueRecord &queue)
        : m_queue(queue)
    {
    }
    [[nodiscard]] QCborValue value(const QStringList &path) const override;

private:
    const QueueRecord &m_queue;
};

/// How much of a worker's channel is free, in percent: 0 when nothing is configured or too much is used.
int freePercentage(int used, int configured);

} // namespace router::engine
