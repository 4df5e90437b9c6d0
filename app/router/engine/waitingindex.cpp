#include "router/engine/waitingindex.h"

#include "core/expression/cborscope.h"
#include "router/engine/workspacestate.h"

#include <QCborArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace router::engine {

bool TaskOrder::operator()(const TaskRecord *left, const TaskRecord *right) const
{
    const Task &one = left->value;
    const Task &other = right->value;
    if (lifo) {
        return one.virtualStart != other.virtualStart ? one.virtualStart > other.virtualStart
                                                      : left->serial > right->serial;
    }
    if (one.priority != other.priority)
        return one.priority > other.priority;
    return one.virtualStart != other.virtualStart ? one.virtualStart < other.virtualStart
                                                  : left->serial < right->serial;
}

namespace {

const RoutingTarget noConditions{};

// The values the step's expression takes from the task: tasks that agree in them wait for the same workers.
QByteArray signatureOf(const TaskRecord &task, const RoutingTarget &target)
{
    if (!target.expression)
        return {};
    QStringList asked = target.expression->references().values();
    asked.sort();
    QCborArray values;
    for (const QString &reference : std::as_const(asked)) {
        if (reference.startsWith("task."_L1))
            values.append(task.attributes.value(reference.section(u'.', 1, 1)));
    }
    return values.isEmpty() ? QByteArray() : values.toCborValue().toCbor();
}

QString knownOf(const TaskRecord &task, const RoutingTarget &target)
{
    if (!target.knownWorkerSid.isEmpty()) {
        const QString sid = valueAt(task.attributes, target.knownWorkerSid).toString();
        const auto id = WorkerId::fromText(QStringView(sid));
        return knownKeyOfSid(id ? id->text() : sid); // hex digits may be written in either case
    }
    if (!target.knownWorkerName.isEmpty())
        return knownKeyOfName(valueAt(task.attributes, target.knownWorkerName).toString());
    return {};
}

} // namespace

QString knownKeyOfSid(const QString &sid)
{
    return u"sid:"_s + sid;
}

QString knownKeyOfName(const QString &name)
{
    return u"name:"_s + name;
}

void QueueWaiting::enter(TaskRecord &task, const QString &known, const QByteArray &signature)
{
    const RoutingTarget *target = task.routingTarget();
    WaitingLane &own = lane({ task.channel->index, target ? target : &noConditions, known, signature }, task);
    own.tasks.insert(own.tasks.end(), &task); // mostly the latest
    task.lane = &own;
}

WaitingLane &QueueWaiting::lane(const LaneKey &key, const TaskRecord &task)
{
    auto &place = m_lanes[key];
    if (place)
        return *place;
    place = std::make_unique<WaitingLane>();
    WaitingLane &made = *place;
    made.channel = task.channel->index;
    made.target = task.routingTarget();
    made.plan = task.plan;
    made.known = std::get<2>(key);
    made.signature = std::get<3>(key);
    made.tasks = std::set<TaskRecord *, TaskOrder>(TaskOrder{ m_lifo });
    if (!made.known.isNull()) {
        m_known[made.known].append(&made);
        return made;
    }
    if (m_open.size() <= size_t(made.channel))
        m_open.resize(size_t(made.channel) + 1);
    m_open[size_t(made.channel)].push_back(&made);
    return made;
}

void QueueWaiting::leave(TaskRecord &task)
{
    WaitingLane &own = *task.lane;
    own.tasks.erase(&task);
    task.lane = nullptr;
    if (own.tasks.empty())
        drop(own);
}

void QueueWaiting::drop(WaitingLane &lane)
{
    if (!lane.known.isNull()) {
        QList<WaitingLane *> &same = m_known[lane.known];
        same.removeOne(&lane);
        if (same.isEmpty())
            m_known.remove(lane.known);
    } else {
        std::erase(m_open[size_t(lane.channel)], &lane);
    }
    m_lanes.erase({ lane.channel, lane.target ? lane.target : &noConditions, lane.known, lane.signature });
}

const std::vector<WaitingLane *> &QueueWaiting::open(qsizetype channel) const
{
    static const std::vector<WaitingLane *> none;
    return size_t(channel) < m_open.size() ? m_open[size_t(channel)] : none;
}

std::vector<TaskRecord *> QueueWaiting::all() const
{
    std::vector<TaskRecord *> tasks;
    for (const auto &[key, lane] : m_lanes)
        tasks.insert(tasks.end(), lane->tasks.begin(), lane->tasks.end());
    return tasks;
}

void setSettled(TaskRecord &task, bool settled)
{
    if (task.settled == settled || !task.lane)
        return;
    task.settled = settled;
    task.lane->settled += settled ? 1 : -1;
}

void startWaiting(TaskRecord &task)
{
    if (task.target) {
        task.target->direct.enter(task, {}, task.value.ignoreCapacity ? QByteArrayLiteral("at once") : QByteArray());
        return;
    }
    const RoutingTarget *target = task.routingTarget();
    if (target)
        task.queue->waiting.enter(task, knownOf(task, *target), signatureOf(task, *target));
    else
        task.queue->waiting.enter(task, {}, {});
}

void stopWaiting(TaskRecord &task)
{
    if (!task.isWaiting())
        return;
    setSettled(task, false);
    if (task.target)
        task.target->direct.leave(task);
    else
        task.queue->waiting.leave(task);
}

} // namespace router::engine
