#pragma once

#include "router/store/store.h"

#include <QHash>

namespace router {

/// Changes on their way to the store. What could not be stored waits and goes with the next commit, of each key the
/// newest value.
///
/// While changes wait, the router knows more than it has kept: it must not take further writes.
class CommitLine
{
public:
    explicit CommitLine(Store &store);

    /// Commits what waits together with `changes` and `events`; answers whether all of it is kept now.
    bool commit(const QList<Change> &changes, const EventBatch &events = {});
    /// Nothing waits: whatever was acknowledged is kept.
    [[nodiscard]] bool isWell() const { return m_waiting.isEmpty() && m_waitingEvents.isEmpty(); }
    /// Why the last commit failed; empty when it did not.
    [[nodiscard]] QString trouble() const { return m_trouble; }

private:
    void wait(const QList<Change> &changes, const EventBatch &events);

    Store &m_store;
    QHash<QByteArray, QByteArray> m_waiting;
    QList<EventBatch> m_waitingEvents;
    QString m_trouble;
};

} // namespace router
