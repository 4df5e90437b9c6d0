#include "router/engine/figures.h"

#include "router/engine/enginecore.h"

namespace router::engine {

namespace {

using Oldest = std::optional<WaitingSince>;

void findOldest(Oldest &oldest, const std::set<WaitingSince> &waiting)
{
    if (!waiting.empty() && (!oldest || *waiting.begin() < *oldest))
        oldest = *waiting.begin();
}

std::chrono::seconds ageOf(const WorkspaceState &workspace, const Oldest &oldest)
{
    return oldest ? std::chrono::duration_cast<std::chrono::seconds>(workspace.core.now - oldest->since)
                  : std::chrono::seconds{ 0 };
}

TaskId taskOf(const Oldest &oldest)
{
    return oldest ? oldest->task->value.id : TaskId();
}

/// The counts of one channel, or of every one.
template <typename Visit>
void forEachChannel(const WorkspaceState &workspace, const TaskCounts &counts, TaskChannelId channel, Visit visit)
{
    const ChannelRecord *only = workspace.channels.find(channel);
    for (size_t i = 0; i < counts.size(); ++i) {
        if (channel.isNull() || (only && only->index == qsizetype(i)))
            visit(counts[i]);
    }
}

template <typename Figures> void add(Figures &figures, const ChannelCounts &counts)
{
    figures.pending += counts.byStatus[0];
    figures.reserved += counts.byStatus[1];
    figures.assigned += counts.byStatus[2];
    figures.wrapping += counts.byStatus[3];
    figures.totalTasks = figures.pending + figures.reserved + figures.assigned + figures.wrapping;
    for (auto it = counts.byPriority.begin(); it != counts.byPriority.end(); ++it)
        figures.byPriority[it.key()] += it.value();
}

template <typename Figures>
void fillTasks(Figures &figures, const WorkspaceState &workspace, const TaskCounts &counts, TaskChannelId channel)
{
    Oldest oldest;
    forEachChannel(workspace, counts, channel, [&](const ChannelCounts &own) {
        add(figures, own);
        findOldest(oldest, own.byCreation);
    });
    figures.longestWaiting = ageOf(workspace, oldest);
    figures.longestWaitingTask = taskOf(oldest);
}

template <typename Count> QList<ActivityCount> countActivities(const WorkspaceState &workspace, Count count)
{
    QList<ActivityCount> counts;
    for (const auto &[serial, activity] : workspace.activities.inOrder())
        counts.append({ activity->value.id, activity->value.name, count(*activity) });
    return counts;
}

} // namespace

TaskFigures figuresOf(const WorkspaceState &workspace, TaskChannelId channel)
{
    TaskFigures figures;
    fillTasks(figures, workspace, workspace.counts, channel);
    return figures;
}

TaskFigures figuresOf(const WorkspaceState &workspace, const WorkflowRecord &workflow, TaskChannelId channel)
{
    TaskFigures figures;
    fillTasks(figures, workspace, workflow.counts, channel);
    return figures;
}

QueueFigures figuresOf(const WorkspaceState &workspace, const QueueRecord &queue, TaskChannelId channel)
{
    QueueFigures figures;
    figures.queue = queue.value.id;
    figures.availableWorkers = queue.availableMembers;
    figures.eligibleWorkers = int(queue.members.size());
    fillTasks(figures, workspace, queue.counts, channel);
    Oldest oldest;
    forEachChannel(workspace, queue.counts, channel,
        [&oldest](const ChannelCounts &counts) { findOldest(oldest, counts.byEntry); });
    figures.longestInQueue = ageOf(workspace, oldest);
    figures.longestInQueueTask = taskOf(oldest);
    figures.activities = countActivities(
        workspace, [&queue](const ActivityRecord &activity) { return queue.membersIn.value(activity.value.id); });
    return figures;
}

WorkerFigures workersOf(const WorkspaceState &workspace)
{
    return { workspace.workers.size(),
        countActivities(workspace, [](const ActivityRecord &activity) { return activity.workers; }) };
}

} // namespace router::engine
