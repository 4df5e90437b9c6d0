#include "core/wire/decodebridge.h"

#include "core/wire/fromfields.h"
#include "core/wire/wirefields.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 lastSecond = 253'402'300'799; // the end of the year 9999

/// Epoch seconds.
bool readBridge(Instant &to, const WireValue &value, SharedWords &)
{
    to = Instant(std::chrono::seconds(value.number));
    return value.type == WireValue::Type::Number && value.number >= 0 && value.number <= lastSecond;
}

/// A boolean, or 0 or 1 in its place.
bool readBridge(bool &to, const WireValue &value, SharedWords &words)
{
    if (value.type != WireValue::Type::Number)
        return readInto(to, value, words);
    to = value.number != 0;
    return value.number == 0 || value.number == 1;
}

template <typename T> bool assignNamed(T &to, const WireValue &value, std::optional<T> (*fromName)(QStringView))
{
    const auto named = value.type == WireValue::Type::Text ? fromName(QString::fromUtf8(value.text)) : std::nullopt;
    to = named.value_or(to);
    return named.has_value();
}

bool readBridge(TransferStatus &to, const WireValue &value, SharedWords &)
{
    return assignNamed(to, value, transferStatusFromName);
}

bool readBridge(TransferMode &to, const WireValue &value, SharedWords &)
{
    return assignNamed(to, value, transferModeFromName);
}

template <typename M> bool readBridge(M &to, const WireValue &value, SharedWords &words)
{
    return readInto(to, value, words);
}

template <auto Member> constexpr auto bridgeField(std::string_view key, bool required = false)
{
    using Row = decltype(ownerOf(Member));
    return WireField<Row>{ key, required,
        [](Row &row, const WireValue &value, SharedWords &words) { return readBridge(row.*Member, value, words); } };
}

constexpr std::array bridgeActivityFields{
    bridgeField<&Activity::available>("available", isRequired),
    bridgeField<&Activity::createdAt>("date_created"),
    bridgeField<&Activity::updatedAt>("date_updated"),
    bridgeField<&Activity::name>("friendly_name"),
    bridgeField<&Activity::id>("sid", isRequired),
    bridgeField<&Activity::workspace>("workspace_sid"),
};

constexpr std::array bridgeTaskQueueFields{
    bridgeField<&TaskQueue::assignmentActivity>("assignment_activity_sid"),
    bridgeField<&TaskQueue::assignmentActivityName>("assignment_activity_name"),
    bridgeField<&TaskQueue::createdAt>("date_created"),
    bridgeField<&TaskQueue::updatedAt>("date_updated"),
    bridgeField<&TaskQueue::name>("friendly_name"),
    bridgeField<&TaskQueue::maxReservedWorkers>("max_reserved_workers"),
    bridgeField<&TaskQueue::reservationActivity>("reservation_activity_sid"),
    bridgeField<&TaskQueue::reservationActivityName>("reservation_activity_name"),
    bridgeField<&TaskQueue::id>("sid", isRequired),
    bridgeField<&TaskQueue::targetWorkers>("target_workers"),
    bridgeField<&TaskQueue::order>("task_order"),
    bridgeField<&TaskQueue::workspace>("workspace_sid"),
};

constexpr std::array bridgeWorkerFields{
    bridgeField<&Worker::activityName>("activity_name"),
    bridgeField<&Worker::activity>("activity_sid", isRequired),
    bridgeField<&Worker::attributes>("attributes"),
    bridgeField<&Worker::available>("available"),
    bridgeField<&Worker::createdAt>("date_created"),
    bridgeField<&Worker::statusChangedAt>("date_status_changed"),
    bridgeField<&Worker::updatedAt>("date_updated", isRequired),
    bridgeField<&Worker::name>("friendly_name"),
    bridgeField<&Worker::id>("sid", isRequired),
    bridgeField<&Worker::version>("version"),
    bridgeField<&Worker::workspace>("workspace_sid", isRequired),
};

constexpr std::array bridgeWorkerChannelFields{
    bridgeField<&WorkerChannel::assignedTasks>("assigned_tasks"),
    bridgeField<&WorkerChannel::available>("available"),
    bridgeField<&WorkerChannel::availableCapacityPercentage>("available_capacity_percentage"),
    bridgeField<&WorkerChannel::configuredCapacity>("configured_capacity"),
    bridgeField<&WorkerChannel::createdAt>("date_created"),
    bridgeField<&WorkerChannel::updatedAt>("date_updated"),
    bridgeField<&WorkerChannel::id>("sid", isRequired),
    bridgeField<&WorkerChannel::channel>("task_channel_sid"),
    bridgeField<&WorkerChannel::channelUniqueName>("task_channel_unique_name"),
    bridgeField<&WorkerChannel::worker>("worker_sid", isRequired),
    bridgeField<&WorkerChannel::workspace>("workspace_sid", isRequired),
};

constexpr std::array bridgeTaskFields{
    bridgeField<&Task::status>("assignment_status", isRequired),
    bridgeField<&Task::attributes>("attributes"),
    bridgeField<&Task::createdAt>("date_created"),
    bridgeField<&Task::updatedAt>("date_updated", isRequired),
    bridgeField<&Task::ignoreCapacity>("ignore_capacity"),
    bridgeField<&Task::priority>("priority"),
    bridgeField<&Task::queueName>("queue_name"),
    bridgeField<&Task::queue>("queue_sid"),
    bridgeField<&Task::reason>("reason"),
    bridgeField<&Task::routingTarget>("routing_target"),
    bridgeField<&Task::id>("sid", isRequired),
    bridgeField<&Task::channel>("task_channel_sid"),
    bridgeField<&Task::channelUniqueName>("task_channel_unique_name"),
    bridgeField<&Task::queueEnteredAt>("task_queue_entered_date"),
    bridgeField<&Task::timeout>("timeout"),
    bridgeField<&Task::version>("version"),
    bridgeField<&Task::virtualStart>("virtual_start_time"),
    bridgeField<&Task::workflowName>("workflow_name"),
    bridgeField<&Task::workflow>("workflow_sid"),
    bridgeField<&Task::workspace>("workspace_sid"),
};

constexpr std::array bridgeReservationFields{
    bridgeField<&Reservation::createdAt>("date_created", isRequired),
    bridgeField<&Reservation::updatedAt>("date_updated", isRequired),
    bridgeField<&Reservation::status>("reservation_status", isRequired),
    bridgeField<&Reservation::timeout>("reservation_timeout"),
    bridgeField<&Reservation::id>("sid", isRequired),
    bridgeField<&Reservation::task>("task_sid"),
    bridgeField<&Reservation::version>("version"),
    bridgeField<&Reservation::workerName>("worker_name"),
    bridgeField<&Reservation::worker>("worker_sid", isRequired),
    bridgeField<&Reservation::workspace>("workspace_sid", isRequired),
};

constexpr std::array bridgeTransferFields{
    bridgeField<&Transfer::createdAt>("date_created"),
    bridgeField<&Transfer::updatedAt>("date_updated"),
    bridgeField<&Transfer::initiatingQueue>("initiating_queue_sid"),
    bridgeField<&Transfer::initiatingReservation>("initiating_reservation_sid", isRequired),
    bridgeField<&Transfer::initiatingWorker>("initiating_worker_sid", isRequired),
    bridgeField<&Transfer::initiatingWorkflow>("initiating_workflow_sid"),
    bridgeField<&Transfer::id>("sid", isRequired),
    bridgeField<&Transfer::task>("task_sid"),
    bridgeField<&Transfer::failedReason>("transfer_failed_reason"),
    bridgeField<&Transfer::mode>("transfer_mode", isRequired),
    bridgeField<&Transfer::status>("transfer_status", isRequired),
    bridgeField<&Transfer::to>("transfer_to", isRequired),
    bridgeField<&Transfer::workspace>("workspace_sid"),
};

constexpr std::array greetingFields{
    bridgeField<&BridgeGreeting::worker>("channel_id", isRequired),
    bridgeField<&BridgeGreeting::workspace>("workspace_sid", isRequired),
};

} // namespace

Decoded<Activity> activityFromBridge(const QJsonObject &json)
{
    return fromFields(json, bridgeActivityFields);
}

Decoded<TaskQueue> taskQueueFromBridge(const QJsonObject &json)
{
    return fromFields(json, bridgeTaskQueueFields);
}

Decoded<Worker> workerFromBridge(const QJsonObject &json)
{
    return fromFields(json, bridgeWorkerFields);
}

Decoded<WorkerChannel> workerChannelFromBridge(const QJsonObject &json)
{
    return fromFields(json, bridgeWorkerChannelFields);
}

Decoded<Task> taskFromBridge(const QJsonObject &json)
{
    return fromFields(json, bridgeTaskFields);
}

Decoded<Reservation> reservationFromBridge(const QJsonObject &json)
{
    auto reservation = fromFields(json, bridgeReservationFields);
    if (!reservation || !reservation->task.isNull())
        return reservation;
    const auto task = TaskId::fromText(QStringView(json["task"_L1]["sid"_L1].toString()));
    if (!task)
        return tl::make_unexpected(UnreadableKey{ u"task"_s });
    reservation->task = *task;
    return reservation;
}

Decoded<Transfer> transferFromBridge(const QJsonObject &json)
{
    auto transfer = fromFields(json, bridgeTransferFields);
    if (!transfer)
        return transfer;
    if (TaskQueueId::fromText(QStringView(transfer->to)))
        transfer->type = TransferType::Queue;
    else if (!WorkerId::fromText(QStringView(transfer->to)))
        return tl::make_unexpected(UnreadableKey{ u"transfer_to"_s });
    return transfer;
}

Decoded<BridgeFrame> bridgeFrame(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return tl::make_unexpected(UnreadableKey{});
    const QJsonValue type = document["event_type"_L1];
    const QJsonValue payload = document["payload"_L1];
    if (!type.isString() || type.toString().isEmpty())
        return tl::make_unexpected(UnreadableKey{ u"event_type"_s });
    if (!payload.isObject() && !payload.isNull() && !payload.isUndefined())
        return tl::make_unexpected(UnreadableKey{ u"payload"_s });
    return BridgeFrame{ .type = type.toString().toUtf8(), .payload = payload.toObject() };
}

Decoded<BridgeGreeting> bridgeGreeting(const QJsonObject &payload)
{
    auto greeting = fromFields(payload, greetingFields);
    const double lifetime = payload["token_lifetime"_L1].toDouble();
    if (greeting && lifetime > 0 && lifetime < 1e12)
        greeting->tokenLifetime = std::chrono::milliseconds(qint64(lifetime));
    return greeting;
}
