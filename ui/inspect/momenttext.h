#pragma once

#include "core/base/clock.h"

#include <QString>

/// "10:32:05", by this machine's time zone.
QString secondsText(Instant at);
/// "10:32:05.123".
QString millisecondsText(Instant at);
/// "12 ms", "1.2 s", "2 min 5 s": how long something took or lasted.
QString spanText(std::chrono::milliseconds length);
