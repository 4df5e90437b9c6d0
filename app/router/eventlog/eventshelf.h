#pragma once

#include "core/base/clock.h"

#include <functional>

namespace router {

/// How long events are kept.
constexpr std::chrono::days eventsKept{ 30 };

/// All events of one commit, as encodedEvents() writes and packedBatch() packs them.
struct EventBatch
{
    Instant since{}; ///< When the oldest of them happened.
    Instant until{}; ///< When the newest of them happened.
    QByteArray events{};
};

/// The place of a batch among the others: the time of its newest event, and then a count within the millisecond. It
/// grows from batch to batch even where the clock is set back.
using BatchNumber = qint64;

/// The smallest number that a batch may have whose newest event is at `at`.
constexpr BatchNumber firstNumberAt(Instant at)
{
    return BatchNumber(at.time_since_epoch().count()) << 10;
}

/// The number of the batch behind `last`.
constexpr BatchNumber numberAfter(BatchNumber last, const EventBatch &batch)
{
    return std::max(last + 1, firstNumberAt(batch.until));
}

/// Where batches are kept, to be looked at in either direction. A visitor answers false to stop.
class EventShelf
{
public:
    using Visit = std::function<bool(BatchNumber, const EventBatch &)>; ///< Only `since` and `events` are given.

    virtual ~EventShelf() = default;
    /// From `from` down to `to`, both included.
    virtual void visitDown(BatchNumber from, BatchNumber to, const Visit &visit) const = 0;
    /// From `from` on.
    virtual void visitUp(BatchNumber from, const Visit &visit) const = 0;
};

} // namespace router
