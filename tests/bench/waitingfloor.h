#pragma once

#include "router/engine/engine.h"

/// A workspace where `waiting` tasks wait in twenty queues that nobody serves.
class WaitingFloor
{
public:
    explicit WaitingFloor(int waiting);

    [[nodiscard]] router::Engine &engine() { return m_engine; }
    [[nodiscard]] WorkspaceId workspace() const { return m_workspace; }
    [[nodiscard]] TaskQueueId queue() const { return m_queues.at(7); }

private:
    router::Engine m_engine;
    WorkspaceId m_workspace;
    QList<TaskQueueId> m_queues;
};
