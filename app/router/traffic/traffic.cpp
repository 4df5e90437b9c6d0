#include "router/traffic/traffic.h"

#include <algorithm>

namespace router {

Traffic::Traffic(Engine &engine, WorkspaceId workspace, quint64 seed)
    : m_callers(engine, workspace, quint32(seed))
    , m_agents(engine, workspace, quint32(seed >> 32))
{
}

void Traffic::start(Instant now)
{
    m_agents.start(now);
    m_callers.start(now);
}

void Traffic::take(const EngineEvent &event)
{
    m_agents.take(event);
}

void Traffic::advanceTo(Instant now)
{
    m_agents.advanceTo(now);
    m_callers.advanceTo(now);
}

std::optional<Instant> Traffic::nextDeadline() const
{
    const std::optional<Instant> agents = m_agents.nextDeadline();
    const std::optional<Instant> callers = m_callers.nextDeadline();
    return agents && callers ? std::min(agents, callers) : agents ? agents : callers;
}

} // namespace router
