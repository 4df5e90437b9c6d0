#include "console/models/tasktablemodel.h"

#include "console/models/attributetext.h"
#include "console/models/taskname.h"
#include "console/state/consolestate.h"

namespace {

qint64 millis(Instant at)
{
    return at.time_since_epoch().count();
}

bool waits(const Task &task)
{
    return task.status == TaskStatus::Pending || task.status == TaskStatus::Reserved;
}

/// Its place in the row: a task that was created anew in the place of another one has waited since that one came.
Instant waitsSince(const Task &task)
{
    return task.virtualStart == Instant{} ? task.createdAt : task.virtualStart;
}

} // namespace

TaskTableModel::TaskTableModel(const ConsoleState &state, QObject *parent)
    : TableModel(parent)
    , m_state(state)
{
    connect(&state, &ConsoleState::tasksChanged, this, [this](const ChangeSet<TaskId> &changes) {
        m_feed.add(changes.changed);
        m_feed.add(changes.removed);
        scheduleFlush();
    });
    connect(&state, &ConsoleState::cleared, this, [this] {
        m_feed.add(rows().ids());
        const SlotChanges news = m_feed.takeAll([this](const TaskId &id) { return rowFor(id); });
        applySlots(news.changed, news.removed);
    });
    m_feed.add(state.tasks().rows().keys());
    scheduleFlush();
}

void TaskTableModel::flush()
{
    const SlotChanges news = m_feed.takeSome(
        [this](const TaskId &id) { return rowFor(id); }, [this](int slot) { readAhead(slot); });
    applySlots(news.changed, news.removed);
    if (m_feed.isPending())
        scheduleFlush();
}

auto TaskTableModel::rowFor(const TaskId &id) const -> std::optional<TaskRow>
{
    const auto task = m_state.tasks().shared(id);
    return task ? std::optional(rowOf(task)) : std::nullopt;
}

/// Attributes are read again only when they are others: most changes are of the status.
TaskRow TaskTableModel::rowOf(const std::shared_ptr<const Task> &task) const
{
    const int slot = rows().slotOf(task->id);
    const bool isKnown = slot >= 0 && rows().at(slot).task->attributes == task->attributes;
    if (isKnown && rows().at(slot).more.size() == attributeColumns().size())
        return { task, rows().at(slot).name, rows().at(slot).more };
    return { task, taskName(task->attributes), attributeTexts(task->attributes, attributeColumns()) };
}

/// The texts of one attribute column may belong to another one now.
void TaskTableModel::readAgain()
{
    m_feed.addAll([](TaskRow &row) { row.more.clear(); });
    scheduleFlush();
}

TaskId TaskTableModel::taskAt(int row) const
{
    const int slot = slotAt(row);
    return slot < 0 ? TaskId() : rows().at(slot).task->id;
}

void TaskTableModel::showOnly(const std::function<bool(const Task &)> &which)
{
    setOnly(which ? [this, which](int slot) { return which(*rows().at(slot).task); } : std::function<bool(int)>());
}

QVariant TaskTableModel::cell(int slot, int column, int role) const
{
    const auto &[task, name, more] = rows().at(slot);
    if (role == ModelRole::Id)
        return task->id.text();
    if (role == EndedAt)
        return task->hasEnded() ? millis(task->updatedAt) : 0;
    if (role != Qt::DisplayRole && role != ModelRole::Value)
        return {};
    switch (column) {
    case Name:
        return name;
    case Status:
        return role == Qt::DisplayRole ? QVariant(QString::fromLatin1(wireName(task->status))) : QVariant(int(task->status));
    case Queue:
        return task->queueName;
    case Workflow:
        return task->workflowName;
    case Priority:
        return task->priority;
    case Wait:
        return waits(*task) ? millis(waitsSince(*task)) : 0;
    case Age:
        return millis(task->createdAt);
    case Channel:
        return task->channelUniqueName;
    case Sid:
        return task->id.text();
    default:
        return more.value(column - ColumnCount);
    }
}

std::function<SortKey(int)> TaskTableModel::keyReader(int column) const
{
    return [all = rows().all(), column](int slot) { return keyOf(all.at(slot), column); };
}

SortKey TaskTableModel::keyOf(const TaskRow &row, int column)
{
    const auto &[task, name, more] = row;
    switch (column) {
    case Name:
        return SortKey::ofText(name);
    case Status:
        return SortKey::ofNumber(int(task->status));
    case Queue:
        return SortKey::ofText(task->queueName);
    case Workflow:
        return SortKey::ofText(task->workflowName);
    case Priority:
        return SortKey::ofNumber(task->priority);
    case Wait:
        return { .number = SortKey::ofNumber(-millis(waitsSince(*task))).number, .last = !waits(*task) };
    case Age:
        return { .number = SortKey::ofNumber(-millis(task->createdAt)).number, .last = task->hasEnded() };
    case Channel:
        return SortKey::ofText(task->channelUniqueName);
    case Sid:
        return SortKey::ofText(task->id.text());
    default:
        return SortKey::ofText(more.value(column - ColumnCount));
    }
}

QByteArray TaskTableModel::attributes(int slot) const
{
    return rows().at(slot).task->attributes;
}

std::function<QByteArray(int)> TaskTableModel::attributesReader() const
{
    return [all = rows().all()](int slot) { return all.at(slot).task->attributes; };
}

std::function<QString(int)> TaskTableModel::searchReader() const
{
    return [all = rows().all()](int slot) { return searchTextOf(all.at(slot)); };
}

QString TaskTableModel::searchTextOf(const TaskRow &row)
{
    const auto &[task, name, more] = row;
    const QString shown = name + u' ' + task->queueName + u' ' + task->workflowName + u' ' + task->channelUniqueName + u' '
        + QString::fromLatin1(wireName(task->status)) + u' ' + more.join(u' ');
    return searchTextWith(shown, task->id.text());
}
