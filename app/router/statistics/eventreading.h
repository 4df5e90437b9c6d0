#pragma once

#include "router/engine/enginetypes.h"
#include "router/engine/eventsubjects.h"
#include "router/statistics/occurrence.h"

namespace router {

/// What an event counts as; empty: it is not counted.
///
/// A task that moves counts as moved where it leaves, and as entered where it arrives. A task that the router deletes
/// by itself is not counted as deleted.
/// Source: definitions of the statistics, routing semantics 13.2.
Happenings happeningsOf(const EngineEvent &event);

/// The whole second that a moment lies in.
Second secondOf(Instant at);

} // namespace router
