#include "console/control/agentloads.h"

#include "console/state/consolestate.h"
#include "console/state/loadbook.h"
#include "core/base/onfinished.h"

#include <algorithm>

using namespace std::chrono_literals;

AgentLoads::AgentLoads(const Api &api, const ConsoleState &state, LoadBook &book, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_state(state)
    , m_book(book)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &AgentLoads::askNext);
    connect(&state, &ConsoleState::cleared, this, [this] {
        m_book.clear();
        m_inView.clear();
        m_due.clear();
        m_inVain.clear();
        m_pause.stop();
    });
}

void AgentLoads::setInView(const QList<WorkerId> &workers)
{
    m_inView = workers;
    m_inVain.removeIf([&workers](const WorkerId &worker) { return !workers.contains(worker); });
    askNext();
}

void AgentLoads::noteChanged(const QList<WorkerId> &workers)
{
    QList<WorkerId> outOfView;
    for (const WorkerId &worker : workers) {
        m_inVain.remove(worker);
        if (m_inView.contains(worker))
            m_due.insert(worker);
        else
            outOfView.append(worker);
    }
    m_book.forget(outOfView);
    askNext();
}

void AgentLoads::askNext()
{
    if (m_isAsking || m_pause.isActive() || !m_state.workspace())
        return;
    const auto next = std::ranges::find_if(m_inView, [this](const WorkerId &worker) {
        return m_due.contains(worker) || (!m_book.channels(worker) && !m_inVain.contains(worker));
    });
    if (next == m_inView.end())
        return;
    const WorkerId worker = *next;
    m_due.remove(worker);
    m_isAsking = true;
    onFinished(m_api.workerChannels.list(m_state.workspace()->id, worker), this,
        [this, worker, workspace = m_state.workspace()->id](const ApiResult<Listing<WorkerChannel>> &answer) {
            m_isAsking = false;
            if (m_state.workspace() && m_state.workspace()->id == workspace)
                onAnswer(worker, answer);
            askNext();
        });
}

void AgentLoads::onAnswer(const WorkerId &worker, const ApiResult<Listing<WorkerChannel>> &answer)
{
    if (answer)
        return m_book.set(worker, answer->rows);
    if (answer.error().kind == ApiError::Kind::TooMany)
        return m_pause.start(std::max<std::chrono::milliseconds>(answer.error().retryAfter.value_or(2s), 500ms));
    m_inVain.insert(worker);
    m_book.forget({ worker });
}
