#include "router/storeupkeep.h"

#include "core/base/log.h"
#include "router/eventlog/eventlog.h"

using namespace std::chrono_literals;

namespace router {

namespace {

constexpr auto betweenFolds = 20ms; ///< Folding takes at most some tens of percent of the time.
constexpr auto betweenDrops = 60s; ///< Of events that are too old, once all such are gone.

} // namespace

void StoreUpkeep::committed()
{
    if (m_store.isFoldDue() && !m_foldTimer)
        m_foldTimer = m_loop.after(betweenFolds, [this] { fold(); });
}

void StoreUpkeep::fold()
{
    m_foldTimer.reset();
    if (const auto folded = m_store.foldSome(); !folded) {
        qCWarning(logStore).noquote() << "Folding waits:" << folded.error();
        return;
    }
    committed();
}

void StoreUpkeep::dropOldEvents()
{
    const auto dropped = m_store.dropEvents(m_clock.now() - eventsKept);
    if (!dropped)
        qCWarning(logStore).noquote() << "Old events stay for now:" << dropped.error();
    m_dropTimer = m_loop.after(dropped.value_or(false) ? betweenFolds : betweenDrops, [this] { dropOldEvents(); });
}

} // namespace router
