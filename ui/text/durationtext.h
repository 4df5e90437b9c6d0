#pragma once

#include "core/base/clock.h"

#include <QString>
#include <chrono>

/// "0:42", "1:05", "1:02:03": a running clock. Below zero counts as zero.
QString clockText(std::chrono::seconds length);
/// How long a running clock of this age shows the same second still, so that all that show one moment step together.
std::chrono::milliseconds untilNextSecond(std::chrono::milliseconds age);
/// "42 s", "2 min", "2 h 10 min", "3 d 4 h": for ages in tables and labels. From a minute on seconds are dropped, from
/// a day on minutes; where seconds count, take waitText().
QString durationText(std::chrono::seconds length);
/// "0:42", "1:55", "1:02:03", from a day on "3 d 4 h": how long somebody waits. It steps each second.
QString waitText(std::chrono::seconds length);
/// "just now", "5 min ago": how old something is.
QString ageText(std::chrono::seconds age);
/// "10:32": the time of day of a moment of this machine's clock, where it stands and as its language writes it.
QString timeOfDayText(Instant at);
/// "2 minutes 10 seconds": for screen readers, no abbreviations.
QString spokenDuration(std::chrono::seconds length);
