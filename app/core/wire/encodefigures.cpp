#include "core/wire/figuremembers.h"

namespace {

void writeFrame(JsonWriter &json, const StatisticsFrame &frame)
{
    json.key("account_sid").sid(frame.base.account);
    if (!frame.queue.isNull())
        json.key("task_queue_sid").sid(frame.queue);
    if (!frame.workflow.isNull())
        json.key("workflow_sid").sid(frame.workflow);
    if (!frame.worker.isNull())
        json.key("worker_sid").sid(frame.worker);
    json.key("workspace_sid").sid(frame.workspace);
    if (!frame.url.isEmpty())
        json.key("url").utf8(frame.url);
}

template <typename Figures> void writeAny(JsonWriter &json, const Figures &figures)
{
    std::visit([&json](const auto &each) { writeMembers(json, each); }, figures);
}

template <typename Figures> void writeObject(JsonWriter &json, QByteArrayView key, const Figures &figures)
{
    json.key(key).beginObject();
    writeAny(json, figures);
    json.endObject();
}

template <typename Figures> QByteArray flat(const StatisticsFrame &frame, const Figures &figures)
{
    JsonWriter json(1800);
    json.beginObject();
    writeFrame(json, frame);
    writeAny(json, figures);
    return json.endObject().take();
}

} // namespace

QByteArray toJson(const StatisticsFrame &frame, const LiveFigures &live)
{
    return flat(frame, live);
}

QByteArray toJson(const StatisticsFrame &frame, const PastFigures &past)
{
    return flat(frame, past);
}

QByteArray toJson(const StatisticsFrame &frame, const PastFigures &past, const LiveFigures &live)
{
    JsonWriter json(3600);
    json.beginObject();
    writeFrame(json, frame);
    writeObject(json, "cumulative", past);
    writeObject(json, "realtime", live);
    return json.endObject().take();
}

QByteArray pastAloneToJson(const StatisticsFrame &frame, const PastFigures &past)
{
    JsonWriter json(1800);
    json.beginObject();
    writeFrame(json, frame);
    writeObject(json, "cumulative", past);
    return json.endObject().take();
}

QByteArray toJson(const WorkspaceId &workspace, const QList<QueueFigures> &figures, const LinkBase &base)
{
    JsonWriter json(400 + 1200 * figures.size());
    json.beginObject();
    json.key("account_sid").sid(base.account);
    json.key("workspace_sid").sid(workspace);
    json.key("task_queue_data").beginArray();
    for (const QueueFigures &one : figures) {
        json.beginObject();
        json.key("task_queue_sid").sid(one.queue);
        writeBulkMembers(json, one);
        json.endObject();
    }
    json.endArray();
    json.key("task_queue_response_count").number(figures.size());
    json.key("url").plain(base.origin, "/v1/Workspaces/", workspace.utf8(), "/TaskQueues/RealTimeStatistics");
    return json.endObject().take();
}
