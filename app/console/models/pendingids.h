#pragma once

#include <QElapsedTimer>
#include <QSet>

/// Ids of rows that are to be looked at again, handed out a few at a time, and as many more as there are milliseconds for: a
/// whole floor that comes in makes no frame late.
template <typename IdType> class PendingIds
{
public:
    void add(const QList<IdType> &ids)
    {
        for (const IdType &id : ids)
            m_ids.insert(id);
    }
    [[nodiscard]] bool isEmpty() const { return m_ids.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_ids.size(); }

    /// Calls `see(id)` for `few`, and for as many more as there is time for.
    template <typename See> void takeSome(See see)
    {
        QElapsedTimer timer;
        timer.start();
        int seen = 0;
        auto next = m_ids.begin();
        while (next != m_ids.end()) {
            see(*next);
            next = m_ids.erase(next);
            if (++seen >= few && timer.nsecsElapsed() >= budget)
                break;
        }
        if (m_ids.isEmpty())
            m_ids = {}; // the room of a whole floor is not needed for the few that come later
    }

    template <typename See> void takeAll(See see)
    {
        for (const IdType &id : std::exchange(m_ids, {}))
            see(id);
    }

    static constexpr int few = 64;

private:
    static constexpr qint64 budget = 2'000'000; // nanoseconds; sorting in and painting need the rest of a frame

    QSet<IdType> m_ids;
};
