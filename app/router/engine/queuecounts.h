#pragma once

#include "core/base/clock.h"
#include "core/domain/task.h"

#include <QMap>
#include <array>
#include <set>
#include <vector>

namespace router::engine {

struct QueueRecord;
struct TaskRecord;
struct WorkflowRecord;

/// A waiting task in the order of the time since when it waits. That time does not change while it stands here.
struct WaitingSince
{
    Instant since{};
    const TaskRecord *task = nullptr;

    /// The earlier first; of the same moment the one that was created first.
    friend bool operator<(const WaitingSince &left, const WaitingSince &right);
};

/// Unfinished tasks of one channel, counted.
struct ChannelCounts
{
    std::array<int, 4> byStatus{}; ///< pending, reserved, assigned, wrapping
    QMap<int, int> byPriority{};
    std::set<WaitingSince> byCreation{}; ///< Pending and reserved ones.
    std::set<WaitingSince> byEntry{}; ///< The same by entry into the queue; a queue's only.
};

/// The unfinished tasks of a workspace, a workflow or a queue, by the channel's index.
using TaskCounts = std::vector<ChannelCounts>;

/// Under what a task has been counted, so that it can be taken out again whatever has changed since.
struct Counted
{
    bool isCounted = false;
    WorkflowRecord *workflow = nullptr; ///< Null: its routing target is a queue or a worker.
    QueueRecord *queue = nullptr; ///< Null: its routing target is a worker.
    qsizetype channel = 0;
    TaskStatus status = TaskStatus::Pending;
    int priority = 0;
    Instant queueEnteredAt{};
};

/// Brings the figures of the task's workspace, workflow and queue up to date with the task.
void recount(TaskRecord &task);
/// Takes the task out of all figures.
void uncount(TaskRecord &task);

} // namespace router::engine
