#pragma once

#include "router/store/store.h"

namespace router {

/// Puts changes into the store, and knows whether it takes any.
///
/// What could not be stored is gone: whoever made it goes back to what is stored, so that nothing of it is ever seen.
class CommitLine
{
public:
    explicit CommitLine(Store &store)
        : m_store(store)
    {
    }

    /// Commits; answers whether all of it is kept, else nothing is, now or later. Without anything to be kept it is.
    bool commit(const QList<Change> &changes, const EventBatch &events = {});
    /// After a failure: looks whether the store takes something by now.
    bool tryAgain();
    /// The last thing to be stored was.
    [[nodiscard]] bool isWell() const { return m_trouble.isEmpty(); }
    /// Why it was not; empty when it was.
    [[nodiscard]] QString trouble() const { return m_trouble; }

private:
    bool note(const Store::Stored &outcome);

    Store &m_store;
    QString m_trouble;
};

} // namespace router
