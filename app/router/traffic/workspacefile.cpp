#include "router/traffic/workspacefile.h"

using namespace Qt::StringLiterals;

namespace router {

namespace {

/// Reads the parts of a plan out of nodes.
class WorkspacePlanReader : public NodeReader
{
public:
    WorkspacePlan workspace(const JsonNode &node);

private:
    ActivityPlan activity(const JsonNode &node);
    ChannelPlan channel(const JsonNode &node);
    QueuePlan queue(const JsonNode &node);
    WorkerPlan worker(const JsonNode &node);
    QList<CapacityPlan> capacities(const JsonNode &node);
    WorkflowPlan workflow(const JsonNode &node);

    QueueOrder order(const JsonNode &node, const QString &key);

    template <typename Part>
    QList<Part> parts(const JsonNode &node, const QString &key, Part (WorkspacePlanReader::*read)(const JsonNode &))
    {
        return list(node, key, [this, read](const JsonNode &item) { return (this->*read)(item); });
    }
};

WorkspacePlan WorkspacePlanReader::workspace(const JsonNode &node)
{
    expectKeys(node, u"a workspace"_s,
        { u"$schema"_s, u"friendly_name"_s, u"multi_task_enabled"_s, u"prioritize_queue_order"_s, u"default_activity"_s,
            u"timeout_activity"_s, u"activities"_s, u"task_channels"_s, u"task_queues"_s, u"workers"_s,
            u"workflows"_s });
    return {
        .name = name(node, u"friendly_name"_s),
        .multitasking = flag(node, u"multi_task_enabled"_s, true),
        .prioritizeQueueOrder = order(node, u"prioritize_queue_order"_s),
        .defaultActivity = text(node, u"default_activity"_s),
        .timeoutActivity = text(node, u"timeout_activity"_s),
        .activities = parts(node, u"activities"_s, &WorkspacePlanReader::activity),
        .channels = parts(node, u"task_channels"_s, &WorkspacePlanReader::channel),
        .queues = parts(node, u"task_queues"_s, &WorkspacePlanReader::queue),
        .workers = parts(node, u"workers"_s, &WorkspacePlanReader::worker),
        .workflows = parts(node, u"workflows"_s, &WorkspacePlanReader::workflow),
    };
}

ActivityPlan WorkspacePlanReader::activity(const JsonNode &node)
{
    expectKeys(node, u"an activity"_s, { u"friendly_name"_s, u"available"_s });
    return { .name = name(node, u"friendly_name"_s), .available = flag(node, u"available"_s, false) };
}

ChannelPlan WorkspacePlanReader::channel(const JsonNode &node)
{
    expectKeys(node, u"a task channel"_s, { u"friendly_name"_s, u"unique_name"_s, u"channel_optimized_routing"_s });
    return { .name = name(node, u"friendly_name"_s),
        .uniqueName = name(node, u"unique_name"_s),
        .optimizedRouting = flag(node, u"channel_optimized_routing"_s, false) };
}

QueuePlan WorkspacePlanReader::queue(const JsonNode &node)
{
    expectKeys(node, u"a task queue"_s,
        { u"friendly_name"_s, u"target_workers"_s, u"max_reserved_workers"_s, u"task_order"_s,
            u"reservation_activity"_s, u"assignment_activity"_s });
    return { .name = name(node, u"friendly_name"_s),
        .targetWorkers = text(node, u"target_workers"_s),
        .maxReservedWorkers = number(node, u"max_reserved_workers"_s, 1, 1),
        .order = order(node, u"task_order"_s),
        .reservationActivity = text(node, u"reservation_activity"_s),
        .assignmentActivity = text(node, u"assignment_activity"_s) };
}

WorkerPlan WorkspacePlanReader::worker(const JsonNode &node)
{
    expectKeys(node, u"a worker"_s, { u"friendly_name"_s, u"attributes"_s, u"activity"_s, u"channels"_s });
    return { .name = name(node, u"friendly_name"_s),
        .attributes = object(node, u"attributes"_s),
        .activity = text(node, u"activity"_s),
        .channels = capacities(object(node, u"channels"_s)) };
}

QList<CapacityPlan> WorkspacePlanReader::capacities(const JsonNode &node)
{
    QList<CapacityPlan> capacities;
    for (const JsonNode::Member &member : node.members) {
        CapacityPlan plan{ .channel = { member.name, member.line } };
        if (member.value.type == JsonNode::Type::Object) {
            expectKeys(member.value, u"a worker's channel"_s, { u"capacity"_s, u"available"_s });
            plan.capacity = number(member.value, u"capacity"_s, 1, 0);
            plan.available = flag(member.value, u"available"_s, true);
        } else {
            plan.capacity = whole(member.value, member.name, 0);
        }
        capacities.append(plan);
    }
    return capacities;
}

WorkflowPlan WorkspacePlanReader::workflow(const JsonNode &node)
{
    expectKeys(node, u"a workflow"_s,
        { u"friendly_name"_s, u"task_reservation_timeout"_s, u"assignment_callback_url"_s,
            u"fallback_assignment_callback_url"_s, u"configuration"_s });
    if (!error() && !node.find(u"configuration"))
        fail(node.line, u"\"configuration\" is missing"_s);
    return { .name = name(node, u"friendly_name"_s),
        .configuration = object(node, u"configuration"_s),
        .reservationTimeoutSeconds = number(node, u"task_reservation_timeout"_s, 120, 1),
        .assignmentCallbackUrl = text(node, u"assignment_callback_url"_s),
        .fallbackAssignmentCallbackUrl = text(node, u"fallback_assignment_callback_url"_s) };
}

QueueOrder WorkspacePlanReader::order(const JsonNode &node, const QString &key)
{
    const PlacedText value = text(node, key);
    if (value.text == "LIFO"_L1)
        return QueueOrder::Lifo;
    if (node.find(key) && value.text != "FIFO"_L1)
        fail(value.line, u"\"%1\" must be \"FIFO\" or \"LIFO\""_s.arg(key));
    return QueueOrder::Fifo;
}

} // namespace

tl::expected<WorkspacePlan, LineError> workspacePlanFrom(const JsonNode &node)
{
    WorkspacePlanReader reader;
    WorkspacePlan plan = reader.workspace(node);
    if (reader.error())
        return tl::unexpected(*reader.error());
    return plan;
}

tl::expected<WorkspacePlan, LineError> readWorkspacePlan(QByteArrayView json)
{
    return readJsonWithLines(json).and_then(&workspacePlanFrom);
}

tl::expected<WorkspacePlan, QString> readWorkspaceFile(const QString &file)
{
    return readFileWithLines(file, &readWorkspacePlan);
}

} // namespace router
