#include "console/control/channelsaving.h"

#include "core/base/onfinished.h"

#include <algorithm>

namespace {

const WorkerChannel *sameChannel(const QList<WorkerChannel> &channels, const WorkerChannel &as)
{
    const auto known = std::ranges::find(channels, as.channelUniqueName, &WorkerChannel::channelUniqueName);
    return known == channels.end() ? nullptr : &*known;
}

bool isSame(const WorkerChannel &one, const WorkerChannel &other)
{
    return one.configuredCapacity == other.configuredCapacity && one.available == other.available;
}

} // namespace

ChannelSaving::ChannelSaving(const Api &api, QObject *parent)
    : QObject(parent)
    , m_changes(api.client)
{
}

QList<WorkerChannel> ChannelSaving::changed(const QList<WorkerChannel> &base, const QList<WorkerChannel> &wanted)
{
    QList<WorkerChannel> changed;
    for (const WorkerChannel &each : wanted) {
        const WorkerChannel *was = sameChannel(base, each);
        if (was && !isSame(*was, each))
            changed.append(each);
    }
    return changed;
}

void ChannelSaving::save(const QList<WorkerChannel> &base, const QList<WorkerChannel> &wanted)
{
    ++m_turn;
    m_due = changed(base, wanted);
    m_outcome = { .now = base };
    next();
}

void ChannelSaving::next()
{
    if (m_due.isEmpty()) {
        emit ended(Outcome(m_outcome));
        return;
    }
    const WorkerChannel wanted = m_due.takeFirst();
    const WorkerChannel *was = sameChannel(m_outcome.now, wanted);
    WorkerChannelUpdate update;
    if (wanted.configuredCapacity != was->configuredCapacity)
        update.capacity = wanted.configuredCapacity;
    if (wanted.available != was->available)
        update.available = wanted.available;
    onFinished(m_changes.updateChannel(wanted.workspace, wanted.worker, wanted.channelUniqueName, update), this,
        [this, turn = m_turn, name = wanted.channelUniqueName](const ApiResult<WorkerChannel> &answer) {
            if (turn != m_turn)
                return;
            if (answer)
                return take(*answer);
            m_outcome.refused = name;
            m_outcome.error = answer.error();
            emit ended(Outcome(m_outcome));
        });
}

void ChannelSaving::take(const WorkerChannel &written)
{
    const auto known = std::ranges::find(m_outcome.now, written.channelUniqueName, &WorkerChannel::channelUniqueName);
    if (known != m_outcome.now.end())
        *known = written;
    next();
}
