#pragma once

#include "console/events/pushedevent.h"
#include "core/wire/decodebridge.h"

#include <variant>

/// A frame that only says that the socket is alive.
struct Heartbeat
{
    friend bool operator==(const Heartbeat &, const Heartbeat &) = default;
};

/// What a frame of the event bridge can be. An event of a kind that is not ours to know has no values.
using EventFrame = std::variant<Heartbeat, BridgeGreeting, PushedEvent>;

/// Reads one text frame. Unknown kinds of events are no error: new ones may come at any time.
///
/// Errors: the first key that cannot be read, with the kind of event before it, as in "reservation.created: sid".
/// Source: event bridge 2.2 and 6.
Decoded<EventFrame> readEventFrame(const QString &text);
