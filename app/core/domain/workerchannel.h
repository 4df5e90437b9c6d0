#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"

/// How much one worker can do of one kind of work.
struct WorkerChannel
{
    WorkerChannelId id{};
    WorkspaceId workspace{};
    WorkerId worker{};
    TaskChannelId channel{};
    QString channelUniqueName{};
    int configuredCapacity = 1;
    int assignedTasks = 0;                 ///< Accepted ones only.
    int availableCapacityPercentage = 100; ///< 0–100, of pending, accepted and wrapping ones.
    bool available = true;
    Instant lastReservedAt{}; ///< Not in REST; never: the epoch.
    Instant createdAt{};
    Instant updatedAt{};

    /// How many tasks take up its capacity: offered ones and those being wrapped up are among them.
    [[nodiscard]] int takenTasks() const noexcept
    {
        const int byShare = (configuredCapacity * (100 - availableCapacityPercentage) + 50) / 100;
        return byShare > assignedTasks ? byShare : assignedTasks;
    }

    friend bool operator==(const WorkerChannel &, const WorkerChannel &) = default;
};
