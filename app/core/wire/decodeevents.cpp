#include "core/wire/decodeevents.h"

#include "core/wire/pagewalk.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

/// What one event tells, as it comes along.
struct EventParts
{
    Happening happening{};
    Task task{};
    Worker worker{};
    bool hasDate = false;
    bool hasStatus = false;
    std::optional<std::chrono::seconds> taskAge{};
};

template <typename Tag> void readSid(Id<Tag> &to, QByteArrayView text)
{
    if (const auto id = Id<Tag>::fromText(text))
        to = *id;
}

void readNumber(int &to, QByteArrayView text)
{
    bool isNumber = false;
    const int number = text.toByteArray().toInt(&isNumber);
    if (isNumber)
        to = number;
}

/// Seconds since 1970, as all moments in the data of events are.
void readMoment(Instant &to, QByteArrayView text)
{
    bool isNumber = false;
    const qint64 seconds = text.toByteArray().toLongLong(&isNumber);
    if (isNumber)
        to = Instant(std::chrono::seconds(seconds));
}

using Read = void (*)(EventParts &, QByteArrayView);
struct DataField
{
    std::string_view key{};
    Read read = nullptr;
};

constexpr auto taskData = std::to_array<DataField>({
    { "task_sid", [](EventParts &to, QByteArrayView text) { readSid(to.task.id, text); } },
    { "task_attributes", [](EventParts &to, QByteArrayView text) { to.task.attributes = text.toByteArray(); } },
    { "task_age",
        [](EventParts &to, QByteArrayView text) {
            int seconds = 0;
            readNumber(seconds, text);
            to.taskAge = std::chrono::seconds(seconds);
        } },
    { "task_priority", [](EventParts &to, QByteArrayView text) { readNumber(to.task.priority, text); } },
    { "task_assignment_status",
        [](EventParts &to, QByteArrayView text) {
            const auto status = taskStatusFromName(QString::fromUtf8(text));
            to.hasStatus = status.has_value();
            to.task.status = status.value_or(TaskStatus::Pending);
        } },
    { "task_canceled_reason", [](EventParts &to, QByteArrayView text) { to.task.reason = QString::fromUtf8(text); } },
    { "task_completed_reason", [](EventParts &to, QByteArrayView text) { to.task.reason = QString::fromUtf8(text); } },
    { "task_version", [](EventParts &to, QByteArrayView text) { readNumber(to.task.version, text); } },
    { "task_date_created", [](EventParts &to, QByteArrayView text) { readMoment(to.task.createdAt, text); } },
    { "task_queue_entered_date", [](EventParts &to, QByteArrayView text) { readMoment(to.task.queueEnteredAt, text); } },
    { "task_virtual_start_time", [](EventParts &to, QByteArrayView text) { readMoment(to.task.virtualStart, text); } },
    { "task_ignore_capacity", [](EventParts &to, QByteArrayView text) { to.task.ignoreCapacity = text == "true"; } },
    { "task_channel_sid", [](EventParts &to, QByteArrayView text) { readSid(to.task.channel, text); } },
    { "task_channel_unique_name",
        [](EventParts &to, QByteArrayView text) { to.task.channelUniqueName = QString::fromUtf8(text); } },
    { "task_queue_sid", [](EventParts &to, QByteArrayView text) { readSid(to.task.queue, text); } },
    { "task_queue_name", [](EventParts &to, QByteArrayView text) { to.task.queueName = QString::fromUtf8(text); } },
    { "workflow_sid", [](EventParts &to, QByteArrayView text) { readSid(to.task.workflow, text); } },
    { "workflow_name", [](EventParts &to, QByteArrayView text) { to.task.workflowName = QString::fromUtf8(text); } },
});

constexpr auto workerData = std::to_array<DataField>({
    { "worker_sid", [](EventParts &to, QByteArrayView text) { readSid(to.worker.id, text); } },
    { "worker_name", [](EventParts &to, QByteArrayView text) { to.worker.name = QString::fromUtf8(text); } },
    { "worker_attributes", [](EventParts &to, QByteArrayView text) { to.worker.attributes = text.toByteArray(); } },
    { "worker_activity_sid", [](EventParts &to, QByteArrayView text) { readSid(to.worker.activity, text); } },
    { "worker_activity_name",
        [](EventParts &to, QByteArrayView text) { to.worker.activityName = QString::fromUtf8(text); } },
    { "worker_version", [](EventParts &to, QByteArrayView text) { readNumber(to.worker.version, text); } },
});

void readDatum(EventParts &to, std::string_view key, QByteArrayView text)
{
    const auto read = [&](const auto &fields) {
        const auto field = std::ranges::find(fields, key, &DataField::key);
        if (field != fields.end())
            field->read(to, text);
    };
    if (key.starts_with("worker_"))
        read(workerData);
    else
        read(taskData);
}

simdjson::error_code readData(simdjson::ondemand::value value, EventParts &to)
{
    simdjson::ondemand::json_type type{};
    if (const auto error = value.type().get(type))
        return error;
    if (type != simdjson::ondemand::json_type::object)
        return simdjson::SUCCESS;
    for (auto member : value.get_object()) {
        std::string_view key;
        if (const auto error = member.unescaped_key().get(key))
            return error;
        const WireValue datum = wireValue(member.value());
        if (datum.type == WireValue::Type::Text)
            readDatum(to, key, datum.text);
    }
    return simdjson::SUCCESS;
}

void readMember(EventParts &to, std::string_view key, const WireValue &value)
{
    SharedWords words;
    Happening &happening = to.happening;
    if (key == "event_date_ms" && value.type == WireValue::Type::Number) {
        happening.at = Instant(std::chrono::milliseconds(value.number));
        to.hasDate = true;
    } else if (key == "event_date" && !to.hasDate) {
        to.hasDate = readInto(happening.at, value, words);
    } else if (key == "event_type" && value.type == WireValue::Type::Text) {
        happening.type = value.text.toByteArray();
    } else if (key == "sid" && value.type == WireValue::Type::Text) {
        readSid(happening.id, value.text);
    } else if (key == "workspace_sid" && value.type == WireValue::Type::Text) {
        readSid(happening.workspace, value.text);
    }
}

simdjson::error_code readEvent(simdjson::ondemand::value value, EventParts &to)
{
    simdjson::ondemand::object object;
    if (const auto error = value.get_object().get(object))
        return error;
    for (auto member : object) {
        std::string_view key;
        if (const auto error = member.unescaped_key().get(key))
            return error;
        if (key == "event_data") {
            if (const auto error = readData(member.value(), to))
                return error;
        } else {
            readMember(to, key, wireValue(member.value()));
        }
    }
    return simdjson::SUCCESS;
}

QString missingKey(const EventParts &parts)
{
    if (parts.happening.id.isNull())
        return u"sid"_s;
    if (!parts.hasDate)
        return u"event_date"_s;
    return parts.happening.type.isEmpty() ? u"event_type"_s : QString();
}

/// The service counts the last change of a thing in whole seconds.
Instant wholeSecond(Instant at)
{
    return std::chrono::floor<std::chrono::seconds>(at);
}

void addTask(EventParts &parts)
{
    Task &task = parts.task;
    const bool isGone = parts.happening.isEnd() && parts.happening.type.startsWith("task.");
    if (task.id.isNull() || (!parts.hasStatus && !isGone))
        return;
    task.workspace = parts.happening.workspace;
    task.updatedAt = wholeSecond(parts.happening.at);
    task.timeout = std::chrono::seconds(0);
    if (task.createdAt == Instant{} && parts.taskAge)
        task.createdAt = task.updatedAt - *parts.taskAge;
    parts.happening.task = std::move(task);
}

void addWorker(EventParts &parts)
{
    Worker &worker = parts.worker;
    const QByteArray &type = parts.happening.type;
    if (worker.id.isNull())
        return;
    if (type.startsWith("reservation.") || type.startsWith("worker.c"))
        parts.happening.busier = worker.id; // worker.capacity.update, worker.channel.…, worker.created
    if (!type.startsWith("worker."))
        return;
    worker.workspace = parts.happening.workspace;
    worker.updatedAt = wholeSecond(parts.happening.at);
    if (type == "worker.created")
        worker.createdAt = worker.updatedAt;
    if (type == "worker.created" || type == "worker.activity.update")
        worker.statusChangedAt = worker.updatedAt;
    parts.happening.worker = std::move(worker);
}

simdjson::error_code readEvents(simdjson::ondemand::array rows, Page<Happening> &page)
{
    int place = 0;
    for (auto element : rows) {
        ++place;
        simdjson::ondemand::value value;
        if (const auto error = element.get(value))
            return error;
        EventParts parts;
        if (const auto error = readEvent(value, parts))
            return error;
        if (const QString missing = missingKey(parts); !missing.isEmpty()) {
            page.unreadable.append(u"row %1: %2"_s.arg(QString::number(place), missing));
            continue;
        }
        addTask(parts);
        addWorker(parts);
        page.rows.append(std::move(parts.happening));
    }
    return simdjson::SUCCESS;
}

} // namespace

Decoded<Page<Happening>> happeningsPage(const QByteArray &body)
{
    return walkPage<Happening>(body, "events", &readEvents);
}
