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

/// One queue's unfinished tasks of one channel, counted.
struct ChannelCounts
{
    std::array<int, 4> byStatus{}; ///< pending, reserved, assigned, wrapping
    QMap<int, int> byPriority{};
    std::set<std::tuple<Instant, quint64, TaskId>> waiting{}; ///< Pending and reserved ones, the oldest first.
};

/// One queue's unfinished tasks, by channel.
using QueueCounts = std::vector<ChannelCounts>;

/// Under what a task has been counted, so that it can be taken out again whatever has changed since.
struct Counted
{
    QueueRecord *queue = nullptr; ///< Null: not counted.
    qsizetype channel = 0;
    TaskStatus status = TaskStatus::Pending;
    int priority = 0;
};

/// Brings the figures of the task's queue up to date with the task.
void recount(TaskRecord &task);
/// Takes the task out of all figures.
void uncount(TaskRecord &task);

} // namespace router::engine
