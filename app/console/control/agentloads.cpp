#include "console/control/agentloads.h"

#include "console/state/consolestate.h"
#include "console/state/loadbook.h"
#include "core/base/onfinished.h"

AgentLoads::AgentLoads(const Api &api, const ConsoleState &state, LoadBook &book, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_state(state)
    , m_book(book)
{
    connect(&state, &ConsoleState::cleared, this, [this] {
        m_book.clear();
        m_questions.clear();
    });
}

void AgentLoads::setInView(const QList<WorkerId> &workers)
{
    m_questions.setInView(workers);
    askNext();
}

void AgentLoads::noteChanged(const QList<WorkerId> &workers)
{
    m_book.forget(m_questions.noteChanged(workers));
    askNext();
}

void AgentLoads::askNext()
{
    if (!m_state.workspace())
        return;
    const WorkerId worker = m_questions.takeNext([this](const WorkerId &id) { return m_book.channels(id) != nullptr; });
    if (worker.isNull())
        return;
    onFinished(m_api.workerChannels.list(m_state.workspace()->id, worker), this,
        [this, worker, workspace = m_state.workspace()->id](const ApiResult<Listing<WorkerChannel>> &answer) {
            m_questions.answered();
            if (m_state.workspace() && m_state.workspace()->id == workspace)
                onAnswer(worker, answer);
            askNext();
        });
}

void AgentLoads::onAnswer(const WorkerId &worker, const ApiResult<Listing<WorkerChannel>> &answer)
{
    if (answer)
        return m_book.set(worker, answer->rows);
    if (m_questions.pauses(answer.error()))
        return;
    m_questions.letBe(worker);
    m_book.forget({ worker });
}
