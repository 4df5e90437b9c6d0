#pragma once

#include <QString>

/// Orders names as a person counts: in any case, and numbers in them by their value, so that "Team 2" stands before "Team 10".
/// Below 0: `one` stands first; 0: they tie.
int compareNames(QStringView one, QStringView other);

/// What a name is ordered by where many are: keys compare, unit by unit, as compareNames() does the names (whose numbers have
/// fewer than a hundred digits).
QString nameKey(QStringView name);
