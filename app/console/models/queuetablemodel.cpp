#include "console/models/queuetablemodel.h"

#include "console/state/consolestate.h"

#include <QSet>

QueueTableModel::QueueTableModel(const ConsoleState &state, QObject *parent)
    : TableModel(parent)
    , m_state(state)
{
    connect(&state, &ConsoleState::queuesChanged, this, [this] { scheduleFlush(); });
    connect(&state, &ConsoleState::figuresChanged, this, [this] { scheduleFlush(); });
    connect(&state, &ConsoleState::cleared, this, [this] { flush(); });
    scheduleFlush();
}

QueueTableModel::Row QueueTableModel::wantedRow(const TaskQueue &queue) const
{
    Row row{ .queue = queue };
    const auto figures = m_state.figures().constFind(queue.id);
    if (figures == m_state.figures().constEnd())
        return row;
    row.hasFigures = true;
    row.figures = *figures;
    if (figures->waiting() > 0)
        row.oldestSince = m_state.freshness(StatePart::Figures).value_or(Instant{}) - figures->longestWaiting;
    return row;
}

void QueueTableModel::flush()
{
    QList<int> changed;
    QSet<TaskQueueId> wanted;
    for (const TaskQueue &queue : m_state.queues()) {
        wanted.insert(queue.id);
        const Row row = wantedRow(queue);
        const int known = m_rows.slotOf(queue.id);
        if (known < 0 || !(m_rows.at(known) == row))
            changed.append(m_rows.put(queue.id, row));
    }
    QList<int> removed;
    for (const TaskQueueId &id : m_rows.ids()) {
        if (!wanted.contains(id))
            removed.append(m_rows.take(id));
    }
    applySlots(changed, removed);
}

TaskQueueId QueueTableModel::queueAt(int row) const
{
    const int slot = slotAt(row);
    return slot < 0 ? TaskQueueId() : m_rows.at(slot).queue.id;
}

qint64 QueueTableModel::number(int slot, int column) const
{
    const Row &row = m_rows.at(slot);
    if (column == Oldest)
        return row.oldestSince.time_since_epoch().count();
    if (!row.hasFigures)
        return -1;
    switch (column) {
    case Waiting:
        return row.figures.waiting();
    case Available:
        return row.figures.availableWorkers;
    case Eligible:
        return row.figures.eligibleWorkers;
    case Assigned:
        return row.figures.assigned;
    case Wrapping:
        return row.figures.wrapping;
    default:
        return row.figures.totalTasks;
    }
}

QVariant QueueTableModel::cell(int slot, int column, int role) const
{
    const TaskQueue &queue = m_rows.at(slot).queue;
    if (role == ModelRole::Id)
        return queue.id.text();
    if (role != Qt::DisplayRole && role != ModelRole::Value)
        return {};
    if (column == Name)
        return queue.name;
    if (column == Sid)
        return queue.id.text();
    const qint64 value = number(slot, column);
    if (role == Qt::DisplayRole && (value < 0 || (column == Oldest && value == 0)))
        return {};
    return value;
}

SortKey QueueTableModel::sortKey(int slot, int column) const
{
    const TaskQueue &queue = m_rows.at(slot).queue;
    if (column == Name)
        return SortKey::ofText(queue.name);
    if (column == Sid)
        return SortKey::ofText(queue.id.text());
    const qint64 value = number(slot, column);
    return SortKey::ofNumber(column == Oldest && value > 0 ? -value : column == Oldest ? std::numeric_limits<qint64>::min() : value);
}

QString QueueTableModel::searchText(int slot) const
{
    const TaskQueue &queue = m_rows.at(slot).queue;
    return queue.name + u' ' + queue.id.text();
}
