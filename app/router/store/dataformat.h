#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace router {

/// How everything in the router's file is laid out: tables, records, batches of events, rows of statistics. Any change
/// to one of these layouts raises it; tests/router/tst_storedlayout fails until that is done.
///
/// Format 1 was written in several layouts before the first release, which nobody can tell apart.
inline constexpr int dataFormat = 3;

/// Whether this program reads a file of that format, which is this program's own only. Else which is which and what to
/// do, in one line for people.
tl::expected<void, QString> checkDataFormat(int found);

} // namespace router
