#include "router/resources/filterexpression.h"

using namespace Qt::StringLiterals;

namespace router {

namespace {

void putIfAbsent(QCborMap &map, const QString &key, const QString &value)
{
    if (!map.contains(key))
        map.insert(key, value);
}

} // namespace

CborScope filterScope(const Task &task)
{
    return CborScope(objectFromJson(task.attributes).value_or(QCborMap()));
}

CborScope filterScope(const Worker &worker)
{
    QCborMap names = objectFromJson(worker.attributes).value_or(QCborMap());
    putIfAbsent(names, u"sid"_s, worker.id.text());
    putIfAbsent(names, u"friendly_name"_s, worker.name);
    putIfAbsent(names, u"activity_sid"_s, worker.activity.text());
    putIfAbsent(names, u"activity_name"_s, worker.activityName);
    return CborScope(names);
}

std::optional<Expression> readExpression(Parameters &parameters, QByteArrayView name)
{
    const auto text = parameters.text(name);
    if (!text || text->isEmpty())
        return std::nullopt;
    auto expression = Expression::parse(*text);
    if (expression)
        return *expression;
    parameters.refuse(name, u"is not a valid expression: "_s + expression.error().message);
    return std::nullopt;
}

} // namespace router
