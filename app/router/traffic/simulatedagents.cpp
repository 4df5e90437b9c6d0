#include "router/traffic/simulatedagents.h"

#include "router/traffic/floorpeople.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace router {

SimulatedAgents::SimulatedAgents(Engine &engine, WorkspaceId workspace, quint32 seed)
    : m_engine(engine)
    , m_workspace(workspace)
    , m_random(seed)
{
}

void SimulatedAgents::start(Instant now)
{
    m_alice = workerOfThePerson(m_engine, m_workspace);
    for (const Activity &activity : m_engine.activities(m_workspace))
        m_activities.insert(activity.name, activity.id);
    QList<WorkerId> agents;
    m_engine.forEachWorker(m_workspace, [this, &agents](const Worker &worker) {
        if (worker.id != m_alice)
            agents.append(worker.id);
        return true;
    });
    for (const WorkerId agent : agents) {
        for (const Reservation &reservation : m_engine.reservationsOfWorker(m_workspace, agent))
            takeUp(reservation, now);
        goRound(agent, now);
    }
}

void SimulatedAgents::take(const EngineEvent &event)
{
    if (event.workspace != m_workspace || event.worker == m_alice || event.worker.isNull())
        return;
    switch (event.type) {
    case EngineEvent::Type::ReservationCreated:
        return willAnswer(event.reservation, event.at);
    case EngineEvent::Type::ReservationAccepted:
        return willWrapUp(event.reservation, event.at);
    case EngineEvent::Type::ReservationWrapup:
        return willComplete(event.reservation, event.worker, event.at);
    case EngineEvent::Type::ReservationTimeout:
        return willLookAtTheClock(event.worker, event.at + between(20s, 60s));
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
    m_agenda.note(at + between(2s, 6s), [this, reservation](Instant) { answer(reservation); });
}

void SimulatedAgents::willWrapUp(ReservationId reservation, Instant at)
{
    m_agenda.note(at + between(20s, 90s), [this, reservation](Instant) { change(reservation, u"wrapping"_s); });
}

void SimulatedAgents::willComplete(ReservationId reservation, WorkerId worker, Instant at)
{
    m_agenda.note(at + between(5s, 20s), [this, reservation, worker](Instant now) {
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
    m_agenda.note(now + between(5min, 15min), [this, worker](Instant later) { goRound(worker, later); });
}

void SimulatedAgents::answer(ReservationId reservation)
{
    const bool takesIt = m_random.bounded(100) >= 4;
    change(reservation, takesIt ? u"accepted"_s : u"rejected"_s);
}

// Whoever is away without a reason comes back here; whoever's shift is over leaves once nothing is in hand.
void SimulatedAgents::lookAtTheClock(WorkerId id, Instant now)
{
    const auto worker = m_engine.worker(m_workspace, id);
    if (!worker)
        return;
    const bool onShift = isOnShift(*worker, now);
    if (onShift && !worker->available)
        goTo(id, u"Available"_s);
    else if (!onShift && worker->available && !isBusy(id))
        goTo(id, u"Offline"_s);
}

void SimulatedAgents::perhapsTakeABreak(WorkerId worker, Instant now)
{
    const quint32 chance = m_random.bounded(100u);
    if (chance >= 10 || isBusy(worker))
        return;
    goTo(worker, chance < 8 ? u"Break"_s : u"Meeting"_s);
    willLookAtTheClock(worker, now + between(60s, 180s));
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

std::chrono::milliseconds SimulatedAgents::between(std::chrono::seconds least, std::chrono::seconds most)
{
    const auto span = std::chrono::duration_cast<std::chrono::milliseconds>(most - least).count();
    return least + std::chrono::milliseconds(m_random.bounded(int(span) + 1));
}

} // namespace router
