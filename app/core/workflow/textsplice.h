#pragma once

#include <QString>

/// Carries what was typed in a text field over to the text it shows: everything before and behind the changed stretch stays as
/// it is in `original`, also what a field shows otherwise (a line's end "\r\n" as one, a hard space as a plain one).
///
/// `shown` is what the field had of `original` at first, `typed` what it has now.
QString spliced(const QString &original, const QString &shown, const QString &typed);
