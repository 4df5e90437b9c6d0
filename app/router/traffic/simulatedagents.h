#pragma once

#include "router/engine/engine.h"
#include "router/traffic/agenda.h"
#include "router/traffic/scenarioplan.h"

#include <QHash>
#include <QSet>
#include <functional>

namespace router {

/// Agents as a scenario has them: come on shift, take offers, talk, wrap up, take breaks.
class SimulatedAgents
{
public:
    SimulatedAgents(Engine &engine, WorkspaceId workspace, AgentsPlan plan, quint32 seed);

    /// Takes up what agents have in hand; those on shift become available at once.
    void start(Instant now);
    /// Notes what an agent will do about a reservation.
    void take(const EngineEvent &event);
    void advanceTo(Instant now);
    [[nodiscard]] std::optional<Instant> nextDeadline() const { return m_agenda.next(); }

private:
    using Step = std::function<void(Instant)>;

    void settle();
    void comeIn(WorkerId agent, Instant now);
    void takeUp(const Reservation &reservation, Instant now);
    void willAnswer(ReservationId reservation, Instant at);
    void willWrapUp(ReservationId reservation, Instant at);
    void willComplete(ReservationId reservation, WorkerId worker, Instant at);
    void willLookAtTheClock(WorkerId worker, Instant at);
    void goRound(WorkerId worker, Instant now);
    void answer(ReservationId reservation);
    void lookAtTheClock(WorkerId worker, Instant now);
    void perhapsTakeABreak(WorkerId worker, Instant now);
    void goTo(WorkerId worker, const QString &activity);
    void change(ReservationId reservation, const QString &status);
    [[nodiscard]] bool isBusy(WorkerId worker) const;
    Engine &m_engine;
    WorkspaceId m_workspace;
    AgentsPlan m_plan;
    QSet<WorkerId> m_leftAlone;
    QHash<QString, ActivityId> m_activities;
    QRandomGenerator m_random;
    Agenda<Step> m_agenda;
};

} // namespace router
