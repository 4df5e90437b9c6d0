#include "enginechaos.h"

#include <algorithm>
#include <array>

using namespace router;
using namespace Qt::StringLiterals;

void EngineChaos::step()
{
    using Deed = void (EngineChaos::*)();
    static constexpr std::array<Deed, 22> deeds{ &EngineChaos::passTime, &EngineChaos::passTime, &EngineChaos::passTime,
        &EngineChaos::createTask, &EngineChaos::createTask, &EngineChaos::createTask, &EngineChaos::createTask,
        &EngineChaos::createDirectTask, &EngineChaos::updateTask, &EngineChaos::answerOffer, &EngineChaos::answerOffer,
        &EngineChaos::answerOffer, &EngineChaos::answerOffer, &EngineChaos::workOnTask, &EngineChaos::workOnTask,
        &EngineChaos::changeWorker, &EngineChaos::changeWorker, &EngineChaos::changeWorkerChannel, &EngineChaos::dial,
        &EngineChaos::addOrRemove, &EngineChaos::transfer, &EngineChaos::transfer };
    if (chance(2))
        changeSetup();
    (this->*deeds.at(size_t(below(int(deeds.size())))))();
}

WorkerId EngineChaos::anyWorker()
{
    QList<WorkerId> all;
    m_engine.forEachWorker(m_workspace, [&all](const Worker &worker) {
        all.append(worker.id);
        return true;
    });
    return all.isEmpty() ? WorkerId() : all.at(below(int(all.size())));
}

TaskId EngineChaos::anyTask()
{
    QList<TaskId> all;
    m_engine.forEachTask(m_workspace, [&all](const Task &task) {
        all.append(task.id);
        return true;
    });
    return all.isEmpty() ? TaskId() : all.at(below(int(all.size())));
}

ReservationId EngineChaos::anyReservation()
{
    const QList<Reservation> all = m_engine.reservationsOfWorker(m_workspace, anyWorker());
    return all.isEmpty() ? ReservationId() : all.at(below(int(all.size()))).id;
}

std::optional<Reservation> EngineChaos::anyAccepted()
{
    QList<Reservation> all;
    m_engine.forEachTask(m_workspace, [this, &all](const Task &task) {
        const QList<Reservation> own = m_engine.reservationsOfTask(m_workspace, task.id);
        std::ranges::copy_if(own, std::back_inserter(all),
            [](const Reservation &reservation) { return reservation.status == ReservationStatus::Accepted; });
        return true;
    });
    return all.isEmpty() ? std::nullopt : std::optional(all.at(below(int(all.size()))));
}

ActivityId EngineChaos::anyActivity()
{
    const QList<Activity> all = m_engine.activities(m_workspace);
    return all.at(below(int(all.size()))).id;
}

TaskQueueId EngineChaos::anyQueue()
{
    const QList<TaskQueue> all = m_engine.taskQueues(m_workspace);
    return all.at(below(int(all.size()))).id;
}

QByteArray EngineChaos::anyWorkerAttributes()
{
    const QByteArray languages = chance(50) ? "[\"en\"]" : "[\"en\",\"es\"]";
    return "{\"languages\":" + languages + ",\"rank\":" + QByteArray::number(below(5))
        + (chance(50) ? ",\"contact_uri\":\"client:x\"}" : "}");
}

QByteArray EngineChaos::anyTaskAttributes()
{
    const QByteArray known = chance(30) ? ",\"agent\":\"" + anyWorker().utf8() + '"' : QByteArray();
    const QByteArray call = chance(50) ? ",\"call_sid\":\"CA1\",\"from\":\"+15005550006\"" : "";
    return QByteArray("{\"language\":\"") + (chance(50) ? "en" : "es") + "\",\"kind\":" + QByteArray::number(below(5))
        + known + call + '}';
}

void EngineChaos::passTime()
{
    static constexpr std::array<int, 6> seconds{ 1, 5, 10, 30, 120, 600 };
    m_engine.advanceTo(m_engine.now() + std::chrono::seconds{ seconds.at(size_t(below(6))) });
    if (chance(1))
        m_engine.advanceTo(m_engine.now() + 30h);
}

void EngineChaos::createTask()
{
    static const QStringList channels{ u"default"_s, u"voice"_s, u"chat"_s };
    const QList<Workflow> workflows = m_engine.workflows(m_workspace);
    TaskDraft draft{ .attributes = anyTaskAttributes(), .priority = below(4), .channel = channels.at(below(3)) };
    draft.workflow = workflows.at(below(int(workflows.size()))).id.text();
    draft.timeoutSeconds = chance(20) ? 60 : 7200;
    (void)m_engine.createTask(m_workspace, draft);
}

void EngineChaos::createDirectTask()
{
    TaskDraft draft{ .attributes = anyTaskAttributes() };
    draft.routingTarget = chance(60) ? anyWorker().text() : anyQueue().text();
    if (draft.routingTarget->startsWith("WK"_L1))
        draft.ignoreCapacity = chance(40);
    (void)m_engine.createTask(m_workspace, draft);
}

void EngineChaos::updateTask()
{
    TaskDraft draft;
    if (chance(50))
        draft.attributes = anyTaskAttributes();
    if (chance(30))
        draft.priority = below(6);
    if (chance(20))
        draft.virtualStart = m_engine.now() - std::chrono::seconds{ below(1000) };
    if (chance(10))
        draft.channel = u"chat"_s;
    if (chance(20))
        draft.status = u"canceled"_s;
    (void)m_engine.updateTask(m_workspace, anyTask(), draft);
}

void EngineChaos::answerOffer()
{
    ReservationDraft draft{ .status = chance(70) ? u"accepted"_s : u"rejected"_s };
    if (chance(20))
        draft.workerActivity = anyActivity();
    (void)m_engine.updateReservation(m_workspace, anyReservation(), draft);
}

void EngineChaos::workOnTask()
{
    const QString status = chance(40) ? u"wrapping"_s : u"completed"_s;
    if (chance(50))
        (void)m_engine.updateReservation(m_workspace, anyReservation(), { .status = status });
    else
        (void)m_engine.updateTask(m_workspace, anyTask(), { .status = status });
}

void EngineChaos::changeWorker()
{
    WorkerDraft draft;
    if (chance(60))
        draft.activity = chance(70) ? m_engine.activities(m_workspace).at(2).id : anyActivity();
    if (chance(30))
        draft.attributes = anyWorkerAttributes();
    draft.rejectPendingReservations = chance(20);
    (void)m_engine.updateWorker(m_workspace, anyWorker(), draft);
}

void EngineChaos::changeWorkerChannel()
{
    const WorkerId worker = anyWorker();
    const QList<WorkerChannel> channels = m_engine.workerChannels(m_workspace, worker);
    if (channels.isEmpty())
        return;
    WorkerChannelDraft draft{ .capacity = below(4) };
    draft.available = chance(80);
    (void)m_engine.updateWorkerChannel(m_workspace, worker, channels.at(below(int(channels.size()))).id, draft);
}

void EngineChaos::changeSetup()
{
    const QList<Workflow> workflows = m_engine.workflows(m_workspace);
    const Workflow &workflow = workflows.at(below(int(workflows.size())));
    const QByteArray other = workflows.at(below(int(workflows.size()))).configuration;
    switch (below(5)) {
    case 0:
        (void)m_engine.updateWorkflow(
            m_workspace, workflow.id, { .configuration = other, .reEvaluateTasks = chance(50) });
        break;
    case 1:
        (void)m_engine.updateTaskQueue(m_workspace, anyQueue(),
            { .targetWorkers = chance(50) ? u"languages HAS 'es'"_s : u"rank >= 0"_s,
                .order = chance(50) ? QueueOrder::Fifo : QueueOrder::Lifo });
        break;
    case 2:
        (void)m_engine.updateTaskQueue(m_workspace, anyQueue(), { .maxReservedWorkers = 1 + below(3) });
        break;
    case 3:
        (void)m_engine.updateTaskChannel(
            m_workspace, m_engine.taskChannels(m_workspace).at(1).id, { .optimizedRouting = chance(50) });
        break;
    default:
        (void)m_engine.updateWorkspace(
            m_workspace, { .prioritizeQueueOrder = chance(50) ? QueueOrder::Fifo : QueueOrder::Lifo });
    }
}

Instruction EngineChaos::anyInstruction()
{
    const QString url = u"http://example.com/twiml"_s;
    switch (below(5)) {
    case 0:
        return DequeueInstruction{ .postWorkActivity = anyActivity() };
    case 1:
        return CallInstruction{ .from = u"+15005550006"_s, .url = url, .accept = chance(50) };
    case 2:
        return RedirectInstruction{
            .call = *CallId::fromText(u"CA00000000000000000000000000000003"_s), .url = url, .accept = chance(50)
        };
    case 3:
        return SuperviseInstruction{ .supervisor = anyWorker().text() };
    default:
        return ConferenceInstruction{};
    }
}

void EngineChaos::dial()
{
    (void)m_engine.instruct(m_workspace, anyReservation(), anyInstruction());
    const QList<EngineEvent> dialling = m_engine.dialling();
    if (dialling.isEmpty() || chance(40))
        return;
    const ReservationId one = dialling.at(below(int(dialling.size()))).reservation;
    if (chance(60))
        m_engine.dialAnswered(m_workspace, one,
            { .conference = *ConferenceId::fromText(u"CF00000000000000000000000000000001"_s),
                .workerCall = *CallId::fromText(u"CA00000000000000000000000000000002"_s) });
    else
        m_engine.dialFailed(m_workspace, one);
}

void EngineChaos::transfer()
{
    const std::optional<Reservation> from = anyAccepted();
    if (!from)
        return;
    const auto running = m_engine.transfersOf(m_workspace, from->id).activeOutgoing;
    if (running && chance(60)) {
        (void)m_engine.updateTransfer(m_workspace, running->initiatingWorker, running->id, u"canceled"_s);
        return;
    }
    TransferDraft draft{ .worker = from->worker, .reservation = from->id, .task = from->task };
    draft.to = chance(50) ? anyWorker().text() : anyQueue().text();
    draft.mode = chance(50) ? u"WARM"_s : u"COLD"_s;
    if (chance(20))
        draft.attributes = anyTaskAttributes();
    if (chance(20))
        draft.priority = below(6);
    (void)m_engine.startTransfer(m_workspace, draft);
}

void EngineChaos::addOrRemove()
{
    switch (below(4)) {
    case 0:
        (void)m_engine.createWorker(m_workspace,
            { .name = u"W"_s + QString::number(below(1000)),
                .attributes = anyWorkerAttributes(),
                .activity = m_engine.activities(m_workspace).at(2).id });
        break;
    case 1:
        (void)m_engine.deleteWorker(m_workspace, anyWorker());
        break;
    case 2:
        (void)m_engine.deleteTask(m_workspace, anyTask());
        break;
    default:
        (void)m_engine.deleteTaskQueue(m_workspace, anyQueue());
    }
}

void furnish(EngineFixture &on)
{
    const QByteArray spanish = on.queue(u"languages HAS 'es'"_s).utf8();
    const QByteArray newest = on.queue(u"rank > 1"_s, { .maxReservedWorkers = 3, .order = QueueOrder::Lifo }).utf8();
    const QByteArray present = on.queue(u"activity_name == 'Available'"_s,
                                     { .reservationActivity = on.unavailable, .assignmentActivity = on.unavailable })
                                   .utf8();
    const QByteArray everybody = "{\"queue\":\"" + on.all.utf8() + "\"}";
    on.filters(R"([{"expression":"language == 'es'","targets":[{"queue":")" + spanish
            + R"(","timeout":30,"skip_if":"workers.available == 0"},{"queue":")" + newest
            + R"(","timeout":"60","priority":7,"order_by":"worker.rank DESC"},{"timeout":20}]},)"
            + R"({"expression":"kind > 1","targets":[{"queue":")" + present
            + R"(","expression":"task.language IN worker.languages","timeout":300}]}])",
        everybody, 15);
    on.filters(R"([{"expression":"kind != 4","targets":[{"queue":")" + on.all.utf8()
            + R"(","known_worker_sid":"task.agent","timeout":40},{"timeout":40,"skip_if":"1==1"},)" + R"({"queue":")"
            + newest + R"("}]}])",
        {}, 45);
    for (int i = 0; i < 12; ++i)
        on.worker(u"Worker "_s + QString::number(i),
            i % 2 ? R"({"languages":["en","es"],"rank":3})" : R"({"languages":["en"],"rank":1})");
}
