// What changes on the floor: the big lists, told by their changes.
#include "console/state/consolestate.h"

namespace {

/// So many are asked for anew at once at most; of the others the next list tells.
constexpr qsizetype mostUnclear = 20;

/// A whole list as changes: whoever is not in it has gone.
template <typename T> ListChanges<T> wholeList(const QList<T> &list, Instant requestedAt)
{
    ListChanges<T> all{ .changed = list, .requestedAt = requestedAt, .wholeAsOf = requestedAt };
    all.present.emplace();
    all.present->reserve(list.size());
    for (const T &row : list)
        all.present->append(row.id);
    return all;
}

/// Known by events alone, which have not told its queue yet. Whoever reads it is also told its timeout.
bool isHalfTold(const PackedTask &task)
{
    return task.place->queue.isNull() && task.timeout.count() == 0 && !task.hasEnded();
}

} // namespace

void ConsoleState::applyTasks(const QList<Task> &list, Instant requestedAt)
{
    apply(wholeList(list, requestedAt));
}

void ConsoleState::applyWorkers(const QList<Worker> &list, Instant requestedAt)
{
    apply(wholeList(list, requestedAt));
}

void ConsoleState::apply(const ListChanges<Task> &news)
{
    QList<TaskId> unclear;
    const auto changes
        = m_tasks.applyChanges(news, m_clock.now(), [](const TaskId &) { return false; }, &unclear);
    if (news.wholeAsOf)
        heard(StatePart::Tasks, *news.wholeAsOf);
    if (!changes.isEmpty())
        emit tasksChanged(changes);
    for (const TaskId &id : changes.changed) {
        if (const auto task = m_tasks.shared(id); task && isHalfTold(*task))
            unclear.append(id);
    }
    for (const TaskId &id : unclear.first(std::min(unclear.size(), mostUnclear)))
        emit taskUnclear(id);
}

void ConsoleState::apply(const ListChanges<Worker> &news)
{
    QList<WorkerId> unclear;
    const auto isOwn = [this](const WorkerId &id) { return id == m_ownWorker; };
    const auto changes = m_workers.applyChanges(news, m_clock.now(), isOwn, &unclear);
    if (news.wholeAsOf)
        heard(StatePart::Workers, *news.wholeAsOf);
    if (!changes.isEmpty())
        emit workersChanged(changes);
    if (changes.changed.contains(m_ownWorker))
        emit ownWorkerChanged();
    for (const WorkerId &id : unclear.first(std::min(unclear.size(), mostUnclear)))
        emit workerUnclear(id);
}
