#pragma once

#include "core/domain/event.h"
#include "core/httpserver/httpmessage.h"

namespace router {

/// The parameters of an event callback, names in PascalCase. The operating unit is left out: there are none here.
///
/// Source: event callbacks, routing semantics 11.
FormFields formOf(const Event &event, AccountId account);

/// Whether a filter, a comma list of event types, lets a type through; an empty one lets all.
bool letsThrough(const QString &filter, const QByteArray &type);

} // namespace router
