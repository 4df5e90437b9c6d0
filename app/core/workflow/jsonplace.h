#pragma once

#include "core/workflow/workflowconfiguration.h"

#include <QJsonValue>

/// A value inside a configuration together with where it stands, so that every complaint can say it.
struct JsonPlace
{
    QJsonValue value{};
    QString where{}; ///< "task_routing.filters[0]".

    /// The member `key`; undefined when it is not there.
    [[nodiscard]] JsonPlace at(QLatin1StringView key) const;
    [[nodiscard]] JsonPlace at(qsizetype index) const;
    /// Not there, null or blank text: as good as not given.
    [[nodiscard]] bool isAbsent() const;
    [[nodiscard]] tl::unexpected<ConfigurationError> error(const QString &message) const;
};

template <typename T> using ConfigurationResult = tl::expected<T, ConfigurationError>;

/// A whole number, also when written as text ("10"). Empty when absent.
ConfigurationResult<std::optional<int>> readWholeNumber(const JsonPlace &place);
/// An expression. Empty when absent.
ConfigurationResult<std::optional<Expression>> readExpression(const JsonPlace &place);
/// Comma list of `worker.<path> ASC|DESC`. Empty when absent.
ConfigurationResult<QList<OrderClause>> readOrder(const JsonPlace &place);
/// The path of `task.<path>`, without `task`. Empty when absent.
ConfigurationResult<QStringList> readTaskPath(const JsonPlace &place);
/// A task queue's SID; null when absent.
ConfigurationResult<TaskQueueId> readQueue(const JsonPlace &place);
