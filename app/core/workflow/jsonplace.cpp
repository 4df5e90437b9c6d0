#include "core/workflow/jsonplace.h"

#include "core/expression/reference.h"

#include <QJsonArray>
#include <QJsonObject>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// The reference behind `prefix`, e.g. {"rank"} of `worker.rank`.
std::optional<QStringList> pathBelow(QLatin1StringView prefix, QStringView text)
{
    const auto path = readReference(text);
    if (!path || path->size() < 2 || path->front() != prefix)
        return std::nullopt;
    return path->sliced(1);
}

std::optional<OrderClause> readClause(QStringView text)
{
    const QList<QStringView> parts = text.split(u' ', Qt::SkipEmptyParts);
    if (parts.isEmpty() || parts.size() > 2)
        return std::nullopt;
    const auto path = pathBelow("worker"_L1, parts.front());
    const bool descending = parts.size() == 2 && parts.back().compare("desc"_L1, Qt::CaseInsensitive) == 0;
    const bool ascending = parts.size() == 1 || parts.back().compare("asc"_L1, Qt::CaseInsensitive) == 0;
    if (!path || (!descending && !ascending))
        return std::nullopt;
    return OrderClause{ .path = *path, .descending = descending };
}

} // namespace

JsonPlace JsonPlace::at(QLatin1StringView key) const
{
    return { value.toObject().value(key), where.isEmpty() ? QString(key) : QString(where + u'.' + key) };
}

JsonPlace JsonPlace::at(qsizetype index) const
{
    return { value.toArray().at(index), u"%1[%2]"_s.arg(where).arg(index) };
}

bool JsonPlace::isAbsent() const
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().trimmed().isEmpty());
}

tl::unexpected<ConfigurationError> JsonPlace::error(const QString &message) const
{
    return tl::unexpected(ConfigurationError{ where, message });
}

ConfigurationResult<std::optional<int>> readWholeNumber(const JsonPlace &place)
{
    if (place.isAbsent())
        return std::nullopt;
    bool isWhole = false;
    int number = 0;
    if (place.value.isDouble()) {
        const double written = place.value.toDouble();
        isWhole = std::trunc(written) == written && std::abs(written) <= 2147483647.0;
        number = isWhole ? int(written) : 0;
    } else if (place.value.isString()) {
        number = place.value.toString().trimmed().toInt(&isWhole);
    }
    if (!isWhole)
        return place.error(u"must be a whole number"_s);
    return number;
}

ConfigurationResult<std::optional<Expression>> readExpression(const JsonPlace &place)
{
    if (place.isAbsent())
        return std::nullopt;
    if (!place.value.isString())
        return place.error(u"must be text"_s);
    auto expression = Expression::parse(place.value.toString());
    if (!expression)
        return place.error(
            u"at character %1: %2"_s.arg(expression.error().position + 1).arg(expression.error().message));
    return std::optional(std::move(*expression));
}

ConfigurationResult<QList<OrderClause>> readOrder(const JsonPlace &place)
{
    if (place.isAbsent())
        return QList<OrderClause>();
    const QString text = place.value.toString().simplified();
    QList<OrderClause> clauses;
    for (const QStringView part : QStringView(text).split(u',')) {
        const auto clause = readClause(part.trimmed());
        if (!clause)
            return place.error(u"must be a list like 'worker.rank DESC, worker.level ASC'"_s);
        clauses.append(*clause);
    }
    return clauses;
}

ConfigurationResult<QStringList> readTaskPath(const JsonPlace &place)
{
    if (place.isAbsent())
        return QStringList();
    const QString text = place.value.toString().trimmed();
    const auto path = pathBelow("task"_L1, text);
    if (!path)
        return place.error(u"must be a reference like 'task.agent'"_s);
    return *path;
}

ConfigurationResult<TaskQueueId> readQueue(const JsonPlace &place)
{
    if (place.isAbsent())
        return TaskQueueId();
    const QString text = place.value.toString();
    const auto id = TaskQueueId::fromText(text);
    if (!id || id->isNull())
        return place.error(u"must be the SID of a task queue"_s);
    return *id;
}
