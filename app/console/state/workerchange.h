#pragma once

#include "core/domain/ids.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>
#include <optional>

/// The values of a worker that a change is about.
struct WorkerValues
{
    ActivityId activity{}; ///< Null: it is not about that.
    QMap<QString, QJsonValue> attributes{}; ///< By the outermost key; Undefined: there is none.
    QMap<QString, int> capacities{}; ///< By the channel's unique name; not there: not known.

    friend bool operator==(const WorkerValues &, const WorkerValues &) = default;
};

/// One value that comes into a list of the attributes, or goes out of it; the others stay.
struct ListChange
{
    /// Of the list: keys with dots between, e.g. "routing.skills"; what is missing of it is made. A member whose name has
    /// the dots in it goes before.
    QString path{};
    QJsonValue value{};
    bool isAdded = true;

    friend bool operator==(const ListChange &, const ListChange &) = default;
};

/// What is to become of a worker; what is left empty stays.
struct WorkerChange
{
    WorkerId worker{};
    ActivityId activity{};
    /// What is set; Undefined: taken away. A name with dots is that of a member, or else leads to one inside of objects;
    /// where neither is there, a member of this name is made.
    QMap<QString, QJsonValue> attributes{};
    QJsonObject merge{}; ///< Merged into the attributes after that; null takes a key away.
    std::optional<ListChange> list{}; ///< After that.
    QMap<QString, QJsonValue> putBack{}; ///< Outermost keys that are set to exactly this, after that; Undefined: taken away.
    QMap<QString, int> capacities{}; ///< By the channel's unique name.
    std::optional<WorkerValues> onlyFrom{}; ///< Where something else stands, nothing is changed; empty: from anything.
    std::optional<WorkerValues> orFrom{}; ///< Counts like `onlyFrom`, where it is not known which of the two stands.

    [[nodiscard]] bool changesAttributes() const { return !attributes.isEmpty() || !merge.isEmpty() || list || !putBack.isEmpty(); }
    [[nodiscard]] bool isEmpty() const { return activity.isNull() && !changesAttributes() && capacities.isEmpty(); }
    friend bool operator==(const WorkerChange &, const WorkerChange &) = default;
};

/// The outermost keys of these attributes that the change is about.
QStringList touchedKeys(const WorkerChange &change, QJsonObject attributes);
/// Something else than a list stands where the change wants one.
bool lacksList(const WorkerChange &change, const QByteArray &attributes);
/// A worker's values, as far as the change is about them. `attributes` is JSON text (UTF-8); what is no object counts as
/// empty.
WorkerValues valuesFor(const WorkerChange &change, const ActivityId &activity, const QByteArray &attributes,
    const QMap<QString, int> &capacities);
/// The attributes after the change, as JSON text; empty: they are no object, and cannot be changed.
std::optional<QByteArray> attributesAfter(const WorkerChange &change, const QByteArray &attributes);
/// The values after the change.
WorkerValues valuesAfter(const WorkerChange &change, const WorkerValues &before);
/// What puts the values from before back where the ones after still stand.
WorkerChange undoOf(const WorkerChange &change, const WorkerValues &before, const WorkerValues &after);

/// A value as somebody types it: numbers, true, lists and the like are taken as JSON, all else is text.
QJsonValue jsonOrText(const QString &typed);
/// Where it begins like JSON and is none, as a character from 1: then it is hardly meant as text. Empty: nothing is wrong.
std::optional<int> brokenJsonAt(const QString &typed);
/// One JSON object merged into another one.
///
/// Source: RFC 7396.
QJsonObject mergedObject(QJsonObject target, const QJsonObject &patch);
