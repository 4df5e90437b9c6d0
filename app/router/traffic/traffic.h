#pragma once

#include "router/traffic/arrivals.h"
#include "router/traffic/simulatedagents.h"

namespace router {

/// A scenario that plays in a workspace: people who call in, and agents who answer them, so that the floor lives. It
/// acts through the engine's commands like anybody else and never for workers whom the scenario leaves alone.
///
/// Pure: the same plan, seed and times give the same calls, however fast the time is made to go.
class Traffic
{
public:
    /// `seed` counts where the plan has none.
    Traffic(Engine &engine, WorkspaceId workspace, const ScenarioPlan &plan, quint64 seed);

    /// Takes up what a restart left behind and begins: agents come on shift, calls come in. In a workspace that `isNew`
    /// the tasks which wait from the start are made first.
    void start(Instant now, bool isNew = false);
    /// Takes note of what happened, to act on it later.
    void take(const EngineEvent &event);
    /// Does everything that is due at or before `now`.
    void advanceTo(Instant now);
    [[nodiscard]] std::optional<Instant> nextDeadline() const;

private:
    Engine &m_engine;
    WorkspaceId m_workspace;
    std::vector<Arrivals> m_streams;
    std::optional<SimulatedAgents> m_agents;
};

} // namespace router
