#include "router/engine/queuecounts.h"

#include "router/engine/workspacestate.h"

namespace router::engine {

namespace {

bool isOpen(TaskStatus status)
{
    return status == TaskStatus::Pending || status == TaskStatus::Reserved;
}

void change(const TaskRecord &task, const Counted &as, int by)
{
    QueueCounts &counts = as.queue->counts;
    if (counts.size() <= size_t(as.channel))
        counts.resize(size_t(as.channel) + 1);
    ChannelCounts &own = counts[size_t(as.channel)];
    own.byStatus.at(size_t(as.status)) += by;
    int &sameImportance = own.byPriority[as.priority];
    sameImportance += by;
    if (sameImportance == 0)
        own.byPriority.remove(as.priority);
    if (!isOpen(as.status))
        return;
    const std::tuple place{ task.value.createdAt, task.serial, task.value.id };
    if (by > 0)
        own.waiting.insert(place);
    else
        own.waiting.erase(place);
}

} // namespace

void uncount(TaskRecord &task)
{
    if (task.counted.queue)
        change(task, task.counted, -1);
    task.counted = {};
}

void recount(TaskRecord &task)
{
    uncount(task);
    if (!task.queue || !task.channel || task.value.hasEnded())
        return;
    task.counted = { task.queue, task.channel->index, task.value.status, task.value.priority };
    change(task, task.counted, 1);
}

} // namespace router::engine
