#include "ui/inspect/timelinewords.h"

#include "console/models/timelinemodel.h"
#include "ui/inspect/momenttext.h"

#include <QDateTime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QString sideText(TimelineEntry::Kind kind)
{
    switch (kind) {
    case TimelineEntry::Kind::Event:
        //: From where something in a task's life is known: the service tells of it.
        return TimelineWords::tr("Event");
    case TimelineEntry::Kind::Click:
        //: From where something in a task's life is known: it was done at this console.
        return TimelineWords::tr("Here");
    case TimelineEntry::Kind::Request:
        //: From where something in a task's life is known: the server answered a request.
        return TimelineWords::tr("Answer");
    case TimelineEntry::Kind::Callback:
        break;
    }
    //: From where something in a task's life is known: the service asked this program.
    return TimelineWords::tr("Callback");
}

Tone toneOf(const TimelineEntry &entry)
{
    if (entry.failed)
        return Tone::Bad;
    switch (entry.kind) {
    case TimelineEntry::Kind::Event:
        return Tone::Info;
    case TimelineEntry::Kind::Click:
        return Tone::Good;
    case TimelineEntry::Kind::Request:
        return Tone::Neutral;
    case TimelineEntry::Kind::Callback:
        break;
    }
    return Tone::Busy;
}

QString timelineAsText(const QString &task, const QList<TimelineEntry> &entries)
{
    QStringList lines{ task };
    Instant before = entries.isEmpty() ? Instant() : entries.first().at;
    for (const TimelineEntry &entry : entries) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(entry.at.time_since_epoch().count(), Qt::UTC);
        const QString pause = u"+%1 s"_s.arg(double((entry.at - before).count()) / 1000, 0, 'f', 3);
        QStringList parts{ at.toString(Qt::ISODateWithMs), pause, sideText(entry.kind), entry.what, entry.detail };
        parts.removeAll(QString());
        lines.append(parts.join(u"  "_s));
        before = entry.at;
    }
    return lines.join(u'\n');
}

TimelineEntry TimelineWords::entryOf(const QModelIndex &index)
{
    return index.data(TimelineModel::EntryRole).value<TimelineEntry>();
}

QString TimelineWords::words(const QModelIndex &index)
{
    const TimelineEntry entry = entryOf(index);
    const std::chrono::milliseconds pause(index.data(TimelineModel::PauseRole).toLongLong());
    switch (index.column()) {
    case TimelineModel::Axis:
        return sideText(entry.kind);
    case TimelineModel::At:
        return millisecondsText(entry.at);
    case TimelineModel::After:
        return pause == 0ms ? QString() : spanText(pause);
    case TimelineModel::What:
        return entry.what;
    default:
        return entry.detail;
    }
}

QVariant TimelineWords::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return words(index);
    if (role == ToneRole)
        return index.column() == TimelineModel::Axis ? QVariant(int(toneOf(entryOf(index)))) : QVariant();
    return QIdentityProxyModel::data(index, role);
}

QVariant TimelineWords::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QIdentityProxyModel::headerData(section, orientation, role);
    switch (section) {
    case TimelineModel::Axis:
        //: Heading of a column: from which side it is known.
        return tr("Side");
    case TimelineModel::At:
        //: Heading of a column: when it was.
        return tr("Time");
    case TimelineModel::After:
        //: Heading of a column: how long after what stands above.
        return tr("After");
    case TimelineModel::What:
        //: Heading of a column: what happened.
        return tr("What");
    default:
        return tr("Details");
    }
}
