#include "console/models/timelinemodel.h"

void TimelineModel::setEntries(const QList<TimelineEntry> &entries)
{
    setRows(entries, &TimelineEntry::id);
    tellRole(PauseRole); // a row is another when one has come in before it
}

qint64 TimelineModel::pauseBefore(int row) const
{
    return row == 0 ? 0 : qint64((rows().at(row).at - rows().at(row - 1).at).count());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimelineEntry &entry = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case ModelRole::Value:
        return index.column() == Detail ? entry.detail : entry.what;
    case ModelRole::Sort:
        return qint64(entry.at.time_since_epoch().count());
    case ModelRole::Id:
        return entry.id;
    case EntryRole:
        return QVariant::fromValue(entry);
    case PauseRole:
        return pauseBefore(index.row());
    default:
        return {};
    }
}
