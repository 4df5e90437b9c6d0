#pragma once

#include "router/statistics/periodsum.h"

namespace router {

constexpr Second secondsPerHour = 3600;
/// Whole hours since 1970, UTC.
using Hour = quint32;

inline Hour hourOf(Second second)
{
    return second / secondsPerHour;
}

/// What happened to one owner in one channel: every single thing for some time, and tallies by the hour for long.
///
/// A sum takes whole hours as they are and looks at single things at the window's ends only, so it costs what the
/// window is wide, whatever has happened before. Where the single things are not kept any more, an end of the window
/// counts as a whole hour. Time goes forward: what is added is not earlier than what was added before.
class TimeLadder
{
public:
    void add(const Sample &sample);
    /// Adds a single thing whose hour is tallied already, or comes by addHour().
    void addSample(const Sample &sample) { m_samples.push_back(sample); }
    void addHour(Hour hour, Tally tally) { m_hours.push_back({ hour, std::move(tally) }); }

    /// Adds what happened in the window to the sum. Single things before `samplesFrom` are not relied on.
    void addTo(PeriodSum &sum, const Window &window, Second samplesFrom) const;
    /// The hour's tally; null: nothing happened.
    [[nodiscard]] const Tally *hour(Hour hour) const;

    /// Lets go what happened earlier.
    void forgetSamplesBefore(Second second);
    void forgetHoursBefore(Hour hour);
    [[nodiscard]] bool isEmpty() const { return m_samples.empty() && m_hours.empty(); }

private:
    struct Bucket
    {
        Hour hour = 0;
        Tally tally{};
    };

    void addSamples(PeriodSum &sum, Second from, Second to) const;

    std::vector<Sample> m_samples;
    std::vector<Bucket> m_hours;
};

} // namespace router
