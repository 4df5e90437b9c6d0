#pragma once

#include "core/base/clock.h"
#include "core/httpserver/httploop.h"
#include "router/store/store.h"

namespace router {

/// What the store wants done now and then, in small pieces between requests: folding its log, dropping old events.
class StoreUpkeep
{
public:
    /// All must outlive this.
    StoreUpkeep(HttpLoop &loop, const Clock &clock, Store &store)
        : m_loop(loop)
        , m_clock(clock)
        , m_store(store)
    {
    }

    /// Drops what is too old, now and from then on.
    void begin() { dropOldEvents(); }
    /// To be called after each commit.
    void committed();

private:
    void fold();
    void dropOldEvents();

    HttpLoop &m_loop;
    const Clock &m_clock;
    Store &m_store;
    std::shared_ptr<void> m_foldTimer;
    std::shared_ptr<void> m_dropTimer;
};

} // namespace router
