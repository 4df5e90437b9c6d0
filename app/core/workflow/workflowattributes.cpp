#include "core/workflow/workflowattributes.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

/// What is there stays, also where the path leads through a value that has nothing below it.
QJsonObject withValue(QJsonObject object, const QStringList &path, const QJsonValue &value)
{
    const QString &key = path.constFirst();
    const QJsonValue known = object.value(key);
    if (path.size() > 1 && (known.isUndefined() || known.isObject()))
        object.insert(key, withValue(known.toObject(), path.sliced(1), value));
    else if (known.isUndefined())
        object.insert(key, value);
    return object;
}

/// Of a task; empty: it is a worker's, or none.
QStringList pathInTask(QStringList path, bool mayBeBare)
{
    const bool isOfTask = path.value(0) == "task"_L1;
    if (isOfTask)
        path.removeFirst();
    const bool isOther = path.value(0) == "worker"_L1 || path.value(0) == "workers"_L1;
    const bool isComplete = !path.isEmpty() && !path.contains(QString());
    return isComplete && (isOfTask || (mayBeBare && !isOther)) ? path : QStringList();
}

void addNeeded(QJsonObject &object, const Expression &expression)
{
    const auto needed = expression.neededValue();
    const QStringList path = needed ? pathInTask(needed->path, true) : QStringList();
    if (!path.isEmpty())
        object = withValue(object, path, needed->value.toJsonValue());
}

void addNamed(QList<QStringList> &paths, const std::optional<Expression> &expression, bool mayBeBare)
{
    const QSet<QString> names = expression ? expression->references() : QSet<QString>();
    for (const QString &name : names) {
        if (const QStringList path = pathInTask(name.split(u'.'), mayBeBare); !path.isEmpty())
            paths.append(path);
    }
}

void addNamesOfStep(QList<QStringList> &paths, const RoutingTarget &target)
{
    addNamed(paths, target.expression, false);
    for (const QStringList &known : { target.knownWorkerSid, target.knownWorkerName }) {
        if (!known.isEmpty())
            paths.append(known);
    }
}

} // namespace

QJsonObject namedAttributes(const WorkflowConfiguration &workflow)
{
    QJsonObject object;
    for (const RoutingFilter &filter : workflow.filters)
        addNeeded(object, filter.expression);
    QList<QStringList> named;
    for (const RoutingFilter &filter : workflow.filters) {
        addNamed(named, filter.expression, true);
        for (const RoutingTarget &target : filter.targets)
            addNamesOfStep(named, target);
    }
    if (workflow.defaultFilter)
        addNamesOfStep(named, *workflow.defaultFilter);
    std::ranges::stable_sort(named, std::greater(), &QStringList::size); // or an empty text would stand where others lie below
    for (const QStringList &path : std::as_const(named))
        object = withValue(object, path, QString());
    return object;
}
