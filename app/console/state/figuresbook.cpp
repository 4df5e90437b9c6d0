#include "console/state/figuresbook.h"

namespace {

/// What is known, to be changed in a copy.
KnownFigures copyOf(const FiguresBook::Shared &known)
{
    return known ? *known : KnownFigures{};
}

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
        Shared &kept = m_known[figures.queue];
        KnownFigures known = copyOf(kept);
        const bool isNew = !known.nowAskedAt;
        if (!isLater(known.nowAskedAt, requestedAt))
            continue;
        taken.heard.append(figures.queue);
        if (isNew || !(known.now == figures)) {
            known.now = figures;
            taken.changed = true;
        }
        kept = std::make_shared<const KnownFigures>(std::move(known));
    }
    return taken;
}

FiguresBook::Taken FiguresBook::take(const QList<QueuePeriod> &list, Instant requestedAt)
{
    Taken taken;
    for (const QueuePeriod &period : list) {
        Shared &kept = m_known[period.queue];
        KnownFigures known = copyOf(kept);
        if (!isLater(known.periodAskedAt, requestedAt))
            continue;
        taken.heard.append(period.queue);
        if (!(known.period == period.figures)) {
            known.period = period.figures;
            taken.changed = true;
        }
        kept = std::make_shared<const KnownFigures>(std::move(known));
    }
    return taken;
}

QList<TaskQueueId> FiguresBook::forgetPeriods()
{
    QList<TaskQueueId> had;
    for (auto known = m_known.begin(); known != m_known.end(); ++known) {
        if (!(*known)->periodAskedAt)
            continue;
        *known = std::make_shared<const KnownFigures>(
            KnownFigures{ .now = (*known)->now, .nowAskedAt = (*known)->nowAskedAt });
        had.append(known.key());
    }
    return had;
}
