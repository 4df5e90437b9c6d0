#include "router/carrier/taskcalls.h"

#include "router/carrier/phonescript.h"

#include "router/engine/eventsubjects.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace router {

namespace {

using Type = EngineEvent::Type;

QJsonObject attributesOf(const Engine &engine, WorkspaceId workspace, TaskId id)
{
    const auto task = engine.task(workspace, id);
    return task ? QJsonDocument::fromJson(task->attributes).object() : QJsonObject();
}

/// A leg that an instruction has dialled.
PhoneCall legFor(const EngineEvent &event, CallRole role, const QString &to, const QString &from)
{
    PhoneCall leg{ .to = to, .from = from, .role = role, .workspace = event.workspace, .task = event.task };
    leg.reservation = event.reservation;
    leg.worker = event.worker;
    return leg;
}

void setUp(PhoneCall &leg, const ParticipantOptions &options)
{
    leg.records = options.record;
    leg.dualChannels = options.dualChannels;
    leg.recordingCallback = options.recordingStatusCallback;
    leg.statusCallback = options.statusCallback;
}

} // namespace

TaskCalls::TaskCalls(Engine &engine, PhoneNetwork &network)
    : m_engine(engine)
    , m_network(network)
{
    m_engine.setCallsInProgress([this](CallId id) {
        const PhoneCall *call = m_network.calls().find(id);
        return call && call->isInProgress();
    });
}

void TaskCalls::startOver()
{
    m_customers.clear();
    m_workers.clear();
    m_dialled.clear();
    m_redirects.clear();
}

void TaskCalls::findCalls()
{
    for (const auto &[serial, call] : m_network.calls().inOrder()) {
        if (call.hasEnded())
            continue;
        if (call.role == CallRole::Customer)
            m_customers.insert(call.task, call.id);
        if (call.role == CallRole::Worker)
            m_workers.insert(call.reservation, call.id);
    }
    const QList<EngineEvent> dialling = m_engine.dialling();
    for (const EngineEvent &event : dialling) {
        if (m_workers.contains(event.reservation))
            m_dialled.insert(event.reservation, event.instruction);
    }
}

void TaskCalls::dialAgain()
{
    const QList<EngineEvent> dialling = m_engine.dialling();
    for (const EngineEvent &event : dialling) {
        if (!m_workers.contains(event.reservation))
            dial(event);
    }
}

void TaskCalls::take(const EngineEvent &event)
{
    switch (event.type) {
    case Type::TaskCreated:
        return noteCaller(event);
    case Type::DialRequested:
        return dial(event);
    case Type::TaskTransferInitiated:
        return holdCustomer(event.task, true);
    case Type::TaskTransferCompleted:
    case Type::TaskTransferFailed:
    case Type::TaskTransferCanceled:
        return holdCustomer(event.task, false);
    case Type::DialGivenUp:
        m_dialled.remove(event.reservation);
        m_redirects.removeIf([&](const EngineEvent &asked) { return asked.reservation == event.reservation; });
        // Taken first: work that was accepted meanwhile does not end with this call.
        return m_network.hangUp(m_workers.take(event.reservation));
    case Type::ReservationWrapup:
    case Type::ReservationCompleted:
        return m_network.hangUp(m_workers.value(event.reservation));
    case Type::TaskCompleted:
    case Type::TaskCanceled:
    case Type::TaskDeleted:
    case Type::TaskSystemDeleted:
        return m_network.hangUp(m_customers.value(event.task));
    default:
        return;
    }
}

void TaskCalls::take(const PhoneEvent &event)
{
    const PhoneCall *found = m_network.calls().find(event.call);
    if (!found)
        return;
    const PhoneCall call = *found;
    if (event.type == PhoneEvent::Type::Answered)
        onAnswered(call);
    else if (call.role == CallRole::Worker)
        onWorkerEnded(call);
    else if (call.role == CallRole::Customer)
        onCustomerEnded(call);
}

void TaskCalls::noteCaller(const EngineEvent &event)
{
    const QByteArray text = event.about && event.about->task ? event.about->task->attributes : QByteArray();
    if (!text.contains("\"call_sid\""))
        return;
    const QJsonObject attributes = QJsonDocument::fromJson(text).object();
    const auto id = CallId::fromText(QStringView(attributes.value("call_sid"_L1).toString()));
    if (!id || id->isNull())
        return;
    PhoneCall caller = legFor(
        event, CallRole::Customer, attributes.value("to"_L1).toString(), attributes.value("from"_L1).toString());
    caller.id = *id;
    m_network.addCaller(caller);
    m_customers.insert(event.task, *id);
}

void TaskCalls::dial(const EngineEvent &event)
{
    std::visit([&](const auto &instruction) { start(event, instruction); }, *event.instruction);
}

void TaskCalls::start(const EngineEvent &event, const ConferenceInstruction &conference)
{
    PhoneCall leg = legFor(event, CallRole::Worker, conference.to, conference.from);
    setUp(leg, conference.options);
    leg.ringsFor = conference.timeout;
    leg.conference = m_network.openConference(event.task.text(), conference.options);
    const Participant participant{ .muted = conference.options.muted,
        .startConferenceOnEnter = conference.options.startConferenceOnEnter,
        .endConferenceOnExit = conference.options.endConferenceOnExit };
    m_dialled.insert(event.reservation, event.instruction);
    m_workers.insert(event.reservation, m_network.dial({ leg, participant }));
}

void TaskCalls::start(const EngineEvent &event, const DequeueInstruction &dequeue)
{
    PhoneCall leg = legFor(event, CallRole::Worker, dequeue.to, dequeue.from);
    leg.ringsFor = dequeue.timeout;
    leg.records = dequeue.record;
    leg.statusCallback = dequeue.statusCallback;
    leg.taskCall = m_customers.value(event.task);
    m_dialled.insert(event.reservation, event.instruction);
    m_workers.insert(event.reservation, m_network.dial({ leg, std::nullopt }));
}

void TaskCalls::start(const EngineEvent &event, const CallInstruction &call)
{
    PhoneCall leg = legFor(event, CallRole::Worker, call.to, call.from);
    leg.ringsFor = call.timeout;
    leg.url = call.url;
    leg.records = call.record;
    leg.statusCallback = call.statusCallback;
    leg.taskCall = m_customers.value(event.task);
    m_dialled.insert(event.reservation, event.instruction);
    m_workers.insert(event.reservation, m_network.dial({ leg, std::nullopt }));
}

void TaskCalls::start(const EngineEvent &event, const RedirectInstruction &)
{
    m_redirects.append(event);
}

void TaskCalls::redirectNow()
{
    const QList<EngineEvent> asked = std::exchange(m_redirects, {});
    for (const EngineEvent &event : asked) {
        const auto &redirect = std::get<RedirectInstruction>(*event.instruction);
        m_network.redirect(redirect.call, redirect.url);
        m_engine.dialAnswered(event.workspace, event.reservation, {});
    }
}

void TaskCalls::start(const EngineEvent &event, const SuperviseInstruction &supervise)
{
    const QJsonObject attributes = attributesOf(m_engine, event.workspace, event.task);
    PhoneCall leg = legFor(event, CallRole::Supervisor, supervise.to, attributes.value("from"_L1).toString());
    leg.worker = WorkerId::fromText(QStringView(supervise.supervisor)).value_or(WorkerId());
    leg.conference = m_network.conferenceNamed(event.task.text());
    if (leg.conference.isNull())
        return; // it has ended meanwhile
    Participant participant{ .muted = supervise.mode == SupervisorMode::Monitor };
    participant.coaching = supervise.mode == SupervisorMode::Whisper;
    if (participant.coaching)
        participant.coached = m_workers.value(event.reservation);
    m_network.dial({ leg, participant });
}

void TaskCalls::onAnswered(const PhoneCall &call)
{
    const std::shared_ptr<const Instruction> asked = m_dialled.take(call.reservation);
    if (call.role != CallRole::Worker || !asked)
        return;
    DialAnswer answer{ .conference = call.conference, .workerCall = call.id };
    if (const auto *conference = std::get_if<ConferenceInstruction>(asked.get()))
        answer.customerCall = bringCustomer(call, *conference);
    if (std::holds_alternative<DequeueInstruction>(*asked))
        m_network.connectCalls(call.id, m_customers.value(call.task));
    m_engine.dialAnswered(call.workspace, call.reservation, answer);
}

/// The caller joins, comes back from hold if he is there already, or is called.
CallId TaskCalls::bringCustomer(const PhoneCall &worker, const ConferenceInstruction &conference)
{
    const CallId customer = m_customers.value(worker.task);
    if (customer.isNull())
        return callOut(worker, conference);
    const PhoneCall *call = m_network.calls().find(customer);
    if (call && call->conference == worker.conference)
        m_network.change(worker.conference, customer, { .hold = false });
    else
        m_network.join(worker.conference,
            { .call = customer, .endConferenceOnExit = conference.options.endConferenceOnCustomerExit });
    return customer;
}

CallId TaskCalls::callOut(const PhoneCall &worker, const ConferenceInstruction &conference)
{
    const QString to = attributesOf(m_engine, worker.workspace, worker.task).value("outbound_to"_L1).toString();
    if (to.isEmpty())
        return {};
    PhoneCall leg{ .to = to, .from = conference.from, .role = CallRole::Customer, .workspace = worker.workspace };
    leg.task = worker.task;
    leg.conference = worker.conference;
    const Participant participant{ .endConferenceOnExit = conference.options.endConferenceOnCustomerExit };
    const CallId customer = m_network.dial({ leg, participant });
    m_customers.insert(worker.task, customer);
    return customer;
}

void TaskCalls::onWorkerEnded(const PhoneCall &call)
{
    if (m_workers.value(call.reservation) != call.id)
        return;
    m_workers.remove(call.reservation);
    if (m_dialled.remove(call.reservation) > 0)
        m_engine.dialFailed(
            call.workspace, call.reservation, call.status == CallStatus::Failed ? cancelReasonOf(call.to) : 0);
    else
        endWork(call.workspace, call.reservation);
    if (!isAnyLeft(call.task, CallRole::Worker))
        hangUpAll(call.task, CallRole::Supervisor);
}

void TaskCalls::endWork(WorkspaceId workspace, ReservationId id)
{
    const auto reservation = m_engine.reservation(workspace, id);
    const auto settings = m_engine.workspace(workspace);
    if (!reservation || !settings || reservation->status != ReservationStatus::Accepted)
        return;
    // Refused while a transfer is under way; then the worker wraps up by himself.
    static_cast<void>(m_engine.updateReservation(
        workspace, id, { .status = settings->multitasking ? u"wrapping"_s : u"completed"_s }));
}

void TaskCalls::onCustomerEnded(const PhoneCall &call)
{
    if (m_customers.value(call.task) == call.id)
        m_customers.remove(call.task);
    const auto task = m_engine.task(call.workspace, call.task);
    const bool waits = task && (task->status == TaskStatus::Pending || task->status == TaskStatus::Reserved);
    if (waits)
        static_cast<void>(
            m_engine.updateTask(call.workspace, call.task, { .status = u"canceled"_s, .reason = u"hangup"_s }));
    hangUpAll(call.task, CallRole::Worker);
}

QList<CallId> TaskCalls::legs(TaskId task, CallRole role) const
{
    QList<CallId> found;
    const PhoneConference *conference = m_network.conferences().find(m_network.conferenceNamed(task.text()));
    for (const Participant &participant : conference ? conference->participants : QList<Participant>()) {
        const PhoneCall *call = m_network.calls().find(participant.call);
        if (call && call->role == role)
            found.append(call->id);
    }
    return found;
}

bool TaskCalls::isAnyLeft(TaskId task, CallRole role) const
{
    return !legs(task, role).isEmpty();
}

void TaskCalls::hangUpAll(TaskId task, CallRole role)
{
    const QList<CallId> found = legs(task, role);
    for (const CallId call : found)
        m_network.hangUp(call);
}

void TaskCalls::holdCustomer(TaskId task, bool hold)
{
    m_network.change(m_network.conferenceNamed(task.text()), m_customers.value(task), { .hold = hold });
}

CallId TaskCalls::workerOf(TaskId task, WorkerId worker) const
{
    const QList<CallId> found = legs(task, CallRole::Worker);
    const auto his
        = std::ranges::find_if(found, [&](CallId id) { return m_network.calls().find(id)->worker == worker; });
    return his == found.end() ? CallId() : *his;
}

} // namespace router
