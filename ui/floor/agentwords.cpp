#include "ui/floor/agentwords.h"

#include "console/models/workertablemodel.h"
#include "core/domain/workerchannel.h"
#include "ui/text/errortext.h"
#include "ui/text/statustext.h"
#include "ui/theme/statustone.h"

namespace {

/// In English, as it is translated.
const char *sourceOfHeader(int column)
{
    switch (column) {
    case WorkerTableModel::Name:
        return QT_TRANSLATE_NOOP("AgentWords", "Agent");
    case WorkerTableModel::Status:
        return QT_TRANSLATE_NOOP("AgentWords", "Status");
    case WorkerTableModel::Available:
        return QT_TRANSLATE_NOOP("AgentWords", "Availability");
    case WorkerTableModel::Since:
        return QT_TRANSLATE_NOOP("AgentWords", "In status for");
    case WorkerTableModel::InHand:
        //: Heading of a column: how many tasks an agent has in hand.
        return QT_TRANSLATE_NOOP("AgentWords", "In hand");
    case WorkerTableModel::Load:
        //: Heading of a column: how full an agent's channels are, e.g. "Voice 1 of 1, Chat 2 of 5".
        return QT_TRANSLATE_NOOP("AgentWords", "Load");
    case WorkerTableModel::Skills:
        return QT_TRANSLATE_NOOP("AgentWords", "Skills");
    default:
        return QT_TRANSLATE_NOOP("AgentWords", "SID");
    }
}

//: Heading in a file; %1 is that of a column, e.g. "In status for".
constexpr const char secondsHeader[] = QT_TRANSLATE_NOOP("AgentWords", "%1 (s)");

/// Only channels with something on them: an agent may have a dozen. Who is not available is not free either.
QString loadText(const QList<WorkerChannel> &channels, bool available)
{
    QStringList used;
    for (const WorkerChannel &channel : channels) {
        const int tasks = channel.takenTasks();
        if (channel.configuredCapacity > 0 && tasks > 0) {
            //: How full one channel of an agent is: its name, how many tasks, how many it may be.
            used.append(AgentWords::tr("%1 %2 of %3")
                            .arg(channelText(channel.channelUniqueName))
                            .arg(tasks)
                            .arg(channel.configuredCapacity));
        }
    }
    if (used.isEmpty())
        return available ? AgentWords::tr("free") : QString(u'–');
    return used.join(u", ");
}

} // namespace

QString AgentWords::unreadableText(const QString &name, const ApiError &error)
{
    //: %1 is an agent's name, %2 says why.
    return tr("What %1 has in hand cannot be read. %2").arg(name, errorText(error).whole());
}

bool AgentWords::isShownAtFirst(int column) const
{
    return column != WorkerTableModel::Sid;
}

int AgentWords::widthInCharacters(int column) const
{
    switch (column) {
    case WorkerTableModel::Name:
        return 24;
    case WorkerTableModel::InHand:
        return 9;
    case WorkerTableModel::Skills:
        return 34;
    case WorkerTableModel::Sid:
        return 38;
    default:
        return 18;
    }
}

bool AgentWords::goesOn(int column) const
{
    return column == WorkerTableModel::Since;
}

bool AgentWords::isSearched(int column) const
{
    return column == WorkerTableModel::Name || column == WorkerTableModel::Status;
}

QString AgentWords::header(int column) const
{
    return tr(sourceOfHeader(column));
}

QString AgentWords::hint(int column) const
{
    switch (column) {
    case WorkerTableModel::InHand:
        return tr("Tasks offered to the agent, taken, or being wrapped up: all that take up room on a channel.");
    case WorkerTableModel::Load:
        return tr("The same tasks by channel, and how many the agent may have of each at once.");
    default:
        return {};
    }
}

QString AgentWords::words(const QModelIndex &index, const QVariant &value) const
{
    switch (index.column()) {
    case WorkerTableModel::Available:
        return availabilityText(value.toBool());
    case WorkerTableModel::Since:
        return since(value.toLongLong());
    case WorkerTableModel::InHand:
        return value.isValid() ? value.toString() : tr("unknown");
    case WorkerTableModel::Load:
        return value.isValid() ? loadText(index.data(WorkerTableModel::Channels).value<QList<WorkerChannel>>(),
                   valueBeside(index, WorkerTableModel::Available).toBool())
                               : tr("unknown");
    default:
        return value.toString();
    }
}

QVariant AgentWords::fileValue(const QModelIndex &index, const QVariant &value) const
{
    const int column = index.column();
    if (column == WorkerTableModel::Since)
        return secondsSince(value.toLongLong());
    const bool isOfLoad = column == WorkerTableModel::InHand || column == WorkerTableModel::Load;
    return isOfLoad && !value.isValid() ? QVariant(QString()) : QVariant();
}

QString AgentWords::fileHeader(int column) const
{
    return column == WorkerTableModel::Since ? tr(secondsHeader).arg(header(column)) : QString();
}

QStringList AgentWords::fileHeadings(int column)
{
    const char *source = sourceOfHeader(column);
    if (column != WorkerTableModel::Since)
        return { tr(source), QString::fromUtf8(source) };
    return { tr(secondsHeader).arg(tr(source)), QString::fromUtf8(secondsHeader).arg(QString::fromUtf8(source)) };
}

bool AgentWords::isNumber(int column) const
{
    return column == WorkerTableModel::Since || column == WorkerTableModel::InHand;
}

QVariant AgentWords::tone(const QModelIndex &index) const
{
    if (index.column() != WorkerTableModel::Status)
        return {};
    return int(toneOfActivity(valueBeside(index, WorkerTableModel::Status).toString(),
        valueBeside(index, WorkerTableModel::Available).toBool()));
}

bool AgentWords::isMuted(const QModelIndex &index) const
{
    const bool isOfLoad = index.column() == WorkerTableModel::InHand || index.column() == WorkerTableModel::Load;
    return isOfLoad && !valueBeside(index, index.column()).isValid();
}
