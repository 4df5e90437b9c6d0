#pragma once

#include "core/domain/workspace.h"
#include "router/engine/queuefinder.h"
#include "router/engine/setuprecords.h"
#include "router/engine/taskrecords.h"
#include "router/engine/workerrecords.h"

namespace router::engine {

struct EngineCore;

/// One workspace with everything in it, and the indexes over it.
struct WorkspaceState
{
    WorkspaceState(EngineCore &engineCore, quint64 createdAs)
        : core(engineCore)
        , serial(createdAs)
    {
    }

    EngineCore &core;
    Workspace value{};
    quint64 serial = 0;
    RecordTable<ActivityRecord> activities{};
    RecordTable<ChannelRecord> channels{};
    RecordTable<QueueRecord> queues{};
    RecordTable<WorkflowRecord> workflows{};
    RecordTable<WorkerRecord> workers{};
    RecordTable<WorkerChannelRecord> workerChannels{};
    RecordTable<TaskRecord> tasks{};
    RecordTable<ReservationRecord> reservations{};
    RecordTable<TransferRecord> transfers{};

    QueueFinder queueFinder{};
    std::set<QueueRecord *, BySerial> queuesByActivity{}; ///< Their expression asks for the worker's activity.
    TaskCounts counts{}; ///< Of all unfinished tasks.
    QHash<QString, WorkerRecord *> workersByName{}; ///< By case-folded name.
    std::vector<ChannelRecord *> channelsByIndex{}; ///< Null where one is gone.

    // What has to be looked at again before the command is done; see matching.
    std::set<WorkerRecord *, BySerial> changedWorkers{};
    std::set<TaskRecord *, BySerial> changedTasks{};
};

} // namespace router::engine
