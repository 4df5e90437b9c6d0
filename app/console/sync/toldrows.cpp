#include "console/sync/toldrows.h"

namespace {

qint64 number(Instant at)
{
    return at.time_since_epoch().count();
}

} // namespace

size_t fingerprint(const Task &task)
{
    return qHashMulti(1, number(task.updatedAt), int(task.status), task.attributes, task.priority,
        task.reason, task.workflow, task.workflowName, task.queue, task.queueName, task.channel, task.channelUniqueName,
        task.timeout.count(), number(task.createdAt), number(task.queueEnteredAt), number(task.virtualStart),
        task.ignoreCapacity, task.routingTarget);
}

size_t fingerprint(const Worker &worker)
{
    return qHashMulti(1, number(worker.updatedAt), worker.name, worker.attributes, worker.activity, worker.activityName,
        worker.available, number(worker.statusChangedAt), number(worker.createdAt));
}
