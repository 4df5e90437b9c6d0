#include "router/traffic/workspacefile.h"

#include <QFile>
#include <limits>

using namespace Qt::StringLiterals;

namespace router {

namespace {

/// Reads the parts of a plan out of nodes. The first error stays; what is read after it is of no use.
class WorkspacePlanReader
{
public:
    WorkspacePlan workspace(const JsonNode &node);
    [[nodiscard]] const std::optional<LineError> &error() const { return m_error; }

private:
    ActivityPlan activity(const JsonNode &node);
    ChannelPlan channel(const JsonNode &node);
    QueuePlan queue(const JsonNode &node);
    WorkerPlan worker(const JsonNode &node);
    QList<CapacityPlan> capacities(const JsonNode &node);
    WorkflowPlan workflow(const JsonNode &node);

    PlacedText text(const JsonNode &node, const QString &key);
    PlacedText name(const JsonNode &node, const QString &key);
    bool flag(const JsonNode &node, const QString &key, bool absent);
    int number(const JsonNode &node, const QString &key, int absent, int least);
    int whole(const JsonNode &value, const QString &key, int least);
    QueueOrder order(const JsonNode &node, const QString &key);
    JsonNode object(const JsonNode &node, const QString &key);
    template <typename Part>
    QList<Part> list(const JsonNode &node, const QString &key, Part (WorkspacePlanReader::*read)(const JsonNode &));

    void expectKeys(const JsonNode &node, const QString &what, const QStringList &known);
    void fail(int line, const QString &message)
    {
        if (!m_error)
            m_error = LineError{ line, message };
    }

    std::optional<LineError> m_error;
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
        .activities = list(node, u"activities"_s, &WorkspacePlanReader::activity),
        .channels = list(node, u"task_channels"_s, &WorkspacePlanReader::channel),
        .queues = list(node, u"task_queues"_s, &WorkspacePlanReader::queue),
        .workers = list(node, u"workers"_s, &WorkspacePlanReader::worker),
        .workflows = list(node, u"workflows"_s, &WorkspacePlanReader::workflow),
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
    if (!m_error && !node.find(u"configuration"))
        fail(node.line, u"\"configuration\" is missing"_s);
    return { .name = name(node, u"friendly_name"_s),
        .configuration = object(node, u"configuration"_s),
        .reservationTimeoutSeconds = number(node, u"task_reservation_timeout"_s, 120, 1),
        .assignmentCallbackUrl = text(node, u"assignment_callback_url"_s),
        .fallbackAssignmentCallbackUrl = text(node, u"fallback_assignment_callback_url"_s) };
}

PlacedText WorkspacePlanReader::text(const JsonNode &node, const QString &key)
{
    const JsonNode *value = node.find(key);
    if (!value)
        return { {}, node.line };
    if (value->type != JsonNode::Type::Text)
        fail(value->line, u"\"%1\" must be a text"_s.arg(key));
    return { value->text, value->line };
}

PlacedText WorkspacePlanReader::name(const JsonNode &node, const QString &key)
{
    PlacedText read = text(node, key);
    if (read.text.isEmpty())
        fail(read.line, node.find(key) ? u"\"%1\" is empty"_s.arg(key) : u"\"%1\" is missing"_s.arg(key));
    return read;
}

bool WorkspacePlanReader::flag(const JsonNode &node, const QString &key, bool absent)
{
    const JsonNode *value = node.find(key);
    if (!value)
        return absent;
    if (value->type != JsonNode::Type::Bool)
        fail(value->line, u"\"%1\" must be true or false"_s.arg(key));
    return value->truth;
}

int WorkspacePlanReader::number(const JsonNode &node, const QString &key, int absent, int least)
{
    const JsonNode *value = node.find(key);
    return value ? whole(*value, key, least) : absent;
}

int WorkspacePlanReader::whole(const JsonNode &value, const QString &key, int least)
{
    const bool fits = value.type == JsonNode::Type::Number && value.number >= least
        && value.number <= std::numeric_limits<int>::max();
    if (fits && double(int(value.number)) == value.number)
        return int(value.number);
    fail(value.line, u"\"%1\" must be a whole number, at least %2"_s.arg(key).arg(least));
    return least;
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

JsonNode WorkspacePlanReader::object(const JsonNode &node, const QString &key)
{
    const JsonNode *value = node.find(key);
    if (value && value->type != JsonNode::Type::Object)
        fail(value->line, u"\"%1\" must be an object"_s.arg(key));
    return value ? *value : JsonNode{ .type = JsonNode::Type::Object, .line = node.line };
}

template <typename Part>
QList<Part> WorkspacePlanReader::list(
    const JsonNode &node, const QString &key, Part (WorkspacePlanReader::*read)(const JsonNode &))
{
    QList<Part> parts;
    const JsonNode *value = node.find(key);
    if (value && value->type != JsonNode::Type::Array)
        fail(value->line, u"\"%1\" must be a list"_s.arg(key));
    for (qsizetype i = 0; value && i < value->items.size(); ++i)
        parts.append((this->*read)(value->items.at(i)));
    return parts;
}

void WorkspacePlanReader::expectKeys(const JsonNode &node, const QString &what, const QStringList &known)
{
    if (node.type != JsonNode::Type::Object)
        return fail(node.line, u"expected %1: an object in braces"_s.arg(what));
    for (const JsonNode::Member &member : node.members) {
        if (!known.contains(member.name))
            fail(member.line, u"\"%1\" is not known here; %2 has %3"_s.arg(member.name, what, known.join(u", "_s)));
    }
}

} // namespace

tl::expected<WorkspacePlan, LineError> readWorkspacePlan(QByteArrayView json)
{
    return readJsonWithLines(json).and_then([](const JsonNode &node) -> tl::expected<WorkspacePlan, LineError> {
        WorkspacePlanReader reader;
        WorkspacePlan plan = reader.workspace(node);
        if (reader.error())
            return tl::unexpected(*reader.error());
        return plan;
    });
}

tl::expected<WorkspacePlan, QString> readWorkspaceFile(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return tl::unexpected(QString(file + u": "_s + source.errorString()));
    return readWorkspacePlan(source.readAll()).map_error([&file](const LineError &error) -> QString {
        return u"%1, line %2: %3"_s.arg(file).arg(error.line).arg(error.message);
    });
}

} // namespace router
