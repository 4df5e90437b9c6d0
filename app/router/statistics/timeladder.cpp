#include "router/statistics/timeladder.h"

#include <algorithm>

namespace router {

void TimeLadder::add(const Sample &sample)
{
    addSample(sample);
    const Hour hour = hourOf(sample.second);
    if (m_hours.empty() || m_hours.back().hour != hour)
        m_hours.push_back({ .hour = hour });
    m_hours.back().tally.add(sample);
}

void TimeLadder::addTo(PeriodSum &sum, const Window &window, Second samplesFrom) const
{
    auto bucket = std::ranges::lower_bound(m_hours, hourOf(window.from), {}, &Bucket::hour);
    for (; bucket != m_hours.end() && bucket->hour <= hourOf(window.to); ++bucket) {
        const Second first = bucket->hour * secondsPerHour;
        const Second last = first + (secondsPerHour - 1);
        const bool isWhole = window.contains(first) && window.contains(last);
        if (isWhole || std::max(first, window.from) < samplesFrom)
            sum.add(bucket->tally);
        else
            addSamples(sum, std::max(first, window.from), std::min(last, window.to));
    }
}

void TimeLadder::addSamples(PeriodSum &sum, Second from, Second to) const
{
    auto sample = std::ranges::lower_bound(m_samples, from, {}, &Sample::second);
    for (; sample != m_samples.end() && sample->second <= to; ++sample)
        sum.add(*sample);
}

const Tally *TimeLadder::hour(Hour hour) const
{
    const auto found = std::ranges::lower_bound(m_hours, hour, {}, &Bucket::hour);
    return found != m_hours.end() && found->hour == hour ? &found->tally : nullptr;
}

void TimeLadder::forgetSamplesBefore(Second second)
{
    m_samples.erase(m_samples.begin(), std::ranges::lower_bound(m_samples, second, {}, &Sample::second));
}

void TimeLadder::forgetHoursBefore(Hour hour)
{
    m_hours.erase(m_hours.begin(), std::ranges::lower_bound(m_hours, hour, {}, &Bucket::hour));
}

} // namespace router
