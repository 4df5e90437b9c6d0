#include "router/engine/checks.h"
#include "router/engine/commands.h"
#include "router/engine/enginecore.h"
#include "router/engine/matching.h"
#include "router/engine/membership.h"
#include "router/engine/reservations.h"
#include "router/engine/tasklife.h"
#include "router/engine/telling.h"
#include "router/engine/workerlife.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace router::engine {

namespace {

constexpr int mostWorkers = 15'000;

Check checkOwnName(const WorkspaceState &workspace, const WorkerRecord *self, const QString &name)
{
    if (Check wrong = checkName(name))
        return wrong;
    const WorkerRecord *known = workspace.workersByName.value(name.toCaseFolded());
    if (known && known != self)
        return refused(u"Worker with the same friendly name already exists"_s);
    return {};
}

Check check(const WorkspaceState &workspace, const WorkerRecord *self, const WorkerDraft &draft, QCborMap &attributes)
{
    if (draft.name || !self) {
        if (Check wrong = checkOwnName(workspace, self, draft.name.value_or(QString())))
            return wrong;
    }
    if (draft.attributes) {
        if (Check wrong = checkAttributes(*draft.attributes, attributes))
            return wrong;
    }
    if (Check wrong = checkActivity(workspace, "Activity"_L1, draft.activity.value_or(ActivityId())))
        return wrong;
    if (!draft.rejectPendingReservations)
        return {};
    const ActivityRecord *activity = workspace.activities.find(draft.activity.value_or(ActivityId()));
    if (activity && !activity->value.available)
        return {};
    return refused(u"RejectPendingReservations can only be used with an unavailable ActivitySid"_s);
}

void rename(WorkspaceState &workspace, WorkerRecord &worker, const QString &name)
{
    workspace.workersByName.remove(worker.value.name.toCaseFolded());
    worker.value.name = name;
    workspace.workersByName.insert(name.toCaseFolded(), &worker);
    updateMemberships(workspace, worker);
    bump(workspace, worker);
    markChanged(workspace, worker);
}

void setAttributes(WorkspaceState &workspace, WorkerRecord &worker, const QByteArray &text, const QCborMap &read)
{
    worker.value.attributes = text;
    worker.attributes = read;
    updateMemberships(workspace, worker);
    bump(workspace, worker);
    markChanged(workspace, worker);
    tell(workspace, EngineEvent::Type::WorkerAttributesUpdate, worker);
}

void rejectOffers(WorkspaceState &workspace, WorkerRecord &worker)
{
    const std::set<ReservationRecord *, BySerial> all = worker.reservations;
    for (ReservationRecord *reservation : all) {
        if (!reservation->value.isOpen())
            continue;
        endUnaccepted(workspace, *reservation, ReservationStatus::Rejected, true);
        taskWaitsAgain(workspace, *reservation->task);
    }
}

void fill(WorkspaceState &workspace, WorkerRecord &worker, const WorkerDraft &draft)
{
    const Instant now = workspace.core.now;
    const ActivityId wanted = draft.activity.value_or(ActivityId());
    worker.value.workspace = workspace.value.id;
    worker.value.name = *draft.name;
    worker.value.attributes = draft.attributes.value_or(QByteArrayLiteral("{}"));
    worker.value.activity = wanted.isNull() ? workspace.value.defaultActivity : wanted;
    worker.value.createdAt = worker.value.updatedAt = worker.value.statusChangedAt = worker.availableSince = now;
    worker.value.version = 1;
    worker.activity = workspace.activities.find(worker.value.activity);
    ++worker.activity->workers;
}

} // namespace

Outcome<WorkerRecord *> createWorker(WorkspaceState &workspace, const WorkerDraft &draft)
{
    auto made = std::make_unique<WorkerRecord>();
    if (Check wrong = check(workspace, nullptr, draft, made->attributes))
        return tl::unexpected(*wrong);
    if (workspace.workers.size() >= mostWorkers)
        return tl::unexpected(refused(14240, u"The workspace has too many active workers: at most 15000"_s));
    workspace.core.name(*made);
    WorkerRecord &worker = workspace.workers.add(std::move(made));
    fill(workspace, worker, draft);
    workspace.workersByName.insert(worker.value.name.toCaseFolded(), &worker);
    for (const auto &[serial, channel] : workspace.channels.inOrder())
        addWorkerChannel(workspace, worker, *channel);
    refreshReady(workspace, worker);
    updateMemberships(workspace, worker);
    markChanged(workspace, worker);
    touch(workspace, worker);
    tell(workspace, EngineEvent::Type::WorkerCreated, worker);
    return &worker;
}

Outcome<Done> updateWorker(WorkspaceState &workspace, WorkerRecord &worker, const WorkerDraft &draft)
{
    QCborMap attributes;
    if (Check wrong = check(workspace, &worker, draft, attributes))
        return tl::unexpected(*wrong);
    const int version = worker.value.version;
    if (draft.name && *draft.name != worker.value.name)
        rename(workspace, worker, *draft.name);
    if (draft.attributes && *draft.attributes != worker.value.attributes)
        setAttributes(workspace, worker, *draft.attributes, attributes);
    if (draft.activity)
        setActivity(workspace, worker, *draft.activity);
    worker.value.version = std::min(worker.value.version, version + 1);
    if (draft.rejectPendingReservations)
        rejectOffers(workspace, worker);
    return Done{};
}

Outcome<Done> deleteWorker(WorkspaceState &workspace, WorkerRecord &worker)
{
    if (worker.open > 0) {
        return tl::unexpected(
            notNow(workspace, "delete worker"_L1, worker.value.id.text(), "there are still open reservations."_L1));
    }
    for (TaskRecord *task : worker.direct.all()) {
        failTask(
            workspace, *task, u"RoutingTarget not available for Reservation acceptance: "_s + worker.value.id.text());
    }
    leaveAllQueues(worker);
    forget(workspace, worker);
    for (ReservationRecord *reservation : worker.reservations)
        reservation->worker = nullptr;
    for (WorkerChannelRecord *channel : worker.channels) {
        if (!channel)
            continue;
        touch(workspace, *channel);
        workspace.workerChannels.remove(*channel);
    }
    --worker.activity->workers;
    workspace.workersByName.remove(worker.value.name.toCaseFolded());
    tell(workspace, EngineEvent::Type::WorkerDeleted, worker);
    touch(workspace, worker);
    workspace.workers.remove(worker);
    return Done{};
}

Outcome<Done> updateWorkerChannel(
    WorkspaceState &workspace, WorkerRecord &worker, WorkerChannelRecord &channel, const WorkerChannelDraft &draft)
{
    if (Check wrong = checkRange("Capacity"_L1, draft.capacity.value_or(1), 0, 2'147'483'647))
        return tl::unexpected(*wrong);
    const bool moreOrLess = draft.capacity && *draft.capacity != channel.value.configuredCapacity;
    const bool onOrOff = draft.available && *draft.available != channel.value.available;
    if (!moreOrLess && !onOrOff)
        return Done{};
    const int capacity = channel.value.configuredCapacity;
    channel.value.configuredCapacity = draft.capacity.value_or(channel.value.configuredCapacity);
    channel.value.available = draft.available.value_or(channel.value.available);
    channel.value.updatedAt = workspace.core.now;
    touch(workspace, channel);
    bump(workspace, worker);
    refreshReady(workspace, worker);
    markChanged(workspace, worker);
    if (moreOrLess)
        tell(workspace, EngineEvent::Type::WorkerCapacityUpdate, worker, channel, capacity);
    if (onOrOff)
        tell(workspace, EngineEvent::Type::WorkerChannelAvailabilityUpdate, worker, channel, capacity);
    return Done{};
}

} // namespace router::engine
