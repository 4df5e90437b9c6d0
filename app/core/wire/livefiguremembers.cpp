#include "core/wire/figuremembers.h"

namespace {

void writeActivities(JsonWriter &json, const QList<ActivityCount> &activities)
{
    json.key("activity_statistics").beginArray();
    for (const ActivityCount &count : activities) {
        json.beginObject();
        json.key("friendly_name").text(count.name);
        json.key("sid").sid(count.activity);
        json.key("workers").number(count.workers);
        json.endObject();
    }
    json.endArray();
}

template <typename Figures> void writeTasks(JsonWriter &json, const Figures &figures)
{
    json.key("longest_task_waiting_age").number(figures.longestWaiting.count());
    json.key("longest_task_waiting_sid").sid(figures.longestWaitingTask);
    json.key("tasks_by_priority").beginObject();
    for (auto it = figures.byPriority.cbegin(); it != figures.byPriority.cend(); ++it)
        json.key(QByteArray::number(it.key())).number(it.value());
    json.endObject();
    json.key("tasks_by_status").beginObject();
    json.key("pending").number(figures.pending);
    json.key("reserved").number(figures.reserved);
    json.key("assigned").number(figures.assigned);
    json.key("wrapping").number(figures.wrapping);
    json.endObject();
    json.key("total_tasks").number(figures.totalTasks);
}

} // namespace

void writeMembers(JsonWriter &json, const TaskFigures &figures)
{
    writeTasks(json, figures);
}

void writeMembers(JsonWriter &json, const WorkspaceFigures &figures)
{
    writeTasks(json, figures.tasks);
    writeMembers(json, figures.workers);
}

void writeBulkMembers(JsonWriter &json, const QueueFigures &figures)
{
    writeActivities(json, figures.activities);
    writeTasks(json, figures);
    json.key("total_available_workers").number(figures.availableWorkers);
    json.key("total_eligible_workers").number(figures.eligibleWorkers);
}

void writeMembers(JsonWriter &json, const QueueFigures &figures)
{
    writeBulkMembers(json, figures);
    json.key("longest_relative_task_age_in_queue").number(figures.longestInQueue.count());
    json.key("longest_relative_task_sid_in_queue").sid(figures.longestInQueueTask);
}

void writeMembers(JsonWriter &json, const WorkerFigures &figures)
{
    writeActivities(json, figures.activities);
    json.key("total_workers").number(figures.totalWorkers);
}
