#include "router/eventlog/eventdata.h"

#include <algorithm>

namespace router {

namespace {

/// Collects names and values, one method a kind of value.
class DataWriter
{
public:
    void add(const char *name, const QByteArray &value) { m_data.emplaceBack(name, value); }
    void add(const char *name, const QString &value) { add(name, value.toUtf8()); }
    void add(const char *name, bool value) { add(name, QByteArray(value ? "true" : "false")); }
    void add(const char *name, qint64 value) { add(name, QByteArray::number(value)); }
    void add(const char *name, int value) { add(name, qint64(value)); }
    void add(const char *name, Instant at)
    {
        add(name, qint64(std::chrono::floor<std::chrono::seconds>(at.time_since_epoch()).count()));
    }
    template <typename Tag> void add(const char *name, const Id<Tag> &sid)
    {
        if (!sid.isNull())
            add(name, sid.utf8());
    }

    [[nodiscard]] EventData take() { return std::move(m_data); }

private:
    EventData m_data;
};

void addActivity(DataWriter &data, const Activity &activity)
{
    data.add("activity_sid", activity.id);
    data.add("activity_name", activity.name);
    data.add("activity_available", activity.available);
}

void addTaskChannel(DataWriter &data, const TaskChannel &channel)
{
    data.add("task_channel_sid", channel.id);
    data.add("task_channel_name", channel.name);
    data.add("task_channel_unique_name", channel.uniqueName);
    data.add("task_channel_optimized_routing", channel.optimizedRouting);
}

void addTask(DataWriter &data, const Task &task, Instant now)
{
    const auto age = std::chrono::floor<std::chrono::seconds>(now - task.createdAt);
    data.add("task_sid", task.id);
    data.add("task_attributes", task.attributes);
    data.add("task_age", qint64(std::max<qint64>(0, age.count())));
    data.add("task_priority", task.priority);
    data.add("task_assignment_status", wireName(task.status));
    if (task.status == TaskStatus::Canceled)
        data.add("task_canceled_reason", task.reason);
    if (task.status == TaskStatus::Completed)
        data.add("task_completed_reason", task.reason);
    data.add("task_version", task.version);
    data.add("task_date_created", task.createdAt);
    if (!task.queue.isNull())
        data.add("task_queue_entered_date", task.queueEnteredAt);
    data.add("task_virtual_start_time", task.virtualStart);
    data.add("task_ignore_capacity", task.ignoreCapacity);
    data.add("task_channel_sid", task.channel);
    data.add("task_channel_unique_name", task.channelUniqueName);
}

void addWorker(DataWriter &data, const Worker &worker)
{
    data.add("worker_sid", worker.id);
    data.add("worker_name", worker.name);
    data.add("worker_attributes", worker.attributes);
    data.add("worker_activity_sid", worker.activity);
    data.add("worker_activity_name", worker.activityName);
    data.add("worker_version", worker.version);
}

void addMove(DataWriter &data, const EventSubjects &about)
{
    data.add("worker_previous_activity_sid", about.previousActivity);
    data.add("worker_previous_activity_name", about.previousActivityName);
    const auto inIt = about.timeInPreviousActivity;
    data.add("worker_time_in_previous_activity", qint64(std::chrono::floor<std::chrono::seconds>(inIt).count()));
    data.add("worker_time_in_previous_activity_ms", qint64(inIt.count()));
}

int freeCapacity(const WorkerChannel &channel)
{
    return (channel.configuredCapacity * channel.availableCapacityPercentage + 50) / 100; // rounded as it was made
}

void addWorkerChannel(DataWriter &data, const EventSubjects &about, EngineEvent::Type type)
{
    const WorkerChannel &channel = *about.workerChannel;
    data.add("worker_channel_available", channel.available);
    data.add("worker_channel_available_capacity", freeCapacity(channel));
    const bool isNew = type == EngineEvent::Type::WorkerCapacityUpdate;
    data.add("worker_channel_previous_capacity", isNew ? about.previousCapacity : channel.configuredCapacity);
    data.add("worker_channel_task_count", channel.assignedTasks);
    data.add("task_channel_sid", channel.channel);
    data.add("task_channel_unique_name", channel.channelUniqueName);
}

void addReservation(DataWriter &data, const EventSubjects &about)
{
    data.add("reservation_sid", about.reservation->id);
    data.add("reservation_version", about.reservation->version);
    if (!about.workerChannel)
        return;
    const WorkerChannel &channel = *about.workerChannel;
    data.add("worker_channel_capacity", channel.configuredCapacity);
    data.add("worker_channel_consumed_capacity", channel.configuredCapacity - freeCapacity(channel));
}

void addTransfer(DataWriter &data, const Transfer &transfer)
{
    data.add("transfer_sid", transfer.id);
    data.add("transfer_status", wireName(transfer.status));
    data.add("transfer_mode", wireName(transfer.mode));
    data.add("transfer_type", wireName(transfer.type));
    data.add("transfer_to", transfer.to);
    data.add("transfer_initiating_reservation_sid", transfer.initiatingReservation);
    data.add("transfer_initiating_worker_sid", transfer.initiatingWorker);
    if (!transfer.failedReason.isEmpty())
        data.add("transfer_failed_reason", transfer.failedReason);
}

void addQueue(DataWriter &data, const LoggedEvent &event)
{
    data.add("task_queue_sid", event.queue);
    data.add("task_queue_name", event.names.queue);
    data.add("task_queue_target_expression", event.names.queueExpression);
}

void addWorkflow(DataWriter &data, const LoggedEvent &event)
{
    data.add("workflow_sid", event.workflow);
    data.add("workflow_name", event.names.workflow);
}

void addWorkerParts(DataWriter &data, const LoggedEvent &event)
{
    const EventSubjects &about = *event.about;
    if (about.worker)
        addWorker(data, *about.worker);
    if (!about.previousActivity.isNull())
        addMove(data, about);
    if (about.workerChannel && !about.reservation)
        addWorkerChannel(data, about, event.type);
}

} // namespace

EventData dataOf(const LoggedEvent &event)
{
    DataWriter data;
    const EventSubjects &about = *event.about;
    data.add("workspace_sid", event.workspace);
    data.add("workspace_name", event.names.workspace);
    if (about.reservation)
        addReservation(data, about);
    if (about.activity)
        addActivity(data, *about.activity);
    if (about.taskChannel)
        addTaskChannel(data, *about.taskChannel);
    if (about.task)
        addTask(data, *about.task, event.at);
    data.add("known_worker_sid", about.knownWorker);
    if (about.transfer)
        addTransfer(data, *about.transfer);
    if (!event.queue.isNull())
        addQueue(data, event);
    if (!event.workflow.isNull())
        addWorkflow(data, event);
    addWorkerParts(data, event);
    return data.take();
}

} // namespace router
