#pragma once

#include "router/engine/engine.h"
#include "router/eventlog/eventquery.h"
#include "router/eventlog/eventshelf.h"

namespace router {

/// What has happened in the last 30 days: takes what the engine tells, makes one batch of each commit, and finds events
/// again in the batches that are kept.
///
/// Costs: a commit writes one blob, whatever number of events it has. Looking reads only the batches of the time that
/// is asked for, and of most events only the head. A SID of an event begins with its time, so that one is found without
/// an index.
class EventLog
{
public:
    /// Both must outlive the log.
    EventLog(const Engine &engine, const EventShelf &shelf)
        : m_engine(engine)
        , m_shelf(shelf)
    {
    }

    /// Takes an event that has just happened; answers it as it will be kept. Empty: this one is not told.
    std::optional<LoggedEvent> take(const EngineEvent &event, const EventCause &cause);
    /// What was taken since the last call, to be kept with the changes of the same commit; no events: nothing was.
    EventBatch takeBatch();

    /// Visits the kept events that match, the newest first, until `see` answers false. With `start`: from that event
    /// on, which is then visited itself even where it does not match; an event that is gone counts as none.
    void visit(const EventQuery &query, const std::function<bool(const LoggedEvent &)> &see, EventId start = {}) const;
    /// One kept event of a workspace; empty: there is none, or it is older than 30 days.
    [[nodiscard]] std::optional<LoggedEvent> find(WorkspaceId workspace, EventId id) const;

private:
    [[nodiscard]] EventNames namesFor(const EngineEvent &event) const;
    [[nodiscard]] std::optional<BatchNumber> batchOf(EventId id) const;
    [[nodiscard]] BatchNumber lastBefore(Instant until) const;

    const Engine &m_engine;
    const EventShelf &m_shelf;
    QList<LoggedEvent> m_taken;
};

} // namespace router
