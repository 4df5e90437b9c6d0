#pragma once

#include "core/domain/boardperiod.h"

/// The figures of several queues put together. Agents are none of them: one may belong to many queues.
struct QueueTotals
{
    int queues = 0;
    int known = 0; ///< Of these, those whose figures of now have come; the others add nothing.
    int waiting = 0;
    int assigned = 0;
    int wrapping = 0;
    Instant oldestSince{}; ///< Since when the one waits that has waited longest; 0: nobody waits.
    Instant askedAt{}; ///< When the oldest of the figures of now was asked for; 0: there are none.
    ServiceCounts service{}; ///< Each queue by its own threshold, and by as many tasks as it counts.
    Instant serviceAskedAt{}; ///< When the oldest of the figures behind it was asked for; 0: there are none.

    friend bool operator==(const QueueTotals &, const QueueTotals &) = default;
};
