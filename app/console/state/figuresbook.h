#pragma once

#include "core/domain/boardperiod.h"
#include "core/domain/queuefigures.h"

#include <QHash>
#include <memory>

/// What is known of one queue's figures, and how old each part is.
struct KnownFigures
{
    QueueFigures now{};
    std::optional<Instant> nowAskedAt{}; ///< When the request left; empty: never answered.
    PeriodFigures period{};
    std::optional<Instant> periodAskedAt{}; ///< The same, for what became of its tasks.

    friend bool operator==(const KnownFigures &, const KnownFigures &) = default;
};

/// The queues' figures: real-time ones, and those of the period that the board shows. The answer to the later request
/// stands, queue by queue.
class FiguresBook
{
public:
    /// What a door call brought.
    struct Taken
    {
        QList<TaskQueueId> heard{}; ///< Those whose figures are as of now, be they others or not.
        bool changed = false;
    };

    Taken take(const QList<QueueFigures> &list, Instant requestedAt);
    Taken take(const QList<QueuePeriod> &list, Instant requestedAt);
    /// Another period is looked at: those of the old one mean something else. Answers the queues that had some.
    QList<TaskQueueId> forgetPeriods();
    void clear() { m_known.clear(); }

    /// Never changed, only replaced: tables keep the same ones.
    using Shared = std::shared_ptr<const KnownFigures>;

    /// Null: nothing was ever answered.
    [[nodiscard]] const KnownFigures *find(const TaskQueueId &queue) const { return shared(queue).get(); }
    [[nodiscard]] Shared shared(const TaskQueueId &queue) const { return m_known.value(queue); }
    [[nodiscard]] bool isEmpty() const { return m_known.isEmpty(); }

private:
    QHash<TaskQueueId, Shared> m_known;
};
