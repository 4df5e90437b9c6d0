#include "ui/floor/floorwords.h"

#include "console/models/roles.h"
#include "console/models/tablemodel.h"
#include "ui/floor/csvtext.h"
#include "ui/text/durationtext.h"

#include <QMetaEnum>

using namespace Qt::StringLiterals;
using namespace std::chrono;

FloorWords::FloorWords(const Clock &clock, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_clock(clock)
{
}

QVariant FloorWords::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return words(index, QIdentityProxyModel::data(index, ModelRole::Value));
    case fileRole:
        return fileValue(index, QIdentityProxyModel::data(index, ModelRole::Value));
    case Qt::TextAlignmentRole:
        return int(isNumber(index.column()) ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return isWait(index.column()) ? spokenWait(index) : QIdentityProxyModel::data(index, role);
    case ToneRole:
        return tone(index);
    case MutedRole:
        return isMuted(index);
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

QVariant FloorWords::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole) {
        const QString attribute = attributeOf(section);
        return attribute.isEmpty() ? header(section) : attribute;
    }
    if (orientation == Qt::Horizontal && role == fileRole) {
        const QString heading = attributeOf(section).isEmpty() ? fileHeader(section) : QString();
        return heading.isEmpty() ? headerData(section, orientation, Qt::DisplayRole) : heading;
    }
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole)
        return hint(section);
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(isNumber(section) ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    return QIdentityProxyModel::headerData(section, orientation, role);
}

QString FloorWords::attributeOf(int column) const
{
    const auto *table = qobject_cast<const TableModel *>(sourceModel());
    return table ? table->attributeOf(column) : QString();
}

QString FloorWords::columnKey(int column) const
{
    const QString attribute = attributeOf(column);
    if (!attribute.isEmpty())
        return QString(u"attribute:"_s + attribute);
    const QMetaObject &meta = *sourceModel()->metaObject();
    const QMetaEnum columns = meta.enumerator(meta.indexOfEnumerator("Column"));
    QString key = QString::fromLatin1(columns.isValid() ? columns.valueToKey(column) : nullptr);
    if (key.isEmpty())
        return QString::number(column); // a model that has no names for them
    key[0] = key.at(0).toLower();
    return key;
}

QString FloorWords::searchable(const QModelIndex &index) const
{
    const bool isSought = index.isValid() && (isSearched(index.column()) || !attributeOf(index.column()).isEmpty());
    const QVariant value = isSought ? QIdentityProxyModel::data(index, ModelRole::Value) : QVariant();
    return value.toString().isEmpty() ? QString() : foundBy(index, value);
}

QString FloorWords::searchedAs(int column) const
{
    const auto *table = qobject_cast<const TableModel *>(sourceModel());
    const QString key = columnKey(column);
    return table && table->hasSearchColumn(key) ? key : QString();
}

QVariant FloorWords::valueBeside(const QModelIndex &index, int column) const
{
    return QIdentityProxyModel::data(index.siblingAtColumn(column), ModelRole::Value);
}

QString FloorWords::since(qint64 moment, qint64 until) const
{
    if (moment == 0)
        return {};
    if (until == 0)
        return durationText(ageOf(moment));
    const Instant end{ milliseconds(until) };
    const auto age = end - Instant(milliseconds(moment));
    return durationText(std::max(duration_cast<seconds>(age), seconds(0)));
}

QString FloorWords::waitSince(qint64 moment) const
{
    return moment == 0 ? QString() : waitText(ageOf(moment));
}

/// Nothing where nobody waits: then they read what is shown.
QVariant FloorWords::spokenWait(const QModelIndex &index) const
{
    const qint64 moment = QIdentityProxyModel::data(index, ModelRole::Value).toLongLong();
    return moment == 0 ? QVariant() : spokenDuration(ageOf(moment));
}

QVariant FloorWords::secondsSince(qint64 moment, qint64 until) const
{
    if (moment == 0)
        return QString();
    return until == 0 ? qint64(ageOf(moment).count()) : std::max((until - moment) / 1000, qint64(0));
}

seconds FloorWords::ageOf(qint64 moment) const
{
    const auto age = m_clock.now() - Instant(milliseconds(moment));
    return std::max(duration_cast<seconds>(age), seconds(0));
}
