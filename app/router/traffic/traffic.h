#pragma once

#include "router/traffic/callers.h"
#include "router/traffic/simulatedagents.h"

namespace router {

/// People who call in at "Contact Center", and the agents there who answer them, so that the floor lives. It acts
/// through the engine's commands like anybody else and never for Alice, who is left to the person at the console.
///
/// Pure: the same seed and times give the same calls.
class Traffic
{
public:
    Traffic(Engine &engine, WorkspaceId workspace, quint64 seed);

    /// Takes up what a restart left behind and begins: agents come on shift, calls come in.
    void start(Instant now);
    /// Takes note of what happened, to act on it later.
    void take(const EngineEvent &event);
    /// Does everything that is due at or before `now`.
    void advanceTo(Instant now);
    [[nodiscard]] std::optional<Instant> nextDeadline() const;

private:
    Callers m_callers;
    SimulatedAgents m_agents;
};

} // namespace router
