#include "console/models/tasktablemodel.h"

#include "console/models/taskname.h"
#include "console/state/consolestate.h"

namespace {

qint64 millis(Instant at)
{
    return at.time_since_epoch().count();
}

} // namespace

TaskTableModel::TaskTableModel(const ConsoleState &state, QObject *parent)
    : TableModel(parent)
    , m_state(state)
{
    connect(&state, &ConsoleState::tasksChanged, this, [this](const ChangeSet<TaskId> &changes) {
        for (const TaskId &id : changes.changed + changes.removed)
            m_pending.insert(id);
        scheduleFlush();
    });
    connect(&state, &ConsoleState::cleared, this, [this] {
        for (const TaskId &id : m_rows.ids())
            m_pending.insert(id);
        flush();
    });
    for (auto row = state.tasks().rows().begin(); row != state.tasks().rows().end(); ++row)
        m_pending.insert(row.key());
    scheduleFlush();
}

void TaskTableModel::flush()
{
    QList<int> changed;
    QList<TaskId> gone;
    for (const TaskId &id : std::exchange(m_pending, {})) {
        if (const Task *task = m_state.task(id))
            changed.append(m_rows.put(id, Row{ *task, taskName(task->attributes) }));
        else
            gone.append(id);
    }
    QList<int> removed;
    for (const TaskId &id : gone) {
        if (const int slot = m_rows.take(id); slot >= 0)
            removed.append(slot);
    }
    applySlots(changed, removed);
}

int TaskTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

TaskId TaskTableModel::taskAt(int row) const
{
    const int slot = slotAt(row);
    return slot < 0 ? TaskId() : m_rows.at(slot).task.id;
}

QVariant TaskTableModel::cell(int slot, int column, int role) const
{
    const auto &[task, name] = m_rows.at(slot);
    if (role == ModelRole::Id)
        return task.id.text();
    if (role == EndedAt)
        return task.hasEnded() ? millis(task.updatedAt) : 0;
    if (role != Qt::DisplayRole && role != ModelRole::Value)
        return {};
    switch (column) {
    case Name:
        return name;
    case Status:
        return role == Qt::DisplayRole ? QVariant(QString::fromLatin1(wireName(task.status))) : QVariant(int(task.status));
    case Queue:
        return task.queueName;
    case Workflow:
        return task.workflowName;
    case Priority:
        return task.priority;
    case Age:
        return millis(task.createdAt);
    case Channel:
        return task.channelUniqueName;
    case Sid:
        return task.id.text();
    default:
        return {};
    }
}

SortKey TaskTableModel::sortKey(int slot, int column) const
{
    const auto &[task, name] = m_rows.at(slot);
    switch (column) {
    case Name:
        return SortKey::ofText(name);
    case Status:
        return SortKey::ofNumber(int(task.status));
    case Queue:
        return SortKey::ofText(task.queueName);
    case Workflow:
        return SortKey::ofText(task.workflowName);
    case Priority:
        return SortKey::ofNumber(task.priority);
    case Age:
        return { .number = SortKey::ofNumber(-millis(task.createdAt)).number, .last = task.hasEnded() };
    case Channel:
        return SortKey::ofText(task.channelUniqueName);
    default:
        return SortKey::ofText(task.id.text());
    }
}

QString TaskTableModel::searchText(int slot) const
{
    const auto &[task, name] = m_rows.at(slot);
    return name + u' ' + task.queueName + u' ' + task.workflowName + u' ' + task.channelUniqueName + u' '
        + QString::fromLatin1(wireName(task.status)) + u' ' + task.id.text();
}
