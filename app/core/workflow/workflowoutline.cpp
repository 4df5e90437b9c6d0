#include "core/workflow/workflowoutline.h"

#include "core/workflow/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>

using namespace Qt::StringLiterals;

namespace {

using Field = WorkflowField;

constexpr std::array filterFields{ Field::Name, Field::Expression };
constexpr std::array stepFields{ Field::Queue, Field::Priority, Field::Timeout, Field::Expression, Field::OrderBy,
    Field::SkipIf, Field::KnownWorkerSid, Field::KnownWorkerName };

/// As a person would type it.
QString asWritten(const QJsonValue &value)
{
    return value.isString() ? value.toString() : QString::fromUtf8(jsontext::text(value));
}

QString compact(const QJsonObject &object)
{
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// Takes the known keys out of `object`; the rest are others.
template <size_t N>
WorkflowPart readPart(QJsonObject object, const std::array<Field, N> &fields, const QStringList &path)
{
    WorkflowPart part{ .path = path };
    for (const Field field : fields) {
        const QJsonValue value = object.take(keyOf(field));
        if (!value.isUndefined() && !value.isNull() && value != QJsonValue(QString()))
            part.values.insert(field, asWritten(value));
    }
    if (const QString others = compact(object); !others.isEmpty())
        part.values.insert(Field::Others, others);
    return part;
}

FilterOutline readFilter(QJsonObject object, const QStringList &path)
{
    FilterOutline outline;
    const QJsonValue targets = object.value("targets"_L1);
    if (targets.isArray())
        object.remove("targets"_L1); // else it is told among the others
    outline.filter = readPart(object, filterFields, path);
    // Some clients write the name under another key.
    if (!outline.filter.values.contains(Field::Name) && object.value("friendly_name"_L1).isString()) {
        const QString name = object.take("friendly_name"_L1).toString();
        outline.filter = readPart(object, filterFields, path);
        outline.filter.values.insert(Field::Name, name);
    }
    const QJsonArray steps = targets.toArray();
    for (qsizetype i = 0; i < steps.size(); ++i) {
        outline.targets.append(
            readPart(steps.at(i).toObject(), stepFields, path + QStringList{ u"targets"_s, QString::number(i) }));
    }
    return outline;
}

} // namespace

QString keyOf(WorkflowField field)
{
    switch (field) {
    case Field::Name:
        return u"filter_friendly_name"_s;
    case Field::Expression:
        return u"expression"_s;
    case Field::Queue:
        return u"queue"_s;
    case Field::Priority:
        return u"priority"_s;
    case Field::Timeout:
        return u"timeout"_s;
    case Field::OrderBy:
        return u"order_by"_s;
    case Field::SkipIf:
        return u"skip_if"_s;
    case Field::KnownWorkerSid:
        return u"known_worker_sid"_s;
    case Field::KnownWorkerName:
        return u"known_worker_friendly_name"_s;
    case Field::Others:
        break;
    }
    return {};
}

WorkflowOutline WorkflowOutline::fromJson(const QByteArray &json)
{
    WorkflowOutline outline;
    QJsonObject root = QJsonDocument::fromJson(json).object();
    QJsonObject routing = root.value("task_routing"_L1).toObject();
    const QJsonArray filters = routing.value("filters"_L1).toArray();
    for (qsizetype i = 0; i < filters.size(); ++i) {
        const QStringList path{ u"task_routing"_s, u"filters"_s, QString::number(i) };
        outline.filters.append(readFilter(filters.at(i).toObject(), path));
    }
    if (const QJsonValue fallback = routing.value("default_filter"_L1); fallback.isObject())
        outline.defaultFilter = readPart(fallback.toObject(), stepFields, { u"task_routing"_s, u"default_filter"_s });
    if (routing.value("filters"_L1).isArray())
        routing.remove("filters"_L1);
    if (outline.defaultFilter || routing.value("default_filter"_L1).isNull())
        routing.remove("default_filter"_L1);
    root.remove("task_routing"_L1);
    if (!routing.isEmpty())
        root.insert("task_routing"_L1, routing);
    outline.others = compact(root);
    return outline;
}
