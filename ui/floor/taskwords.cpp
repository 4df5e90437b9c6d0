#include "ui/floor/taskwords.h"

#include "console/models/tasktablemodel.h"
#include "ui/text/statustext.h"
#include "ui/text/tasksummary.h"
#include "ui/theme/statustone.h"

#include <algorithm>

TaskSearchWords taskSearchWords()
{
    TaskSearchWords words{ .channels = channelTexts() };
    for (int each = 0; each <= int(TaskStatus::Canceled); ++each) {
        const auto status = TaskStatus(each);
        words.statuses.append({ .shown = taskStatusText(status),
            .others = { taskStatusInEnglish(status), QString::fromLatin1(wireName(status)) } });
    }
    for (const int column : TaskTableModel::searchedColumns)
        words.columns.insert(column, TaskWords::headingOf(column));
    return words;
}

bool TaskWords::isShownAtFirst(int column) const
{
    return column != TaskTableModel::Sid;
}

int TaskWords::widthInCharacters(int column) const
{
    switch (column) {
    case TaskTableModel::Name:
        return 20;
    case TaskTableModel::Queue:
        return 18;
    case TaskTableModel::Workflow:
        return 14;
    case TaskTableModel::Sid:
        return 38;
    case TaskTableModel::Priority:
        return 10;
    case TaskTableModel::Status:
        return 18;
    case TaskTableModel::Agent:
        return 20; // "offered to" and a name
    default:
        return 12;
    }
}

QStringList TaskWords::allWords(int column) const
{
    QStringList all;
    for (int status = 0; column == TaskTableModel::Status && status <= int(TaskStatus::Canceled); ++status)
        all.append(taskStatusText(TaskStatus(status)));
    return all;
}

bool TaskWords::goesOn(int column) const
{
    return column == TaskTableModel::Wait || column == TaskTableModel::Age;
}

bool TaskWords::isSearched(int column) const
{
    return std::ranges::find(TaskTableModel::searchedColumns, column) != TaskTableModel::searchedColumns.end();
}

/// An agent by the name alone, also while the task is only offered.
QString TaskWords::foundBy(const QModelIndex &index, const QVariant &value) const
{
    return index.column() == TaskTableModel::Agent ? value.toString() : words(index, value);
}

QString TaskWords::headingOf(int column)
{
    switch (column) {
    case TaskTableModel::Name:
        return tr("Who");
    case TaskTableModel::Status:
        return tr("Status");
    case TaskTableModel::Agent:
        //: Heading of a column: who has the task.
        return tr("Agent");
    case TaskTableModel::Queue:
        return tr("Queue");
    case TaskTableModel::Workflow:
        return tr("Workflow");
    case TaskTableModel::Priority:
        return tr("Priority");
    case TaskTableModel::Wait:
        //: Heading: for how long the task has been waiting.
        return tr("Wait");
    case TaskTableModel::Age:
        return tr("Age");
    case TaskTableModel::Channel:
        return tr("Channel");
    default:
        return tr("SID");
    }
}

QString TaskWords::hint(int column) const
{
    return column == TaskTableModel::Agent ? tr("Who has the task in hand, or is offered it.") : QString();
}

QString TaskWords::agentText(const QModelIndex &index, const QVariant &name) const
{
    if (!name.isValid()) //: Of a task: which agent has it.
        return tr("unknown");
    //: Of a task; %1 is the name of an agent, who has not answered yet.
    return index.data(TaskTableModel::IsOffered).toBool() ? tr("offered to %1").arg(name.toString()) : name.toString();
}

QString TaskWords::words(const QModelIndex &index, const QVariant &value) const
{
    switch (index.column()) {
    case TaskTableModel::Name:
        return isMuted(index) ? unknownWhoText(valueBeside(index, TaskTableModel::Channel).toString()) : value.toString();
    case TaskTableModel::Agent:
        return agentText(index, value);
    case TaskTableModel::Status:
        return taskStatusText(TaskStatus(value.toInt()));
    case TaskTableModel::Wait:
        return waitSince(value.toLongLong());
    case TaskTableModel::Age:
        return since(value.toLongLong(), index.data(TaskTableModel::EndedAt).toLongLong());
    case TaskTableModel::Channel:
        return channelText(value.toString());
    default:
        return value.toString();
    }
}

QVariant TaskWords::fileValue(const QModelIndex &index, const QVariant &value) const
{
    if (index.column() == TaskTableModel::Agent)
        return value.toString(); // who is offered it, the status says
    if (isMuted(index))
        return QString();
    if (index.column() == TaskTableModel::Wait)
        return secondsSince(value.toLongLong());
    if (index.column() == TaskTableModel::Age)
        return secondsSince(value.toLongLong(), index.data(TaskTableModel::EndedAt).toLongLong());
    return {};
}

QString TaskWords::fileHeader(int column) const
{
    //: Heading in a file; %1 is that of a column, e.g. "Wait".
    return column == TaskTableModel::Wait || column == TaskTableModel::Age ? tr("%1 (s)").arg(header(column)) : QString();
}

bool TaskWords::isNumber(int column) const
{
    return column == TaskTableModel::Priority || column == TaskTableModel::Wait || column == TaskTableModel::Age;
}

bool TaskWords::isWait(int column) const
{
    return column == TaskTableModel::Wait;
}

QVariant TaskWords::tone(const QModelIndex &index) const
{
    if (index.column() != TaskTableModel::Status)
        return {};
    return int(toneOf(TaskStatus(valueBeside(index, TaskTableModel::Status).toInt())));
}

/// Nobody is known whose task it is, or who has it, or that does not hold yet.
bool TaskWords::isMuted(const QModelIndex &index) const
{
    if (index.column() == TaskTableModel::Name)
        return valueBeside(index, TaskTableModel::Name).toString().isEmpty();
    if (index.column() != TaskTableModel::Agent)
        return false;
    return !valueBeside(index, TaskTableModel::Agent).isValid() || index.data(TaskTableModel::IsOffered).toBool();
}
