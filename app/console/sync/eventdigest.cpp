#include "console/sync/eventdigest.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr auto comesLate = 60s;

/// A task that has been in a queue is not without one again: whoever names none tells of a moment before.
bool tellsLess(const Task &row, const Task &known)
{
    return row.queue.isNull() && !known.queue.isNull();
}

bool tellsLess(const Worker &, const Worker &)
{
    return false;
}

/// Of two states of one thing the later one; where both have a version, that tells which it is.
template <typename T> void keepLast(QHash<decltype(T::id), T> &rows, const T &row)
{
    const auto known = rows.constFind(row.id);
    const bool isLater = known == rows.constEnd() || known->version < row.version
        || (known->version == row.version && !tellsLess(row, *known));
    if (isLater)
        rows.insert(row.id, row);
}

bool newestFirst(const QList<Happening> &page)
{
    return page.size() < 2 || page.constFirst().at >= page.constLast().at;
}

} // namespace

void EventDigest::setActivities(const QList<Activity> &activities)
{
    m_available.clear();
    for (const Activity &activity : activities)
        m_available.insert(activity.id, activity.available);
}

void EventDigest::restart()
{
    m_new.clear();
    m_lastSeen.reset();
    m_lastTold.reset();
    m_tasksListed.reset();
    m_workersListed.reset();
}

Instant EventDigest::startAt(Instant now) const
{
    return m_lastSeen.value_or(now) - comesLate;
}

bool EventDigest::take(const QList<Happening> &page)
{
    bool isKnown = true;
    QList<Happening> fresh;
    for (const Happening &happening : page) {
        if (m_seen.contains(happening.id))
            continue;
        isKnown = false;
        m_seen.insert(happening.id, happening.at);
        m_lastSeen = std::max(m_lastSeen.value_or(happening.at), happening.at);
        fresh.append(happening);
    }
    // In the order in which they happened: within a millisecond only their place in the list tells it.
    if (newestFirst(page)) {
        std::ranges::reverse(fresh);
        m_new = fresh + m_new;
    } else {
        m_new += fresh;
    }
    return !(isKnown && newestFirst(page)) && !isFlooded();
}

void EventDigest::giveBack(Instant begin)
{
    for (const Happening &happening : std::as_const(m_new))
        m_seen.remove(happening.id);
    m_new.clear();
    m_lastSeen = begin + comesLate;
}

FloorNews EventDigest::takeNews(Instant askedAt)
{
    std::ranges::stable_sort(m_new, {}, &Happening::at);
    FloorNews news;
    news.tasks = newsOf<Task>(&Happening::task, m_tasksListed, askedAt, [](Task &) { return true; });
    news.workers = newsOf<Worker>(&Happening::worker, m_workersListed, askedAt, [&](Worker &worker) {
        const bool isComplete = complete(worker);
        news.needsActivities |= !isComplete;
        return isComplete;
    });
    QSet<WorkerId> busier;
    for (const Happening &happening : std::as_const(m_new)) {
        busier.insert(happening.busier);
        if (happening.reservation)
            news.reservations.append(*happening.reservation);
    }
    busier.remove({});
    news.busier = busier.values();
    m_lastTold = m_lastSeen;
    m_new = {}; // not its room: there may have been thousands
    forgetOld();
    return news;
}

template <typename T, typename Complete>
ListChanges<T> EventDigest::newsOf(
    std::optional<T> Happening::*part, std::optional<Instant> listedAt, Instant askedAt, Complete complete) const
{
    ListChanges<T> news;
    QHash<decltype(T::id), T> changed;
    std::optional<Instant> earliest;
    for (const Happening &happening : m_new) {
        if (!(happening.*part) || (listedAt && happening.at < *listedAt))
            continue;
        T row = *(happening.*part);
        if (!earliest)
            earliest = happening.at;
        if (happening.isEnd())
            news.gone.append(row.id);
        else if (complete(row))
            keepLast(changed, row);
    }
    for (const auto &id : std::as_const(news.gone))
        changed.remove(id);
    news.changed = changed.values();
    news.requestedAt = earliest.value_or(askedAt);
    if (listedAt)
        news.wholeAsOf = askedAt;
    return news;
}

bool EventDigest::complete(Worker &worker) const
{
    const auto known = m_available.constFind(worker.activity);
    if (known == m_available.constEnd())
        return false;
    worker.available = *known;
    return true;
}

void EventDigest::forgetOld()
{
    if (m_lastSeen)
        m_seen.removeIf([before = *m_lastSeen - 2 * comesLate](const auto &seen) { return seen.value() < before; });
}
