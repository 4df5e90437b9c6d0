#pragma once

#include "core/domain/periodfigures.h"
#include "router/statistics/occurrence.h"

#include <memory>
#include <vector>

namespace router {

/// How many waited exactly so long.
struct WaitCount
{
    quint32 wait = 0; ///< Seconds.
    quint32 canceled = 0; ///< Tasks.
    quint32 accepted = 0; ///< Reservations.

    friend bool operator==(const WaitCount &, const WaitCount &) = default;
};

/// The waiting times of some stretch of time.
struct Waits
{
    Spread untilAccepted{};
    Spread untilCanceled{};
    Spread inQueueUntilAccepted{};
    std::vector<WaitCount> counts{}; ///< By waiting time, ascending; exact, so that it can be split anywhere.

    void add(const Sample &sample);

    friend bool operator==(const Waits &, const Waits &) = default;
};

/// What happened in some stretch of time, counted.
class Tally
{
public:
    void add(const Sample &sample);

    [[nodiscard]] quint32 count(Measure what) const { return m_counts.at(size_t(what)); }
    void setCount(Measure what, quint32 count) { m_counts.at(size_t(what)) = count; }
    /// Null: nobody waited.
    [[nodiscard]] const Waits *waits() const { return m_waits.get(); }
    void setWaits(Waits waits) { m_waits = std::make_unique<Waits>(std::move(waits)); }
    [[nodiscard]] Tally copy() const;

private:
    std::array<quint32, measures> m_counts{};
    std::unique_ptr<Waits> m_waits; ///< Few have any, so they cost nothing where there are none.
};

} // namespace router
