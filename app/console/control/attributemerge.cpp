#include "console/control/attributemerge.h"

#include <QJsonDocument>
#include <QMap>
#include <algorithm>

namespace {

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// A value, Undefined where there is none.
QJsonValue valueOf(const QJsonObject &object, const QString &key)
{
    return object.contains(key) ? object.value(key) : QJsonValue(QJsonValue::Undefined);
}

QStringList keysOf(const QList<QJsonObject> &objects)
{
    QStringList keys;
    for (const QJsonObject &object : objects)
        keys += object.keys();
    keys.removeDuplicates();
    keys.sort();
    return keys;
}

MergedKey::Side sideOf(const QJsonValue &base, const QJsonValue &mine, const QJsonValue &theirs)
{
    if (mine == theirs || theirs == base)
        return MergedKey::Side::Mine;
    return mine == base ? MergedKey::Side::Theirs : MergedKey::Side::Both;
}

} // namespace

bool AttributeMerge::hasConflicts() const
{
    return std::ranges::any_of(changed, [](const MergedKey &key) { return key.changedBy == MergedKey::Side::Both; });
}

QByteArray AttributeMerge::merged(const QSet<QString> &theirs) const
{
    QJsonObject whole = untouched;
    for (const MergedKey &each : changed) {
        const bool chosen = each.changedBy == MergedKey::Side::Both && theirs.contains(each.key);
        const QJsonValue value = chosen || each.changedBy == MergedKey::Side::Theirs ? each.theirs : each.mine;
        if (!value.isUndefined())
            whole.insert(each.key, value);
    }
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

AttributeMerge mergeAttributes(const QByteArray &base, const QByteArray &mine, const QByteArray &theirs)
{
    const QJsonObject before = objectOf(base);
    const QJsonObject here = objectOf(mine);
    const QJsonObject there = objectOf(theirs);
    AttributeMerge merge;
    for (const QString &key : keysOf({ before, here, there })) {
        const QJsonValue was = valueOf(before, key);
        const MergedKey each{ .key = key,
            .mine = valueOf(here, key),
            .theirs = valueOf(there, key),
            .changedBy = sideOf(was, valueOf(here, key), valueOf(there, key)) };
        if (each.mine == was && each.theirs == was)
            merge.untouched.insert(key, was);
        else
            merge.changed.append(each);
    }
    return merge;
}
