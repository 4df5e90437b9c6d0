#include "console/state/packedtask.h"

size_t TaskPacker::Hash::operator()(const TaskPlace &place) const
{
    return qHashMulti(0, place.workspace, place.workflow, place.queue, place.channel);
}

auto TaskPacker::share(const Task &task) -> Place
{
    const TaskPlace place{ .workspace = task.workspace,
        .workflow = task.workflow,
        .workflowName = task.workflowName,
        .queue = task.queue,
        .queueName = task.queueName,
        .channel = task.channel,
        .channelUniqueName = task.channelUniqueName,
        .routingTarget = task.routingTarget };
    const auto known = m_places.find(place);
    return known != m_places.end() ? *known : *m_places.insert(std::make_shared<const TaskPlace>(place)).first;
}

std::shared_ptr<const PackedTask> TaskPacker::pack(const Task &task)
{
    return std::make_shared<const PackedTask>(PackedTask{ .id = task.id,
        .place = share(task),
        .attributes = task.attributes,
        .reason = task.reason.isEmpty() ? nullptr : std::make_unique<const QString>(task.reason),
        .timeout = task.timeout,
        .createdAt = task.createdAt,
        .updatedAt = task.updatedAt,
        .queueEnteredAt = task.queueEnteredAt,
        .virtualStart = task.virtualStart,
        .priority = task.priority,
        .version = task.version,
        .status = task.status,
        .ignoreCapacity = task.ignoreCapacity });
}

void TaskPacker::prune()
{
    std::erase_if(m_places, [](const Place &place) { return place.use_count() == 1; });
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
