#pragma once

#include "router/statistics/timeladder.h"

#include <QByteArray>
#include <optional>

namespace router {

/// What one owner's channel has counted in one hour.
struct OwnerTally
{
    IdBytes owner{};
    TaskChannelId channel{};
    Tally tally{};
};

/// Everything that was counted in one hour.
struct HourRow
{
    Hour hour = 0;
    std::vector<OwnerTally> tallies{};
    std::vector<ActivityMove> moves{};
};

/// Single things as they are stored, with the number of the page they belong to.
struct PageRow
{
    quint64 page = 0;
    Happenings happenings{};
};

// Rows as bytes. Reading answers empty for what is cut, or written by another version.

QByteArray encoded(const HourRow &row);
QByteArray encoded(quint64 page, const Happenings &happenings);
std::optional<HourRow> decodedHour(const QByteArray &bytes);
std::optional<PageRow> decodedPage(const QByteArray &bytes);

} // namespace router
