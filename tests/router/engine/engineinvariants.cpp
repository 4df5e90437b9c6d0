#include "engineinvariants.h"

#include <algorithm>

using namespace router;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds longestTimeout = 120s; // of the workflows that furnish() makes

int count(const QList<Reservation> &reservations, ReservationStatus status)
{
    return int(std::ranges::count(reservations, status, &Reservation::status));
}

/// Unfinished tasks of a workspace, a workflow or a queue, counted one by one.
struct Recount
{
    std::array<int, 4> byStatus{};
    QMap<int, int> byPriority{};
    std::optional<Task> oldest{};
    std::optional<Task> longestHere{}; ///< By the entry into the queue.

    void add(const Task &task)
    {
        ++byStatus.at(size_t(task.status));
        ++byPriority[task.priority];
        const bool waits = task.status == TaskStatus::Pending || task.status == TaskStatus::Reserved;
        if (waits && (!oldest || task.createdAt < oldest->createdAt))
            oldest = task;
        if (waits && (!longestHere || task.queueEnteredAt < longestHere->queueEnteredAt))
            longestHere = task;
    }

    template <typename Figures> [[nodiscard]] bool agrees(const Figures &figures) const
    {
        return byStatus == std::array{ figures.pending, figures.reserved, figures.assigned, figures.wrapping }
        && byPriority == figures.byPriority && (oldest ? oldest->id : TaskId()) == figures.longestWaitingTask;
    }
};

} // namespace

QByteArray EngineInvariants::broken(const QList<EngineEvent> &events)
{
    QByteArray broken = brokenCapacity(events);
    if (broken.isEmpty())
        broken = brokenFigures();
    m_engine.forEachTask(m_workspace, [&](const Task &task) {
        if (broken.isEmpty())
            broken = brokenTask(task);
        if (broken.isEmpty())
            broken = forgottenTask(task);
        return broken.isEmpty();
    });
    m_engine.forEachWorker(m_workspace, [&](const Worker &worker) {
        if (broken.isEmpty())
            broken = brokenWorker(worker);
        return broken.isEmpty();
    });
    const auto next = m_engine.nextDeadline();
    if (next && *next <= m_engine.now())
        broken = "nothing that is due is left over";
    return broken;
}

EngineInvariants::Hands EngineInvariants::handsOf(const Task &task) const
{
    Hands hands;
    const QList<Reservation> own = m_engine.reservationsOfTask(m_workspace, task.id);
    hands.pending = count(own, ReservationStatus::Pending);
    hands.accepted = count(own, ReservationStatus::Accepted);
    hands.wrapping = count(own, ReservationStatus::Wrapping);
    for (const Reservation &one : own) {
        const ReservationTransfers transfers = m_engine.transfersOf(m_workspace, one.id);
        hands.isOut = hands.isOut || transfers.activeOutgoing;
        hands.taken += one.status == ReservationStatus::Accepted && !transfers.incoming;
        if (hands.brokenOffer.isEmpty())
            hands.brokenOffer = brokenOffer(one);
    }
    return hands;
}

QByteArray EngineInvariants::brokenTask(const Task &task) const
{
    const Hands hands = handsOf(task);
    const bool waits = task.status == TaskStatus::Pending || task.status == TaskStatus::Reserved;
    if (hands.taken > 1)
        return "a task is assigned twice only by a transfer";
    if ((task.status == TaskStatus::Reserved) != (hands.pending > 0))
        return "reserved means that an offer is open";
    if (task.status == TaskStatus::Assigned && hands.accepted + hands.wrapping == 0)
        return "assigned means that somebody has it in hand";
    if (task.status == TaskStatus::Wrapping && (hands.accepted > 0 || hands.wrapping == 0))
        return "wrapping means that nobody has accepted it and somebody wraps up";
    if (waits && hands.accepted > 0 && !hands.isOut)
        return "what somebody has accepted waits only during a transfer";
    if (!waits && hands.isOut)
        return "a transfer runs only while its task waits";
    if (task.hasEnded() && hands.accepted + hands.wrapping > 0)
        return "nobody has an ended task in hand";
    return hands.brokenOffer;
}

QByteArray EngineInvariants::brokenOffer(const Reservation &offer) const
{
    if (!offer.isOpen())
        return {};
    const auto next = m_engine.nextDeadline();
    if (next && *next <= offer.createdAt + longestTimeout)
        return {};
    const QList<EngineEvent> dialling = m_engine.dialling();
    const bool dials
        = std::ranges::any_of(dialling, [&offer](const EngineEvent &event) { return event.reservation == offer.id; });
    return dials ? QByteArray() : "an offer has a deadline or dials";
}

bool EngineInvariants::isFree(const Worker &worker, TaskChannelId channel) const
{
    if (!worker.available)
        return false;
    const auto own = m_engine.workerChannel(m_workspace, worker.id, channel.text());
    if (m_engine.workspace(m_workspace)->multitasking)
        return own->available && own->availableCapacityPercentage > 0;
    const QList<Reservation> reservations = m_engine.reservationsOfWorker(m_workspace, worker.id);
    return own->available && std::ranges::all_of(reservations, &Reservation::hasEnded);
}

// Whoever could take a waiting task has something else to do.
QByteArray EngineInvariants::forgottenTask(const Task &task) const
{
    if (task.status != TaskStatus::Pending || !task.routingTarget.startsWith("WQ"_L1))
        return {};
    QByteArray broken;
    m_engine.forEachWorker(m_workspace, [&](const Worker &worker) {
        if (m_engine.isMember(m_workspace, task.queue, worker.id) && isFree(worker, task.channel))
            broken = "no task waits while somebody is free for it";
        return broken.isEmpty();
    });
    return broken;
}

QByteArray EngineInvariants::brokenWorker(const Worker &worker) const
{
    int assigned = 0;
    const QList<WorkerChannel> channels = m_engine.workerChannels(m_workspace, worker.id);
    for (const WorkerChannel &channel : channels)
        assigned += channel.assignedTasks;
    const int accepted = count(m_engine.reservationsOfWorker(m_workspace, worker.id), ReservationStatus::Accepted);
    return assigned == accepted ? QByteArray() : "a worker's channels count what he has";
}

QByteArray EngineInvariants::brokenFigures() const
{
    Recount all;
    QHash<WorkflowId, Recount> ofWorkflows;
    QHash<TaskQueueId, Recount> counted;
    m_engine.forEachTask(m_workspace, [&](const Task &task) {
        if (task.hasEnded())
            return true;
        all.add(task);
        ofWorkflows[task.workflow].add(task);
        counted[task.queue].add(task);
        return true;
    });
    if (!all.agrees(m_engine.workspaceFigures(m_workspace)))
        return "a workspace's figures are those of its tasks";
    for (const Workflow &workflow : m_engine.workflows(m_workspace)) {
        if (!ofWorkflows.value(workflow.id).agrees(m_engine.workflowFigures(m_workspace, workflow.id)))
            return "a workflow's figures are those of its tasks";
    }
    const QList<TaskQueue> queues = m_engine.taskQueues(m_workspace);
    for (const TaskQueue &queue : queues) {
        const QueueFigures figures = m_engine.queueFigures(m_workspace, queue.id);
        int members = 0;
        int available = 0;
        m_engine.forEachWorker(m_workspace, [&](const Worker &worker) {
            const bool belongs = m_engine.isMember(m_workspace, queue.id, worker.id);
            members += belongs;
            available += belongs && worker.available;
            return true;
        });
        if (!counted.value(queue.id).agrees(figures))
            return "a queue's figures are those of its tasks";
        const auto &longest = counted.value(queue.id).longestHere;
        if ((longest ? longest->id : TaskId()) != figures.longestInQueueTask)
            return "a queue knows who has waited longest in it";
        if (members != figures.eligibleWorkers || available != figures.availableWorkers)
            return "a queue's figures are those of its members";
    }
    return {};
}

// A routing target with ignored capacity may be given more than fits. In single-tasking one task is what fits.
bool EngineInvariants::mayExceed(const EngineEvent &created) const
{
    const auto task = m_engine.task(m_workspace, created.task);
    return !task || task->ignoreCapacity;
}

// Nobody is offered more than fits; a capacity that was lowered afterwards withdraws nothing.
QByteArray EngineInvariants::brokenCapacity(const QList<EngineEvent> &events)
{
    for (const EngineEvent &event : events) {
        if (event.type != EngineEvent::Type::ReservationCreated || mayExceed(event))
            continue;
        const TaskChannelId channel = m_engine.task(m_workspace, event.task)->channel;
        m_channelOf.insert(event.reservation, channel);
        const QList<Reservation> all = m_engine.reservationsOfWorker(m_workspace, event.worker);
        const bool multitasking = m_engine.workspace(m_workspace)->multitasking;
        const auto used = std::ranges::count_if(all, [&](const Reservation &one) {
            return !one.hasEnded() && m_channelOf.contains(one.id)
                && (!multitasking || m_channelOf.value(one.id) == channel);
        });
        const auto own = m_engine.workerChannel(m_workspace, event.worker, channel.text());
        if (own && used > (multitasking ? own->configuredCapacity : 1))
            return "nobody is offered more than fits";
    }
    return {};
}
