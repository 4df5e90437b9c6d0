#include "router/eventlog/eventcodec.h"

#include "router/engine/recordarchive.h"
#include "router/eventlog/eventtypes.h"

namespace router {

namespace {

using engine::RecordReader;
using engine::RecordWriter;

constexpr char batchVersion = 2;

// Each describes a value once, for both directions: it is constant when it is written. The workspace is the event's.

template <typename Archive, typename Value> void describeTask(Archive &archive, Value &task)
{
    archive(task.id, task.status, task.attributes, task.priority, task.reason, task.workflow, task.workflowName,
        task.queue, task.queueName, task.channel, task.channelUniqueName, task.timeout, task.createdAt, task.updatedAt,
        task.queueEnteredAt, task.virtualStart, task.ignoreCapacity, task.routingTarget, task.version);
}

template <typename Archive, typename Value> void describeReservation(Archive &archive, Value &reservation)
{
    archive(reservation.id, reservation.task, reservation.worker, reservation.workerName, reservation.status,
        reservation.createdAt, reservation.updatedAt, reservation.timeout, reservation.version);
}

template <typename Archive, typename Value> void describeWorker(Archive &archive, Value &worker)
{
    archive(worker.id, worker.name, worker.attributes, worker.activity, worker.activityName, worker.available,
        worker.statusChangedAt, worker.createdAt, worker.updatedAt, worker.version);
}

template <typename Archive, typename Value> void describeWorkerChannel(Archive &archive, Value &channel)
{
    archive(channel.id, channel.worker, channel.channel, channel.channelUniqueName, channel.configuredCapacity,
        channel.assignedTasks, channel.availableCapacityPercentage, channel.available, channel.lastReservedAt,
        channel.createdAt, channel.updatedAt);
}

template <typename Archive, typename Value> void describeWorkspace(Archive &archive, Value &workspace)
{
    archive(workspace.name, workspace.multitasking, workspace.prioritizeQueueOrder, workspace.defaultActivity,
        workspace.timeoutActivity, workspace.createdAt, workspace.updatedAt);
}

template <typename Archive, typename Value> void describeActivity(Archive &archive, Value &activity)
{
    archive(activity.id, activity.name, activity.available, activity.createdAt, activity.updatedAt);
}

template <typename Archive, typename Value> void describeTaskChannel(Archive &archive, Value &channel)
{
    archive(
        channel.id, channel.name, channel.uniqueName, channel.optimizedRouting, channel.createdAt, channel.updatedAt);
}

template <typename Archive, typename Value> void describeTransfer(Archive &archive, Value &transfer)
{
    archive(transfer.id, transfer.task, transfer.status, transfer.mode, transfer.type, transfer.to,
        transfer.initiatingReservation, transfer.initiatingWorker, transfer.initiatingQueue,
        transfer.initiatingWorkflow, transfer.failedReason, transfer.createdAt, transfer.updatedAt);
}

template <typename Archive, typename Value> void describeIfThere(Archive &archive, Value &value, auto describe)
{
    bool isThere = value.has_value();
    archive(isThere);
    if constexpr (!std::is_const_v<Value>) {
        if (isThere)
            value.emplace();
    }
    if (isThere)
        describe(archive, *value);
}

template <typename Archive, typename Value> void describeSubjects(Archive &archive, Value &about)
{
    describeIfThere(archive, about.task, [](auto &to, auto &value) { describeTask(to, value); });
    describeIfThere(archive, about.reservation, [](auto &to, auto &value) { describeReservation(to, value); });
    describeIfThere(archive, about.worker, [](auto &to, auto &value) { describeWorker(to, value); });
    describeIfThere(archive, about.workerChannel, [](auto &to, auto &value) { describeWorkerChannel(to, value); });
    describeIfThere(archive, about.workspace, [](auto &to, auto &value) { describeWorkspace(to, value); });
    describeIfThere(archive, about.activity, [](auto &to, auto &value) { describeActivity(to, value); });
    describeIfThere(archive, about.taskChannel, [](auto &to, auto &value) { describeTaskChannel(to, value); });
    describeIfThere(archive, about.transfer, [](auto &to, auto &value) { describeTransfer(to, value); });
    archive(about.knownWorker, about.previousQueue, about.previousActivity, about.previousActivityName, about.timeInPreviousActivity,
        about.previousCapacity);
}

template <typename Archive, typename Value> void describeHead(Archive &archive, Value &head)
{
    archive(head.id, head.at, head.workspace, head.task, head.reservation, head.worker, head.queue, head.workflow,
        head.channel);
}

template <typename Archive, typename Value> void describeRest(Archive &archive, Value &event, auto &about)
{
    describeSubjects(archive, about);
    archive(event.cause.actor, event.cause.address, event.names.workspace, event.names.queue,
        event.names.queueExpression, event.names.workflow);
}

/// Subjects that are read back belong to the event's workspace and carry the SIDs of its head.
void complete(EventSubjects &about, const EventHead &head)
{
    const auto settle = [&head](auto &value) {
        if (value)
            value->workspace = head.workspace;
    };
    settle(about.task);
    settle(about.reservation);
    settle(about.worker);
    settle(about.workerChannel);
    settle(about.activity);
    settle(about.taskChannel);
    settle(about.transfer);
    if (about.workspace)
        about.workspace->id = head.workspace;
}

QByteArray restOf(const LoggedEvent &event)
{
    RecordWriter writer;
    describeRest(writer, event, *event.about);
    writer(AccountId(event.cause.sid));
    return writer.bytes();
}

} // namespace

QByteArray encodedEvents(const QList<LoggedEvent> &events)
{
    RecordWriter writer;
    for (const LoggedEvent &event : events) {
        const EventHead &head = event;
        writer(storedNumberOf(event.type));
        describeHead(writer, head);
        writer(restOf(event));
    }
    return batchVersion + writer.bytes();
}

QList<PackedEvent> readEvents(const QByteArray &batch)
{
    QList<PackedEvent> events;
    if (!batch.startsWith(batchVersion))
        return events;
    RecordReader reader(batch.mid(1));
    while (reader.hasMore()) {
        PackedEvent event;
        int number = 0;
        reader(number);
        describeHead(reader, event.head);
        reader(event.rest);
        const auto type = typeOfStored(number);
        if (!type || reader.hasFailed())
            continue;
        event.head.type = *type;
        events.append(std::move(event));
    }
    return events;
}

std::optional<LoggedEvent> unpacked(const PackedEvent &packed)
{
    LoggedEvent event{ packed.head };
    auto about = std::make_shared<EventSubjects>();
    RecordReader reader(packed.rest);
    describeRest(reader, event, *about);
    AccountId actor;
    reader(actor);
    if (!reader.isComplete())
        return std::nullopt;
    event.cause.sid = actor.bytes();
    complete(*about, packed.head);
    event.about = std::move(about);
    return event;
}

} // namespace router
