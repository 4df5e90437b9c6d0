#pragma once

#include "router/engine/engine.h"

/// What holds of an engine between any two commands, whatever has been done to one of its workspaces.
class EngineInvariants
{
public:
    EngineInvariants(const router::Engine &engine, WorkspaceId workspace)
        : m_engine(engine)
        , m_workspace(workspace)
    {
    }

    /// Looks at everything after one more command and its events. Answers the rule that is broken; empty: none.
    QByteArray broken(const QList<router::EngineEvent> &events);

private:
    /// Who has a task, counted.
    struct Hands
    {
        int pending = 0;
        int accepted = 0;
        int wrapping = 0;
        int taken = 0; ///< Accepted ones that no transfer led to.
        bool isOut = false; ///< A transfer runs.
        QByteArray brokenOffer{};
    };

    [[nodiscard]] Hands handsOf(const Task &task) const;
    [[nodiscard]] QByteArray brokenTask(const Task &task) const;
    [[nodiscard]] QByteArray brokenOffer(const Reservation &offer) const;
    [[nodiscard]] QByteArray forgottenTask(const Task &task) const;
    [[nodiscard]] bool isFree(const Worker &worker, TaskChannelId channel) const;
    [[nodiscard]] QByteArray brokenWorker(const Worker &worker) const;
    [[nodiscard]] QByteArray brokenFigures() const;
    [[nodiscard]] QByteArray brokenCapacity(const QList<router::EngineEvent> &events);
    [[nodiscard]] bool mayExceed(const router::EngineEvent &created) const;

    const router::Engine &m_engine;
    WorkspaceId m_workspace;
    QHash<ReservationId, TaskChannelId> m_channelOf{}; ///< As it was when the task was offered.
};
