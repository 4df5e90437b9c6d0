#include "core/workflow/workflowattributes.h"

using namespace Qt::StringLiterals;

namespace {

/// What is there stays.
QJsonObject withValue(QJsonObject object, const QStringList &path, const QJsonValue &value)
{
    const QString &key = path.constFirst();
    if (path.size() > 1)
        object.insert(key, withValue(object.value(key).toObject(), path.sliced(1), value));
    else if (!object.contains(key))
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

void addNamed(QJsonObject &object, const std::optional<Expression> &expression, bool mayBeBare)
{
    const QSet<QString> names = expression ? expression->references() : QSet<QString>();
    for (const QString &name : names) {
        if (const QStringList path = pathInTask(name.split(u'.'), mayBeBare); !path.isEmpty())
            object = withValue(object, path, QString());
    }
}

void addNamesOfStep(QJsonObject &object, const RoutingTarget &target)
{
    addNamed(object, target.expression, false);
    for (const QStringList &known : { target.knownWorkerSid, target.knownWorkerName }) {
        if (!known.isEmpty())
            object = withValue(object, known, QString());
    }
}

} // namespace

QJsonObject namedAttributes(const WorkflowConfiguration &workflow)
{
    QJsonObject object;
    for (const RoutingFilter &filter : workflow.filters)
        addNeeded(object, filter.expression);
    for (const RoutingFilter &filter : workflow.filters) {
        addNamed(object, filter.expression, true);
        for (const RoutingTarget &target : filter.targets)
            addNamesOfStep(object, target);
    }
    if (workflow.defaultFilter)
        addNamesOfStep(object, *workflow.defaultFilter);
    return object;
}
