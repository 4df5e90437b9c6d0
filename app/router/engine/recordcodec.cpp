#include "router/engine/recordcodec.h"

#include "router/engine/recordarchive.h"

namespace router::engine {

namespace {

// Each describes a record once, for both directions: `Record` is constant when it is written.

template <typename Archive, typename Record> void describeWorkspace(Archive &archive, Record &record)
{
    auto &value = record.value;
    archive(record.serial, value.id, value.account, value.name, value.multitasking, value.prioritizeQueueOrder,
        value.defaultActivity, value.timeoutActivity, value.eventCallbackUrl, value.eventsFilter, value.createdAt,
        value.updatedAt);
}

template <typename Archive, typename Record> void describeActivity(Archive &archive, Record &record)
{
    auto &value = record.value;
    archive(record.serial, value.id, value.workspace, value.name, value.available, value.createdAt, value.updatedAt);
}

template <typename Archive, typename Record> void describeChannel(Archive &archive, Record &record)
{
    auto &value = record.value;
    archive(record.serial, value.id, value.workspace, value.name, value.uniqueName, value.optimizedRouting,
        value.createdAt, value.updatedAt);
}

template <typename Archive, typename Record> void describeQueue(Archive &archive, Record &record)
{
    auto &value = record.value;
    archive(record.serial, value.id, value.workspace, value.name, value.targetWorkers, value.maxReservedWorkers,
        value.order, value.reservationActivity, value.assignmentActivity, value.createdAt, value.updatedAt);
}

template <typename Archive, typename Record> void describeWorkflow(Archive &archive, Record &record)
{
    auto &value = record.value;
    archive(record.serial, value.id, value.workspace, value.name, value.configuration, value.reservationTimeout,
        value.assignmentCallbackUrl, value.fallbackAssignmentCallbackUrl, value.createdAt, value.updatedAt,
        record.revision, record.retired);
}

template <typename Archive, typename Record> void describeWorker(Archive &archive, Record &record)
{
    auto &value = record.value;
    archive(record.serial, value.id, value.workspace, value.name, value.attributes, value.activity,
        value.statusChangedAt, value.createdAt, value.updatedAt, value.version, record.availableSince,
        record.lastEndedAt, record.lastReservedAt);
}

template <typename Archive, typename Record> void describeWorkerChannel(Archive &archive, Record &record)
{
    auto &value = record.value;
    archive(record.serial, value.id, value.workspace, value.worker, value.channel, value.configuredCapacity,
        value.available, value.createdAt, value.updatedAt, record.lastEndedAt, record.lastReservedAt);
}

template <typename Archive, typename Record> void describeTask(Archive &archive, Record &record)
{
    auto &value = record.value;
    archive(record.serial, value.id, value.workspace, value.status, value.attributes, value.priority, value.reason,
        value.workflow, value.queue, value.channel, value.timeout, value.createdAt, value.updatedAt,
        value.queueEnteredAt, value.virtualStart, value.ignoreCapacity, value.routingTarget, value.version);
    archive(record.route, record.filter, record.step, record.revision, record.filterEnteredAt, record.stepDeadline,
        record.timedOut, record.skipped, record.reEvaluate, record.timesReserved, record.assignedAt, record.endedAt);
}

template <typename Archive, typename Record> void describeReservation(Archive &archive, Record &record)
{
    auto &value = record.value;
    archive(record.serial, value.id, value.workspace, value.task, value.worker, value.workerName, value.status,
        value.createdAt, value.updatedAt, value.version);
    archive(record.channel, record.deadline, record.past.workerActivity, record.past.canceledReason,
        record.reservedActivity, record.dialling, record.restsSince, record.dial, record.leftOpen, record.transfer);
}

template <typename Archive, typename Record> void describeTransfer(Archive &archive, Record &record)
{
    auto &value = record.value;
    archive(record.serial, value.id, value.workspace, value.task, value.status, value.mode, value.type, value.to,
        value.initiatingReservation, value.initiatingWorker, value.initiatingQueue, value.initiatingWorkflow,
        value.failedReason, value.createdAt, value.updatedAt);
}

template <typename Describe> QByteArray written(Describe describe)
{
    RecordWriter writer;
    describe(writer);
    return recordVersion + writer.bytes();
}

template <typename Describe> bool isRead(const QByteArray &text, Describe describe)
{
    if (!text.startsWith(recordVersion))
        return false;
    RecordReader reader(text.mid(1));
    describe(reader);
    return reader.isComplete();
}

} // namespace

QByteArray encoded(const WorkspaceState &record)
{
    return written([&](auto &to) { describeWorkspace(to, record); });
}
QByteArray encoded(const ActivityRecord &record)
{
    return written([&](auto &to) { describeActivity(to, record); });
}
QByteArray encoded(const ChannelRecord &record)
{
    return written([&](auto &to) { describeChannel(to, record); });
}
QByteArray encoded(const QueueRecord &record)
{
    return written([&](auto &to) { describeQueue(to, record); });
}
QByteArray encoded(const WorkflowRecord &record)
{
    return written([&](auto &to) { describeWorkflow(to, record); });
}
QByteArray encoded(const WorkerRecord &record)
{
    return written([&](auto &to) { describeWorker(to, record); });
}
QByteArray encoded(const WorkerChannelRecord &record)
{
    return written([&](auto &to) { describeWorkerChannel(to, record); });
}
QByteArray encoded(const TaskRecord &record)
{
    return written([&](auto &to) { describeTask(to, record); });
}
QByteArray encoded(const ReservationRecord &record)
{
    return written([&](auto &to) { describeReservation(to, record); });
}
QByteArray encoded(const TransferRecord &record)
{
    return written([&](auto &to) { describeTransfer(to, record); });
}
bool decode(const QByteArray &text, WorkspaceState &record)
{
    return isRead(text, [&](auto &from) { describeWorkspace(from, record); });
}
bool decode(const QByteArray &text, ActivityRecord &record)
{
    return isRead(text, [&](auto &from) { describeActivity(from, record); });
}
bool decode(const QByteArray &text, ChannelRecord &record)
{
    return isRead(text, [&](auto &from) { describeChannel(from, record); });
}
bool decode(const QByteArray &text, QueueRecord &record)
{
    return isRead(text, [&](auto &from) { describeQueue(from, record); });
}
bool decode(const QByteArray &text, WorkflowRecord &record)
{
    return isRead(text, [&](auto &from) { describeWorkflow(from, record); });
}
bool decode(const QByteArray &text, WorkerRecord &record)
{
    return isRead(text, [&](auto &from) { describeWorker(from, record); });
}
bool decode(const QByteArray &text, WorkerChannelRecord &record)
{
    return isRead(text, [&](auto &from) { describeWorkerChannel(from, record); });
}
bool decode(const QByteArray &text, TaskRecord &record)
{
    return isRead(text, [&](auto &from) { describeTask(from, record); });
}
bool decode(const QByteArray &text, ReservationRecord &record)
{
    return isRead(text, [&](auto &from) { describeReservation(from, record); });
}
bool decode(const QByteArray &text, TransferRecord &record)
{
    return isRead(text, [&](auto &from) { describeTransfer(from, record); });
}

QByteArray encoded(const EngineCore &core)
{
    return written([&](auto &to) { to(core.sids.seed(), core.sids.drawn()); });
}

bool decode(const QByteArray &text, EngineCore &core)
{
    quint64 seed = 0;
    quint64 drawn = 0;
    const bool whole = isRead(text, [&](auto &from) { from(seed, drawn); });
    if (whole)
        core.sids.resume(seed, drawn);
    return whole;
}

} // namespace router::engine
