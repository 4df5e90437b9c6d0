#include "router/carrier/carrier.h"

#include "router/carrier/voiceservice.h"

using namespace Qt::StringLiterals;

namespace router {

Carrier::Carrier(Engine &engine, AccountId account, quint64 seed)
    : m_engine(engine)
    , m_network(account, seed)
    , m_tasks(engine, m_network)
{
}

void Carrier::take(const EngineEvent &event)
{
    comeToNow();
    m_tasks.take(event);
    settle();
}

void Carrier::startOver()
{
    m_standsStill = true;
    m_network.startOver();
    m_tasks.startOver();
}

void Carrier::takeUpAgain()
{
    m_standsStill = false;
    m_tasks.findCalls();
    comeToNow();
    m_tasks.dialAgain();
    settle();
}

void Carrier::advanceTo(Instant now)
{
    m_network.advanceTo(now);
    m_tasks.redirectNow();
    settle();
}

std::optional<Instant> Carrier::nextDeadline() const
{
    return m_tasks.hasRedirects() ? std::optional(m_network.now()) : m_network.nextDeadline();
}

HttpResponse Carrier::answer(const HttpRequest &request)
{
    comeToNow();
    HttpResponse response = answerVoice(m_network, request);
    settle();
    return response;
}

Outcome<Done> Carrier::changeCustomer(TaskId task, const ParticipantChange &change)
{
    return changeLeg(task, m_tasks.customerOf(task), change);
}

Outcome<Done> Carrier::changeWorker(TaskId task, WorkerId worker, const ParticipantChange &change)
{
    return changeLeg(task, m_tasks.workerOf(task, worker), change);
}

Outcome<Done> Carrier::changeLeg(TaskId task, CallId call, const ParticipantChange &change)
{
    comeToNow();
    const ConferenceId id = m_network.conferenceNamed(task.text());
    const PhoneConference *conference = m_network.conferences().find(id);
    if (!conference || !conference->find(call)) {
        return tl::unexpected(Refusal{ .httpStatus = 404,
            .code = 20404,
            .message = u"No such participant in the conference of task "_s + task.text() });
    }
    m_network.change(id, call, change);
    settle();
    return Done{};
}

Outcome<Done> Carrier::kickWorker(TaskId task, WorkerId worker)
{
    const CallId call = m_tasks.workerOf(task, worker);
    return changeLeg(task, call, {}).map([&](Done done) {
        m_network.kick(m_network.conferenceNamed(task.text()), call);
        settle();
        return done;
    });
}

void Carrier::comeToNow()
{
    if (!m_standsStill)
        m_network.advanceTo(m_engine.now());
    settle();
}

// One after the other: what becomes of one call may end others.
void Carrier::settle()
{
    for (QList<PhoneEvent> events = m_network.takeEvents(); !events.isEmpty(); events = m_network.takeEvents()) {
        for (const PhoneEvent &event : std::as_const(events))
            m_tasks.take(event);
    }
}

} // namespace router
