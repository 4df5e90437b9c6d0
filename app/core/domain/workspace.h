#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"

/// Which of two kinds of queue a worker in both serves first, and the order within one queue.
enum class QueueOrder { Fifo, Lifo };

/// A container of everything that routes together.
struct Workspace
{
    WorkspaceId id{};
    AccountId account{};
    QString name{};
    bool multitasking = true; ///< false: legacy single-tasking, one task a worker.
    QueueOrder prioritizeQueueOrder = QueueOrder::Fifo;
    ActivityId defaultActivity{};
    QString defaultActivityName{};
    ActivityId timeoutActivity{}; ///< Where a worker goes whose reservation timed out.
    QString timeoutActivityName{};
    QString eventCallbackUrl{}; ///< Empty: none.
    QString eventsFilter{};     ///< Comma list of event types; empty: all.
    Instant createdAt{};
    Instant updatedAt{};

    friend bool operator==(const Workspace &, const Workspace &) = default;
};
