#include "console/models/workertablemodel.h"

#include "console/models/attributetext.h"
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
        m_pending.add(changes.changed);
        m_pending.add(changes.removed);
        scheduleFlush();
    });
    connect(&state, &ConsoleState::cleared, this, [this] {
        m_pending.add(m_rows.ids());
        Looked looked;
        m_pending.takeAll([this, &looked](const WorkerId &id) { look(id, looked); });
        finish(looked);
    });
    m_pending.add(state.workers().rows().keys());
    scheduleFlush();
}

void WorkerTableModel::flush()
{
    Looked looked;
    m_pending.takeSome([this, &looked](const WorkerId &id) { look(id, looked); });
    finish(looked);
    if (!m_pending.isEmpty())
        scheduleFlush();
}

void WorkerTableModel::look(const WorkerId &id, Looked &looked)
{
    if (const Worker *worker = m_state.worker(id))
        looked.changed.append(m_rows.put(id, rowOf(*worker)));
    else
        looked.gone.append(id);
}

/// Slots are freed last, so that none is among the changed and the removed.
void WorkerTableModel::finish(const Looked &looked)
{
    QList<int> removed;
    for (const WorkerId &id : looked.gone) {
        if (const int slot = m_rows.take(id); slot >= 0)
            removed.append(slot);
    }
    applySlots(looked.changed, removed);
}

/// Attributes are read again only when they are others: most changes are of the status.
WorkerTableModel::Row WorkerTableModel::rowOf(const Worker &worker) const
{
    const int slot = m_rows.slotOf(worker.id);
    const bool isKnown = slot >= 0 && m_rows.at(slot).worker.attributes == worker.attributes;
    if (isKnown && m_rows.at(slot).more.size() == attributeColumns().size())
        return { worker, m_rows.at(slot).skills, m_rows.at(slot).more };
    return { worker, workerSkills(worker.attributes), attributeTexts(worker.attributes, attributeColumns()) };
}

/// The texts of one attribute column may belong to another one now.
void WorkerTableModel::readAgain()
{
    m_rows.forEach([](Row &row) { row.more.clear(); });
    m_pending.add(m_rows.ids());
    scheduleFlush();
}

WorkerId WorkerTableModel::workerAt(int row) const
{
    const int slot = slotAt(row);
    return slot < 0 ? WorkerId() : m_rows.at(slot).worker.id;
}

QVariant WorkerTableModel::cell(int slot, int column, int role) const
{
    const auto &[worker, skills, more] = m_rows.at(slot);
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
        return more.value(column - ColumnCount);
    }
}

SortKey WorkerTableModel::sortKey(int slot, int column) const
{
    const auto &[worker, skills, more] = m_rows.at(slot);
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
    case Sid:
        return SortKey::ofText(worker.id.text());
    default:
        return SortKey::ofText(more.value(column - ColumnCount));
    }
}

QByteArray WorkerTableModel::attributes(int slot) const
{
    return m_rows.at(slot).worker.attributes;
}

QString WorkerTableModel::searchText(int slot) const
{
    const auto &[worker, skills, more] = m_rows.at(slot);
    return worker.name + u' ' + worker.activityName + u' ' + skills + u' ' + worker.id.text() + u' ' + more.join(u' ');
}
