#include "console/models/workertablemodel.h"

#include "console/models/taskname.h"
#include "console/state/consolestate.h"

namespace {

qint64 since(const Worker &worker)
{
    return worker.statusChangedAt.time_since_epoch().count();
}

} // namespace

WorkerTableModel::WorkerTableModel(const ConsoleState &state, QObject *parent)
    : TableModel(parent)
    , m_state(state)
{
    connect(&state, &ConsoleState::workersChanged, this, [this](const ChangeSet<WorkerId> &changes) {
        for (const WorkerId &id : changes.changed + changes.removed)
            m_pending.insert(id);
        scheduleFlush();
    });
    connect(&state, &ConsoleState::cleared, this, [this] {
        for (const WorkerId &id : m_rows.ids())
            m_pending.insert(id);
        flush();
    });
    for (auto row = state.workers().rows().begin(); row != state.workers().rows().end(); ++row)
        m_pending.insert(row.key());
    scheduleFlush();
}

void WorkerTableModel::flush()
{
    QList<int> changed;
    QList<WorkerId> gone;
    for (const WorkerId &id : std::exchange(m_pending, {})) {
        if (const Worker *worker = m_state.worker(id))
            changed.append(m_rows.put(id, rowOf(*worker)));
        else
            gone.append(id);
    }
    QList<int> removed;
    for (const WorkerId &id : gone) {
        if (const int slot = m_rows.take(id); slot >= 0)
            removed.append(slot);
    }
    applySlots(changed, removed);
}

/// Attributes are read again only when they are others: most changes are of the status.
WorkerTableModel::Row WorkerTableModel::rowOf(const Worker &worker) const
{
    if (const int slot = m_rows.slotOf(worker.id); slot >= 0 && m_rows.at(slot).worker.attributes == worker.attributes)
        return { worker, m_rows.at(slot).skills };
    return { worker, workerSkills(worker.attributes) };
}

int WorkerTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

WorkerId WorkerTableModel::workerAt(int row) const
{
    const int slot = slotAt(row);
    return slot < 0 ? WorkerId() : m_rows.at(slot).worker.id;
}

QVariant WorkerTableModel::cell(int slot, int column, int role) const
{
    const auto &[worker, skills] = m_rows.at(slot);
    if (role == ModelRole::Id)
        return worker.id.text();
    if (role == ActivitySid)
        return worker.activity.text();
    if (role != Qt::DisplayRole && role != ModelRole::Value)
        return {};
    switch (column) {
    case Name:
        return worker.name;
    case Status:
        return worker.activityName;
    case Available:
        return worker.available;
    case Since:
        return since(worker);
    case Skills:
        return skills;
    case Sid:
        return worker.id.text();
    default:
        return {};
    }
}

SortKey WorkerTableModel::sortKey(int slot, int column) const
{
    const auto &[worker, skills] = m_rows.at(slot);
    switch (column) {
    case Name:
        return SortKey::ofText(worker.name);
    case Status:
        return SortKey::ofText(worker.activityName);
    case Available:
        return SortKey::ofNumber(worker.available ? 1 : 0);
    case Since:
        return SortKey::ofNumber(-since(worker));
    case Skills:
        return SortKey::ofText(skills);
    default:
        return SortKey::ofText(worker.id.text());
    }
}

QString WorkerTableModel::searchText(int slot) const
{
    const auto &[worker, skills] = m_rows.at(slot);
    return worker.name + u' ' + worker.activityName + u' ' + skills + u' ' + worker.id.text();
}
