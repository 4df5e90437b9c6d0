#include "router/resources/listfilters.h"
#include "router/rest/routes.h"
#include "router/rest/statisticsanswers.h"

using namespace Qt::StringLiterals;

namespace router {

namespace {

constexpr qsizetype mostWorkers = 100;

std::optional<StatisticsFrame> workspaceItself(const RestCall &call)
{
    return workspaceFrame(call);
}

/// Every activity of the workspace with how long workers were in it.
WorkerPeriodFigures figuresOf(const RestCall &call, const StatisticsQuery &query, const WorkerPeriod &period)
{
    WorkerPeriodFigures figures{ .from = query.from, .to = query.to, .reservations = period.reservations };
    for (const Activity &activity : call.engine.activities(call.workspace))
        figures.activities.append({ activity.id, activity.name, period.activities.value(activity.id) });
    return figures;
}

LiveFigures everybodyNow(const RestCall &call, const StatisticsFrame &, TaskChannelId)
{
    return call.engine.workerFigures(call.workspace);
}

PastFigures everybodyPast(const RestCall &call, const StatisticsFrame &, const StatisticsQuery &query)
{
    return figuresOf(call, query, call.statistics.ofWorkers(call.workspace, query, call.engine.now()));
}

/// The workers that are asked for; too many are refused.
Outcome<QList<Worker>> readWorkers(RestCall &call)
{
    const RowFilter<Worker> filter = readCountedWorkers(call.parameters, call.engine, call.workspace);
    if (call.parameters.fault())
        return tl::unexpected(*call.parameters.fault());
    QList<Worker> workers;
    call.engine.forEachWorker(call.workspace, [&](const Worker &worker) {
        if (!filter || filter(worker))
            workers.append(worker);
        return workers.size() <= mostWorkers;
    });
    if (workers.size() <= mostWorkers)
        return workers;
    return tl::unexpected(Refusal{ .message
        = u"These are more than 100 workers: narrow them down by TaskQueueSid, TaskQueueName or FriendlyName"_s });
}

WorkerFigures countNow(const RestCall &call, const QList<Worker> &workers)
{
    WorkerFigures figures = call.engine.workerFigures(call.workspace);
    figures.totalWorkers = int(workers.size());
    for (ActivityCount &count : figures.activities)
        count.workers = int(std::ranges::count(workers, count.activity, &Worker::activity));
    return figures;
}

HttpResponse fetchSome(RestCall &call)
{
    const auto query = readStatisticsQuery(call);
    if (!query)
        return refused(query.error());
    const auto workers = readWorkers(call);
    if (!workers)
        return refused(workers.error());
    QList<WorkerId> ids;
    std::ranges::transform(*workers, std::back_inserter(ids), &Worker::id);
    const WorkerPeriod period = call.statistics.ofWorkers(call.workspace, ids, *query, call.engine.now());
    return jsonAnswer(200, toJson(workspaceFrame(call), figuresOf(call, *query, period), countNow(call, *workers)));
}

HttpResponse fetchOne(RestCall &call)
{
    const auto id = call.sid<WorkerId>(3);
    if (!id || !call.engine.worker(call.workspace, *id))
        return notFound(call.http);
    const auto query = readStatisticsQuery(call);
    if (!query)
        return refused(query.error());
    StatisticsFrame frame = workspaceFrame(call);
    frame.worker = *id;
    const WorkerPeriod period = call.statistics.ofWorkers(call.workspace, { *id }, *query, call.engine.now());
    return jsonAnswer(200, pastAloneToJson(frame, figuresOf(call, *query, period)));
}

constexpr StatisticsSource ofEverybody{ workspaceItself, everybodyNow, everybodyPast };

} // namespace

QList<RestRoute> workerStatisticsRoutes()
{
    return { { .pattern = "Workspaces/*/Workers/RealTimeStatistics", .get = fetchRealTime<ofEverybody> },
        { .pattern = "Workspaces/*/Workers/CumulativeStatistics", .get = fetchCumulative<ofEverybody> },
        { .pattern = "Workspaces/*/Workers/Statistics", .get = fetchSome },
        { .pattern = "Workspaces/*/Workers/*/Statistics", .get = fetchOne } };
}

} // namespace router
