#include "router/engine/engineprivate.h"
#include "router/engine/matching.h"
#include "router/engine/reservations.h"
#include "router/engine/tasklife.h"

#include <algorithm>

namespace router {

using namespace engine;

void Engine::advanceTo(Instant now)
{
    EngineCore &core = m_d->core;
    for (auto next = core.deadlines.next(); next && next->due.at <= now; next = core.deadlines.next()) {
        core.now = std::max(core.now, next->due.at);
        WorkspaceState &workspace = *(next->task ? next->task : next->reservation->task)->home;
        if (next->task)
            taskIsDue(workspace, *next->task);
        else
            timeOut(workspace, *next->reservation);
        settle(workspace);
    }
    core.now = std::max(core.now, now);
}

Instant Engine::now() const
{
    return m_d->core.now;
}

std::optional<Instant> Engine::nextDeadline() const
{
    const auto next = m_d->core.deadlines.next();
    return next ? std::optional(next->due.at) : std::nullopt;
}

QList<Change> Engine::takeChanges()
{
    QList<Change> changes;
    const QList<RecordKey> keys = m_d->core.changes.take();
    changes.reserve(keys.size());
    for (const RecordKey &key : keys)
        changes.append({ key.text(), storedText(m_d->core, key) });
    return changes;
}

QList<EngineEvent> Engine::takeEvents()
{
    return std::exchange(m_d->core.events, {});
}

// Events go on being counted: their SIDs are made of that.
void Engine::startOver()
{
    EngineCore &old = m_d->core;
    auto fresh = std::make_unique<Private>(old.account, old.sids.seed());
    fresh->core.now = old.now;
    fresh->core.eventsTold = old.eventsTold;
    fresh->core.isCallInProgress = std::move(old.isCallInProgress);
    m_d = std::move(fresh);
}

tl::expected<void, QString> Engine::restore(const Change &record)
{
    return m_d->restoring.take(m_d->core, record);
}

void Engine::restored(Instant now)
{
    m_d->core.now = now;
    m_d->restoring.finish(m_d->core);
}

} // namespace router
