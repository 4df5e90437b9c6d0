#pragma once

#include "router/engine/engine.h"
#include "router/traffic/agenda.h"
#include "router/traffic/callerscript.h"

namespace router {

/// People who call in at "Contact Center" every few seconds, wait, and hang up when it takes too long.
class Callers
{
public:
    Callers(Engine &engine, WorkspaceId workspace, quint32 seed);

    /// Takes up those who wait already, and lets the first one call in two seconds. Without the demo's workflows nobody
    /// calls.
    void start(Instant now);
    void advanceTo(Instant now);
    [[nodiscard]] std::optional<Instant> nextDeadline() const;

private:
    void callIn(Instant now);
    void hangUp(TaskId task);
    [[nodiscard]] bool isAliceFree(Instant now) const;

    Engine &m_engine;
    WorkspaceId m_workspace;
    WorkflowId m_calls;
    WorkflowId m_chats;
    WorkerId m_alice;
    CallerScript m_script;
    std::optional<Instant> m_nextCall;
    Agenda<TaskId> m_patience;
};

} // namespace router
