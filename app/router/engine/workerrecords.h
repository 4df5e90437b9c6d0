#pragma once

#include "core/domain/worker.h"
#include "core/domain/workerchannel.h"
#include "router/engine/readyindex.h"
#include "router/engine/recordtable.h"
#include "router/engine/waitingindex.h"

#include <QCborMap>

namespace router::engine {

struct ActivityRecord;
struct ChannelRecord;
struct QueueRecord;
struct ReservationRecord;

/// What one worker can do of one kind of work. `value.assignedTasks` and the percentage are put in when asked for.
struct WorkerChannelRecord
{
    WorkerChannel value{};
    quint64 serial = 0;
    Instant lastEndedAt{}; ///< Stored: the end of the last reservation on this channel.
    Instant lastReservedAt{}; ///< Stored.
    int used = 0; ///< Pending, accepted and wrapping ones.
    int assigned = 0; ///< Accepted ones.
    std::optional<ReadyKey> ready{}; ///< Where he stands; empty: may not be reserved on this channel.
};

struct WorkerRecord
{
    Worker value{};
    quint64 serial = 0;
    Instant availableSince{}; ///< Stored.
    Instant lastEndedAt{}; ///< Stored: the end of the last reservation.
    Instant lastReservedAt{}; ///< Stored.
    ActivityRecord *activity = nullptr;
    QCborMap attributes{};
    std::vector<WorkerChannelRecord *> channels{}; ///< By the channel's index; null where the channel is gone.
    std::vector<QueueRecord *> queues{}; ///< Those he is a member of, by creation.
    std::set<ReservationRecord *, BySerial> reservations{}; ///< Ended ones too, as long as they are kept.
    int open = 0; ///< Pending, accepted and wrapping ones.
    QueueWaiting direct{}; ///< Tasks whose routing target he is.
};

} // namespace router::engine
