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

QString beforePoint(const QString &path)
{
    return path.section(u'.', 0, 0);
}

QString behindPoint(const QString &path)
{
    return path.section(u'.', 1);
}

/// A member whose name has the points in it goes before one inside of objects, as where columns are read.
bool isWholeName(const QJsonObject &object, const QString &path)
{
    return !path.contains(u'.') || object.contains(path);
}

bool hasMember(const QJsonObject &object, const QString &path)
{
    if (isWholeName(object, path))
        return object.contains(path);
    return hasMember(object.value(beforePoint(path)).toObject(), behindPoint(path));
}

/// The outermost key under which it stands; where it does not, the whole is one name.
QString keyOfMember(const QJsonObject &object, const QString &path)
{
    return isWholeName(object, path) || !hasMember(object, path) ? path : beforePoint(path);
}

/// The same for a list, which is made inside of objects.
QString keyOfList(const QJsonObject &object, const QString &path)
{
    return isWholeName(object, path) ? path : beforePoint(path);
}

QJsonObject withMember(QJsonObject object, const QString &path, const QJsonValue &value)
{
    const QString key = keyOfMember(object, path);
    setOrTake(object, key,
        key == path ? value : withMember(object.value(key).toObject(), behindPoint(path), value));
    return object;
}

/// Where a list is missing, nothing can be taken out of it; where something else stands, that stays.
QJsonObject withList(QJsonObject object, const QString &path, const ListChange &change)
{
    const QString key = keyOfList(object, path);
    const QJsonValue old = object.value(key);
    const bool isMissing = old.isUndefined() || old.isNull();
    if (isMissing && !change.isAdded)
        return object;
    if (key == path && (isMissing || old.isArray()))
        object.insert(key, changedList(old.toArray(), change));
    else if (key != path && (isMissing || old.isObject()))
        object.insert(key, withList(old.toObject(), behindPoint(path), change));
    return object;
}

bool lacksListIn(const QJsonObject &object, const QString &path)
{
    const QString key = keyOfList(object, path);
    const QJsonValue old = object.value(key);
    if (old.isUndefined() || old.isNull())
        return false;
    if (key == path)
        return !old.isArray();
    return !old.isObject() || lacksListIn(old.toObject(), behindPoint(path));
}

QJsonObject changed(const WorkerChange &change, QJsonObject attributes)
{
    for (auto each = change.attributes.cbegin(); each != change.attributes.cend(); ++each)
        attributes = withMember(attributes, each.key(), each.value());
    attributes = mergedObject(attributes, change.merge);
    if (change.list)
        attributes = withList(attributes, change.list->path, *change.list);
    for (auto each = change.putBack.cbegin(); each != change.putBack.cend(); ++each)
        setOrTake(attributes, each.key(), each.value());
    return attributes;
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

QStringList touchedKeys(const WorkerChange &change, QJsonObject attributes)
{
    QStringList keys = change.merge.keys() + change.putBack.keys();
    for (auto each = change.attributes.cbegin(); each != change.attributes.cend(); ++each) {
        keys.append(keyOfMember(attributes, each.key()));
        attributes = withMember(attributes, each.key(), each.value()); // the next name may lead elsewhere after that
    }
    if (change.list)
        keys.append(keyOfList(mergedObject(attributes, change.merge), change.list->path));
    keys.sort();
    keys.removeDuplicates();
    return keys;
}

bool lacksList(const WorkerChange &change, const QByteArray &attributes)
{
    return change.list && lacksListIn(QJsonDocument::fromJson(attributes).object(), change.list->path);
}

WorkerValues valuesFor(const WorkerChange &change, const ActivityId &activity, const QByteArray &attributes,
    const QMap<QString, int> &capacities)
{
    WorkerValues values;
    if (!change.activity.isNull())
        values.activity = activity;
    if (change.changesAttributes()) {
        const QJsonObject object = QJsonDocument::fromJson(attributes).object();
        for (const QString &key : touchedKeys(change, object))
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
    for (const QString &key : touchedKeys(change, object))
        after.attributes.insert(key, attributes.value(key));
    return after;
}

WorkerChange undoOf(const WorkerChange &change, const WorkerValues &before, const WorkerValues &after)
{
    return { .worker = change.worker,
        .activity = before.activity,
        .putBack = before.attributes,
        .capacities = before.capacities,
        .onlyFrom = after };
}
