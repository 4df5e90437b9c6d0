#include "router/statistics/periodsum.h"

#include <algorithm>

namespace router {

PeriodSum::PeriodSum(QList<qint64> thresholds)
    : m_thresholds(std::move(thresholds))
    , m_slots(size_t(m_thresholds.size()) + 1)
{
}

void PeriodSum::add(const Sample &sample)
{
    ++m_looked;
    ++m_counts.at(size_t(sample.what));
    if (sample.wait == noWait)
        return;
    const bool accepted = sample.what == Measure::ReservationsAccepted;
    (accepted ? m_untilAccepted : m_untilCanceled).add(sample.wait);
    if (sample.waitInQueue != noWait)
        m_inQueueUntilAccepted.add(sample.waitInQueue);
    split({ sample.wait, accepted ? 0U : 1U, accepted ? 1U : 0U });
}

void PeriodSum::add(const Tally &tally)
{
    ++m_looked;
    for (int i = 0; i < measures; ++i)
        m_counts.at(size_t(i)) += tally.count(Measure(i));
    const Waits *waits = tally.waits();
    if (!waits)
        return;
    m_untilAccepted.add(waits->untilAccepted);
    m_untilCanceled.add(waits->untilCanceled);
    m_inQueueUntilAccepted.add(waits->inQueueUntilAccepted);
    if (!m_thresholds.isEmpty())
        std::ranges::for_each(waits->counts, [this](const WaitCount &count) { split(count); });
}

void PeriodSum::split(const WaitCount &count)
{
    const auto reached = std::ranges::lower_bound(m_thresholds, qint64(count.wait));
    Slot &slot = m_slots.at(size_t(reached - m_thresholds.begin()));
    slot.canceled += count.canceled;
    slot.accepted += count.accepted;
}

QList<WaitSplit> PeriodSum::splits() const
{
    QList<WaitSplit> splits;
    Slot below;
    for (qsizetype i = 0; i < m_thresholds.size(); ++i) {
        below.canceled += m_slots.at(size_t(i)).canceled;
        below.accepted += m_slots.at(size_t(i)).accepted;
        splits.append({ .threshold = m_thresholds.at(i),
            .canceledAbove = m_untilCanceled.count - below.canceled,
            .canceledBelow = below.canceled,
            .acceptedAbove = m_untilAccepted.count - below.accepted,
            .acceptedBelow = below.accepted });
    }
    return splits;
}

PeriodFigures PeriodSum::figures() const
{
    return { .reservations = { .created = count(Measure::ReservationsCreated),
                 .accepted = count(Measure::ReservationsAccepted),
                 .rejected = count(Measure::ReservationsRejected),
                 .timedOut = count(Measure::ReservationsTimedOut),
                 .canceled = count(Measure::ReservationsCanceled),
                 .rescinded = count(Measure::ReservationsRescinded) },
        .tasksCreated = count(Measure::TasksCreated),
        .tasksEntered = count(Measure::TasksEntered),
        .tasksMoved = count(Measure::TasksMoved),
        .tasksCanceled = count(Measure::TasksCanceled),
        .tasksCompleted = count(Measure::TasksCompleted),
        .tasksDeleted = count(Measure::TasksDeleted),
        .tasksTimedOut = count(Measure::TasksTimedOut),
        .untilAccepted = m_untilAccepted,
        .untilCanceled = m_untilCanceled,
        .inQueueUntilAccepted = m_inQueueUntilAccepted,
        .splits = splits() };
}

} // namespace router
