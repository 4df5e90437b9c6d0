#include "ui/inspect/eventwords.h"

#include "console/models/eventtablemodel.h"
#include "ui/theme/tone.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

bool EventWords::isShownAtFirst(int) const
{
    return true;
}

int EventWords::widthInCharacters(int column) const
{
    switch (column) {
    case EventTableModel::At:
        return 24;
    case EventTableModel::Type:
        return 28;
    case EventTableModel::Agent:
        return 18;
    case EventTableModel::Task:
        return 40;
    case EventTableModel::Description:
        return 60;
    default:
        return 26;
    }
}

QString EventWords::header(int column) const
{
    switch (column) {
    case EventTableModel::At:
        //: Heading of a column: when it happened.
        return tr("Time");
    case EventTableModel::Type:
        //: Heading of a column: the service's name for what happened, e.g. reservation.created.
        return tr("Event");
    case EventTableModel::Agent:
        return tr("Agent");
    case EventTableModel::Queue:
        return tr("Queue");
    case EventTableModel::Task:
        return tr("Task");
    default:
        //: Heading of a column: what happened, in the service's own words.
        return tr("Description");
    }
}

QString EventWords::words(const QModelIndex &index, const QVariant &value) const
{
    if (index.column() != EventTableModel::At)
        return value.toString();
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(value.toLongLong());
    const QLocale locale;
    return locale.toString(at.date(), QLocale::ShortFormat) + u' ' + locale.toString(at.time(), u"HH:mm:ss.zzz"_s);
}

QVariant EventWords::data(const QModelIndex &index, int role) const
{
    if (role == Qt::ToolTipRole && index.column() == EventTableModel::Task)
        return index.data(EventTableModel::TaskSid);
    return FloorWords::data(index, role);
}

/// In a file a task is told so that it is found again.
QVariant EventWords::fileValue(const QModelIndex &index, const QVariant &) const
{
    return index.column() == EventTableModel::Task ? index.data(EventTableModel::TaskSid) : QVariant();
}

bool EventWords::isNumber(int) const
{
    return false;
}

QVariant EventWords::tone(const QModelIndex &index) const
{
    if (index.column() != EventTableModel::Type)
        return {};
    const QString type = valueBeside(index, EventTableModel::Type).toString();
    if (type.endsWith("timeout"_L1) || type.endsWith("failed"_L1) || type.endsWith("rescinded"_L1))
        return int(Tone::Warning);
    if (type.endsWith("canceled"_L1) || type.endsWith("rejected"_L1) || type.endsWith("deleted"_L1))
        return int(Tone::Bad);
    if (type.endsWith("accepted"_L1) || type.endsWith("completed"_L1))
        return int(Tone::Good);
    return int(type.endsWith("created"_L1) ? Tone::Info : Tone::Neutral);
}
