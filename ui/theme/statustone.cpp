#include "ui/theme/statustone.h"

#include <QString>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

Tone toneOf(TaskStatus status)
{
    switch (status) {
    case TaskStatus::Pending:
        return Tone::Info;
    case TaskStatus::Reserved:
        return Tone::Warning;
    case TaskStatus::Assigned:
    case TaskStatus::Wrapping:
        return Tone::Busy;
    case TaskStatus::Completed:
        return Tone::Good;
    case TaskStatus::Canceled:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

Tone toneOf(ReservationStatus status)
{
    switch (status) {
    case ReservationStatus::Pending:
        return Tone::Warning;
    case ReservationStatus::Accepted:
    case ReservationStatus::Wrapping:
        return Tone::Busy;
    case ReservationStatus::Completed:
        return Tone::Good;
    case ReservationStatus::Timeout:
        return Tone::Bad;
    case ReservationStatus::Rejected:
    case ReservationStatus::Canceled:
    case ReservationStatus::Rescinded:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

Tone toneOfActivity(QStringView name, bool available)
{
    if (available)
        return Tone::Good;
    const auto is = [name](QLatin1StringView known) { return name.compare(known, Qt::CaseInsensitive) == 0; };
    constexpr std::array busy{ "Busy"_L1, "On a Task"_L1, "On a Call"_L1, "Wrap-Up"_L1, "Wrapping"_L1 };
    constexpr std::array pause{ "Reserved"_L1, "Break"_L1, "Lunch"_L1, "Away"_L1, "Training"_L1, "Meeting"_L1 };
    if (std::ranges::any_of(busy, is))
        return Tone::Busy;
    return std::ranges::any_of(pause, is) ? Tone::Warning : Tone::Neutral;
}
