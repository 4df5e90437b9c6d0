#include "router/statistics/pagebook.h"

namespace router {

namespace {

QByteArray pageKey(quint64 number)
{
    return "stat/p/" + QByteArray::number(number);
}

QByteArray turnKey(int slot)
{
    return "stat/t/" + QByteArray::number(slot);
}

Second minuteOf(const Happenings &happenings)
{
    return happenings.lastSecond() / 60;
}

Second firstSecond(const Happenings &happenings)
{
    constexpr Second none = std::numeric_limits<Second>::max();
    const Second counted = happenings.occurrences.empty() ? none : happenings.occurrences.front().sample.second;
    return happenings.moves.empty() ? counted : std::min(counted, happenings.moves.front().second);
}

} // namespace

void PageBook::add(const Happenings &happenings)
{
    if (!m_open.isEmpty() && minuteOf(m_open) != minuteOf(happenings))
        close();
    m_open.append(happenings);
    m_turn.append(happenings);
}

void PageBook::close()
{
    m_changes.append({ pageKey(m_number), encoded(m_number, m_open) });
    noteClosed(m_number, m_open);
    ++m_number;
    m_open = {};
    m_turn = {};
    m_slot = 0;
}

void PageBook::noteClosed(quint64 number, const Happenings &happenings)
{
    const auto occurrences = qsizetype(happenings.occurrences.size());
    m_closed.push_back({ number, happenings.lastSecond(), occurrences });
    m_occurrences += occurrences;
}

QList<Change> PageBook::takeChanges()
{
    if (!m_turn.isEmpty()) {
        m_changes.append({ turnKey(m_slot), encoded(m_number, m_turn) });
        m_turn = {};
        if (++m_slot == m_limits.turnsPerPage)
            close();
    }
    return std::exchange(m_changes, {});
}

bool PageBook::isOld(const Page &page, Second now) const
{
    return page.last + m_limits.keptAtMost < now
        || (m_occurrences > m_limits.mostOccurrences && page.last + m_limits.keptAlways < now);
}

Second PageBook::forgetOld(Second now)
{
    Second keptFrom = 0;
    while (!m_closed.empty() && isOld(m_closed.front(), now)) {
        const Page &page = m_closed.front();
        keptFrom = page.last + 1;
        m_occurrences -= page.occurrences;
        m_changes.append({ pageKey(page.number), {} });
        m_closed.pop_front();
    }
    return keptFrom;
}

void PageBook::restorePage(const QByteArray &value)
{
    if (auto row = decodedPage(value); row && !row->happenings.isEmpty())
        m_restoredPages.insert(row->page, std::move(row->happenings));
}

void PageBook::restoreTurn(int slot, const QByteArray &value)
{
    if (auto row = decodedPage(value))
        m_restoredTurns.insert(slot, std::move(*row));
}

/// The page that was open has turns only; turns of earlier pages are left over.
void PageBook::openRestored()
{
    m_number = m_restoredPages.isEmpty() ? 1 : m_restoredPages.lastKey() + 1;
    for (const PageRow &turn : std::as_const(m_restoredTurns))
        m_number = std::max(m_number, turn.page);
    for (auto turn = m_restoredTurns.cbegin(); turn != m_restoredTurns.cend(); ++turn) {
        if (turn->page != m_number)
            continue;
        m_open.append(turn->happenings);
        m_slot = turn.key() + 1;
    }
}

Second PageBook::restored(const std::function<void(const Happenings &)> &see)
{
    openRestored();
    const quint64 first = m_restoredPages.isEmpty() ? m_number : m_restoredPages.firstKey();
    const Happenings &oldest = m_restoredPages.isEmpty() ? m_open : m_restoredPages.first();
    const Second keptFrom = first > 1 && !oldest.isEmpty() ? firstSecond(oldest) + 1 : 0;
    for (auto page = m_restoredPages.cbegin(); page != m_restoredPages.cend(); ++page) {
        noteClosed(page.key(), *page);
        see(*page);
    }
    if (!m_open.isEmpty())
        see(m_open);
    m_restoredPages.clear();
    m_restoredTurns.clear();
    return keptFrom;
}

} // namespace router
