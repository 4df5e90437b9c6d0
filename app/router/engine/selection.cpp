#include "router/engine/selection.h"

#include "router/engine/knownworker.h"
#include "router/engine/membership.h"
#include "router/engine/orderby.h"
#include "router/engine/scopes.h"
#include "router/engine/workspacestate.h"

#include <algorithm>

namespace router::engine {

namespace {

using Workers = std::vector<WorkerRecord *>;

bool meetsStep(const WorkspaceState &workspace, const TaskRecord &task, const WorkerRecord &worker)
{
    const RoutingTarget *target = task.routingTarget();
    return !target || !target->expression || target->expression->holds(StepScope(workspace, task.attributes, worker));
}

const ReadyKey *readyOn(const WorkerRecord &worker, qsizetype channel)
{
    const WorkerChannelRecord *own = worker.channels.at(size_t(channel));
    return own && own->ready ? &*own->ready : nullptr;
}

bool isEligible(const WorkspaceState &workspace, const TaskRecord &task, const WorkerRecord &worker)
{
    if (!readyOn(worker, task.channel->index))
        return false;
    return isMember(*task.queue, worker) && meetsStep(workspace, task, worker);
}

size_t wanted(const TaskRecord &task)
{
    return size_t(task.queue->value.maxReservedWorkers);
}

Workers onlyTarget(const TaskRecord &task)
{
    if (task.value.ignoreCapacity || readyOn(*task.target, task.channel->index))
        return { task.target };
    return {};
}

Workers onlyKnown(const WorkspaceState &workspace, const TaskRecord &task)
{
    WorkerRecord *worker = knownWorker(workspace, task);
    return worker && isEligible(workspace, task, *worker) ? Workers{ worker } : Workers{};
}

// By order_by all eligible ones have to be known before the first can be named.
bool isEnough(const TaskRecord &task, const Workers &chosen)
{
    const RoutingTarget *target = task.routingTarget();
    return chosen.size() >= wanted(task) && (!target || target->orderBy.isEmpty());
}

Workers finished(const TaskRecord &task, Workers chosen)
{
    const RoutingTarget *target = task.routingTarget();
    if (target && !target->orderBy.isEmpty())
        sortBy(target->orderBy, chosen);
    if (chosen.size() > wanted(task))
        chosen.resize(wanted(task));
    return chosen;
}

} // namespace

bool isReady(const TaskRecord &task, const WorkerRecord &worker)
{
    return readyOn(worker, task.channel->index) != nullptr;
}

Workers workersFor(const WorkspaceState &workspace, const TaskRecord &task)
{
    if (task.target)
        return onlyTarget(task);
    if (!task.lane->known.isNull())
        return onlyKnown(workspace, task);
    Workers chosen;
    for (const ReadyKey &key : readyIn(*task.queue, task.channel->index)) {
        if (isEnough(task, chosen))
            break;
        if (meetsStep(workspace, task, *key.worker))
            chosen.push_back(key.worker);
    }
    return finished(task, std::move(chosen));
}

Workers changedWorkersFor(const WorkspaceState &workspace, const TaskRecord &task)
{
    if (task.target)
        return onlyTarget(task);
    if (!task.lane->known.isNull())
        return onlyKnown(workspace, task);
    Workers chosen;
    for (WorkerRecord *worker : workspace.changedWorkers) {
        if (isEligible(workspace, task, *worker))
            chosen.push_back(worker);
    }
    const qsizetype channel = task.channel->index;
    std::ranges::sort(chosen, [channel](const WorkerRecord *left, const WorkerRecord *right) {
        return *readyOn(*left, channel) < *readyOn(*right, channel);
    });
    return finished(task, std::move(chosen));
}

namespace {

// Looks at the first task of each lane; the best one that the worker may take stays.
struct BestTask
{
    const WorkspaceState &workspace;
    const WorkerRecord &worker;
    TaskRecord *best = nullptr;
    bool bestIsLifo = false;

    bool goesFirst(TaskRecord *task, bool lifo) const
    {
        if (!best)
            return true;
        if (lifo != bestIsLifo)
            return lifo == (workspace.value.prioritizeQueueOrder == QueueOrder::Lifo);
        return TaskOrder{ lifo }(task, best);
    }

    void look(const WaitingLane &lane, bool lifo)
    {
        TaskRecord *first = *lane.tasks.begin();
        if (!readyOn(worker, lane.channel) || !goesFirst(first, lifo) || !meetsStep(workspace, *first, worker))
            return;
        best = first;
        bestIsLifo = lifo;
    }

    void look(const QueueWaiting &waiting)
    {
        for (qsizetype channel = 0; channel < qsizetype(worker.channels.size()); ++channel) {
            for (const WaitingLane *lane : waiting.open(channel))
                look(*lane, waiting.isLifo());
        }
    }

    void lookAtKnown(const QueueWaiting &waiting, const QString &known)
    {
        for (const WaitingLane *lane : waiting.forKnown(known))
            look(*lane, waiting.isLifo());
    }
};

} // namespace

TaskRecord *taskFor(const WorkspaceState &workspace, const WorkerRecord &worker)
{
    BestTask search{ workspace, worker };
    const QString bySid = knownKeyOfSid(worker.value.id.text());
    const QString byName = knownKeyOfName(worker.value.name);
    search.look(worker.direct);
    for (const QueueRecord *queue : worker.queues) {
        search.look(queue->waiting);
        search.lookAtKnown(queue->waiting, bySid);
        search.lookAtKnown(queue->waiting, byName);
    }
    return search.best;
}

} // namespace router::engine
