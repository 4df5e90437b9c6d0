#include "router/rest/statisticsquery.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace router {

namespace {

constexpr auto longestPast = 30 * 24h;
constexpr auto onItsWay = 1min; ///< A client that asks for the last 30 days has reckoned from when it asked.
constexpr auto usualPeriod = 15min;
constexpr qsizetype mostThresholds = 100;

Refusal tooLongAgo()
{
    return { .code = 14241, .message = u"StartDate is more than 30 days ago"_s };
}

Instant wholeSecond(Instant at)
{
    return std::chrono::floor<std::chrono::seconds>(at);
}

std::optional<qint64> thresholdFrom(const QByteArray &part)
{
    bool isNumber = false;
    const qint64 seconds = part.trimmed().toLongLong(&isNumber);
    return isNumber && seconds >= 0 ? std::optional(seconds) : std::nullopt;
}

/// "5,10,20": seconds, in any order.
QList<qint64> readThresholds(Parameters &given)
{
    QList<qint64> thresholds;
    const QByteArray list = given.bytes("SplitByWaitTime").value_or(QByteArray());
    if (list.isEmpty())
        return thresholds;
    for (const QByteArray &part : list.split(',')) {
        const auto seconds = thresholdFrom(part);
        if (!seconds || thresholds.size() == mostThresholds) {
            given.refuse("SplitByWaitTime", u"is not a list of at most 100 numbers of seconds"_s);
            return {};
        }
        thresholds.append(*seconds);
    }
    std::ranges::sort(thresholds);
    thresholds.erase(std::unique(thresholds.begin(), thresholds.end()), thresholds.end());
    return thresholds;
}

void readPeriod(Parameters &given, Instant now, StatisticsQuery &query)
{
    const auto minutes = given.integer("Minutes", 1, std::numeric_limits<int>::max());
    const auto start = given.date("StartDate");
    const auto end = given.date("EndDate");
    if (given.has("Minutes") && (given.has("StartDate") || given.has("EndDate")))
        given.refuse(u"Minutes cannot be combined with StartDate or EndDate"_s);
    query.to = wholeSecond(end.value_or(now));
    query.isOpen = query.to >= wholeSecond(now);
    query.from = start ? wholeSecond(*start) : query.to - std::chrono::minutes{ minutes.value_or(usualPeriod.count()) };
    if (query.from > query.to)
        given.refuse(u"StartDate is later than EndDate"_s);
}

} // namespace

TaskChannelId readTaskChannel(RestCall &call)
{
    const auto wanted = call.parameters.text("TaskChannel");
    if (!wanted || wanted->isEmpty())
        return {};
    const auto known = call.engine.taskChannel(call.workspace, *wanted);
    if (!known)
        call.parameters.refuse("TaskChannel", u"is not a task channel of this workspace"_s);
    return known ? known->id : TaskChannelId();
}

Outcome<StatisticsQuery> readStatisticsQuery(RestCall &call)
{
    StatisticsQuery query{ .channel = readTaskChannel(call), .thresholds = readThresholds(call.parameters) };
    readPeriod(call.parameters, call.engine.now(), query);
    if (call.parameters.fault())
        return tl::unexpected(*call.parameters.fault());
    if (query.from < call.engine.now() - longestPast - onItsWay)
        return tl::unexpected(tooLongAgo());
    return query;
}

} // namespace router
