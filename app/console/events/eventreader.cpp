#include "console/events/eventreader.h"

using namespace Qt::StringLiterals;

namespace {

/// Puts what `read` makes of `json` into `to`. False, and the key in `unreadable`, where it cannot be read.
template <typename T>
bool take(std::optional<T> &to, Decoded<T> (*read)(const QJsonObject &), const QJsonObject &json, QString &unreadable)
{
    const auto value = read(json);
    if (value)
        to = *value;
    else
        unreadable = value.error().key;
    return value.has_value();
}

/// The transfer that led to a reservation. One that cannot be read is left out: the offer is worth more.
void takeIncoming(PushedEvent &event, const QJsonObject &json)
{
    QString unreadable;
    if (json.isEmpty() || !take(event.transfer, transferFromBridge, json, unreadable))
        return;
    event.transfer->workspace = event.reservation->workspace; // told once, for both
    event.transfer->task = event.reservation->task;
}

bool takeReservation(PushedEvent &event, const QJsonObject &payload, QString &unreadable)
{
    const QJsonValue task = payload.value("task"_L1);
    const bool hasTask = task.isObject() && !task.toObject().isEmpty();
    if (!take(event.reservation, reservationFromBridge, payload, unreadable))
        return false;
    takeIncoming(event, payload.value("task_transfer"_L1).toObject());
    if (!hasTask)
        return true;
    if (!take(event.task, taskFromBridge, task.toObject(), unreadable))
        return false;
    event.task->workspace = event.reservation->workspace; // told once, for both
    return true;
}

bool takePayload(PushedEvent &event, const QJsonObject &payload, QString &unreadable)
{
    const QByteArray &type = event.type;
    if (type == "reservation.failed") // about a task that never became the worker's own
        return true;
    if (type.startsWith("reservation."))
        return takeReservation(event, payload, unreadable);
    if (type.startsWith("task.transfer-"))
        return take(event.transfer, transferFromBridge, payload, unreadable);
    if (type.startsWith("task."))
        return take(event.task, taskFromBridge, payload, unreadable);
    if (type == "worker.capacity.update" || type == "worker.channel.availability.update")
        return take(event.channel, workerChannelFromBridge, payload, unreadable);
    if (type == "worker.activity.update" || type == "worker.attributes.update")
        return take(event.worker, workerFromBridge, payload, unreadable);
    return true;
}

} // namespace

Decoded<EventFrame> readEventFrame(const QString &text)
{
    if (QStringView(text).trimmed().isEmpty())
        return Heartbeat{};
    const auto frame = bridgeFrame(text.toUtf8());
    if (!frame)
        return tl::make_unexpected(frame.error());
    const auto named = [&frame](const QString &key) {
        return tl::make_unexpected(UnreadableKey{ QString::fromUtf8(frame->type) + u": "_s + key });
    };
    if (frame->type == "init") {
        const auto greeting = bridgeGreeting(frame->payload);
        return greeting ? Decoded<EventFrame>(*greeting) : named(greeting.error().key);
    }
    PushedEvent event{ .type = frame->type };
    QString unreadable;
    if (!takePayload(event, frame->payload, unreadable))
        return named(unreadable);
    return event;
}
