#include "router/rest/answers.h"
#include "router/rest/routes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace router {

namespace {

constexpr qsizetype mostQueues = 50;

/// The queues named in `{"QueueSids": [...]}`.
Outcome<QList<TaskQueueId>> readQueues(const QByteArray &body)
{
    const QJsonValue given = QJsonDocument::fromJson(body).object().value("QueueSids"_L1);
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
    const auto queues = readQueues(call.http.body);
    if (!queues)
        return refused(queues.error());
    QList<QueueFigures> figures;
    for (const TaskQueueId &queue : *queues) {
        figures.append(call.engine.queueFigures(call.workspace, queue));
        figures.last().queue = queue; // an unknown one is answered with zeros, under its own SID
    }
    return jsonAnswer(200, toJson(call.workspace, figures, call.links));
}

HttpResponse fetchOne(RestCall &call)
{
    const auto id = call.sid<TaskQueueId>(3);
    if (!id || !call.engine.taskQueue(call.workspace, *id))
        return notFound(call.http);
    TaskChannelId channel;
    const auto wanted = call.parameters.text("TaskChannel");
    if (wanted && !wanted->isEmpty()) {
        const auto known = call.engine.taskChannel(call.workspace, *wanted);
        if (!known)
            call.parameters.refuse("TaskChannel", u"is not a task channel of this workspace"_s);
        else
            channel = known->id;
    }
    if (call.parameters.fault())
        return refused(*call.parameters.fault());
    return jsonAnswer(200, toJson(call.workspace, call.engine.queueFigures(call.workspace, *id, channel), call.links));
}

} // namespace

QList<RestRoute> queueFiguresRoutes()
{
    return {
        { .pattern = "Workspaces/*/TaskQueues/RealTimeStatistics", .post = fetchMany, .bodyType = "application/json" },
        { .pattern = "Workspaces/*/TaskQueues/*/RealTimeStatistics", .get = fetchOne }
    };
}

} // namespace router
