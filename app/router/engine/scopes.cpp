#include "router/engine/scopes.h"

#include "core/expression/cborscope.h"
#include "router/engine/workspacestate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace router::engine {

namespace {

QCborValue undefined()
{
    return QCborValue(QCborValue::Undefined);
}

QCborValue builtIn(const WorkerRecord &worker, const QString &name)
{
    if (name == "sid"_L1)
        return worker.value.id.text();
    if (name == "friendly_name"_L1)
        return worker.value.name;
    if (!worker.activity)
        return undefined();
    if (name == "activity_sid"_L1)
        return worker.activity->value.id.text();
    if (name == "activity_name"_L1)
        return worker.activity->value.name;
    return undefined();
}

QCborValue channelField(const WorkerChannelRecord &channel, const QString &name)
{
    if (name == "configured_capacity"_L1)
        return channel.value.configuredCapacity;
    if (name == "assigned_tasks"_L1)
        return channel.assigned;
    if (name == "available_capacity_percentage"_L1)
        return freePercentage(channel.used, channel.value.configuredCapacity);
    return undefined();
}

} // namespace

int freePercentage(int used, int configured)
{
    if (configured <= 0)
        return 0;
    return int(std::max<qint64>(0, (qint64(configured) - used) * 100 / configured));
}

QCborValue MemberScope::value(const QStringList &path) const
{
    const QCborValue own = valueAt(m_worker.attributes, path);
    if (!own.isUndefined() || path.size() != 1)
        return own;
    return builtIn(m_worker, path.constFirst());
}

QCborValue StepScope::value(const QStringList &path) const
{
    if (path.size() < 2)
        return undefined();
    if (path.constFirst() == "task"_L1)
        return valueAt(m_task, path, 1);
    if (path.constFirst() != "worker"_L1)
        return undefined();
    if (path.size() == 4 && path.at(1) == "channel"_L1) {
        for (size_t i = 0; i < m_worker.channels.size(); ++i) {
            const ChannelRecord *channel = m_workspace.channelsByIndex[i];
            if (m_worker.channels[i] && channel && channel->value.uniqueName == path.at(2))
                return channelField(*m_worker.channels[i], path.at(3));
        }
    }
    const QCborValue own = valueAt(m_worker.attributes, path, 1);
    return own.isUndefined() && path.size() == 2 ? builtIn(m_worker, path.at(1)) : own;
}

QCborValue PresenceScope::value(const QStringList &path) const
{
    if (path.size() != 2 || path.constFirst() != "workers"_L1)
        return undefined();
    if (path.at(1) == "available"_L1)
        return m_queue.availableMembers;
    if (path.at(1) == "unavailable"_L1)
        return int(m_queue.members.size()) - m_queue.availableMembers;
    const std::optional<ActivityId> activity = ActivityId::fromText(QStringView(path.at(1)));
    return activity ? QCborValue(m_queue.membersIn.value(*activity)) : undefined();
}

} // namespace router::engine
