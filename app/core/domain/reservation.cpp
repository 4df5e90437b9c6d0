#include "core/domain/reservation.h"

#include <algorithm>
#include <array>

namespace {
constexpr std::array<const char *, 8> reservationStatusNames{ "pending",  "accepted",  "rejected", "timeout",
                                             "canceled", "rescinded", "wrapping", "completed" };
} // namespace

QByteArray wireName(ReservationStatus status)
{
    return QByteArray(reservationStatusNames.at(size_t(status)));
}

std::optional<ReservationStatus> reservationStatusFromName(QStringView name)
{
    const auto found
        = std::find_if(reservationStatusNames.begin(), reservationStatusNames.end(), [name](const char *known) { return name == QLatin1StringView(known); });
    if (found == reservationStatusNames.end())
        return std::nullopt;
    return ReservationStatus(found - reservationStatusNames.begin());
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
