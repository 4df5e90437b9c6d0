#include "router/traffic/traffic.h"

#include <algorithm>

namespace router {

Traffic::Traffic(Engine &engine, WorkspaceId workspace, const ScenarioPlan &plan, quint64 seed)
    : m_engine(engine)
    , m_workspace(workspace)
{
    const quint64 own = plan.seed ? *plan.seed : seed;
    for (const StreamPlan &stream : plan.arrivals)
        m_streams.emplace_back(engine, workspace, stream, quint32(own + m_streams.size()));
    if (plan.agents)
        m_agents.emplace(engine, workspace, *plan.agents, quint32(own >> 32));
}

void Traffic::start(Instant now, bool isNew)
{
    QList<TaskId> waiting;
    m_engine.forEachTask(m_workspace, [&waiting](const Task &task) {
        if (task.status == TaskStatus::Pending || task.status == TaskStatus::Reserved)
            waiting.append(task.id);
        return true;
    });
    for (Arrivals &stream : m_streams)
        stream.start(now, isNew);
    for (const TaskId task : waiting) {
        if (!m_streams.empty())
            m_streams.front().takeUp(task, now);
    }
    if (m_agents)
        m_agents->start(now);
}

void Traffic::take(const EngineEvent &event)
{
    if (m_agents)
        m_agents->take(event);
}

void Traffic::advanceTo(Instant now)
{
    if (m_agents)
        m_agents->advanceTo(now);
    for (Arrivals &stream : m_streams)
        stream.advanceTo(now);
}

std::optional<Instant> Traffic::nextDeadline() const
{
    std::optional<Instant> least = m_agents ? m_agents->nextDeadline() : std::nullopt;
    for (const Arrivals &stream : m_streams) {
        const std::optional<Instant> next = stream.nextDeadline();
        if (next && (!least || *next < *least))
            least = next;
    }
    return least;
}

} // namespace router
