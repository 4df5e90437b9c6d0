#include "console/state/figuresbook.h"

namespace {

/// Whether the answer is not older than what is known; then it stands.
bool isLater(std::optional<Instant> &known, Instant requestedAt)
{
    if (known && *known > requestedAt)
        return false;
    known = requestedAt;
    return true;
}

} // namespace

FiguresBook::Taken FiguresBook::take(const QList<QueueFigures> &list, Instant requestedAt)
{
    Taken taken;
    for (const QueueFigures &figures : list) {
        KnownFigures &known = m_known[figures.queue];
        const bool isNew = !known.nowAskedAt;
        if (!isLater(known.nowAskedAt, requestedAt))
            continue;
        taken.heard.append(figures.queue);
        if (isNew || !(known.now == figures)) {
            known.now = figures;
            taken.changed = true;
        }
    }
    return taken;
}

FiguresBook::Taken FiguresBook::take(const QList<QueuePeriod> &list, Instant requestedAt)
{
    Taken taken;
    for (const QueuePeriod &period : list) {
        KnownFigures &known = m_known[period.queue];
        if (!isLater(known.periodAskedAt, requestedAt))
            continue;
        taken.heard.append(period.queue);
        if (!(known.period == period.figures)) {
            known.period = period.figures;
            taken.changed = true;
        }
    }
    return taken;
}

QList<TaskQueueId> FiguresBook::forgetPeriods()
{
    QList<TaskQueueId> had;
    for (auto known = m_known.begin(); known != m_known.end(); ++known) {
        if (!known->periodAskedAt)
            continue;
        known->periodAskedAt.reset();
        known->period = {};
        had.append(known.key());
    }
    return had;
}

const KnownFigures *FiguresBook::find(const TaskQueueId &queue) const
{
    const auto known = m_known.constFind(queue);
    return known == m_known.constEnd() ? nullptr : &*known;
}
