#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <map>
#include <memory>
#include <set>
#include <tuple>
#include <vector>

struct RoutingTarget;

namespace router::engine {

struct RoutePlan;
struct TaskRecord;
struct WorkerRecord;

/// Which of two waiting tasks of one kind of queue goes first.
///
/// FIFO: priority, then age by virtual start, then creation. LIFO: the newest, whatever its priority.
/// Source: routing semantics 7.1.
struct TaskOrder
{
    bool lifo = false;
    bool operator()(const TaskRecord *left, const TaskRecord *right) const;
};

/// Tasks that wait for exactly the same workers: same queue, channel, step and the same values where the step's
/// expression looks into the task. If one of them finds nobody, none does.
struct WaitingLane
{
    qsizetype channel = 0;
    const RoutingTarget *target = nullptr; ///< Null: any member of the queue.
    std::shared_ptr<const RoutePlan> plan{}; ///< Keeps `target`.
    QString known{}; ///< Whom they wait for, as `knownKey…`; null: anybody.
    QByteArray signature{};
    std::set<TaskRecord *, TaskOrder> tasks{};
    int settled = 0; ///< How many of them are known to find nobody now.
};

/// What waits in one queue, or for one worker: lanes, by channel.
class QueueWaiting
{
public:
    explicit QueueWaiting(bool lifo = false)
        : m_lifo(lifo)
    {
    }

    /// Puts a task into the lane it belongs to. `task.lane` is set.
    void enter(TaskRecord &task, const QString &known, const QByteArray &signature);
    /// Takes it out, before anything that orders it changes. `task.lane` is cleared.
    void leave(TaskRecord &task);
    /// The lanes of a channel that wait for anybody.
    [[nodiscard]] const std::vector<WaitingLane *> &open(qsizetype channel) const;
    /// The lanes that wait for one known worker, of all channels.
    [[nodiscard]] QList<WaitingLane *> forKnown(const QString &known) const { return m_known.value(known); }
    /// Every waiting task, in no order.
    [[nodiscard]] std::vector<TaskRecord *> all() const;
    [[nodiscard]] bool isLifo() const { return m_lifo; }
    /// Only while nothing waits.
    void setLifo(bool lifo) { m_lifo = lifo; }

private:
    using LaneKey = std::tuple<qsizetype, const RoutingTarget *, QString, QByteArray>;

    WaitingLane &lane(const LaneKey &key, const TaskRecord &task);
    void drop(WaitingLane &lane);

    bool m_lifo = false;
    std::map<LaneKey, std::unique_ptr<WaitingLane>> m_lanes;
    std::vector<std::vector<WaitingLane *>> m_open;
    QHash<QString, QList<WaitingLane *>> m_known;
};

/// Puts the task into the queue, or before the worker, it waits for.
void startWaiting(TaskRecord &task);
/// Takes it out, if it waits.
void stopWaiting(TaskRecord &task);
/// Notes whether a waiting task is known to find nobody now.
void setSettled(TaskRecord &task, bool settled);
/// What a known worker is looked up by: SID or name.
QString knownKeyOfSid(const QString &sid);
QString knownKeyOfName(const QString &name);

} // namespace router::engine
