#pragma once

#include <QtGlobal>
#include <optional>

/// X11's name of a key that has no letter of its own, and of those that have one; empty: not known.
///
/// Source: X11/keysymdef.h and X11/XF86keysym.h.
std::optional<quint32> keysymOf(int qtKey);
