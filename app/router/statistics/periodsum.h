#pragma once

#include "router/statistics/tally.h"

#include <QList>

namespace router {

/// From when to when is counted, both ends included.
struct Window
{
    Second from = 0;
    Second to = std::numeric_limits<Second>::max(); ///< The default: up to now, whenever that is.

    [[nodiscard]] bool contains(Second second) const { return from <= second && second <= to; }
};

/// Adds up what happened in a period.
class PeriodSum
{
public:
    /// `thresholds`: where waiting times are split, in seconds, ascending and each once.
    explicit PeriodSum(QList<qint64> thresholds = {});

    void add(const Sample &sample);
    void add(const Tally &tally);

    /// All but whose it is and from when to when.
    [[nodiscard]] PeriodFigures figures() const;
    /// How many samples and tallies were added: what it has cost.
    [[nodiscard]] qsizetype looked() const { return m_looked; }

private:
    /// Those who waited longer than the last threshold, and not longer than the next.
    struct Slot
    {
        qint64 canceled = 0;
        qint64 accepted = 0;
    };

    void split(const WaitCount &count);
    [[nodiscard]] QList<WaitSplit> splits() const;
    [[nodiscard]] qint64 count(Measure what) const { return m_counts.at(size_t(what)); }

    QList<qint64> m_thresholds;
    std::vector<Slot> m_slots;
    std::array<qint64, measures> m_counts{};
    Spread m_untilAccepted;
    Spread m_untilCanceled;
    Spread m_inQueueUntilAccepted;
    qsizetype m_looked = 0;
};

} // namespace router
