#include "router/rest/routes.h"
#include "router/rest/statisticsanswers.h"

namespace router {

namespace {

std::optional<StatisticsFrame> workspaceItself(const RestCall &call)
{
    return workspaceFrame(call);
}

LiveFigures workspaceNow(const RestCall &call, const StatisticsFrame &, TaskChannelId channel)
{
    return WorkspaceFigures{ call.engine.workspaceFigures(call.workspace, channel),
        call.engine.workerFigures(call.workspace) };
}

PastFigures workspacePast(const RestCall &call, const StatisticsFrame &, const StatisticsQuery &query)
{
    return call.statistics.ofWorkspace(call.workspace, query);
}

std::optional<StatisticsFrame> workflowOf(const RestCall &call)
{
    const auto id = call.sid<WorkflowId>(3);
    if (!id || !call.engine.workflow(call.workspace, *id))
        return std::nullopt;
    StatisticsFrame frame = workspaceFrame(call);
    frame.workflow = *id;
    return frame;
}

LiveFigures workflowNow(const RestCall &call, const StatisticsFrame &frame, TaskChannelId channel)
{
    return call.engine.workflowFigures(call.workspace, frame.workflow, channel);
}

PastFigures workflowPast(const RestCall &call, const StatisticsFrame &frame, const StatisticsQuery &query)
{
    return call.statistics.ofWorkflow(frame.workflow, query);
}

std::optional<StatisticsFrame> queueOf(const RestCall &call)
{
    const auto id = call.sid<TaskQueueId>(3);
    if (!id || !call.engine.taskQueue(call.workspace, *id))
        return std::nullopt;
    StatisticsFrame frame = workspaceFrame(call);
    frame.queue = *id;
    return frame;
}

LiveFigures queueNow(const RestCall &call, const StatisticsFrame &frame, TaskChannelId channel)
{
    return call.engine.queueFigures(call.workspace, frame.queue, channel);
}

PastFigures queuePast(const RestCall &call, const StatisticsFrame &frame, const StatisticsQuery &query)
{
    return call.statistics.ofQueue(frame.queue, query);
}

constexpr StatisticsSource ofWorkspace{ workspaceItself, workspaceNow, workspacePast };
constexpr StatisticsSource ofWorkflow{ workflowOf, workflowNow, workflowPast };
constexpr StatisticsSource ofQueue{ queueOf, queueNow, queuePast };

} // namespace

QList<RestRoute> taskStatisticsRoutes()
{
    return { { .pattern = "Workspaces/*/RealTimeStatistics", .get = fetchRealTime<ofWorkspace> },
        { .pattern = "Workspaces/*/CumulativeStatistics", .get = fetchCumulative<ofWorkspace> },
        { .pattern = "Workspaces/*/Statistics", .get = fetchStatistics<ofWorkspace> },
        { .pattern = "Workspaces/*/Workflows/*/RealTimeStatistics", .get = fetchRealTime<ofWorkflow> },
        { .pattern = "Workspaces/*/Workflows/*/CumulativeStatistics", .get = fetchCumulative<ofWorkflow> },
        { .pattern = "Workspaces/*/Workflows/*/Statistics", .get = fetchStatistics<ofWorkflow> },
        { .pattern = "Workspaces/*/TaskQueues/*/RealTimeStatistics", .get = fetchRealTime<ofQueue> },
        { .pattern = "Workspaces/*/TaskQueues/*/CumulativeStatistics", .get = fetchCumulative<ofQueue> },
        { .pattern = "Workspaces/*/TaskQueues/*/Statistics", .get = fetchStatistics<ofQueue> } };
}

} // namespace router
