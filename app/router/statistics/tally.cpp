#include "router/statistics/tally.h"

#include <algorithm>

namespace router {

void Waits::add(const Sample &sample)
{
    const bool accepted = sample.what == Measure::ReservationsAccepted;
    (accepted ? untilAccepted : untilCanceled).add(sample.wait);
    if (sample.waitInQueue != noWait)
        inQueueUntilAccepted.add(sample.waitInQueue);
    auto place = std::ranges::lower_bound(counts, sample.wait, {}, &WaitCount::wait);
    if (place == counts.end() || place->wait != sample.wait)
        place = counts.insert(place, { .wait = sample.wait });
    ++(accepted ? place->accepted : place->canceled);
}

void Tally::add(const Sample &sample)
{
    ++m_counts.at(size_t(sample.what));
    if (sample.wait == noWait)
        return;
    if (!m_waits)
        m_waits = std::make_unique<Waits>();
    m_waits->add(sample);
}

Tally Tally::copy() const
{
    Tally copied;
    copied.m_counts = m_counts;
    if (m_waits)
        copied.setWaits(*m_waits);
    return copied;
}

} // namespace router
