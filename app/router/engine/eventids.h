#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"

namespace router {

// An event's SID begins with its time in milliseconds, then a count: SIDs are in the order of the events, and one can
// be looked for where its time says.

/// `count` tells events of the same millisecond apart and orders them; `rest` fills the remaining bytes.
EventId eventIdAt(Instant at, quint64 count, const IdBytes &rest);
/// The time that is in a SID; any time at all for a SID that was made up.
Instant timeOf(EventId id);

} // namespace router
