#include "core/wire/decodestatistics.h"

#include <QJsonValue>
#include <array>

using namespace Qt::StringLiterals;

namespace {

/// A count and where it goes.
struct CountKey
{
    QLatin1StringView key{};
    qint64 *to = nullptr;
};

/// Counts that may be left out; the first that is something else than a number otherwise.
template <size_t N> std::optional<UnreadableKey> readCounts(const QJsonObject &json, const std::array<CountKey, N> &counts)
{
    for (const CountKey &count : counts) {
        const QJsonValue value = json.value(count.key);
        if (!value.isDouble() && !value.isNull() && !value.isUndefined())
            return UnreadableKey{ count.key };
        *count.to = value.toInteger();
    }
    return std::nullopt;
}

/// How many there were is told elsewhere in the row.
Spread spreadFromJson(const QJsonValue &json, qint64 count)
{
    return { .count = count,
        .total = json["total"_L1].toInteger(),
        .least = json["min"_L1].toInteger(),
        .most = json["max"_L1].toInteger() };
}

QList<WaitSplit> splitsFromJson(const QJsonObject &json)
{
    QList<WaitSplit> splits;
    for (auto it = json.begin(); it != json.end(); ++it) {
        bool isNumber = false;
        const qint64 threshold = it.key().toLongLong(&isNumber);
        const QJsonValue above = it.value()["above"_L1];
        const QJsonValue below = it.value()["below"_L1];
        if (!isNumber || !above.isObject() || !below.isObject())
            continue;
        splits.append({ .threshold = threshold,
            .canceledAbove = above["tasks_canceled"_L1].toInteger(),
            .canceledBelow = below["tasks_canceled"_L1].toInteger(),
            .acceptedAbove = above["reservations_accepted"_L1].toInteger(),
            .acceptedBelow = below["reservations_accepted"_L1].toInteger() });
    }
    std::ranges::sort(splits, {}, &WaitSplit::threshold);
    return splits;
}

std::optional<UnreadableKey> readPeriodCounts(const QJsonObject &json, PeriodFigures &figures)
{
    ReservationCounts &reservations = figures.reservations;
    return readCounts(json,
        std::array{ CountKey{ "reservations_created"_L1, &reservations.created },
            CountKey{ "reservations_accepted"_L1, &reservations.accepted },
            CountKey{ "reservations_rejected"_L1, &reservations.rejected },
            CountKey{ "reservations_timed_out"_L1, &reservations.timedOut },
            CountKey{ "reservations_canceled"_L1, &reservations.canceled },
            CountKey{ "reservations_rescinded"_L1, &reservations.rescinded },
            CountKey{ "tasks_entered"_L1, &figures.tasksEntered }, CountKey{ "tasks_moved"_L1, &figures.tasksMoved },
            CountKey{ "tasks_canceled"_L1, &figures.tasksCanceled },
            CountKey{ "tasks_completed"_L1, &figures.tasksCompleted },
            CountKey{ "tasks_deleted"_L1, &figures.tasksDeleted } });
}

} // namespace

Decoded<QueuePeriod> queuePeriodFromJson(const QJsonObject &json)
{
    QueuePeriod period;
    const auto queue = TaskQueueId::fromText(json.value("task_queue_sid"_L1).toString());
    if (!queue)
        return tl::make_unexpected(UnreadableKey{ u"task_queue_sid"_s });
    period.queue = *queue;
    if (!json.value("cumulative"_L1).isObject())
        return tl::make_unexpected(UnreadableKey{ u"cumulative"_s });
    const QJsonObject past = json.value("cumulative"_L1).toObject();
    if (const auto unreadable = readPeriodCounts(past, period.figures))
        return tl::make_unexpected(*unreadable);
    PeriodFigures &figures = period.figures;
    figures.from = instantFromIso(past.value("start_time"_L1).toString()).value_or(Instant{});
    figures.to = instantFromIso(past.value("end_time"_L1).toString()).value_or(Instant{});
    figures.untilAccepted = spreadFromJson(past.value("wait_duration_until_accepted"_L1), figures.reservations.accepted);
    figures.untilCanceled = spreadFromJson(past.value("wait_duration_until_canceled"_L1), figures.tasksCanceled);
    figures.inQueueUntilAccepted
        = spreadFromJson(past.value("wait_duration_in_queue_until_accepted"_L1), figures.reservations.accepted);
    figures.splits = splitsFromJson(past.value("split_by_wait_time"_L1).toObject());
    return period;
}
