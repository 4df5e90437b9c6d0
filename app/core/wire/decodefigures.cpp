#include "core/wire/decode.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

/// A count that may be left out; false where it is something else than a number.
bool readCount(const QJsonObject &json, QLatin1StringView key, int &to)
{
    const QJsonValue value = json.value(key);
    to = value.toInt();
    return value.isDouble() || value.isNull() || value.isUndefined();
}

void readPriorities(const QJsonObject &json, QueueFigures &figures)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        bool isNumber = false;
        const int priority = it.key().toInt(&isNumber);
        if (isNumber)
            figures.byPriority.insert(priority, it.value().toInt());
    }
}

void readActivities(const QJsonArray &json, QueueFigures &figures)
{
    for (const QJsonValue &entry : json) {
        figures.activities.append({ .activity = ActivityId::fromText(entry["sid"_L1].toString()).value_or(ActivityId{}),
            .name = entry["friendly_name"_L1].toString(),
            .workers = entry["workers"_L1].toInt() });
    }
}

/// One queue's figures; the first unreadable key otherwise.
Decoded<QueueFigures> figuresFromJson(const QJsonObject &json)
{
    const auto unreadable = [](QLatin1StringView key) { return tl::make_unexpected(UnreadableKey{ key }); };
    QueueFigures figures;
    const auto queue = TaskQueueId::fromText(json.value("task_queue_sid"_L1).toString());
    if (!queue)
        return unreadable("task_queue_sid"_L1);
    figures.queue = *queue;
    int age = 0;
    if (!readCount(json, "longest_task_waiting_age"_L1, age))
        return unreadable("longest_task_waiting_age"_L1);
    figures.longestWaiting = std::chrono::seconds{ age };
    figures.longestWaitingTask
        = TaskId::fromText(json.value("longest_task_waiting_sid"_L1).toString()).value_or(TaskId{});
    const QJsonObject status = json.value("tasks_by_status"_L1).toObject();
    const bool readable = readCount(status, "pending"_L1, figures.pending)
        && readCount(status, "reserved"_L1, figures.reserved) && readCount(status, "assigned"_L1, figures.assigned)
        && readCount(status, "wrapping"_L1, figures.wrapping);
    if (!readable)
        return unreadable("tasks_by_status"_L1);
    if (!readCount(json, "total_tasks"_L1, figures.totalTasks))
        return unreadable("total_tasks"_L1);
    if (!readCount(json, "total_available_workers"_L1, figures.availableWorkers))
        return unreadable("total_available_workers"_L1);
    if (!readCount(json, "total_eligible_workers"_L1, figures.eligibleWorkers))
        return unreadable("total_eligible_workers"_L1);
    readPriorities(json.value("tasks_by_priority"_L1).toObject(), figures);
    readActivities(json.value("activity_statistics"_L1).toArray(), figures);
    return figures;
}

} // namespace

Decoded<QList<QueueFigures>> queueFiguresFromJson(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonValue rows = document["task_queue_data"_L1];
    if (!rows.isArray())
        return tl::make_unexpected(UnreadableKey{ document.isObject() ? u"task_queue_data"_s : QString() });
    QList<QueueFigures> figures;
    for (const QJsonValue &row : rows.toArray()) {
        const auto read = figuresFromJson(row.toObject());
        if (!read)
            return tl::make_unexpected(read.error());
        figures.append(*read);
    }
    return figures;
}
