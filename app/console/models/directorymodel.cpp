#include "console/models/directorymodel.h"

#include "console/state/consolestate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

DirectoryEntry agentEntry(const Worker &worker)
{
    return {
        .sid = worker.id.text(), .name = worker.name, .activity = worker.activityName, .available = worker.available
    };
}

} // namespace

DirectoryModel::DirectoryModel(const ConsoleState &state, Kind kind, QObject *parent)
    : TableModel(parent)
    , m_state(state)
{
    if (kind == Kind::Agents)
        connectAgents();
    else
        connectQueues();
    connect(&state, &ConsoleState::cleared, this, [this] {
        for (const QString &sid : m_rows.ids())
            m_pending.insert(sid);
        flush();
    });
    flush();
}

void DirectoryModel::connectAgents()
{
    connect(&m_state, &ConsoleState::workersChanged, this, [this](const ChangeSet<WorkerId> &changes) {
        for (const WorkerId &id : changes.changed + changes.removed)
            m_pending.insert(id.text());
        scheduleFlush();
    });
    for (auto row = m_state.workers().rows().begin(); row != m_state.workers().rows().end(); ++row)
        m_pending.insert(row.key().text());
}

void DirectoryModel::connectQueues()
{
    const auto all = [this] {
        for (const TaskQueue &queue : m_state.queues())
            m_pending.insert(queue.id.text());
        for (const QString &sid : m_rows.ids())
            m_pending.insert(sid);
        scheduleFlush();
    };
    connect(&m_state, &ConsoleState::queuesChanged, this, all);
    connect(&m_state, &ConsoleState::figuresChanged, this, all);
    all();
}

std::optional<DirectoryEntry> DirectoryModel::entryOf(const QString &sid) const
{
    if (const auto id = WorkerId::fromText(QStringView(sid))) {
        const Worker *worker = *id == m_state.ownWorkerId() ? nullptr : m_state.worker(*id);
        return worker ? std::optional(agentEntry(*worker)) : std::nullopt;
    }
    const auto isMeant = [&sid](const TaskQueue &queue) { return queue.id.text() == sid; };
    const auto queue = std::ranges::find_if(m_state.queues(), isMeant);
    if (queue == m_state.queues().end())
        return std::nullopt;
    DirectoryEntry entry{ .isQueue = true, .sid = sid, .name = queue->name };
    if (const KnownFigures *figures = m_state.figures().find(queue->id); figures && figures->nowAskedAt) {
        entry.waiting = figures->now.waiting();
        entry.availableWorkers = figures->now.availableWorkers;
    }
    return entry;
}

void DirectoryModel::flush()
{
    QList<int> changed;
    QList<int> removed;
    for (const QString &sid : std::exchange(m_pending, {})) {
        const auto entry = entryOf(sid);
        const int known = m_rows.slotOf(sid);
        if (entry && (known < 0 || !(m_rows.at(known) == *entry)))
            changed.append(m_rows.put(sid, *entry));
        else if (!entry && known >= 0)
            removed.append(known);
    }
    for (const int slot : removed)
        m_rows.take(QString(m_rows.at(slot).sid));
    applySlots(changed, removed);
}

DirectoryEntry DirectoryModel::entryAt(int row) const
{
    const int slot = slotAt(row);
    return slot < 0 ? DirectoryEntry{} : m_rows.at(slot);
}

QVariant DirectoryModel::cell(int slot, int, int role) const
{
    const DirectoryEntry &entry = m_rows.at(slot);
    switch (role) {
    case Qt::DisplayRole:
    case ModelRole::Value:
        return entry.name;
    case ModelRole::Id:
        return entry.sid;
    case EntryRole:
        return QVariant::fromValue(entry);
    default:
        return {};
    }
}

SortKey DirectoryModel::sortKey(int slot, int) const
{
    const DirectoryEntry &entry = m_rows.at(slot);
    return SortKey::ofText((entry.isQueue || entry.available ? u"a "_s : u"b "_s) + entry.name);
}

QString DirectoryModel::searchText(int slot) const
{
    const DirectoryEntry &entry = m_rows.at(slot);
    QString shown;
    addCell(shown, entry.name);
    addCell(shown, entry.activity);
    return searchTextWith(std::move(shown), entry.sid);
}
