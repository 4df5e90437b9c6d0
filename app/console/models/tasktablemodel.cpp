#include "console/models/tasktablemodel.h"

#include "console/models/attributetext.h"
#include "console/models/taskagents.h"
#include "console/models/taskname.h"
#include "console/state/consolestate.h"

#include <QMetaEnum>

namespace {

qint64 millis(Instant at)
{
    return at.time_since_epoch().count();
}

bool waits(const PackedTask &task)
{
    return task.status == TaskStatus::Pending || task.status == TaskStatus::Reserved;
}

/// Its place in the row: a task that was created anew in the place of another one has waited since that one came.
Instant waitsSince(const PackedTask &task)
{
    return task.virtualStart == Instant{} ? task.createdAt : task.virtualStart;
}

/// Those that wait, those that somebody has, those that have ended.
quint8 waitGroup(const PackedTask &task)
{
    if (waits(task))
        return 0;
    return task.hasEnded() ? 2 : 1;
}

/// Writes what the filter looks in. What the tasks of a queue have in common is written once, so those that were asked for
/// have to live as long as this does.
class TaskSearchText
{
public:
    TaskSearchText(const QStringList &attributes, const TaskSearchWords &words, const TaskAgents &agents)
        : m_attributes(attributes)
        , m_words(words)
        , m_agents(agents)
    {
    }

    QString of(const PackedTask &task)
    {
        const QString name = taskName(task.attributes);
        const QString &place = placeText(*task.place);
        QString shown;
        shown.reserve(name.size() + place.size() + 80);
        addCell(shown, searchMark(TaskTableModel::Name), name);
        shown += place;
        const int status = int(task.status);
        addCell(shown, searchMark(TaskTableModel::Status),
            status < m_words.statuses.size() ? m_words.statuses.at(status).shown : QString::fromLatin1(wireName(task.status)));
        if (const auto agent = m_agents.nameFor(task))
            addCell(shown, searchMark(TaskTableModel::Agent), *agent);
        if (!m_attributes.isEmpty()) {
            for (const QString &text : attributeTexts(task.attributes, m_attributes))
                addCell(shown, text);
        }
        return searchTextWith(std::move(shown), task.id.text());
    }

private:
    const QString &placeText(const TaskPlace &place)
    {
        QString &text = m_places[&place];
        if (text.isNull()) {
            addCell(text, searchMark(TaskTableModel::Queue), place.queueName);
            addCell(text, searchMark(TaskTableModel::Workflow), place.workflowName);
            addCell(text, searchMark(TaskTableModel::Channel), place.channelUniqueName);
            addCell(text, searchMark(TaskTableModel::Channel), m_words.channels.value(place.channelUniqueName));
        }
        return text;
    }

    QStringList m_attributes;
    TaskSearchWords m_words;
    TaskAgents m_agents;
    QHash<const TaskPlace *, QString> m_places;
};

/// By their keys, which are the same in every language.
SearchColumns searchColumnsByKey()
{
    SearchColumns columns;
    const auto keys = QMetaEnum::fromType<TaskTableModel::Column>();
    for (const auto column : TaskTableModel::searchedColumns)
        columns.insert(QString::fromLatin1(keys.valueToKey(column)).toLower(), searchMark(column));
    return columns;
}

} // namespace

TaskTableModel::TaskTableModel(const ConsoleState &state, QObject *parent)
    : TableModel(parent)
    , m_state(state)
{
    setSearchColumns(searchColumnsByKey());
    connect(&state, &ConsoleState::tasksChanged, this, [this](const ChangeSet<TaskId> &changes) {
        m_feed.add(changes.changed);
        m_feed.add(changes.removed);
        scheduleFlush();
    });
    connect(&state, &ConsoleState::cleared, this, [this] {
        m_feed.add(rows().ids());
        m_nameless.clear();
        m_names.clear();
        take(m_feed.takeAll([this](const TaskId &id) { return rowFor(id); }));
    });
    connect(&state, &ConsoleState::workersChanged, this, [this](const ChangeSet<WorkerId> &changes) {
        readNameless(changes.changed);
        readRenamed(changes.changed);
        for (const WorkerId &id : changes.removed)
            m_names.remove(id);
    });
    readRenamed(state.workers().rows().keys());
    m_feed.add(state.tasks().rows().keys());
    scheduleFlush();
}

void TaskTableModel::setSearchWords(const TaskSearchWords &words)
{
    m_words = words;
    SearchColumns columns = searchColumnsByKey();
    for (auto word = words.columns.cbegin(); word != words.columns.cend(); ++word)
        columns.insert(word->toLower(), searchMark(word.key()));
    setSearchColumns(columns, { { searchMark(Status), words.statuses } });
}

void TaskTableModel::setHolders(const HolderBook *holders)
{
    m_holders = holders;
    connect(holders, &HolderBook::changed, this, [this](const QList<TaskId> &tasks) {
        m_feed.add(tasks);
        scheduleFlush();
    });
    connect(holders, &QObject::destroyed, this, [this] { m_holders = nullptr; });
}

TaskAgents TaskTableModel::agents() const
{
    return m_holders ? TaskAgents(m_holders->all(), m_state.workers()) : TaskAgents();
}

/// Names are told later than who has what; then the row is read again.
void TaskTableModel::noteName(const PackedTask &task)
{
    const TaskHolder *holder = m_holders ? holderOf(task, m_holders->all()) : nullptr;
    if (holder && !holder->worker.isNull() && !m_state.worker(holder->worker))
        m_nameless.insert(task.id, holder->worker);
    else if (!m_nameless.isEmpty())
        m_nameless.remove(task.id);
}

void TaskTableModel::readNameless(const QList<WorkerId> &workers)
{
    if (m_nameless.isEmpty())
        return;
    const QSet<WorkerId> known(workers.cbegin(), workers.cend());
    QList<TaskId> named;
    for (auto task = m_nameless.cbegin(); task != m_nameless.cend(); ++task) {
        if (known.contains(*task))
            named.append(task.key());
    }
    for (const TaskId &task : std::as_const(named))
        m_nameless.remove(task);
    m_feed.add(named);
    scheduleFlush();
}

/// Their tasks have been read under the names of before.
void TaskTableModel::readRenamed(const QList<WorkerId> &workers)
{
    QSet<WorkerId> renamed;
    for (const WorkerId &id : workers) {
        const auto worker = m_state.worker(id);
        const auto known = m_names.constFind(id);
        if (!worker || (known != m_names.constEnd() && *known == worker->name))
            continue;
        if (known != m_names.constEnd())
            renamed.insert(id);
        m_names.insert(id, worker->name);
    }
    if (renamed.isEmpty() || !m_holders)
        return;
    QList<TaskId> tasks;
    const TaskHolders &holders = m_holders->all();
    for (auto holder = holders.cbegin(); holder != holders.cend(); ++holder) {
        if (renamed.contains(holder->worker))
            tasks.append(holder.key());
    }
    m_feed.add(tasks);
    scheduleFlush();
}

void TaskTableModel::flush()
{
    take(m_feed.takeSome([this](const TaskId &id) { return rowFor(id); }, [this](int slot) {
        noteName(*rows().at(slot).task);
        readAhead(slot);
    }));
    if (m_feed.isPending())
        scheduleFlush();
}

void TaskTableModel::take(const SlotChanges &news)
{
    const int before = m_ended;
    for (const int slot : news.changed)
        noteEnded(slot, rows().at(slot).task->hasEnded());
    for (const int slot : news.removed)
        noteEnded(slot, false);
    applySlots(news.changed, news.removed);
    if (before != m_ended)
        emit endedRowsChanged();
}

void TaskTableModel::noteEnded(int slot, bool hasEnded)
{
    const auto place = size_t(slot);
    if (place >= m_hasEnded.size())
        m_hasEnded.resize(place + 1);
    if (m_hasEnded[place] == hasEnded)
        return;
    m_hasEnded[place] = hasEnded;
    m_ended += hasEnded ? 1 : -1;
}

auto TaskTableModel::rowFor(const TaskId &id) const -> std::optional<TaskRow>
{
    const auto task = m_state.tasks().shared(id);
    return task ? std::optional(TaskRow{ task }) : std::nullopt;
}

/// The filter looks in other columns now.
void TaskTableModel::readAgain()
{
    m_feed.addAll();
    scheduleFlush();
}

TaskId TaskTableModel::taskAt(int row) const
{
    const int slot = slotAt(row);
    return slot < 0 ? TaskId() : rows().at(slot).task->id;
}

void TaskTableModel::showOnly(const std::function<bool(const PackedTask &)> &which)
{
    setOnly(which ? [this, which](int slot) { return which(*rows().at(slot).task); } : std::function<bool(int)>());
}

QVariant TaskTableModel::cell(int slot, int column, int role) const
{
    const auto &task = rows().at(slot).task;
    if (role == ModelRole::Id)
        return task->id.text();
    if (role == EndedAt)
        return task->hasEnded() ? millis(task->updatedAt) : 0;
    if (role == IsOffered) {
        const TaskHolder *holder = m_holders ? holderOf(*task, m_holders->all()) : nullptr;
        return holder && holder->status == ReservationStatus::Pending;
    }
    if (role != Qt::DisplayRole && role != ModelRole::Value)
        return {};
    switch (column) {
    case Agent: {
        const auto agent = agents().nameFor(*task);
        return agent ? QVariant(*agent) : QVariant();
    }
    case Name:
        return taskName(task->attributes);
    case Status:
        return role == Qt::DisplayRole ? QVariant(QString::fromLatin1(wireName(task->status))) : QVariant(int(task->status));
    case Queue:
        return task->place->queueName;
    case Workflow:
        return task->place->workflowName;
    case Priority:
        return task->priority;
    case Wait:
        return waits(*task) ? millis(waitsSince(*task)) : 0;
    case Age:
        return millis(task->createdAt);
    case Channel:
        return task->place->channelUniqueName;
    case Sid:
        return task->id.text();
    default:
        return attributeText(task->attributes, attributeOf(column));
    }
}

std::function<SortKey(int)> TaskTableModel::keyReader(int column) const
{
    return [all = rows().all(), column, attribute = attributeOf(column), names = column == Agent ? agents() : TaskAgents()](
               int slot) { return keyOf(all.at(slot), column, attribute, names); };
}

SortKey TaskTableModel::sortKey(int slot, int column) const
{
    return keyOf(rows().at(slot), column, attributeOf(column), agents());
}

SortKey TaskTableModel::keyOf(const TaskRow &row, int column, const QString &attribute, const TaskAgents &agents)
{
    const auto &task = row.task;
    switch (column) {
    case Name: {
        SortKey key = SortKey::ofText(taskName(task->attributes));
        key.last = key.text.isEmpty() ? 1 : 0;
        return key;
    }
    case Agent: {
        const auto agent = agents.nameFor(*task);
        return agent && !agent->isEmpty() ? SortKey::ofText(*agent) : SortKey{ .last = 1 };
    }
    case Status:
        return SortKey::ofNumber(int(task->status));
    case Queue:
        return SortKey::ofText(task->place->queueName);
    case Workflow:
        return SortKey::ofText(task->place->workflowName);
    case Priority:
        return SortKey::ofNumber(task->priority);
    case Wait:
        return { .number = SortKey::ofNumber(-millis(waitsSince(*task))).number, .last = waitGroup(*task) };
    case Age:
        return { .number = SortKey::ofNumber(-millis(task->createdAt)).number, .last = quint8(task->hasEnded()) };
    case Channel:
        return SortKey::ofText(task->place->channelUniqueName);
    case Sid:
        return SortKey::ofText(task->id.text());
    default:
        return SortKey::ofText(attributeText(task->attributes, attribute));
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

QString TaskTableModel::searchText(int slot) const
{
    return TaskSearchText(attributeColumns(), m_words, agents()).of(*rows().at(slot).task);
}

std::function<QString(int)> TaskTableModel::searchReader() const
{
    return [all = rows().all(), text = TaskSearchText(attributeColumns(), m_words, agents())](
               int slot) mutable { return text.of(*all.at(slot).task); };
}
