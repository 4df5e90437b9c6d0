#pragma once

#include "core/domain/event.h"
#include "router/eventlog/loggedevent.h"

namespace router {

/// A logged event as everybody is told of it, REST and callbacks alike.
///
/// Choices where the service says nothing: the source is always "twilio"; what the router does by itself has the
/// workspace as its actor.
Event told(const LoggedEvent &event);

} // namespace router
