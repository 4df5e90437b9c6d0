#pragma once

#include <QStringView>

/// Orders names as a person counts: in any case, and numbers in them by their value, so that "Team 2" stands before "Team 10".
/// Below 0: `one` stands first; 0: they tie.
int compareNames(QStringView one, QStringView other);
