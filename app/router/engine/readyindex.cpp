#include "router/engine/readyindex.h"

#include "router/engine/workspacestate.h"

#include <algorithm>

namespace router::engine {

namespace {

bool mayBeReserved(const WorkspaceState &workspace, const WorkerRecord &worker, const WorkerChannelRecord &channel)
{
    if (!worker.activity || !worker.activity->value.available || !channel.value.available)
        return false;
    return workspace.value.multitasking ? channel.used < channel.value.configuredCapacity : worker.open == 0;
}

ReadyKey keyOf(
    const WorkspaceState &workspace, WorkerRecord &worker, const WorkerChannelRecord &channel, qsizetype index)
{
    const bool ownCircle = workspace.channelsByIndex[size_t(index)]->value.optimizedRouting;
    const bool busy = (ownCircle ? channel.used : worker.open) > 0;
    if (busy)
        return { true, ownCircle ? channel.lastReservedAt : worker.lastReservedAt, worker.serial, &worker };
    const Instant ended = ownCircle ? channel.lastEndedAt : worker.lastEndedAt;
    return { false, std::max(ended, worker.availableSince), worker.serial, &worker };
}

ReadySet *builtIn(QueueRecord &queue, size_t channel)
{
    return channel < queue.ready.byChannel.size() ? queue.ready.byChannel[channel].get() : nullptr;
}

void move(WorkerRecord &worker, size_t channel, const std::optional<ReadyKey> &from, const std::optional<ReadyKey> &to)
{
    for (QueueRecord *queue : worker.queues) {
        ReadySet *ready = builtIn(*queue, channel);
        if (!ready)
            continue;
        if (from)
            ready->erase(*from);
        if (to)
            ready->insert(*to);
    }
}

} // namespace

const ReadySet &readyIn(QueueRecord &queue, qsizetype channel)
{
    const auto at = size_t(channel);
    if (queue.ready.byChannel.size() <= at)
        queue.ready.byChannel.resize(at + 1);
    auto &ready = queue.ready.byChannel[at];
    if (!ready) {
        ready = std::make_unique<ReadySet>();
        for (const WorkerRecord *worker : queue.members) {
            if (const auto &key = worker->channels.at(at)->ready)
                ready->insert(*key);
        }
    }
    return *ready;
}

void refreshReady(WorkspaceState &workspace, WorkerRecord &worker)
{
    for (size_t at = 0; at < worker.channels.size(); ++at) {
        WorkerChannelRecord *channel = worker.channels[at];
        if (!channel)
            continue;
        std::optional<ReadyKey> key;
        if (mayBeReserved(workspace, worker, *channel))
            key = keyOf(workspace, worker, *channel, qsizetype(at));
        if (key == channel->ready)
            continue;
        move(worker, at, channel->ready, key);
        channel->ready = key;
    }
}

void joinReady(QueueRecord &queue, WorkerRecord &worker)
{
    for (size_t at = 0; at < worker.channels.size(); ++at) {
        ReadySet *ready = builtIn(queue, at);
        if (ready && worker.channels[at] && worker.channels[at]->ready)
            ready->insert(*worker.channels[at]->ready);
    }
}

void leaveReady(QueueRecord &queue, WorkerRecord &worker)
{
    for (size_t at = 0; at < worker.channels.size(); ++at) {
        ReadySet *ready = builtIn(queue, at);
        if (ready && worker.channels[at] && worker.channels[at]->ready)
            ready->erase(*worker.channels[at]->ready);
    }
}

} // namespace router::engine
