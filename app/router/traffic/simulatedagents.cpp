#include "router/traffic/simulatedagents.h"

#include "router/traffic/shifts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace router {

SimulatedAgents::SimulatedAgents(Engine &engine, WorkspaceId workspace, AgentsPlan plan, quint32 seed)
    : m_engine(engine)
    , m_workspace(workspace)
    , m_plan(std::move(plan))
    , m_random(seed)
{
}

void SimulatedAgents::start(Instant now)
{
    settle();
    QList<WorkerId> agents;
    m_engine.forEachWorker(m_workspace, [this, &agents](const Worker &worker) {
        if (!m_leftAlone.contains(worker.id))
            agents.append(worker.id);
        return true;
    });
    for (const WorkerId agent : agents)
        comeIn(agent, now);
}

void SimulatedAgents::settle()
{
    for (const Activity &activity : m_engine.activities(m_workspace))
        m_activities.insert(activity.name, activity.id);
    QSet<QString> names;
    for (const PlacedText &name : m_plan.leftAlone)
        names.insert(name.text);
    m_engine.forEachWorker(m_workspace, [this, &names](const Worker &worker) {
        if (names.contains(worker.name))
            m_leftAlone.insert(worker.id);
        return m_leftAlone.size() < names.size();
    });
}

void SimulatedAgents::comeIn(WorkerId agent, Instant now)
{
    for (const Reservation &reservation : m_engine.reservationsOfWorker(m_workspace, agent))
        takeUp(reservation, now);
    goRound(agent, now);
    if (!m_plan.busyAtStart)
        return;
    for (const Reservation &reservation : m_engine.reservationsOfWorker(m_workspace, agent)) {
        if (reservation.status == ReservationStatus::Pending)
            change(reservation.id, u"accepted"_s);
    }
}

void SimulatedAgents::take(const EngineEvent &event)
{
    if (event.workspace != m_workspace || event.worker.isNull() || m_leftAlone.contains(event.worker))
        return;
    switch (event.type) {
    case EngineEvent::Type::ReservationCreated:
        return willAnswer(event.reservation, event.at);
    case EngineEvent::Type::ReservationAccepted:
        return willWrapUp(event.reservation, event.at);
    case EngineEvent::Type::ReservationWrapup:
        return willComplete(event.reservation, event.worker, event.at);
    case EngineEvent::Type::ReservationTimeout:
        return willLookAtTheClock(event.worker, event.at + m_plan.comesBack.draw(m_random));
    default:
        return;
    }
}

void SimulatedAgents::advanceTo(Instant now)
{
    for (std::optional<Instant> at = m_agenda.next(); at && *at <= now; at = m_agenda.next())
        (*m_agenda.takeDue(now))(*at);
}

void SimulatedAgents::takeUp(const Reservation &reservation, Instant now)
{
    if (reservation.status == ReservationStatus::Pending)
        willAnswer(reservation.id, now);
    else if (reservation.status == ReservationStatus::Accepted)
        willWrapUp(reservation.id, now);
    else if (reservation.status == ReservationStatus::Wrapping)
        willComplete(reservation.id, reservation.worker, now);
}

void SimulatedAgents::willAnswer(ReservationId reservation, Instant at)
{
    m_agenda.note(at + m_plan.answer.draw(m_random), [this, reservation](Instant) { answer(reservation); });
}

void SimulatedAgents::willWrapUp(ReservationId reservation, Instant at)
{
    m_agenda.note(
        at + m_plan.talk.draw(m_random), [this, reservation](Instant) { change(reservation, u"wrapping"_s); });
}

void SimulatedAgents::willComplete(ReservationId reservation, WorkerId worker, Instant at)
{
    m_agenda.note(at + m_plan.wrapUp.draw(m_random), [this, reservation, worker](Instant now) {
        change(reservation, u"completed"_s);
        perhapsTakeABreak(worker, now);
    });
}

void SimulatedAgents::willLookAtTheClock(WorkerId worker, Instant at)
{
    m_agenda.note(at, [this, worker](Instant now) { lookAtTheClock(worker, now); });
}

void SimulatedAgents::goRound(WorkerId worker, Instant now)
{
    lookAtTheClock(worker, now);
    const auto pause = m_plan.looksRound.draw(m_random);
    if (pause.count() > 0)
        m_agenda.note(now + pause, [this, worker](Instant later) { goRound(worker, later); });
}

void SimulatedAgents::answer(ReservationId reservation)
{
    const bool takesIt = m_random.generateDouble() >= m_plan.rejects;
    change(reservation, takesIt ? u"accepted"_s : u"rejected"_s);
}

// Whoever is away without a reason comes back here; whoever's shift is over leaves once nothing is in hand.
void SimulatedAgents::lookAtTheClock(WorkerId id, Instant now)
{
    const auto worker = m_engine.worker(m_workspace, id);
    if (!worker || m_plan.available.text.isEmpty())
        return;
    const bool onShift = isOnShift(m_plan, *worker, now);
    if (onShift && !worker->available)
        goTo(id, m_plan.available.text);
    else if (!onShift && worker->available && !isBusy(id))
        goTo(id, m_plan.away.text);
}

void SimulatedAgents::perhapsTakeABreak(WorkerId worker, Instant now)
{
    if (m_random.generateDouble() >= m_plan.breaks || isBusy(worker))
        return;
    goTo(worker, m_plan.breakActivities.at(m_random.bounded(int(m_plan.breakActivities.size()))).text);
    willLookAtTheClock(worker, now + m_plan.breakLength.draw(m_random));
}

void SimulatedAgents::goTo(WorkerId worker, const QString &activity)
{
    // A person may have renamed or deleted the activity, or the agent: then the agent stays where it is.
    static_cast<void>(m_engine.updateWorker(m_workspace, worker, { .activity = m_activities.value(activity) }));
}

void SimulatedAgents::change(ReservationId reservation, const QString &status)
{
    // Refused when somebody else was faster; then there is nothing left to do.
    static_cast<void>(m_engine.updateReservation(m_workspace, reservation, { .status = status }));
}

bool SimulatedAgents::isBusy(WorkerId worker) const
{
    const QList<Reservation> reservations = m_engine.reservationsOfWorker(m_workspace, worker);
    return std::ranges::any_of(reservations, [](const Reservation &reservation) { return !reservation.hasEnded(); });
}

} // namespace router
