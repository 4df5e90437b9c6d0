#include "router/callbacks/assignmentcallbacks.h"

#include "core/base/log.h"

using namespace Qt::StringLiterals;

namespace router {

namespace {

constexpr qsizetype mostWarnings = 200;

QByteArray secondsSinceEpoch(Instant at)
{
    return QByteArray::number(qint64(std::chrono::floor<std::chrono::seconds>(at.time_since_epoch()).count()));
}

} // namespace

AssignmentCallbacks::AssignmentCallbacks(HttpLoop &loop, Engine &engine, AccountId account, QByteArray authToken,
    std::function<void(WorkflowId)> acted, CallLimits limits, std::function<void()> present)
    : m_engine(engine)
    , m_account(account)
    , m_acted(std::move(acted))
    , m_present(std::move(present))
    , m_line(loop, std::move(authToken), limits)
{
}

AssignmentCallbacks::~AssignmentCallbacks() = default;

void AssignmentCallbacks::take(const EngineEvent &event)
{
    if (event.type != EngineEvent::Type::ReservationCreated)
        return;
    const auto task = m_engine.task(event.workspace, event.task);
    const auto worker = m_engine.worker(event.workspace, event.worker);
    if (!task || !worker)
        return;
    const auto workflow = m_engine.workflow(event.workspace, task->workflow);
    if (!workflow || workflow->assignmentCallbackUrl.isEmpty() || m_asked.contains(event.reservation))
        return;
    m_asked.insert(event.reservation);
    send({ .workspace = event.workspace,
        .workflow = workflow->id,
        .reservation = event.reservation,
        .url = workflow->assignmentCallbackUrl.toUtf8(),
        .fallbackUrl = workflow->fallbackAssignmentCallbackUrl.toUtf8(),
        .parameters = parametersOf(event, *task, *worker) });
}

FormFields AssignmentCallbacks::parametersOf(const EngineEvent &event, const Task &task, const Worker &worker) const
{
    const auto age = std::chrono::floor<std::chrono::seconds>(m_engine.now() - task.createdAt);
    return {
        { "Timestamp", secondsSinceEpoch(event.at) },
        { "AccountSid", m_account.utf8() },
        { "WorkspaceSid", event.workspace.utf8() },
        { "WorkflowSid", task.workflow.utf8() },
        { "TaskQueueSid", task.queue.utf8() },
        { "WorkerSid", worker.id.utf8() },
        { "WorkerAttributes", worker.attributes },
        { "TaskSid", task.id.utf8() },
        { "TaskAttributes", task.attributes },
        { "TaskAge", QByteArray::number(qint64(age.count())) },
        { "TaskPriority", QByteArray::number(task.priority) },
        { "ReservationSid", event.reservation.utf8() },
    };
}

void AssignmentCallbacks::send(const Callback &callback)
{
    const auto isPending = [this, callback] {
        const auto reservation = m_engine.reservation(callback.workspace, callback.reservation);
        const bool isOpen = reservation && reservation->isOpen();
        if (!isOpen)
            m_asked.remove(callback.reservation);
        return isOpen;
    };
    m_line.add({ .url = callback.url,
        .parameters = [callback] { return callback.parameters; },
        .isWanted = isPending,
        .done = [this, callback](const CallAnswer &answer) { onAnswer(callback, answer); },
        .dropped =
            [this, callback] {
                m_asked.remove(callback.reservation);
                warn(callback.reservation, { .message = u"too many callbacks wait; this one is not sent"_s });
            } });
}

void AssignmentCallbacks::onAnswer(const Callback &callback, const CallAnswer &given)
{
    const AssignmentAnswer answer = readAssignmentAnswer(given);
    if (answer.kind == AssignmentAnswer::Kind::NoAnswer && !callback.fallbackUrl.isEmpty()) {
        warn(callback.reservation, answer);
        Callback again = callback;
        again.url = std::exchange(again.fallbackUrl, {});
        return send(again);
    }
    m_asked.remove(callback.reservation);
    if (m_present)
        m_present(); // the answer counts from now, not from the last time that something happened
    carryOut(callback, answer);
}

void AssignmentCallbacks::carryOut(const Callback &callback, const AssignmentAnswer &answer)
{
    const auto report = [&](const Outcome<Reservation> &outcome) {
        if (!outcome) {
            warn(callback.reservation,
                { .code = outcome.error().code, .message = outcome.error().message, .repeats = true });
            m_engine.leaveOpen(callback.workspace, callback.reservation);
        }
        m_acted(callback.workflow);
    };
    switch (answer.kind) {
    case AssignmentAnswer::Kind::Accept:
        return report(
            m_engine.updateReservation(callback.workspace, callback.reservation, { .status = u"accepted"_s }));
    case AssignmentAnswer::Kind::Reject: {
        ReservationDraft draft{ .status = u"rejected"_s };
        if (!answer.activity.isNull())
            draft.workerActivity = answer.activity;
        return report(m_engine.updateReservation(callback.workspace, callback.reservation, draft));
    }
    case AssignmentAnswer::Kind::Instruct:
        return report(m_engine.instruct(callback.workspace, callback.reservation, answer.instruction));
    case AssignmentAnswer::Kind::NoAnswer:
    case AssignmentAnswer::Kind::Wait:
        if (!answer.message.isEmpty())
            warn(callback.reservation, answer);
        m_engine.leaveOpen(callback.workspace, callback.reservation);
        m_acted(callback.workflow);
    }
}

void AssignmentCallbacks::warn(ReservationId reservation, const AssignmentAnswer &answer)
{
    m_warnings.append({ m_engine.now(), answer.code, answer.message, reservation, answer.repeats });
    if (m_warnings.size() > mostWarnings)
        m_warnings.removeFirst();
    qCWarning(logRouter).noquote() << "assignment callback for" << reservation.text() << answer.code
                                   << (answer.repeats ? u"what it answers cannot be done"_s : answer.message);
}

} // namespace router
