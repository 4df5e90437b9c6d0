#include "console/control/agentroom.h"

#include "console/state/consolestate.h"
#include "core/base/onfinished.h"

#include <algorithm>

using namespace std::chrono_literals;

AgentRoom::AgentRoom(const Api &api, const ConsoleState &state, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_clock(clock)
    , m_api(api)
{
    connect(&state, &ConsoleState::cleared, this, [this] {
        m_asked.clear();
        m_channels.clear();
    });
}

void AgentRoom::look(const WorkerId &worker)
{
    const auto asked = m_asked.constFind(worker);
    const bool isFresh = asked != m_asked.constEnd() && m_clock.now() - *asked < 10s;
    if (isFresh || !m_state.workspace() || !m_state.workspace()->multitasking)
        return;
    m_asked.insert(worker, m_clock.now());
    onFinished(m_api.workerChannels.list(m_state.workspace()->id, worker), this,
        [this, worker](const ApiResult<Listing<WorkerChannel>> &answer) {
            if (!answer || !m_asked.contains(worker))
                return; // of a workspace that was left
            m_channels.insert(worker, answer->rows);
            emit read(worker);
        });
}

std::optional<WorkerChannel> AgentRoom::channel(const WorkerId &worker, const QString &uniqueName) const
{
    const QList<WorkerChannel> channels = m_channels.value(worker);
    const auto meant = std::ranges::find(channels, uniqueName, &WorkerChannel::channelUniqueName);
    return meant == channels.end() ? std::nullopt : std::optional(*meant);
}
