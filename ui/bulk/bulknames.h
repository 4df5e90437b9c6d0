#pragma once

#include "console/control/bulkfile.h"

class Console;

/// Who and what a file of changes may speak of, and what the table of agents calls it in the files that it writes.
BulkNames bulkNames(Console &console);
