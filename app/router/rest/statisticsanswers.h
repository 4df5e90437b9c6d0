#pragma once

#include "core/wire/encodestatistics.h"
#include "router/rest/answers.h"
#include "router/rest/statisticsquery.h"

namespace router {

/// Where the statistics of one kind of resource come from.
struct StatisticsSource
{
    /// Whose they are; empty: there is no such resource.
    std::optional<StatisticsFrame> (*frame)(const RestCall &call);
    LiveFigures (*live)(const RestCall &call, const StatisticsFrame &frame, TaskChannelId channel);
    PastFigures (*past)(const RestCall &call, const StatisticsFrame &frame, const StatisticsQuery &query);
};

/// A frame with nothing but the workspace and the URL that was asked for.
inline StatisticsFrame workspaceFrame(const RestCall &call)
{
    QByteArray url = call.http.localOrigin + call.http.path;
    if (!call.http.query.isEmpty())
        url += '?' + call.http.query;
    return { .base = call.links, .workspace = call.workspace, .url = url };
}

template <const StatisticsSource &source> HttpResponse fetchRealTime(RestCall &call)
{
    const auto frame = source.frame(call);
    if (!frame)
        return notFound(call.http);
    const TaskChannelId channel = readTaskChannel(call);
    if (call.parameters.fault())
        return refused(*call.parameters.fault());
    return jsonAnswer(200, toJson(*frame, source.live(call, *frame, channel)));
}

template <const StatisticsSource &source> HttpResponse fetchCumulative(RestCall &call)
{
    const auto frame = source.frame(call);
    if (!frame)
        return notFound(call.http);
    const auto query = readStatisticsQuery(call);
    if (!query)
        return refused(query.error());
    return jsonAnswer(200, toJson(*frame, source.past(call, *frame, *query)));
}

template <const StatisticsSource &source> HttpResponse fetchStatistics(RestCall &call)
{
    const auto frame = source.frame(call);
    if (!frame)
        return notFound(call.http);
    const auto query = readStatisticsQuery(call);
    if (!query)
        return refused(query.error());
    return jsonAnswer(
        200, toJson(*frame, source.past(call, *frame, *query), source.live(call, *frame, query->channel)));
}

} // namespace router
