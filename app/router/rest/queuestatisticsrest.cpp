#include "router/resources/listfilters.h"
#include "router/rest/listanswer.h"
#include "router/rest/routes.h"
#include "router/rest/statisticsanswers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace router {

namespace {

constexpr qsizetype mostQueues = 50;

/// The queues named in `{"QueueSids": [...]}`.
Outcome<QList<TaskQueueId>> readQueues(const QJsonObject &body)
{
    const QJsonValue given = body.value("QueueSids"_L1);
    if (!given.isArray())
        return tl::unexpected(Refusal{ .message = u"QueueSids field is required: a JSON array of 1 to 50 SIDs"_s });
    const QJsonArray sids = given.toArray();
    if (sids.isEmpty() || sids.size() > mostQueues)
        return tl::unexpected(Refusal{ .message = u"QueueSids has %1 entries, not 1 to 50"_s.arg(sids.size()) });
    QList<TaskQueueId> queues;
    for (const QJsonValue &sid : sids) {
        const auto id = TaskQueueId::fromText(QStringView(sid.toString()));
        if (!id) {
            return tl::unexpected(Refusal{ .message = QString(u"Value '"_s + sid.toString().left(100)
                                               + u"' provided for QueueSids has an invalid format"_s) });
        }
        queues.append(*id);
    }
    return queues;
}

HttpResponse fetchMany(RestCall &call)
{
    const QJsonObject body = QJsonDocument::fromJson(call.http.body).object();
    const auto queues = readQueues(body);
    if (!queues)
        return refused(queues.error());
    if (const QString channel = body.value("TaskChannel"_L1).toString(); !channel.isEmpty())
        call.parameters = Parameters({ { "TaskChannel", channel.toUtf8() } });
    const TaskChannelId channel = readTaskChannel(call);
    if (call.parameters.fault())
        return refused(*call.parameters.fault());
    QList<QueueFigures> figures;
    for (const TaskQueueId &queue : *queues)
        figures.append(call.engine.queueFigures(call.workspace, queue, channel)); // zeros for an unknown one
    return jsonAnswer(200, toJson(call.workspace, figures, call.links));
}

HttpResponse list(RestCall &call)
{
    const auto query = readStatisticsQuery(call);
    if (!query)
        return refused(query.error());
    const auto write = [&call, &query](const TaskQueue &queue) {
        const StatisticsFrame frame{ .base = call.links, .workspace = call.workspace, .queue = queue.id };
        return toJson(frame, call.statistics.ofQueue(queue.id, *query),
            call.engine.queueFigures(call.workspace, queue.id, query->channel));
    };
    return listed<TaskQueue>(call,
        { .key = "task_queues_statistics",
            .visit = eachOf(call.engine.taskQueues(call.workspace)),
            .filter = readNameFilter<TaskQueue>(call.parameters),
            .write = write });
}

} // namespace

QList<RestRoute> queueStatisticsRoutes()
{
    return {
        { .pattern = "Workspaces/*/TaskQueues/RealTimeStatistics", .post = fetchMany, .bodyType = "application/json" },
        { .pattern = "Workspaces/*/TaskQueues/Statistics", .get = list }
    };
}

} // namespace router
