#include "router/engine/checks.h"
#include "router/engine/commands.h"
#include "router/engine/enginecore.h"
#include "router/engine/matching.h"
#include "router/engine/telling.h"

using namespace Qt::StringLiterals;

namespace router::engine {

void addWorkerChannel(WorkspaceState &workspace, WorkerRecord &worker, const ChannelRecord &channel)
{
    auto made = std::make_unique<WorkerChannelRecord>();
    workspace.core.name(*made);
    WorkerChannelRecord &own = workspace.workerChannels.add(std::move(made));
    own.value.workspace = workspace.value.id;
    own.value.worker = worker.value.id;
    own.value.channel = channel.value.id;
    own.value.createdAt = own.value.updatedAt = workspace.core.now;
    if (worker.channels.size() <= size_t(channel.index))
        worker.channels.resize(size_t(channel.index) + 1);
    worker.channels[size_t(channel.index)] = &own;
    touch(workspace, own);
}

Outcome<ChannelRecord *> createChannel(WorkspaceState &workspace, const TaskChannelDraft &draft)
{
    if (Check wrong = checkName(draft.name.value_or(QString())))
        return tl::unexpected(*wrong);
    if (Check wrong = checkUniqueName(draft.uniqueName.value_or(QString())))
        return tl::unexpected(*wrong);
    if (findChannel(workspace, *draft.uniqueName))
        return tl::unexpected(refused(u"Task channel with the same unique name already exists"_s));
    auto made = std::make_unique<ChannelRecord>();
    workspace.core.name(*made);
    ChannelRecord &channel = workspace.channels.add(std::move(made));
    channel.value.workspace = workspace.value.id;
    channel.value.name = *draft.name;
    channel.value.uniqueName = *draft.uniqueName;
    channel.value.optimizedRouting = draft.optimizedRouting.value_or(false);
    channel.value.createdAt = channel.value.updatedAt = workspace.core.now;
    channel.index = qsizetype(workspace.channelsByIndex.size());
    workspace.channelsByIndex.push_back(&channel);
    touch(workspace, channel);
    tell(workspace, EngineEvent::Type::TaskChannelCreated, channel);
    for (const auto &[serial, worker] : workspace.workers.inOrder()) {
        addWorkerChannel(workspace, *worker, channel);
        refreshReady(workspace, *worker);
    }
    return &channel;
}

Outcome<Done> updateChannel(WorkspaceState &workspace, ChannelRecord &channel, const TaskChannelDraft &draft)
{
    if (draft.name) {
        if (Check wrong = checkName(*draft.name))
            return tl::unexpected(*wrong);
    }
    channel.value.name = draft.name.value_or(channel.value.name);
    channel.value.optimizedRouting = draft.optimizedRouting.value_or(channel.value.optimizedRouting);
    channel.value.updatedAt = workspace.core.now;
    touch(workspace, channel);
    tell(workspace, EngineEvent::Type::TaskChannelUpdated, channel);
    for (const auto &[serial, worker] : workspace.workers.inOrder())
        refreshReady(workspace, *worker);
    return Done{};
}

Outcome<Done> deleteChannel(WorkspaceState &workspace, ChannelRecord &channel)
{
    const QString sid = channel.value.id.text();
    if (channel.unfinishedTasks > 0)
        return tl::unexpected(notNow(workspace, "delete task channel"_L1, sid, "unfinished tasks use it."_L1));
    if (channel.value.uniqueName == "default"_L1) {
        return tl::unexpected(
            notNow(workspace, "delete task channel"_L1, sid, "tasks that name no channel get this one."_L1));
    }
    for (const auto &[serial, reservation] : workspace.reservations.inOrder()) {
        if (!reservation->value.hasEnded() && reservation->channel == channel.value.id)
            return tl::unexpected(notNow(workspace, "delete task channel"_L1, sid, "reservations use it."_L1));
    }
    const auto index = size_t(channel.index);
    for (const auto &[serial, queue] : workspace.queues.inOrder()) {
        if (index < queue->ready.byChannel.size())
            queue->ready.byChannel[index].reset();
    }
    for (const auto &[serial, worker] : workspace.workers.inOrder()) {
        WorkerChannelRecord *own = std::exchange(worker->channels.at(index), nullptr);
        touch(workspace, *own);
        workspace.workerChannels.remove(*own);
    }
    workspace.channelsByIndex[index] = nullptr;
    tell(workspace, EngineEvent::Type::TaskChannelDeleted, channel);
    touch(workspace, channel);
    workspace.channels.remove(channel);
    return Done{};
}

} // namespace router::engine
