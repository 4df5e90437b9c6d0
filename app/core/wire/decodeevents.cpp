#include "core/wire/decodeevents.h"

#include "core/wire/eventwalk.h"

#include <algorithm>
#include <array>

namespace {

/// The things of one event, as they come along.
struct EventParts
{
    Task task{};
    Worker worker{};
    ReservationId reservation{};
    int reservationVersion = 0;
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
    { "reservation_sid", [](EventParts &to, QByteArrayView text) { readSid(to.reservation, text); } },
    { "reservation_version", [](EventParts &to, QByteArrayView text) { readNumber(to.reservationVersion, text); } },
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

/// The service counts the last change of a thing in whole seconds.
Instant wholeSecond(Instant at)
{
    return std::chrono::floor<std::chrono::seconds>(at);
}

void addTask(Happening &happening, EventParts &parts)
{
    Task &task = parts.task;
    const bool isGone = happening.isEnd() && happening.type.startsWith("task.");
    if (task.id.isNull() || (!parts.hasStatus && !isGone))
        return;
    task.workspace = happening.workspace;
    task.updatedAt = wholeSecond(happening.at);
    task.timeout = std::chrono::seconds(0);
    if (task.createdAt == Instant{} && parts.taskAge)
        task.createdAt = task.updatedAt - *parts.taskAge;
    happening.task = std::move(task);
}

void addWorker(Happening &happening, Worker &worker)
{
    const QByteArray &type = happening.type;
    if (worker.id.isNull())
        return;
    if (type.startsWith("reservation.") || type.startsWith("worker.c"))
        happening.busier = worker.id; // worker.capacity.update, worker.channel.…, worker.created
    if (!type.startsWith("worker."))
        return;
    worker.workspace = happening.workspace;
    worker.updatedAt = wholeSecond(happening.at);
    if (type == "worker.created")
        worker.createdAt = worker.updatedAt;
    if (type == "worker.created" || type == "worker.activity.update")
        worker.statusChangedAt = worker.updatedAt;
    happening.worker = std::move(worker);
}

/// What a reservation is after an event of this type; empty: it tells of none.
std::optional<ReservationStatus> statusAfter(const QByteArray &type)
{
    if (!type.startsWith("reservation."))
        return std::nullopt;
    const QByteArray what = type.sliced(12);
    if (what == "created")
        return ReservationStatus::Pending;
    return what == "wrapup" ? ReservationStatus::Wrapping : reservationStatusFromName(QString::fromLatin1(what));
}

void addReservation(Happening &happening, const EventParts &parts)
{
    const auto status = statusAfter(happening.type);
    if (!status || parts.reservation.isNull() || parts.task.id.isNull() || parts.worker.id.isNull())
        return;
    happening.reservation = Reservation{ .id = parts.reservation,
        .workspace = happening.workspace,
        .task = parts.task.id,
        .worker = parts.worker.id,
        .status = *status,
        .updatedAt = happening.at,
        .version = parts.reservationVersion };
}

/// Keeps what has become of tasks, reservations and workers.
struct HappeningSink
{
    Happening row{};
    EventParts parts{};

    void takeText(std::string_view, QByteArrayView) { }

    void takeDatum(std::string_view key, const WireValue &value)
    {
        if (value.type == WireValue::Type::Text)
            readDatum(parts, key, value.text);
    }

    [[nodiscard]] Happening finish()
    {
        addReservation(row, parts); // the others take their parts away
        addTask(row, parts);
        addWorker(row, parts.worker);
        return std::move(row);
    }
};

} // namespace

Decoded<Page<Happening>> happeningsPage(const QByteArray &body)
{
    return walkEvents<HappeningSink, Happening>(body);
}
