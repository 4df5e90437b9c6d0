#include "core/wire/encode.h"

#include "core/wire/jsonwriter.h"

namespace {

void writeActivities(JsonWriter &json, const QueueFigures &figures)
{
    json.key("activity_statistics").beginArray();
    for (const ActivityCount &count : figures.activities) {
        json.beginObject();
        json.key("friendly_name").text(count.name);
        json.key("sid").sid(count.activity);
        json.key("workers").number(count.workers);
        json.endObject();
    }
    json.endArray();
}

void writeTasksByStatus(JsonWriter &json, const QueueFigures &figures)
{
    json.key("tasks_by_status").beginObject();
    json.key("pending").number(figures.pending);
    json.key("reserved").number(figures.reserved);
    json.key("assigned").number(figures.assigned);
    json.key("wrapping").number(figures.wrapping);
    json.endObject();
}

void writeTasksByPriority(JsonWriter &json, const QueueFigures &figures)
{
    json.key("tasks_by_priority").beginObject();
    for (auto it = figures.byPriority.cbegin(); it != figures.byPriority.cend(); ++it)
        json.key(QByteArray::number(it.key())).number(it.value());
    json.endObject();
}

void writeBulkEntry(JsonWriter &json, const QueueFigures &figures)
{
    json.beginObject();
    json.key("task_queue_sid").sid(figures.queue);
    json.key("total_available_workers").number(figures.availableWorkers);
    json.key("total_eligible_workers").number(figures.eligibleWorkers);
    json.key("total_tasks").number(figures.totalTasks);
    json.key("longest_task_waiting_age").number(figures.longestWaiting.count());
    json.key("longest_task_waiting_sid").sid(figures.longestWaitingTask);
    writeTasksByStatus(json, figures);
    writeTasksByPriority(json, figures);
    writeActivities(json, figures);
    json.endObject();
}

} // namespace

QByteArray toJson(const WorkspaceId &workspace, const QList<QueueFigures> &figures, const LinkBase &base)
{
    JsonWriter json(400 + 1200 * figures.size());
    json.beginObject();
    json.key("account_sid").sid(base.account);
    json.key("workspace_sid").sid(workspace);
    json.key("task_queue_data").beginArray();
    for (const QueueFigures &one : figures)
        writeBulkEntry(json, one);
    json.endArray();
    json.key("task_queue_response_count").number(figures.size());
    json.key("url").plain(base.origin, "/v1/Workspaces/", workspace.utf8(), "/TaskQueues/RealTimeStatistics");
    return json.endObject().take();
}

QByteArray toJson(const WorkspaceId &workspace, const QueueFigures &figures, const LinkBase &base)
{
    JsonWriter json(1800);
    json.beginObject();
    json.key("account_sid").sid(base.account);
    writeActivities(json, figures);
    json.key("longest_task_waiting_age").number(figures.longestWaiting.count());
    json.key("longest_task_waiting_sid").sid(figures.longestWaitingTask);
    json.key("longest_relative_task_age_in_queue").number(figures.longestWaiting.count());
    json.key("longest_relative_task_sid_in_queue").sid(figures.longestWaitingTask);
    json.key("task_queue_sid").sid(figures.queue);
    writeTasksByPriority(json, figures);
    writeTasksByStatus(json, figures);
    json.key("total_available_workers").number(figures.availableWorkers);
    json.key("total_eligible_workers").number(figures.eligibleWorkers);
    json.key("total_tasks").number(figures.totalTasks);
    json.key("workspace_sid").sid(workspace);
    json.key("url").plain(
        base.origin, "/v1/Workspaces/", workspace.utf8(), "/TaskQueues/", figures.queue.utf8(), "/RealTimeStatistics");
    return json.endObject().take();
}
