#include "console/control/agentlistening.h"

#include "console/control/listenin.h"
#include "console/state/consolestate.h"
#include "core/base/onfinished.h"

AgentListening::AgentListening(const Api &api, ConsoleState &state, ListenIn &listen, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_state(state)
    , m_listen(listen)
{
    connect(&state, &ConsoleState::cleared, this, [this] { ++m_turn; });
}

void AgentListening::start(const WorkerId &agent, SupervisorMode mode)
{
    if (!m_state.workspace())
        return;
    ++m_turn;
    m_mode = mode;
    m_why = ListenBlock::NoConference;
    onFinished(m_api.reservations.list(m_state.workspace()->id, agent, ReservationStatus::Accepted), this,
        [this, agent, turn = m_turn](const ApiResult<Listing<Reservation>> &answer) {
            if (turn == m_turn)
                onReservations(agent, answer);
        });
}

void AgentListening::onReservations(const WorkerId &agent, const ApiResult<Listing<Reservation>> &answer)
{
    if (!answer) {
        emit failed(agent, answer.error());
        return;
    }
    m_toLookAt.clear();
    for (const Reservation &reservation : answer->rows)
        m_toLookAt.append(reservation.task);
    lookAtNext(agent);
}

/// As it is now: a conference may have begun a moment ago.
void AgentListening::lookAtNext(const WorkerId &agent)
{
    if (m_toLookAt.isEmpty()) {
        emit nothingToHear(agent, m_why);
        return;
    }
    const Instant sentAt = m_api.client->serverNow();
    onFinished(m_api.tasks.fetch(m_state.workspace()->id, m_toLookAt.takeFirst()), this,
        [this, agent, sentAt, turn = m_turn](const ApiResult<Task> &answer) {
            if (turn == m_turn)
                onTask(agent, answer, sentAt);
        });
}

void AgentListening::onTask(const WorkerId &agent, const ApiResult<Task> &answer, Instant sentAt)
{
    if (!answer && answer.error().kind != ApiError::Kind::NotFound) {
        emit failed(agent, answer.error());
        return;
    }
    if (answer) {
        m_state.apply(*answer, sentAt);
        const ListenBlock block = m_listen.block(answer->id);
        if (block == ListenBlock::None)
            return m_listen.start(answer->id, m_mode);
        if (block != ListenBlock::NoConference)
            m_why = block;
    }
    lookAtNext(agent);
}
