#include "core/workflow/workflowconfiguration.h"

#include "core/workflow/jsonplace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

/// Reads one member into `to`; answers what is wrong with it.
template <typename T, typename Read> std::optional<ConfigurationError> take(T &to, Read read, const JsonPlace &place)
{
    auto value = read(place);
    if (!value)
        return value.error();
    to = std::move(*value);
    return std::nullopt;
}

ConfigurationResult<std::optional<std::chrono::seconds>> readTimeout(const JsonPlace &place)
{
    const auto number = readWholeNumber(place);
    if (!number)
        return tl::unexpected(number.error());
    if (!*number)
        return std::nullopt;
    if (**number <= 0)
        return place.error(u"must be above 0"_s);
    return std::chrono::seconds(**number);
}

/// What a target and the default filter have in common.
std::optional<ConfigurationError> takeCommon(RoutingTarget &target, const JsonPlace &place)
{
    if (!place.value.isObject())
        return place.error(u"must be an object"_s).value();
    if (auto error = take(target.queue, &readQueue, place.at("queue"_L1)))
        return error;
    if (auto error = take(target.priority, &readWholeNumber, place.at("priority"_L1)))
        return error;
    if (auto error = take(target.expression, &readExpression, place.at("expression"_L1)))
        return error;
    if (auto error = take(target.skipIf, &readExpression, place.at("skip_if"_L1)))
        return error;
    if (auto error = take(target.orderBy, &readOrder, place.at("order_by"_L1)))
        return error;
    if (auto error = take(target.knownWorkerSid, &readTaskPath, place.at("known_worker_sid"_L1)))
        return error;
    if (auto error = take(target.knownWorkerName, &readTaskPath, place.at("known_worker_friendly_name"_L1)))
        return error;
    if (!target.knownWorkerSid.isEmpty() && !target.knownWorkerName.isEmpty())
        return place.error(u"must not have both known_worker_sid and known_worker_friendly_name"_s).value();
    return std::nullopt;
}

ConfigurationResult<RoutingTarget> readTarget(const JsonPlace &place, TaskQueueId inherited)
{
    RoutingTarget target;
    if (const auto error = takeCommon(target, place))
        return tl::unexpected(*error);
    if (const auto error = take(target.timeout, &readTimeout, place.at("timeout"_L1)))
        return tl::unexpected(*error);
    if (target.queue.isNull())
        target.queue = inherited;
    if (target.queue.isNull())
        return place.at("queue"_L1).error(u"is missing: a first target must name its queue"_s);
    return target;
}

ConfigurationResult<RoutingTarget> readDefault(const JsonPlace &place)
{
    RoutingTarget target;
    if (const auto error = takeCommon(target, place))
        return tl::unexpected(*error);
    if (target.queue.isNull())
        return place.at("queue"_L1).error(u"is missing"_s);
    return target;
}

ConfigurationResult<QList<RoutingTarget>> readTargets(const JsonPlace &place)
{
    if (!place.value.isArray())
        return place.error(u"must be a list"_s);
    const qsizetype count = place.value.toArray().size();
    if (count == 0)
        return place.error(u"must not be empty"_s);
    QList<RoutingTarget> targets;
    for (qsizetype i = 0; i < count; ++i) {
        auto target = readTarget(place.at(i), targets.isEmpty() ? TaskQueueId() : targets.last().queue);
        if (!target)
            return tl::unexpected(target.error());
        targets.append(std::move(*target));
    }
    return targets;
}

/// The label; some clients write it as `friendly_name`.
QString nameOf(const JsonPlace &filter)
{
    const QString name = filter.at("filter_friendly_name"_L1).value.toString();
    return name.isEmpty() ? filter.at("friendly_name"_L1).value.toString() : name;
}

ConfigurationResult<RoutingFilter> readFilter(const JsonPlace &place)
{
    if (!place.value.isObject())
        return place.error(u"must be an object"_s);
    auto expression = readExpression(place.at("expression"_L1));
    if (!expression)
        return tl::unexpected(expression.error());
    if (!*expression)
        return place.at("expression"_L1).error(u"is missing"_s);
    auto targets = readTargets(place.at("targets"_L1));
    if (!targets)
        return tl::unexpected(targets.error());
    return RoutingFilter{ nameOf(place), std::move(**expression), std::move(*targets) };
}

ConfigurationResult<QList<RoutingFilter>> readFilters(const JsonPlace &place)
{
    if (place.isAbsent())
        return QList<RoutingFilter>();
    if (!place.value.isArray())
        return place.error(u"must be a list"_s);
    QList<RoutingFilter> filters;
    for (qsizetype i = 0; i < place.value.toArray().size(); ++i) {
        auto filter = readFilter(place.at(i));
        if (!filter)
            return tl::unexpected(filter.error());
        filters.append(std::move(*filter));
    }
    return filters;
}

} // namespace

tl::expected<WorkflowConfiguration, ConfigurationError> WorkflowConfiguration::fromJson(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError)
        return tl::unexpected(
            ConfigurationError{ {}, u"not JSON: %1 at byte %2"_s.arg(fault.errorString()).arg(fault.offset) });
    const JsonPlace routing = JsonPlace{ document.object(), {} }.at("task_routing"_L1);
    if (!routing.value.isObject())
        return routing.error(u"must be an object"_s);
    auto filters = readFilters(routing.at("filters"_L1));
    if (!filters)
        return tl::unexpected(filters.error());
    WorkflowConfiguration configuration{ .filters = std::move(*filters) };
    const JsonPlace fallback = routing.at("default_filter"_L1);
    if (!fallback.isAbsent()) {
        auto target = readDefault(fallback);
        if (!target)
            return tl::unexpected(target.error());
        configuration.defaultFilter = std::move(*target);
    }
    return configuration;
}

QSet<TaskQueueId> WorkflowConfiguration::queues() const
{
    QSet<TaskQueueId> queues;
    for (const RoutingFilter &filter : filters) {
        for (const RoutingTarget &target : filter.targets)
            queues.insert(target.queue);
    }
    if (defaultFilter)
        queues.insert(defaultFilter->queue);
    return queues;
}
