#pragma once

#include "console/layout/layoutfile.h"

/// Columns that the layout names and no table has, e.g. "tables.tasks.look.columns[2].column: agent". What is an attribute's is
/// known, whichever attributes there are.
QStringList unknownColumns(const Layout &layout);
