#include "router/callbacks/assignmentcallbacks.h"

#include "core/base/log.h"
#include "core/signing/webhooksignature.h"
#include "core/wire/formbody.h"

using namespace Qt::StringLiterals;

namespace router {

namespace {

QByteArray secondsSinceEpoch(Instant at)
{
    return QByteArray::number(qint64(std::chrono::floor<std::chrono::seconds>(at.time_since_epoch()).count()));
}

QByteArray encoded(const FormFields &fields)
{
    FormBody body;
    for (const auto &[name, value] : fields)
        body.add(QString::fromUtf8(name), value);
    return body.encoded();
}

} // namespace

AssignmentCallbacks::AssignmentCallbacks(HttpLoop &loop, Engine &engine, AccountId account, QByteArray authToken,
    std::function<void()> acted, CallbackLimits limits, std::function<void()> present)
    : m_engine(engine)
    , m_account(account)
    , m_authToken(std::move(authToken))
    , m_acted(std::move(acted))
    , m_present(std::move(present))
    , m_limits(limits)
    , m_caller(loop)
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
    if (!workflow || workflow->assignmentCallbackUrl.isEmpty())
        return;
    m_waiting.enqueue({ .workspace = event.workspace,
        .reservation = event.reservation,
        .url = workflow->assignmentCallbackUrl.toUtf8(),
        .fallbackUrl = workflow->fallbackAssignmentCallbackUrl.toUtf8(),
        .parameters = parametersOf(event, *task, *worker) });
    if (m_waiting.size() > m_limits.waiting)
        warn(m_waiting.dequeue().reservation, 0, u"too many callbacks wait; this one is not sent"_s);
    sendNext();
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

void AssignmentCallbacks::sendNext()
{
    for (qsizetype next = 0; next < m_waiting.size() && m_underWay < m_limits.underWay;) {
        if (m_underWayTo.value(m_waiting.at(next).url) >= m_limits.toOneUrl) {
            ++next;
            continue;
        }
        const Callback callback = m_waiting.takeAt(next);
        const auto reservation = m_engine.reservation(callback.workspace, callback.reservation);
        if (reservation && reservation->isOpen())
            send(callback);
    }
}

void AssignmentCallbacks::send(const Callback &callback)
{
    ++m_underWay;
    ++m_underWayTo[callback.url];
    const HttpHeaders headers{ { "X-Twilio-Signature",
        webhookSignature(m_authToken, callback.url, callback.parameters) } };
    m_caller.post(callback.url, encoded(callback.parameters), headers, m_limits.answer,
        [this, callback](const CallAnswer &answer) { onAnswer(callback, answer); });
}

void AssignmentCallbacks::onAnswer(const Callback &callback, const CallAnswer &given)
{
    --m_underWay;
    if (--m_underWayTo[callback.url] == 0)
        m_underWayTo.remove(callback.url);
    const AssignmentAnswer answer = readAssignmentAnswer(given);
    if (answer.kind == AssignmentAnswer::Kind::NoAnswer && !callback.fallbackUrl.isEmpty()) {
        Callback again = callback;
        again.url = std::exchange(again.fallbackUrl, {});
        send(again);
    } else {
        if (m_present)
            m_present(); // the answer counts from now, not from the last time that something happened
        carryOut(callback, answer);
    }
    sendNext();
}

void AssignmentCallbacks::carryOut(const Callback &callback, const AssignmentAnswer &answer)
{
    const auto report = [&](const Outcome<Reservation> &outcome) {
        if (!outcome)
            warn(callback.reservation, outcome.error().code, outcome.error().message);
        m_acted();
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
            warn(callback.reservation, answer.code, answer.message);
    }
}

void AssignmentCallbacks::warn(ReservationId reservation, int code, const QString &message)
{
    m_warnings.append({ m_engine.now(), code, message, reservation });
    if (m_warnings.size() > m_limits.warnings)
        m_warnings.removeFirst();
    qCWarning(logRouter).noquote() << "assignment callback for" << reservation.text() << code << message;
}

} // namespace router
