#pragma once

#include "console/api/api.h"
#include "console/control/listenview.h"

#include <QObject>

class ConsoleState;
class ListenIn;

/// Listens in on whatever call an agent is in: finds the agent's tasks in hand, and the one of them that is talked about
/// in a conference.
class AgentListening final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    AgentListening(const Api &api, ConsoleState &state, ListenIn &listen, QObject *parent = nullptr);

public slots:
    /// The last wish counts.
    void start(const WorkerId &agent, SupervisorMode mode);

signals:
    /// The agent is in no call that could be listened to, and `why` says what is in the way.
    void nothingToHear(const WorkerId &agent, ListenBlock why);
    /// What the agent has in hand cannot be read.
    void failed(const WorkerId &agent, const ApiError &error);

private:
    void onReservations(const WorkerId &agent, const ApiResult<Listing<Reservation>> &answer);
    void lookAtNext(const WorkerId &agent);
    void onTask(const WorkerId &agent, const ApiResult<Task> &answer, Instant sentAt);

    Api m_api;
    ConsoleState &m_state;
    ListenIn &m_listen;
    SupervisorMode m_mode = SupervisorMode::Monitor;
    QList<TaskId> m_toLookAt{};
    ListenBlock m_why = ListenBlock::NoConference;
    quint64 m_turn = 0; ///< An answer to an earlier one counts for nothing.
};
