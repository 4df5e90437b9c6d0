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
SortKey loadKey(const QList<WorkerChannel> *channels, int (*figure)(const QList<WorkerChannel> &))
{
    return channels ? SortKey::ofNumber(figure(*channels)) : SortKey{ .last = 1 };
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
    return worker ? std::optional(WorkerRow{ worker }) : std::nullopt;
}

/// The filter looks in other columns now.
void WorkerTableModel::readAgain()
{
    m_feed.addAll();
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
    const auto &worker = rows().at(slot).worker;
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
        return workerSkills(worker->attributes);
    case Sid:
        return worker->id.text();
    default:
        return attributeText(worker->attributes, attributeOf(column));
    }
}

SortKey WorkerTableModel::sortKey(int slot, int column) const
{
    const WorkerRow &row = rows().at(slot);
    if (column == InHand || column == Load)
        return loadKey(channelsOf(row.worker->id), column == InHand ? &inHand : &load);
    return keyOf(row, column, attributeOf(column));
}

/// Loads stay on this thread.
std::function<SortKey(int)> WorkerTableModel::keyReader(int column) const
{
    if (column == InHand || column == Load)
        return {};
    return [all = rows().all(), column, attribute = attributeOf(column)](
               int slot) { return keyOf(all.at(slot), column, attribute); };
}

SortKey WorkerTableModel::keyOf(const WorkerRow &row, int column, const QString &attribute)
{
    const auto &worker = row.worker;
    switch (column) {
    case Name:
        return SortKey::ofText(worker->name);
    case Status:
        return SortKey::ofText(worker->activityName);
    case Available:
        return SortKey::ofNumber(worker->available ? 1 : 0);
    case Since:
        return SortKey::ofNumber(-since(*worker));
    case Skills:
        return SortKey::ofText(workerSkills(worker->attributes));
    case Sid:
        return SortKey::ofText(worker->id.text());
    default:
        return SortKey::ofText(attributeText(worker->attributes, attribute));
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
    return [all = rows().all(), attributes = attributeColumns(), word = m_availableWord](
               int slot) { return searchTextOf(all.at(slot), attributes, word); };
}

QString WorkerTableModel::searchTextOf(const WorkerRow &row, const QStringList &attributes, const QString &availableWord)
{
    const auto &worker = row.worker;
    const QString skills = workerSkills(worker->attributes);
    QString shown;
    shown.reserve(worker->name.size() + worker->activityName.size() + availableWord.size() + skills.size() + 40);
    addCell(shown, worker->name);
    addCell(shown, worker->activityName);
    if (worker->available)
        addCell(shown, availableWord);
    addCell(shown, skills);
    for (const QString &text : attributeTexts(worker->attributes, attributes))
        addCell(shown, text);
    return searchTextWith(std::move(shown), worker->id.text());
}
