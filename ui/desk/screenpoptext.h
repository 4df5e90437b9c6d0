#pragma once

#include "console/control/screenpop.h"

#include <QString>

/// Why the customer's page cannot be opened, in words for people; empty where none is set.
QString screenPopText(ScreenPopFault fault);
