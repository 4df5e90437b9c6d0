#include "console/models/workertablemodel.h"

#include "console/models/attributetext.h"
#include "console/models/taskname.h"
#include "console/state/consolestate.h"
#include "console/state/loadbook.h"

namespace {

qint64 since(const Worker &worker)
{
    return worker.statusChangedAt.time_since_epoch().count();
}

int inHand(const QList<WorkerChannel> &channels)
{
    int tasks = 0;
    for (const WorkerChannel &channel : channels)
        tasks += channel.takenTasks();
    return tasks;
}

/// Of the fullest channel, in per cent; channels that may have nothing count for nothing.
int load(const QList<WorkerChannel> &channels)
{
    int most = 0;
    for (const WorkerChannel &channel : channels)
        most = channel.configuredCapacity > 0 ? std::max(most, 100 - channel.availableCapacityPercentage) : most;
    return most;
}

/// Unknown ones come last.
SortKey keyOf(const QList<WorkerChannel> *channels, int (*figure)(const QList<WorkerChannel> &))
{
    return channels ? SortKey::ofNumber(figure(*channels)) : SortKey{ .last = true };
}

} // namespace

WorkerTableModel::WorkerTableModel(const ConsoleState &state, QObject *parent)
    : TableModel(parent)
    , m_state(state)
{
    connect(&state, &ConsoleState::workersChanged, this, [this](const ChangeSet<WorkerId> &changes) {
        m_feed.add(changes.changed);
        m_feed.add(changes.removed);
        scheduleFlush();
    });
    connect(&state, &ConsoleState::cleared, this, [this] {
        m_feed.add(rows().ids());
        const SlotChanges news = m_feed.takeAll([this](const WorkerId &id) { return rowFor(id); });
        applySlots(news.changed, news.removed);
    });
    m_feed.add(state.workers().rows().keys());
    scheduleFlush();
}

void WorkerTableModel::setLoads(const LoadBook *loads)
{
    m_loads = loads;
    connect(loads, &LoadBook::changed, this, [this](const QList<WorkerId> &workers) {
        m_feed.add(workers);
        scheduleFlush();
    });
    connect(loads, &QObject::destroyed, this, [this] { m_loads = nullptr; });
}

void WorkerTableModel::flush()
{
    const SlotChanges news = m_feed.takeSome(
        [this](const WorkerId &id) { return rowFor(id); }, [this](int slot) { readAhead(slot); });
    applySlots(news.changed, news.removed);
    if (m_feed.isPending())
        scheduleFlush();
}

auto WorkerTableModel::rowFor(const WorkerId &id) const -> std::optional<WorkerRow>
{
    const auto worker = m_state.workers().shared(id);
    return worker ? std::optional(rowOf(worker)) : std::nullopt;
}

/// Attributes are read again only when they are others: most changes are of the status.
WorkerRow WorkerTableModel::rowOf(const std::shared_ptr<const Worker> &worker) const
{
    const int slot = rows().slotOf(worker->id);
    const bool isKnown = slot >= 0 && rows().at(slot).worker->attributes == worker->attributes;
    if (isKnown && rows().at(slot).more.size() == attributeColumns().size())
        return { worker, rows().at(slot).skills, rows().at(slot).more };
    return { worker, workerSkills(worker->attributes), attributeTexts(worker->attributes, attributeColumns()) };
}

/// The texts of one attribute column may belong to another one now.
void WorkerTableModel::readAgain()
{
    m_feed.addAll([](WorkerRow &row) { row.more.clear(); });
    scheduleFlush();
}

WorkerId WorkerTableModel::workerAt(int row) const
{
    const int slot = slotAt(row);
    return slot < 0 ? WorkerId() : rows().at(slot).worker->id;
}

const QList<WorkerChannel> *WorkerTableModel::channelsOf(const WorkerId &id) const
{
    return m_loads ? m_loads->channels(id) : nullptr;
}

QVariant WorkerTableModel::cell(int slot, int column, int role) const
{
    const auto &[worker, skills, more] = rows().at(slot);
    if (role == ModelRole::Id)
        return worker->id.text();
    if (role == ActivitySid)
        return worker->activity.text();
    const QList<WorkerChannel> *channels = channelsOf(worker->id);
    if (role == Channels)
        return channels ? QVariant::fromValue(*channels) : QVariant();
    if (role != Qt::DisplayRole && role != ModelRole::Value)
        return {};
    switch (column) {
    case Name:
        return worker->name;
    case Status:
        return worker->activityName;
    case Available:
        return worker->available;
    case Since:
        return since(*worker);
    case InHand:
        return channels ? QVariant(inHand(*channels)) : QVariant();
    case Load:
        return channels ? QVariant(load(*channels)) : QVariant();
    case Skills:
        return skills;
    case Sid:
        return worker->id.text();
    default:
        return more.value(column - ColumnCount);
    }
}

SortKey WorkerTableModel::sortKey(int slot, int column) const
{
    const auto &[worker, skills, more] = rows().at(slot);
    switch (column) {
    case Name:
        return SortKey::ofText(worker->name);
    case Status:
        return SortKey::ofText(worker->activityName);
    case Available:
        return SortKey::ofNumber(worker->available ? 1 : 0);
    case Since:
        return SortKey::ofNumber(-since(*worker));
    case InHand:
        return keyOf(channelsOf(worker->id), &inHand);
    case Load:
        return keyOf(channelsOf(worker->id), &load);
    case Skills:
        return SortKey::ofText(skills);
    case Sid:
        return SortKey::ofText(worker->id.text());
    default:
        return SortKey::ofText(more.value(column - ColumnCount));
    }
}

QByteArray WorkerTableModel::attributes(int slot) const
{
    return rows().at(slot).worker->attributes;
}

std::function<QByteArray(int)> WorkerTableModel::attributesReader() const
{
    return [all = rows().all()](int slot) { return all.at(slot).worker->attributes; };
}

std::function<QString(int)> WorkerTableModel::searchReader() const
{
    return [all = rows().all()](int slot) { return searchTextOf(all.at(slot)); };
}

QString WorkerTableModel::searchTextOf(const WorkerRow &row)
{
    const auto &[worker, skills, more] = row;
    const QString shown = worker->name + u' ' + worker->activityName + u' ' + skills + u' ' + more.join(u' ');
    return searchTextWith(shown, worker->id.text());
}
