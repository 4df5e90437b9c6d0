#pragma once

#include "router/faults/faultscript.h"

#include <optional>

namespace router {

/// Whether `since` the router's start lies in one of the fault's windows.
bool isInWindow(const Fault &fault, Fault::Span since);

/// When the next of its windows opens, later than `after`; nothing: none does any more.
std::optional<Fault::Span> nextOpening(const Fault &fault, Fault::Span after);

/// Whether a text is meant by a pattern in which `*` stands for any characters.
bool fitsStars(QByteArrayView pattern, QByteArrayView text);

} // namespace router
