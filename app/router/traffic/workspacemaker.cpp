#include "router/traffic/workspacemaker.h"

#include "core/workflow/workflowconfiguration.h"
#include "router/traffic/workspacefile.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace router {

namespace {

using Made = tl::expected<void, LineError>;

QByteArray jsonText(const JsonNode &node)
{
    return QJsonDocument(node.toJson().toObject()).toJson(QJsonDocument::Compact);
}

/// Carries out one plan on one engine, step by step; each step ends at the first thing that is wrong.
class WorkspaceMaker
{
public:
    WorkspaceMaker(Engine &engine, const WorkspacePlan &plan)
        : m_engine(engine)
        , m_plan(plan)
    {
    }

    tl::expected<WorkspaceId, LineError> make();

private:
    Made makeWorkspace();
    Made makeActivities();
    Made takeOrMake(const ActivityPlan &plan, const QList<Activity> &stock);
    Made settleActivities();
    Made dropStock();
    Made makeChannels();
    Made makeQueue(const QueuePlan &plan);
    Made makeWorker(const WorkerPlan &plan);
    Made setCapacity(const Worker &worker, const CapacityPlan &plan);
    Made makeWorkflow(const WorkflowPlan &plan);
    tl::expected<std::optional<ActivityId>, LineError> activityNamed(const PlacedText &name) const;
    Made nameToSid(JsonNode &step) const;
    tl::expected<QByteArray, LineError> configurationOf(const JsonNode &plan) const;

    template <typename Part> Made each(const QList<Part> &parts, Made (WorkspaceMaker::*step)(const Part &))
    {
        for (const Part &part : parts) {
            if (const Made made = (this->*step)(part); !made)
                return made;
        }
        return {};
    }

    Engine &m_engine;
    const WorkspacePlan &m_plan;
    WorkspaceId m_id;
    QHash<QString, ActivityId> m_activities;
    QHash<QString, TaskQueueId> m_queues;
};

template <typename T> Made checked(const Outcome<T> &outcome, int line)
{
    return outcome ? Made() : tl::unexpected(LineError{ line, outcome.error().message });
}

tl::expected<WorkspaceId, LineError> WorkspaceMaker::make()
{
    return makeWorkspace()
        .and_then([this] { return makeActivities(); })
        .and_then([this] { return makeChannels(); })
        .and_then([this] { return each(m_plan.queues, &WorkspaceMaker::makeQueue); })
        .and_then([this] { return each(m_plan.workers, &WorkspaceMaker::makeWorker); })
        .and_then([this] { return each(m_plan.workflows, &WorkspaceMaker::makeWorkflow); })
        .map([this] { return m_id; });
}

Made WorkspaceMaker::makeWorkspace()
{
    const auto made = m_engine.createWorkspace({ .name = m_plan.name.text,
        .multitasking = m_plan.multitasking,
        .prioritizeQueueOrder = m_plan.prioritizeQueueOrder });
    if (made)
        m_id = made->id;
    return checked(made, m_plan.name.line);
}

// A workspace is born with activities of the engine's choice. Those the plan wants too are taken over, the others go
// once nothing refers to them.
Made WorkspaceMaker::makeActivities()
{
    const QList<Activity> stock = m_engine.activities(m_id);
    if (m_plan.activities.isEmpty()) {
        for (const Activity &activity : stock)
            m_activities.insert(activity.name, activity.id);
        return settleActivities();
    }
    for (const ActivityPlan &plan : m_plan.activities) {
        if (const Made made = takeOrMake(plan, stock); !made)
            return made;
    }
    return settleActivities().and_then([this] { return dropStock(); });
}

Made WorkspaceMaker::takeOrMake(const ActivityPlan &plan, const QList<Activity> &stock)
{
    if (m_activities.contains(plan.name.text))
        return tl::unexpected(
            LineError{ plan.name.line, u"there is an activity \"%1\" already"_s.arg(plan.name.text) });
    const auto same = std::ranges::find(stock, plan.name.text, &Activity::name);
    if (same != stock.end() && same->available == plan.available) {
        m_activities.insert(plan.name.text, same->id);
        return {};
    }
    if (same != stock.end()) {
        const auto renamed = m_engine.updateActivity(m_id, same->id, { .name = QString(u"Former "_s + same->name) });
        if (const Made made = checked(renamed, plan.name.line); !made)
            return made;
    }
    const auto made = m_engine.createActivity(m_id, { .name = plan.name.text, .available = plan.available });
    if (made)
        m_activities.insert(plan.name.text, made->id);
    return checked(made, plan.name.line);
}

Made WorkspaceMaker::settleActivities()
{
    const auto atRest = std::ranges::find(m_plan.activities, false, &ActivityPlan::available);
    const std::optional<ActivityId> otherwise
        = atRest == m_plan.activities.end() ? std::nullopt : std::optional(m_activities.value(atRest->name.text));
    const auto first = activityNamed(m_plan.defaultActivity);
    const auto late = activityNamed(m_plan.timeoutActivity);
    if (!first)
        return tl::unexpected(first.error());
    if (!late)
        return tl::unexpected(late.error());
    return checked(
        m_engine.updateWorkspace(
            m_id, { .defaultActivity = *first ? *first : otherwise, .timeoutActivity = *late ? *late : otherwise }),
        m_plan.name.line);
}

Made WorkspaceMaker::dropStock()
{
    const QList<ActivityId> wanted = m_activities.values();
    for (const Activity &activity : m_engine.activities(m_id)) {
        if (wanted.contains(activity.id))
            continue;
        if (const Made gone = checked(m_engine.deleteActivity(m_id, activity.id), m_plan.name.line); !gone)
            return gone;
    }
    return {};
}

Made WorkspaceMaker::makeChannels()
{
    for (const ChannelPlan &plan : m_plan.channels) {
        const auto stock = m_engine.taskChannel(m_id, plan.uniqueName.text);
        const TaskChannelDraft draft{
            .name = plan.name.text, .uniqueName = plan.uniqueName.text, .optimizedRouting = plan.optimizedRouting
        };
        const auto made
            = stock ? m_engine.updateTaskChannel(m_id, stock->id, draft) : m_engine.createTaskChannel(m_id, draft);
        if (!made)
            return checked(made, plan.uniqueName.line);
    }
    return {};
}

Made WorkspaceMaker::makeQueue(const QueuePlan &plan)
{
    if (m_queues.contains(plan.name.text))
        return tl::unexpected(
            LineError{ plan.name.line, u"there is a task queue \"%1\" already"_s.arg(plan.name.text) });
    const auto reserved = activityNamed(plan.reservationActivity);
    const auto assigned = activityNamed(plan.assignmentActivity);
    if (!reserved)
        return tl::unexpected(reserved.error());
    if (!assigned)
        return tl::unexpected(assigned.error());
    const auto made = m_engine.createTaskQueue(m_id,
        { .name = plan.name.text,
            .targetWorkers = plan.targetWorkers.text,
            .maxReservedWorkers = plan.maxReservedWorkers,
            .order = plan.order,
            .reservationActivity = *reserved,
            .assignmentActivity = *assigned });
    if (made)
        m_queues.insert(plan.name.text, made->id);
    return checked(made, plan.targetWorkers.line);
}

Made WorkspaceMaker::makeWorker(const WorkerPlan &plan)
{
    const auto activity = activityNamed(plan.activity);
    if (!activity)
        return tl::unexpected(activity.error());
    const auto made = m_engine.createWorker(
        m_id, { .name = plan.name.text, .attributes = jsonText(plan.attributes), .activity = *activity });
    if (!made)
        return checked(made, plan.name.line);
    for (const CapacityPlan &capacity : plan.channels) {
        if (const Made set = setCapacity(*made, capacity); !set)
            return set;
    }
    return {};
}

Made WorkspaceMaker::setCapacity(const Worker &worker, const CapacityPlan &plan)
{
    const auto channel = m_engine.workerChannel(m_id, worker.id, plan.channel.text);
    if (!channel)
        return tl::unexpected(
            LineError{ plan.channel.line, u"there is no task channel \"%1\""_s.arg(plan.channel.text) });
    return checked(m_engine.updateWorkerChannel(
                       m_id, worker.id, channel->id, { .capacity = plan.capacity, .available = plan.available }),
        plan.channel.line);
}

Made WorkspaceMaker::makeWorkflow(const WorkflowPlan &plan)
{
    const auto configuration = configurationOf(plan.configuration);
    if (!configuration)
        return tl::unexpected(configuration.error());
    return checked(m_engine.createWorkflow(m_id,
                       { .name = plan.name.text,
                           .configuration = *configuration,
                           .reservationTimeoutSeconds = plan.reservationTimeoutSeconds,
                           .assignmentCallbackUrl = plan.assignmentCallbackUrl.text,
                           .fallbackAssignmentCallbackUrl = plan.fallbackAssignmentCallbackUrl.text }),
        plan.name.line);
}

tl::expected<std::optional<ActivityId>, LineError> WorkspaceMaker::activityNamed(const PlacedText &name) const
{
    if (name.text.isEmpty())
        return std::optional<ActivityId>();
    const auto found = m_activities.find(name.text);
    if (found == m_activities.end())
        return tl::unexpected(LineError{ name.line, u"there is no activity \"%1\""_s.arg(name.text) });
    return std::optional(*found);
}

/// Every "queue" below `step`, a name, becomes the queue's SID.
Made WorkspaceMaker::nameToSid(JsonNode &step) const
{
    for (JsonNode &item : step.items) {
        if (const Made named = nameToSid(item); !named)
            return named;
    }
    for (JsonNode::Member &member : step.members) {
        if (member.name == "queue"_L1 && member.value.type == JsonNode::Type::Text) {
            const auto found = m_queues.find(member.value.text);
            if (found == m_queues.end())
                return tl::unexpected(
                    LineError{ member.value.line, u"there is no task queue \"%1\""_s.arg(member.value.text) });
            member.value.text = found->text();
        } else if (const Made named = nameToSid(member.value); !named) {
            return named;
        }
    }
    return {};
}

tl::expected<QByteArray, LineError> WorkspaceMaker::configurationOf(const JsonNode &plan) const
{
    JsonNode named = plan;
    if (const Made sids = nameToSid(named); !sids)
        return tl::unexpected(sids.error());
    const QByteArray text = jsonText(named);
    if (const auto read = WorkflowConfiguration::fromJson(text); !read)
        return tl::unexpected(LineError{ lineOf(plan, read.error().where), read.error().message });
    return text;
}

} // namespace

std::optional<WorkspaceId> workspaceNamed(const Engine &engine, const QString &name)
{
    const QList<Workspace> known = engine.workspaces();
    const auto same = std::ranges::find(known, name, &Workspace::name);
    return same == known.end() ? std::nullopt : std::optional(same->id);
}

tl::expected<WorkspaceId, LineError> makeWorkspace(Engine &engine, const WorkspacePlan &plan)
{
    return WorkspaceMaker(engine, plan).make();
}

tl::expected<WorkspaceId, LineError> addWorkspace(Engine &engine, const WorkspacePlan &plan)
{
    if (const auto known = workspaceNamed(engine, plan.name.text))
        return *known;
    Engine scratch(AccountId(), 1);
    scratch.advanceTo(engine.now());
    return makeWorkspace(scratch, plan).and_then([&](WorkspaceId) { return makeWorkspace(engine, plan); });
}

tl::expected<WorkspaceId, QString> addWorkspaceFile(Engine &engine, const QString &file)
{
    return readWorkspaceFile(file).and_then([&](const WorkspacePlan &plan) {
        return addWorkspace(engine, plan).map_error([&file](const LineError &error) { return inFile(file, error); });
    });
}

} // namespace router
