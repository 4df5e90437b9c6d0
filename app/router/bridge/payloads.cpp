#include "router/bridge/payloads.h"

#include "core/wire/jsonwriter.h"

namespace router {

namespace {

/// Epoch seconds; null where it was never set.
void writeSeconds(JsonWriter &json, QByteArrayView key, Instant at)
{
    json.key(key);
    if (at == Instant())
        json.null();
    else
        json.number(std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count());
}

void writeMilliseconds(JsonWriter &json, QByteArrayView key, Instant at)
{
    json.key(key);
    if (at == Instant())
        json.null();
    else
        json.number(at.time_since_epoch().count());
}

/// What every resource begins with.
template <typename Resource> void writeHead(JsonWriter &json, const Resource &resource, const PayloadFrame &frame)
{
    json.key("account_sid").sid(frame.account);
    json.key("workspace_sid").sid(resource.workspace);
    json.key("sid").sid(resource.id);
    writeSeconds(json, "date_created", resource.createdAt);
    writeSeconds(json, "date_updated", resource.updatedAt);
}

void writeRoute(JsonWriter &json, const Task &task)
{
    json.key("queue_sid").sid(task.queue);
    json.key("queue_name").textOrNull(task.queueName);
    json.key("workflow_sid").sid(task.workflow);
    json.key("workflow_name").textOrNull(task.workflowName);
    json.key("routing_target").textOrNull(task.routingTarget);
    json.key("task_channel_sid").sid(task.channel);
    json.key("task_channel_unique_name").textOrNull(task.channelUniqueName);
}

void writeTransfer(
    JsonWriter &json, QByteArrayView key, const std::optional<Transfer> &transfer, const PayloadFrame &frame)
{
    if (transfer)
        json.key(key).raw(payload(*transfer, frame));
}

} // namespace

QByteArray payload(const Worker &worker, const PayloadFrame &frame)
{
    JsonWriter json(700 + worker.attributes.size() * 3 / 2);
    json.beginObject();
    writeHead(json, worker, frame);
    json.key("friendly_name").text(worker.name);
    json.key("attributes").utf8(worker.attributes);
    json.key("activity_sid").sid(worker.activity);
    json.key("activity_name").text(worker.activityName);
    json.key("available").boolean(worker.available);
    writeSeconds(json, "date_status_changed", worker.statusChangedAt);
    json.key("version").number(worker.version);
    return json.endObject().take();
}

QByteArray payload(const Activity &activity, const PayloadFrame &frame)
{
    JsonWriter json(400);
    json.beginObject();
    writeHead(json, activity, frame);
    json.key("friendly_name").text(activity.name);
    json.key("available").boolean(activity.available);
    return json.endObject().take();
}

QByteArray payload(const WorkerChannel &channel, const PayloadFrame &frame)
{
    JsonWriter json(600);
    json.beginObject();
    writeHead(json, channel, frame);
    json.key("worker_sid").sid(channel.worker);
    json.key("task_channel_sid").sid(channel.channel);
    json.key("task_channel_unique_name").text(channel.channelUniqueName);
    json.key("configured_capacity").number(channel.configuredCapacity);
    json.key("assigned_tasks").number(channel.assignedTasks);
    json.key("available_capacity_percentage").number(channel.availableCapacityPercentage);
    json.key("available").number(channel.available ? 1 : 0);
    writeMilliseconds(json, "last_reserved_time", channel.lastReservedAt);
    return json.endObject().take();
}

QByteArray payload(const TaskQueue &queue, const PayloadFrame &frame)
{
    const bool isLifo = queue.order == QueueOrder::Lifo;
    JsonWriter json(800);
    json.beginObject();
    writeHead(json, queue, frame);
    json.key("friendly_name").text(queue.name);
    json.key("target_workers").text(queue.targetWorkers);
    json.key("max_reserved_workers").number(queue.maxReservedWorkers);
    json.key("task_order").plain(isLifo ? "LIFO" : "FIFO");
    json.key("lifo_queue").boolean(isLifo);
    json.key("reservation_activity_sid").sid(queue.reservationActivity);
    json.key("reservation_activity_name").textOrNull(queue.reservationActivityName);
    json.key("assignment_activity_sid").sid(queue.assignmentActivity);
    json.key("assignment_activity_name").textOrNull(queue.assignmentActivityName);
    return json.endObject().take();
}

QByteArray payload(const BridgeTask &row, const PayloadFrame &frame)
{
    const Task &task = row.task;
    const auto age = std::chrono::floor<std::chrono::seconds>(frame.now - task.createdAt);
    JsonWriter json(1200 + task.attributes.size() * 3 / 2);
    json.beginObject();
    writeHead(json, task, frame);
    json.key("assignment_status").plain(wireName(task.status));
    json.key("attributes").utf8(task.attributes);
    json.key("addons").plain("{}");
    json.key("age").number(std::max<qint64>(0, age.count()));
    json.key("priority").number(task.priority);
    json.key("reason").textOrNull(task.reason);
    json.key("timeout").number(task.timeout.count());
    writeRoute(json, task);
    writeSeconds(json, "task_queue_entered_date", task.queueEnteredAt);
    writeSeconds(json, "virtual_start_time", task.virtualStart);
    json.key("ignore_capacity").boolean(task.ignoreCapacity);
    json.key("counter").number(row.timesAssigned);
    json.key("version").number(task.version);
    return json.endObject().take();
}

QByteArray payload(const BridgeReservation &row, const PayloadFrame &frame)
{
    const Reservation &reservation = row.reservation;
    JsonWriter json(2400);
    json.beginObject();
    writeHead(json, reservation, frame);
    json.key("reservation_status").plain(wireName(reservation.status));
    json.key("reservation_timeout").number(reservation.timeout.count());
    json.key("task_sid").sid(reservation.task);
    json.key("worker_sid").sid(reservation.worker);
    json.key("worker_name").textOrNull(reservation.workerName);
    json.key("worker_previous_activity_sid").sid(row.past.workerActivity);
    if (row.past.canceledReason != 0)
        json.key("canceled_reason_code").number(row.past.canceledReason);
    json.key("version").number(reservation.version);
    json.key("task_channel_sid").sid(row.task ? row.task->task.channel : TaskChannelId());
    json.key("task");
    if (row.task)
        json.raw(payload(*row.task, frame));
    else
        json.null();
    writeTransfer(json, "task_transfer", row.transfers.incoming, frame);
    writeTransfer(json, "active_outgoing_task_transfer", row.transfers.activeOutgoing, frame);
    return json.endObject().take();
}

QByteArray payload(const Transfer &transfer, const PayloadFrame &frame)
{
    JsonWriter json(800);
    json.beginObject();
    writeHead(json, transfer, frame);
    json.key("task_sid").sid(transfer.task);
    json.key("initiating_reservation_sid").sid(transfer.initiatingReservation);
    json.key("initiating_worker_sid").sid(transfer.initiatingWorker);
    json.key("initiating_queue_sid").sid(transfer.initiatingQueue);
    json.key("initiating_workflow_sid").sid(transfer.initiatingWorkflow);
    json.key("transfer_mode").plain(wireName(transfer.mode));
    json.key("transfer_to").text(transfer.to);
    json.key("transfer_type").plain(wireName(transfer.type));
    json.key("transfer_status").plain(wireName(transfer.status));
    if (!transfer.failedReason.isEmpty())
        json.key("transfer_failed_reason").text(transfer.failedReason);
    return json.endObject().take();
}

QByteArray socketMessage(QByteArrayView type, const QByteArray &payload)
{
    JsonWriter json(payload.size() + 80);
    json.beginObject();
    json.key("event_type").plain(type);
    json.key("payload").raw(payload);
    return json.endObject().take();
}

} // namespace router
