#pragma once

#include "core/domain/happening.h"
#include "core/wire/decode.h"

/// One page of the Events list, by simdjson. A row without its SID, its date or its type is unreadable; what is in
/// `event_data` and cannot be read counts as not told.
///
/// Source: properties of the Event resource and "Parameters by resource", routing semantics 11.
Decoded<Page<Happening>> happeningsPage(const QByteArray &body);
