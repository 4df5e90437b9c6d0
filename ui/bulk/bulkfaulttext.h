#pragma once

#include "console/control/bulkfile.h"

#include <QString>

/// "Line 12: there is no agent “Bob”.": what of a file of changes is left out, and why.
QString bulkFaultText(const BulkFault &fault);
/// How the file was read: its encoding, what separates its columns, and which of these change nothing.
QString bulkReadingText(const BulkFile &file);
