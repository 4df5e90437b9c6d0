#pragma once

#include "core/domain/event.h"
#include "core/wire/decode.h"

/// One page of the Events list with everything that an event tells, by simdjson. A row without its SID, its date or its
/// type is unreadable.
///
/// Source: properties of the Event resource, REST API reference 6.4.
Decoded<Page<Event>> eventsPage(const QByteArray &body);
