#pragma once

#include "core/domain/ids.h"
#include "core/expression/scope.h"

#include <QCborMap>

namespace router::engine {

struct QueueRecord;
struct TaskRecord;
struct WorkerRecord;
struct WorkspaceState;

/// What a queue's expression sees: the worker's attributes, and `sid`, `friendly_name`, `activity_sid`,
/// `activity_name`.
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
