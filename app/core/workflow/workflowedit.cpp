#include "core/workflow/workflowedit.h"

#include "core/workflow/jsontext.h"

using namespace Qt::StringLiterals;

namespace {

const QStringList filtersPath{ u"task_routing"_s, u"filters"_s };

QByteArray stepText(const TaskQueueId &queue)
{
    return queue.isNull() ? QByteArray("{}") : QByteArray("{\n  \"queue\": \"" + queue.utf8() + "\"\n}");
}

/// As the value before it was written: a number stays one, and text text.
QByteArray valueText(const QByteArray &before, WorkflowField field, const QString &text)
{
    const bool isNumber = field == WorkflowField::Priority || field == WorkflowField::Timeout;
    bool isWhole = false;
    const qlonglong number = text.trimmed().toLongLong(&isWhole);
    if (isNumber && isWhole && !before.startsWith('"'))
        return QByteArray::number(number);
    return jsontext::text(text);
}

/// The key under which the field is written: a filter's name may have an older one.
QString keyAt(const QByteArray &json, const QStringList &path, WorkflowField field)
{
    const QString usual = keyOf(field);
    const QString older = u"friendly_name"_s;
    const bool isOlder = field == WorkflowField::Name && !jsontext::find(json, path + QStringList{ usual })
        && jsontext::find(json, path + QStringList{ older });
    return isOlder ? older : usual;
}

} // namespace

QByteArray setWorkflowField(const QByteArray &json, const WorkflowPart &part, WorkflowField field, const QString &text)
{
    const QString key = keyAt(json, part.path, field);
    if (key.isEmpty() || part.path.isEmpty() || part.value(field) == text)
        return json;
    const QStringList path = part.path + QStringList{ key };
    if (!text.trimmed().isEmpty())
        return jsontext::set(json, path, valueText(jsontext::at(json, path), field, text));
    // An expression is needed: it stays, empty, where it stood.
    const bool isNeeded = field == WorkflowField::Expression && part.path.size() == 3;
    return isNeeded ? jsontext::set(json, path, QByteArray("\"\"")) : jsontext::remove(json, path);
}

QByteArray addFilter(const QByteArray &json, qsizetype index, const QString &name, const TaskQueueId &queue)
{
    const QByteArray filter = "{\n  \"filter_friendly_name\": " + jsontext::text(name)
        + ",\n  \"expression\": \"\",\n  \"targets\": [\n    " + stepText(queue).replace("\n", "\n    ")
        + "\n  ]\n}";
    const bool hasList = jsontext::at(json, filtersPath).startsWith('[');
    const QByteArray base = hasList ? json : jsontext::set(json, filtersPath, QByteArray("[]"));
    return jsontext::insert(base, filtersPath, index, filter);
}

QByteArray addStep(const QByteArray &json, const QStringList &filter, qsizetype index, const TaskQueueId &queue)
{
    const QStringList path = filter + QStringList{ u"targets"_s };
    const bool hasList = jsontext::at(json, path).startsWith('[');
    const QByteArray base = hasList ? json : jsontext::set(json, path, QByteArray("[]"));
    return jsontext::insert(base, path, index, stepText(queue));
}

QByteArray addDefaultFilter(const QByteArray &json, const TaskQueueId &queue)
{
    const QStringList path{ u"task_routing"_s, u"default_filter"_s };
    if (jsontext::at(json, path).startsWith('{'))
        return json;
    return jsontext::set(json, path, stepText(queue));
}

QByteArray removePart(const QByteArray &json, const QStringList &path)
{
    return jsontext::remove(json, path);
}

QByteArray movePart(const QByteArray &json, const QStringList &path, qsizetype to)
{
    bool isIndex = false;
    const qsizetype from = path.isEmpty() ? 0 : path.constLast().toLongLong(&isIndex);
    return isIndex ? jsontext::move(json, path.first(path.size() - 1), from, to) : json;
}
