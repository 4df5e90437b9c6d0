#include "router/engine/queuecounts.h"

#include "router/engine/workspacestate.h"

namespace router::engine {

namespace {

bool waits(const Counted &as)
{
    return as.isCounted && (as.status == TaskStatus::Pending || as.status == TaskStatus::Reserved);
}

bool waitsInOnePlace(const Counted &one, const Counted &other)
{
    return waits(one) && waits(other) && one.workflow == other.workflow && one.queue == other.queue
        && one.channel == other.channel && one.queueEnteredAt == other.queueEnteredAt;
}

ChannelCounts &ofChannel(TaskCounts &counts, qsizetype channel)
{
    if (counts.size() <= size_t(channel))
        counts.resize(size_t(channel) + 1);
    return counts[size_t(channel)];
}

template <typename Visit> void forEachCount(const TaskRecord &task, const Counted &as, Visit visit)
{
    visit(ofChannel(task.home->counts, as.channel));
    if (as.workflow)
        visit(ofChannel(as.workflow->counts, as.channel));
    if (as.queue)
        visit(ofChannel(as.queue->counts, as.channel));
}

void changeNumbers(ChannelCounts &counts, const Counted &as, int by)
{
    counts.byStatus.at(size_t(as.status)) += by;
    int &sameImportance = counts.byPriority[as.priority];
    sameImportance += by;
    if (sameImportance == 0)
        counts.byPriority.remove(as.priority);
}

void changeNumbers(const TaskRecord &task, const Counted &as, int by)
{
    if (as.isCounted)
        forEachCount(task, as, [&](ChannelCounts &counts) { changeNumbers(counts, as, by); });
}

// What comes in is nearly always the latest: the end is a good hint.
void enterOrder(const TaskRecord &task, const Counted &as)
{
    if (!waits(as))
        return;
    forEachCount(task, as, [&](ChannelCounts &counts) { counts.byCreation.insert(counts.byCreation.end(), { task.value.createdAt, &task }); });
    if (as.queue) {
        auto &byEntry = ofChannel(as.queue->counts, as.channel).byEntry;
        byEntry.insert(byEntry.end(), { as.queueEnteredAt, &task });
    }
}

void leaveOrder(const TaskRecord &task, const Counted &as)
{
    if (!waits(as))
        return;
    forEachCount(task, as, [&](ChannelCounts &counts) { counts.byCreation.erase({ task.value.createdAt, &task }); });
    if (as.queue)
        ofChannel(as.queue->counts, as.channel).byEntry.erase({ as.queueEnteredAt, &task });
}

void countAs(TaskRecord &task, const Counted &as)
{
    changeNumbers(task, task.counted, -1);
    changeNumbers(task, as, 1);
    if (!waitsInOnePlace(task.counted, as)) {
        leaveOrder(task, task.counted);
        enterOrder(task, as);
    }
    task.counted = as;
}

} // namespace

bool operator<(const WaitingSince &left, const WaitingSince &right)
{
    return left.since != right.since ? left.since < right.since : left.task->serial < right.task->serial;
}

void uncount(TaskRecord &task)
{
    countAs(task, {});
}

void recount(TaskRecord &task)
{
    if (!task.channel || task.value.hasEnded()) {
        uncount(task);
        return;
    }
    countAs(task,
        { .isCounted = true,
            .workflow = task.home->workflows.find(task.value.workflow),
            .queue = task.queue,
            .channel = task.channel->index,
            .status = task.value.status,
            .priority = task.value.priority,
            .queueEnteredAt = task.value.queueEnteredAt });
}

} // namespace router::engine
