#include "ui/floor/queuewords.h"

#include "console/models/queuetablemodel.h"
#include "ui/theme/tone.h"

bool QueueWords::isShownAtFirst(int column) const
{
    return column != QueueTableModel::Sid && column != QueueTableModel::Total;
}

int QueueWords::widthInCharacters(int column) const
{
    switch (column) {
    case QueueTableModel::Name:
        return 38;
    case QueueTableModel::Sid:
        return 38;
    default:
        return 14;
    }
}

QString QueueWords::header(int column) const
{
    switch (column) {
    case QueueTableModel::Name:
        return tr("Queue");
    case QueueTableModel::Waiting:
        return tr("Waiting");
    case QueueTableModel::Oldest:
        return tr("Oldest");
    case QueueTableModel::Available:
        //: How many agents of the queue are available.
        return tr("Available");
    case QueueTableModel::Eligible:
        //: How many agents belong to the queue.
        return tr("Agents");
    case QueueTableModel::Assigned:
        return tr("In hand");
    case QueueTableModel::Wrapping:
        return tr("Wrapping up");
    case QueueTableModel::Total:
        return tr("All tasks");
    default:
        return tr("SID");
    }
}

QString QueueWords::words(const QModelIndex &index, const QVariant &value) const
{
    switch (index.column()) {
    case QueueTableModel::Name:
    case QueueTableModel::Sid:
        return value.toString();
    case QueueTableModel::Oldest:
        if (valueBeside(index, QueueTableModel::Waiting).toInt() < 0)
            return QStringLiteral("…");
        return value.toLongLong() == 0 ? QStringLiteral("–") : since(value.toLongLong());
    default:
        return value.toInt() < 0 ? QStringLiteral("…") : QString::number(value.toInt());
    }
}

bool QueueWords::isNumber(int column) const
{
    return column != QueueTableModel::Name && column != QueueTableModel::Sid;
}

/// Somebody waits and nobody can take it: look here.
QVariant QueueWords::tone(const QModelIndex &index) const
{
    if (index.column() != QueueTableModel::Waiting || valueBeside(index, QueueTableModel::Waiting).toInt() <= 0)
        return {};
    return int(valueBeside(index, QueueTableModel::Available).toInt() > 0 ? Tone::Info : Tone::Warning);
}
