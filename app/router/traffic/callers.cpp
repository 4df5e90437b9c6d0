#include "router/traffic/callers.h"

#include "router/traffic/floorpeople.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace router {

namespace {

/// After the machine slept or the clock was set, nobody makes up for the calls of hours.
constexpr std::chrono::minutes missedCalls{ 5 };
/// How long Alice sits idle before somebody calls whom she can serve best.
constexpr std::chrono::seconds aliceRests{ 5 };

} // namespace

Callers::Callers(Engine &engine, WorkspaceId workspace, quint32 seed)
    : m_engine(engine)
    , m_workspace(workspace)
    , m_script(seed)
{
}

void Callers::start(Instant now)
{
    for (const Workflow &workflow : m_engine.workflows(m_workspace)) {
        if (workflow.name == "Calls"_L1)
            m_calls = workflow.id;
        else if (workflow.name == "Web Chat"_L1)
            m_chats = workflow.id;
    }
    if (m_calls.isNull() || m_chats.isNull())
        return;
    m_alice = workerOfThePerson(m_engine, m_workspace);
    m_engine.forEachTask(m_workspace, [this, now](const Task &task) {
        if (task.status == TaskStatus::Pending || task.status == TaskStatus::Reserved)
            m_patience.note(now + 60s, task.id);
        return true;
    });
    m_nextCall = now + 2s;
}

void Callers::advanceTo(Instant now)
{
    while (const auto task = m_patience.takeDue(now))
        hangUp(*task);
    if (m_nextCall && now - *m_nextCall > missedCalls)
        m_nextCall = now;
    while (m_nextCall && *m_nextCall <= now) {
        callIn(*m_nextCall);
        *m_nextCall += m_script.gap();
    }
}

std::optional<Instant> Callers::nextDeadline() const
{
    const std::optional<Instant> patience = m_patience.next();
    if (!m_nextCall || !patience)
        return m_nextCall ? m_nextCall : patience;
    return std::min(*m_nextCall, *patience);
}

void Callers::callIn(Instant now)
{
    const Caller caller = m_script.next(isAliceFree(now));
    const auto task = m_engine.createTask(m_workspace,
        { .attributes = caller.attributes,
            .channel = caller.chats ? u"chat"_s : u"voice"_s,
            .workflow = (caller.chats ? m_chats : m_calls).text() });
    if (task)
        m_patience.note(now + caller.patience, task->id);
}

void Callers::hangUp(TaskId id)
{
    const auto task = m_engine.task(m_workspace, id);
    if (!task || (task->status != TaskStatus::Pending && task->status != TaskStatus::Reserved))
        return;
    // Refused only if the task changed meanwhile, and then the caller no longer waits.
    static_cast<void>(m_engine.updateTask(m_workspace, id, { .status = u"canceled"_s, .reason = u"Caller hung up"_s }));
}

bool Callers::isAliceFree(Instant now) const
{
    const auto alice = m_engine.worker(m_workspace, m_alice);
    if (!alice || !alice->available)
        return false;
    const QList<Reservation> hers = m_engine.reservationsOfWorker(m_workspace, m_alice);
    return std::ranges::all_of(hers, [now](const Reservation &reservation) {
        return reservation.hasEnded() && now - reservation.updatedAt >= aliceRests;
    });
}

} // namespace router
