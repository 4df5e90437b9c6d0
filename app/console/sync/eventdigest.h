#pragma once

#include "core/domain/activity.h"
#include "core/domain/happening.h"
#include "console/state/listchanges.h"

#include <QHash>
#include <QSet>

/// What the floor has to know of what happened.
struct FloorNews
{
    ListChanges<Task> tasks{};
    ListChanges<Worker> workers{};
    QList<Reservation> reservations{}; ///< Anybody's, in the order in which that happened to them.
    QList<WorkerId> busier{}; ///< Whose tasks in hand or capacity may be others.
    bool needsActivities = false; ///< Somebody is in an activity that is not known.
};

/// Makes of the Events list, read again and again, what has changed on the floor: each event once, the last state of
/// each thing, nothing that a list has already told.
///
/// Events come late by up to a minute, so each question goes back so far behind the last one that was seen.
class EventDigest
{
public:
    void setActivities(const QList<Activity> &activities);
    /// What was so before then, the full list of this kind has told.
    void tasksListed(Instant requestedAt) { m_tasksListed = requestedAt; }
    void workersListed(Instant requestedAt) { m_workersListed = requestedAt; }

    /// Begins anew: what was missed is told by lists that have yet to come.
    void restart();

    /// From when on to ask at `now`, the server's clock.
    [[nodiscard]] Instant startAt(Instant now) const;
    /// Takes up a page. Answers whether the next one may tell anything new: not behind one in which all was known
    /// already and the newest came first.
    bool take(const QList<Happening> &page);
    /// The reading that began at `begin` broke off: what it brought was not told, and the next one begins there too.
    void giveBack(Instant begin);
    /// So much at once that reading the lists anew is cheaper.
    [[nodiscard]] bool isFlooded() const { return m_new.size() > 5'000; }
    /// What is new since the last time: with it what has been listed is true as of `askedAt`.
    FloorNews takeNews(Instant askedAt);

private:
    void forgetOld();
    template <typename T, typename Complete>
    ListChanges<T> newsOf(std::optional<T> Happening::*part, std::optional<Instant> listedAt, Instant askedAt,
        Complete complete) const;
    bool complete(Worker &worker) const;

    QHash<EventId, Instant> m_seen;
    QList<Happening> m_new;
    QHash<ActivityId, bool> m_available;
    std::optional<Instant> m_lastSeen;
    std::optional<Instant> m_lastTold; ///< The last that was seen as of takeNews().
    std::optional<Instant> m_tasksListed; ///< Empty: no full list yet.
    std::optional<Instant> m_workersListed;
};
