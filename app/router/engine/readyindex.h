#pragma once

#include "core/base/clock.h"

#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace router::engine {

struct QueueRecord;
struct WorkerRecord;
struct WorkspaceState;

/// Where a worker who may be reserved stands among the others.
///
/// Who has nothing in hand goes first, the longest idle of them before the others; idle since the worker became
/// available or the last reservation ended, whichever was later. Then those with work in hand and capacity left, by
/// when they were last reserved, so that work goes round. On a channel with optimized routing only that channel's work
/// counts. Source: routing semantics 7.2.
struct ReadyKey
{
    bool busy = false;
    Instant since{};
    quint64 serial = 0;
    WorkerRecord *worker = nullptr;

    friend bool operator<(const ReadyKey &left, const ReadyKey &right)
    {
        if (left.busy != right.busy)
            return right.busy;
        return left.since != right.since ? left.since < right.since : left.serial < right.serial;
    }
    friend bool operator==(const ReadyKey &, const ReadyKey &) = default;
};

using ReadySet = std::set<ReadyKey>;

/// One queue's members who may be reserved now, ordered, by channel. A channel's order is built when it is first asked
/// for.
struct QueueReady
{
    std::vector<std::unique_ptr<ReadySet>> byChannel{};
};

/// The queue's workers to be asked in this order for a task of the channel.
const ReadySet &readyIn(QueueRecord &queue, qsizetype channel);
/// Puts the worker where he belongs now, in all his queues.
void refreshReady(WorkspaceState &workspace, WorkerRecord &worker);
/// Puts him into, and takes him out of, one queue's orders.
void joinReady(QueueRecord &queue, WorkerRecord &worker);
void leaveReady(QueueRecord &queue, WorkerRecord &worker);

} // namespace router::engine
