#include "core/wire/encode.h"

#include "core/wire/jsonwriter.h"

namespace {

QByteArray workspaceUrl(const LinkBase &base, const WorkspaceId &id)
{
    return QByteArray(base.origin + "/v1/Workspaces/" + id.utf8());
}

QByteArrayView orderName(QueueOrder order)
{
    return order == QueueOrder::Lifo ? QByteArrayView("LIFO") : QByteArrayView("FIFO");
}

/// A link to an activity, null where there is none.
void activityLink(JsonWriter &json, QByteArrayView key, const QByteArray &workspace, const ActivityId &activity)
{
    json.key(key);
    if (activity.isNull())
        json.null();
    else
        json.plain(workspace, "/Activities/", activity.utf8());
}

} // namespace

QByteArray toJson(const Workspace &workspace, const LinkBase &base)
{
    const QByteArray url = workspaceUrl(base, workspace.id);
    JsonWriter json(2600);
    json.beginObject();
    json.key("account_sid").sid(base.account);
    json.key("date_created").date(workspace.createdAt);
    json.key("date_updated").date(workspace.updatedAt);
    json.key("default_activity_name").textOrNull(workspace.defaultActivityName);
    json.key("default_activity_sid").sid(workspace.defaultActivity);
    json.key("event_callback_url").textOrNull(workspace.eventCallbackUrl);
    json.key("events_filter").textOrNull(workspace.eventsFilter);
    json.key("friendly_name").text(workspace.name);
    json.key("multi_task_enabled").boolean(workspace.multitasking);
    json.key("sid").sid(workspace.id);
    json.key("timeout_activity_name").textOrNull(workspace.timeoutActivityName);
    json.key("timeout_activity_sid").sid(workspace.timeoutActivity);
    json.key("prioritize_queue_order").plain(orderName(workspace.prioritizeQueueOrder));
    json.key("url").plain(url);
    json.key("links").beginObject();
    json.key("activities").plain(url, "/Activities");
    json.key("statistics").plain(url, "/Statistics");
    json.key("real_time_statistics").plain(url, "/RealTimeStatistics");
    json.key("cumulative_statistics").plain(url, "/CumulativeStatistics");
    json.key("task_queues").plain(url, "/TaskQueues");
    json.key("tasks").plain(url, "/Tasks");
    json.key("workers").plain(url, "/Workers");
    json.key("workflows").plain(url, "/Workflows");
    json.key("task_channels").plain(url, "/TaskChannels");
    json.key("events").plain(url, "/Events");
    return json.endObject().endObject().take();
}

QByteArray toJson(const Activity &activity, const LinkBase &base)
{
    const QByteArray workspace = workspaceUrl(base, activity.workspace);
    JsonWriter json(700);
    json.beginObject();
    json.key("account_sid").sid(base.account);
    json.key("available").boolean(activity.available);
    json.key("date_created").date(activity.createdAt);
    json.key("date_updated").date(activity.updatedAt);
    json.key("friendly_name").text(activity.name);
    json.key("sid").sid(activity.id);
    json.key("workspace_sid").sid(activity.workspace);
    json.key("url").plain(workspace, "/Activities/", activity.id.utf8());
    json.key("links").beginObject();
    json.key("workspace").plain(workspace);
    return json.endObject().endObject().take();
}

QByteArray toJson(const TaskChannel &channel, const LinkBase &base)
{
    const QByteArray workspace = workspaceUrl(base, channel.workspace);
    JsonWriter json(750);
    json.beginObject();
    json.key("account_sid").sid(base.account);
    json.key("date_created").date(channel.createdAt);
    json.key("date_updated").date(channel.updatedAt);
    json.key("friendly_name").text(channel.name);
    json.key("sid").sid(channel.id);
    json.key("unique_name").text(channel.uniqueName);
    json.key("workspace_sid").sid(channel.workspace);
    json.key("channel_optimized_routing").boolean(channel.optimizedRouting);
    json.key("url").plain(workspace, "/TaskChannels/", channel.id.utf8());
    json.key("links").beginObject();
    json.key("workspace").plain(workspace);
    return json.endObject().endObject().take();
}

QByteArray toJson(const TaskQueue &queue, const LinkBase &base)
{
    const QByteArray workspace = workspaceUrl(base, queue.workspace);
    const QByteArray url = workspace + "/TaskQueues/" + queue.id.utf8();
    JsonWriter json(2200 + queue.targetWorkers.size());
    json.beginObject();
    json.key("account_sid").sid(base.account);
    json.key("assignment_activity_sid").sid(queue.assignmentActivity);
    json.key("assignment_activity_name").textOrNull(queue.assignmentActivityName);
    json.key("date_created").date(queue.createdAt);
    json.key("date_updated").date(queue.updatedAt);
    json.key("friendly_name").text(queue.name);
    json.key("max_reserved_workers").number(queue.maxReservedWorkers);
    json.key("reservation_activity_sid").sid(queue.reservationActivity);
    json.key("reservation_activity_name").textOrNull(queue.reservationActivityName);
    json.key("sid").sid(queue.id);
    json.key("target_workers").text(queue.targetWorkers);
    json.key("task_order").plain(orderName(queue.order));
    json.key("url").plain(url);
    json.key("workspace_sid").sid(queue.workspace);
    json.key("links").beginObject();
    activityLink(json, "assignment_activity", workspace, queue.assignmentActivity);
    activityLink(json, "reservation_activity", workspace, queue.reservationActivity);
    json.key("workspace").plain(workspace);
    json.key("statistics").plain(url, "/Statistics");
    json.key("real_time_statistics").plain(url, "/RealTimeStatistics");
    json.key("cumulative_statistics").plain(url, "/CumulativeStatistics");
    json.key("list_statistics").plain(workspace, "/TaskQueues/Statistics");
    json.key("bulk_real_time_statistics").plain(workspace, "/TaskQueues/RealTimeStatistics");
    return json.endObject().endObject().take();
}

QByteArray toJson(const Workflow &workflow, const LinkBase &base)
{
    const QByteArray url = workspaceUrl(base, workflow.workspace) + "/Workflows/" + workflow.id.utf8();
    JsonWriter json(1400 + 2 * workflow.configuration.size());
    json.beginObject();
    json.key("account_sid").sid(base.account);
    json.key("assignment_callback_url").textOrNull(workflow.assignmentCallbackUrl);
    json.key("configuration").utf8(workflow.configuration);
    json.key("date_created").date(workflow.createdAt);
    json.key("date_updated").date(workflow.updatedAt);
    json.key("document_content_type").plain("application/json");
    json.key("fallback_assignment_callback_url").textOrNull(workflow.fallbackAssignmentCallbackUrl);
    json.key("friendly_name").text(workflow.name);
    json.key("sid").sid(workflow.id);
    json.key("task_reservation_timeout").number(workflow.reservationTimeout.count());
    json.key("workspace_sid").sid(workflow.workspace);
    json.key("url").plain(url);
    json.key("links").beginObject();
    json.key("statistics").plain(url, "/Statistics");
    json.key("real_time_statistics").plain(url, "/RealTimeStatistics");
    json.key("cumulative_statistics").plain(url, "/CumulativeStatistics");
    return json.endObject().endObject().take();
}

QByteArray toJson(const Worker &worker, const LinkBase &base)
{
    const QByteArray workspace = workspaceUrl(base, worker.workspace);
    const QByteArray url = workspace + "/Workers/" + worker.id.utf8();
    JsonWriter json(2300 + worker.attributes.size() * 3 / 2);
    json.beginObject();
    json.key("account_sid").sid(base.account);
    json.key("activity_name").textOrNull(worker.activityName);
    json.key("activity_sid").sid(worker.activity);
    json.key("attributes").utf8(worker.attributes);
    json.key("available").boolean(worker.available);
    json.key("date_created").date(worker.createdAt);
    json.key("date_status_changed").date(worker.statusChangedAt);
    json.key("date_updated").date(worker.updatedAt);
    json.key("friendly_name").text(worker.name);
    json.key("sid").sid(worker.id);
    json.key("workspace_sid").sid(worker.workspace);
    json.key("url").plain(url);
    json.key("links").beginObject();
    json.key("channels").plain(url, "/Channels");
    activityLink(json, "activity", workspace, worker.activity);
    json.key("workspace").plain(workspace);
    json.key("statistics").plain(workspace, "/Workers/Statistics");
    json.key("real_time_statistics").plain(workspace, "/Workers/RealTimeStatistics");
    json.key("cumulative_statistics").plain(workspace, "/Workers/CumulativeStatistics");
    json.key("worker_statistics").plain(url, "/Statistics");
    json.key("worker_channels").plain(url, "/Channels");
    json.key("reservations").plain(url, "/Reservations");
    return json.endObject().endObject().take();
}

QByteArray toJson(const WorkerChannel &channel, const LinkBase &base)
{
    JsonWriter json(800);
    json.beginObject();
    json.key("account_sid").sid(base.account);
    json.key("assigned_tasks").number(channel.assignedTasks);
    json.key("available").boolean(channel.available);
    json.key("available_capacity_percentage").number(channel.availableCapacityPercentage);
    json.key("configured_capacity").number(channel.configuredCapacity);
    json.key("date_created").date(channel.createdAt);
    json.key("date_updated").date(channel.updatedAt);
    json.key("sid").sid(channel.id);
    json.key("task_channel_sid").sid(channel.channel);
    json.key("task_channel_unique_name").textOrNull(channel.channelUniqueName);
    json.key("worker_sid").sid(channel.worker);
    json.key("workspace_sid").sid(channel.workspace);
    json.key("url").plain(
        workspaceUrl(base, channel.workspace), "/Workers/", channel.worker.utf8(), "/Channels/", channel.id.utf8());
    return json.endObject().take();
}
