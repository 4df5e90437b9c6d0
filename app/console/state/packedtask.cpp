#include "console/state/packedtask.h"

namespace {

/// The ids tell nearly all; names and targets are compared.
template <typename T> size_t hashOfPlace(const T &of)
{
    return qHashMulti(0, of.workspace, of.workflow, of.queue, of.channel);
}

} // namespace

TaskPlace::TaskPlace(const Task &task)
    : workspace(task.workspace)
    , workflow(task.workflow)
    , workflowName(task.workflowName)
    , queue(task.queue)
    , queueName(task.queueName)
    , channel(task.channel)
    , channelUniqueName(task.channelUniqueName)
    , routingTarget(task.routingTarget)
{
}

bool TaskPlace::isOf(const Task &task) const
{
    return workspace == task.workspace && workflow == task.workflow && workflowName == task.workflowName
        && queue == task.queue && queueName == task.queueName && channel == task.channel
        && channelUniqueName == task.channelUniqueName && routingTarget == task.routingTarget;
}

PackedTask::PackedTask(const Task &task, const Place &at)
    : id(task.id)
    , place(at)
    , attributes(task.attributes)
    , reason(task.reason.isEmpty() ? nullptr : std::make_unique<const QString>(task.reason))
    , timeout(task.timeout)
    , createdAt(task.createdAt)
    , updatedAt(task.updatedAt)
    , queueEnteredAt(task.queueEnteredAt)
    , virtualStart(task.virtualStart)
    , priority(task.priority)
    , version(task.version)
    , status(task.status)
    , ignoreCapacity(task.ignoreCapacity)
{
}

Task PackedTask::unpacked() const
{
    return { .id = id,
        .workspace = place->workspace,
        .status = status,
        .attributes = attributes,
        .priority = priority,
        .reason = reason ? *reason : QString(),
        .workflow = place->workflow,
        .workflowName = place->workflowName,
        .queue = place->queue,
        .queueName = place->queueName,
        .channel = place->channel,
        .channelUniqueName = place->channelUniqueName,
        .timeout = timeout,
        .createdAt = createdAt,
        .updatedAt = updatedAt,
        .queueEnteredAt = queueEnteredAt,
        .virtualStart = virtualStart,
        .ignoreCapacity = ignoreCapacity,
        .routingTarget = place->routingTarget,
        .version = version };
}

size_t TaskPacker::Hash::operator()(const Task &task) const
{
    return hashOfPlace(task);
}

size_t TaskPacker::Hash::operator()(const Place &place) const
{
    return hashOfPlace(*place);
}

auto TaskPacker::share(const Task &task) -> Place
{
    const auto known = m_places.find(task);
    return known != m_places.end() ? *known : *m_places.insert(Place(new TaskPlace(task))).first;
}

auto TaskPacker::pack(const Task &task) -> Packed
{
    return Packed(new PackedTask(task, share(task)));
}

void TaskPacker::prune()
{
    std::erase_if(m_places, [](const Place &place) { return place->ref.loadRelaxed() == 1; });
}
