#include "core/domain/reservation.h"

#include <algorithm>
#include <array>

namespace {
constexpr std::array<const char *, 8> names{ "pending",  "accepted",  "rejected", "timeout",
                                             "canceled", "rescinded", "wrapping", "completed" };
} // namespace

QByteArray wireName(ReservationStatus status)
{
    return QByteArray(names.at(size_t(status)));
}

std::optional<ReservationStatus> reservationStatusFromName(QStringView name)
{
    const auto found
        = std::find_if(names.begin(), names.end(), [name](const char *known) { return name == QLatin1StringView(known); });
    if (found == names.end())
        return std::nullopt;
    return ReservationStatus(found - names.begin());
}

int progress(ReservationStatus status)
{
    switch (status) {
    case ReservationStatus::Pending:
        return 0;
    case ReservationStatus::Accepted:
        return 1;
    case ReservationStatus::Wrapping:
        return 2;
    case ReservationStatus::Rejected:
    case ReservationStatus::Timeout:
    case ReservationStatus::Canceled:
    case ReservationStatus::Rescinded:
    case ReservationStatus::Completed:
        return 3;
    }
    return 0;
}
