#include "core/domain/boardperiod.h"

#include <QDateTime>

using namespace std::chrono_literals;

std::optional<std::chrono::minutes> lengthOf(BoardPeriod period)
{
    switch (period) {
    case BoardPeriod::QuarterHour:
        return 15min;
    case BoardPeriod::Hour:
        return 60min;
    case BoardPeriod::FourHours:
        return 240min;
    case BoardPeriod::Today:
        break;
    }
    return std::nullopt;
}

Instant midnightBefore(Instant now)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count()).date();
    return Instant{ std::chrono::milliseconds{ day.startOfDay().toMSecsSinceEpoch() } };
}

std::optional<int> ServiceCounts::percent() const
{
    return counted > 0 ? std::optional(int(inTime * 100 / counted)) : std::nullopt;
}

std::optional<ServiceCounts> serviceCounts(const PeriodFigures &figures, int threshold)
{
    const auto split = std::ranges::find(figures.splits, qint64(threshold), &WaitSplit::threshold);
    if (split == figures.splits.end())
        return std::nullopt;
    return ServiceCounts{ split->acceptedBelow, split->acceptedBelow + split->acceptedAbove + split->canceledAbove };
}

std::optional<int> serviceLevel(const PeriodFigures &figures, int threshold)
{
    const std::optional<ServiceCounts> counts = serviceCounts(figures, threshold);
    return counts ? counts->percent() : std::nullopt;
}
