#pragma once

#include "enginefixture.h"

#include <QRandomGenerator>

/// Does something at random to an engine, again and again; the same seed on the same state does the same.
class EngineChaos
{
public:
    EngineChaos(router::Engine &engine, WorkspaceId workspace, quint32 seed)
        : m_engine(engine)
        , m_workspace(workspace)
        , m_random(seed)
    {
    }

    /// One command, or some time passing.
    void step();

private:
    int below(int number) { return m_random.bounded(number); }
    bool chance(int percent) { return below(100) < percent; }
    WorkerId anyWorker();
    TaskId anyTask();
    ReservationId anyReservation();
    std::optional<Reservation> anyAccepted();
    ActivityId anyActivity();
    Instruction anyInstruction();
    TaskQueueId anyQueue();
    QByteArray anyWorkerAttributes();
    QByteArray anyTaskAttributes();

    void passTime();
    void createTask();
    void createDirectTask();
    void updateTask();
    void answerOffer();
    void workOnTask();
    void changeWorker();
    void changeWorkerChannel();
    void changeSetup();
    void dial();
    void transfer();
    void addOrRemove();

    router::Engine &m_engine;
    WorkspaceId m_workspace;
    QRandomGenerator m_random;
};

/// Workers, queues and workflows of all kinds, for chaos to act on.
void furnish(EngineFixture &on);
