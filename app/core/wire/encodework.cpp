#include "core/wire/encode.h"

#include "core/wire/jsonwriter.h"

namespace {

QByteArray workspacePath(const LinkBase &base, const WorkspaceId &id)
{
    return QByteArray(base.origin + "/v1/Workspaces/" + id.utf8());
}

void writeTaskLinks(JsonWriter &json, const Task &task, const QByteArray &workspace, const QByteArray &url)
{
    json.key("links").beginObject();
    json.key("task_queue");
    if (task.queue.isNull())
        json.null();
    else
        json.plain(workspace, "/TaskQueues/", task.queue.utf8());
    json.key("workflow");
    if (task.workflow.isNull())
        json.null();
    else
        json.plain(workspace, "/Workflows/", task.workflow.utf8());
    json.key("workspace").plain(workspace);
    json.key("reservations").plain(url, "/Reservations");
    json.endObject();
}

} // namespace

QByteArray toJson(const Task &task, Instant now, const LinkBase &base)
{
    const QByteArray workspace = workspacePath(base, task.workspace);
    const QByteArray url = workspace + "/Tasks/" + task.id.utf8();
    const auto age = std::chrono::floor<std::chrono::seconds>(now - task.createdAt);
    JsonWriter json(1800 + task.attributes.size() * 3 / 2);
    json.beginObject();
    json.key("account_sid").sid(base.account);
    json.key("age").number(std::max<qint64>(0, age.count()));
    json.key("assignment_status").plain(wireName(task.status));
    json.key("attributes").utf8(task.attributes);
    json.key("addons").plain("{}");
    json.key("date_created").date(task.createdAt);
    json.key("date_updated").date(task.updatedAt);
    json.key("task_queue_entered_date").date(task.queueEnteredAt);
    json.key("priority").number(task.priority);
    json.key("reason").textOrNull(task.reason);
    json.key("sid").sid(task.id);
    json.key("task_queue_sid").sid(task.queue);
    json.key("task_queue_friendly_name").textOrNull(task.queueName);
    json.key("task_channel_sid").sid(task.channel);
    json.key("task_channel_unique_name").textOrNull(task.channelUniqueName);
    json.key("timeout").number(task.timeout.count());
    json.key("workflow_sid").sid(task.workflow);
    json.key("workflow_friendly_name").textOrNull(task.workflowName);
    json.key("workspace_sid").sid(task.workspace);
    json.key("url").plain(url);
    writeTaskLinks(json, task, workspace, url);
    json.key("virtual_start_time").date(task.virtualStart);
    json.key("ignore_capacity").boolean(task.ignoreCapacity);
    json.key("routing_target").textOrNull(task.routingTarget);
    return json.endObject().take();
}

QByteArray toJson(const Reservation &reservation, ReservationSide side, const LinkBase &base)
{
    const QByteArray workspace = workspacePath(base, reservation.workspace);
    const QByteArray task = workspace + "/Tasks/" + reservation.task.utf8();
    const QByteArray worker = workspace + "/Workers/" + reservation.worker.utf8();
    JsonWriter json(1200);
    json.beginObject();
    json.key("account_sid").sid(base.account);
    json.key("date_created").date(reservation.createdAt);
    json.key("date_updated").date(reservation.updatedAt);
    json.key("reservation_status").plain(wireName(reservation.status));
    json.key("sid").sid(reservation.id);
    json.key("task_sid").sid(reservation.task);
    json.key("worker_name").textOrNull(reservation.workerName);
    json.key("worker_sid").sid(reservation.worker);
    json.key("workspace_sid").sid(reservation.workspace);
    json.key("url").plain(side == ReservationSide::Task ? task : worker, "/Reservations/", reservation.id.utf8());
    json.key("links").beginObject();
    json.key("task").plain(task);
    json.key("worker").plain(worker);
    json.key("workspace").plain(workspace);
    return json.endObject().endObject().take();
}

QByteArray pageToJson(const PageMeta &meta, const QList<QByteArray> &rows)
{
    qsizetype size = 600 + 4 * meta.url.size();
    for (const QByteArray &row : rows)
        size += row.size() + 1;
    JsonWriter json(size);
    const auto url = [&json](QByteArrayView key, const QByteArray &value) {
        json.key(key);
        if (value.isEmpty())
            json.null();
        else
            json.utf8(value);
    };
    json.beginObject();
    json.key("meta").beginObject();
    json.key("page").number(meta.page);
    json.key("page_size").number(meta.pageSize);
    url("first_page_url", meta.firstPageUrl);
    url("previous_page_url", meta.previousPageUrl);
    url("url", meta.url);
    url("next_page_url", meta.nextPageUrl);
    json.key("key").plain(meta.key);
    json.endObject();
    json.key(meta.key).beginArray();
    for (const QByteArray &row : rows)
        json.raw(row);
    return json.endArray().endObject().take();
}

QByteArray errorToJson(int status, int code, const QString &message)
{
    JsonWriter json(200 + message.size());
    json.beginObject();
    json.key("code").number(code);
    json.key("message").text(message);
    json.key("more_info").plain("https://www.twilio.com/docs/errors/", QByteArray::number(code));
    json.key("status").number(status);
    return json.endObject().take();
}
