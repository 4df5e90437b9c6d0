#include "console/api/taskqueuesapi.h"

#include "console/api/apicalls.h"
#include "core/wire/decodestatistics.h"

#include <QJsonArray>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype queuesPerCall = 50;
constexpr qsizetype callsAtOnce = 5;
constexpr auto pause = 210ms; // the service takes five such calls a second

/// "&Minutes=15&SplitByWaitTime=20,60"
QByteArray periodQuery(const PeriodQuestion &question, Instant now)
{
    const auto length = lengthOf(question.period);
    QByteArray query = length ? QByteArray("&Minutes=" + QByteArray::number(qint64(length->count())))
                              : QByteArray("&StartDate=" + isoSeconds(midnightBefore(now)));
    QByteArrayList thresholds;
    for (const int seconds : question.thresholds)
        thresholds.append(QByteArray::number(seconds));
    if (!thresholds.isEmpty())
        query += "&SplitByWaitTime=" + thresholds.join("%2C");
    return query;
}

/// The figures of many queues on their way, 50 at a time.
struct FiguresCall
{
    ApiClient *client;
    QByteArray path;
    QList<TaskQueueId> queues;
    TakeRows<QueueFigures> take;
    QPromise<ApiResult<Listing<QueueFigures>>> promise{};
    Listing<QueueFigures> listing{};
    qsizetype asked = 0;

    void finish(const ApiResult<Listing<QueueFigures>> &result)
    {
        promise.addResult(result);
        promise.finish();
    }
};

ApiRequest figuresRequest(const QByteArray &path, const QList<TaskQueueId> &queues)
{
    QJsonArray sids;
    for (const TaskQueueId &queue : queues)
        sids.append(queue.text());
    return { .method = ApiRequest::Method::Post,
        .path = path,
        .body = QJsonDocument(QJsonObject{ { u"QueueSids"_s, sids } }).toJson(QJsonDocument::Compact),
        .contentType = "application/json" };
}

void askForFigures(const std::shared_ptr<FiguresCall> &call)
{
    const QList<TaskQueueId> some = call->queues.mid(call->asked, queuesPerCall);
    if (some.isEmpty())
        return call->finish(call->listing);
    const bool isFirst = call->asked == 0;
    call->asked += some.size();
    call->client->send(figuresRequest(call->path, some), [call, isFirst](const ApiResult<ApiAnswer> &answer) {
        if (!answer)
            return call->finish(tl::make_unexpected(answer.error()));
        const auto figures = queueFiguresFromJson(answer->body);
        if (!figures)
            return call->finish(tl::make_unexpected(unreadableAnswer(*answer, figures.error())));
        if (isFirst)
            call->listing.requestedAt = answer->requestedAt;
        call->take(*figures, answer->requestedAt);
        const bool isLarge = call->queues.size() > callsAtOnce * queuesPerCall;
        if (isLarge && call->asked < call->queues.size())
            QTimer::singleShot(pause, call->client, [call] { askForFigures(call); });
        else
            askForFigures(call);
    });
}

} // namespace

QFuture<ApiResult<Listing<TaskQueue>>> TaskQueuesApi::list(const WorkspaceId &workspace) const
{
    return callForList(m_client, fullPages(workspacePath(workspace) + "/TaskQueues"), u"task_queues"_s,
        ResourceReader<TaskQueue>{ &taskQueueFromJson, &taskQueueFromBridge });
}

QFuture<ApiResult<Listing<QueueFigures>>> TaskQueuesApi::realTimeFigures(
    const WorkspaceId &workspace, const QList<TaskQueueId> &queues, const TakeRows<QueueFigures> &takeRows) const
{
    const auto call = std::make_shared<FiguresCall>(FiguresCall{ .client = m_client,
        .path = workspacePath(workspace) + "/TaskQueues/RealTimeStatistics",
        .queues = queues,
        .take = takeRows });
    call->promise.start();
    const auto future = call->promise.future();
    askForFigures(call);
    return future;
}

QFuture<ApiResult<Listing<QueuePeriod>>> TaskQueuesApi::periodFigures(const WorkspaceId &workspace,
    const PeriodQuestion &question, Instant now, const TakeRows<QueuePeriod> &takeRows) const
{
    const QByteArray path = fullPages(workspacePath(workspace) + "/TaskQueues/Statistics") + periodQuery(question, now);
    const ReadPage<QueuePeriod> read = [](const QByteArray &, const ApiAnswer &answer) {
        return pageFromJson(answer.body, u"task_queues_statistics"_s, &queuePeriodFromJson);
    };
    return callForPages<QueuePeriod>(m_client, path, read, takeRows);
}
