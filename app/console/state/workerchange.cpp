#include "console/state/workerchange.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace {

void setOrTake(QJsonObject &object, const QString &key, const QJsonValue &value)
{
    if (value.isUndefined())
        object.remove(key);
    else
        object.insert(key, value);
}

QJsonArray wrappedJson(const QString &typed, QJsonParseError *error = nullptr)
{
    return QJsonDocument::fromJson(QByteArray('[' + typed.toUtf8() + ']'), error).array();
}

QJsonArray changedList(QJsonArray list, const ListChange &change)
{
    const bool has = list.contains(change.value);
    if (change.isAdded && !has)
        list.append(change.value);
    for (qsizetype at = list.size() - 1; has && !change.isAdded && at >= 0; --at) {
        if (list.at(at) == change.value)
            list.removeAt(at);
    }
    return list;
}

/// Where a list is missing, nothing can be taken out of it; where something else stands, that stays.
QJsonObject withList(QJsonObject object, QStringList path, const ListChange &change)
{
    const QString key = path.takeFirst();
    const QJsonValue old = object.value(key);
    const bool isMissing = old.isUndefined() || old.isNull();
    if (isMissing && !change.isAdded)
        return object;
    if (path.isEmpty() && (isMissing || old.isArray()))
        object.insert(key, changedList(old.toArray(), change));
    else if (!path.isEmpty() && (isMissing || old.isObject()))
        object.insert(key, withList(old.toObject(), path, change));
    return object;
}

QJsonObject changed(const WorkerChange &change, QJsonObject attributes)
{
    for (auto each = change.attributes.cbegin(); each != change.attributes.cend(); ++each)
        setOrTake(attributes, each.key(), each.value());
    attributes = mergedObject(attributes, change.merge);
    return change.list ? withList(attributes, change.list->path.split(u'.'), *change.list) : attributes;
}

} // namespace

QJsonValue jsonOrText(const QString &typed)
{
    const QJsonArray wrapped = wrappedJson(typed);
    return wrapped.size() == 1 ? wrapped.first() : QJsonValue(typed);
}

std::optional<int> brokenJsonAt(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty() || !QStringView(u"[{\"").contains(text.front()))
        return std::nullopt;
    QJsonParseError error;
    const QJsonArray wrapped = wrappedJson(typed, &error);
    if (wrapped.size() == 1)
        return std::nullopt;
    if (error.error != QJsonParseError::NoError) {
        const QByteArray good
            = QByteArray('[' + typed.toUtf8()).first(std::min<qsizetype>(error.offset, typed.toUtf8().size()));
        return std::max(1, int(QString::fromUtf8(good).size()));
    }
    qsizetype comma = typed.indexOf(u','); // two values and more: the first one is over before one of these
    while (comma > 0 && wrappedJson(typed.first(comma)).size() != 1)
        comma = typed.indexOf(u',', comma + 1);
    return int(comma + 1);
}

QJsonObject mergedObject(QJsonObject target, const QJsonObject &patch)
{
    for (auto each = patch.constBegin(); each != patch.constEnd(); ++each) {
        if (each->isNull())
            target.remove(each.key());
        else if (each->isObject())
            target.insert(each.key(), mergedObject(target.value(each.key()).toObject(), each->toObject()));
        else
            target.insert(each.key(), *each);
    }
    return target;
}

QStringList touchedKeys(const WorkerChange &change)
{
    QStringList keys = change.attributes.keys() + change.merge.keys();
    if (change.list)
        keys.append(change.list->path.section(u'.', 0, 0));
    keys.sort();
    keys.removeDuplicates();
    return keys;
}

bool lacksList(const WorkerChange &change, const QByteArray &attributes)
{
    if (!change.list)
        return false;
    QJsonValue at = QJsonDocument::fromJson(attributes).object();
    for (const QString &key : change.list->path.split(u'.')) {
        if (!at.isObject())
            return true;
        at = at.toObject().value(key);
        if (at.isUndefined() || at.isNull())
            return false;
    }
    return !at.isArray();
}

WorkerValues valuesFor(const WorkerChange &change, const ActivityId &activity, const QByteArray &attributes,
    const QMap<QString, int> &capacities)
{
    WorkerValues values;
    if (!change.activity.isNull())
        values.activity = activity;
    if (change.changesAttributes()) {
        const QJsonObject object = QJsonDocument::fromJson(attributes).object();
        for (const QString &key : touchedKeys(change))
            values.attributes.insert(key, object.value(key));
    }
    for (auto each = change.capacities.cbegin(); each != change.capacities.cend(); ++each) {
        if (const auto known = capacities.constFind(each.key()); known != capacities.cend())
            values.capacities.insert(each.key(), *known);
    }
    return values;
}

std::optional<QByteArray> attributesAfter(const WorkerChange &change, const QByteArray &attributes)
{
    const QJsonDocument document = QJsonDocument::fromJson(attributes.trimmed().isEmpty() ? "{}" : attributes);
    if (!document.isObject())
        return std::nullopt;
    return QJsonDocument(changed(change, document.object())).toJson(QJsonDocument::Compact);
}

WorkerValues valuesAfter(const WorkerChange &change, const WorkerValues &before)
{
    WorkerValues after{ .activity = change.activity, .capacities = change.capacities };
    QJsonObject object;
    for (auto each = before.attributes.cbegin(); each != before.attributes.cend(); ++each)
        setOrTake(object, each.key(), each.value());
    const QJsonObject attributes = changed(change, object);
    for (const QString &key : touchedKeys(change))
        after.attributes.insert(key, attributes.value(key));
    return after;
}

WorkerChange undoOf(const WorkerChange &change, const WorkerValues &before, const WorkerValues &after)
{
    return { .worker = change.worker,
        .activity = before.activity,
        .attributes = before.attributes,
        .capacities = before.capacities,
        .onlyFrom = after };
}
