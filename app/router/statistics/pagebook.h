#pragma once

#include "router/engine/enginetypes.h"
#include "router/statistics/statisticscodec.h"

#include <QMap>
#include <deque>
#include <functional>

namespace router {

/// How long single things are kept, and how many at most.
struct PageLimits
{
    Second keptAlways = 4 * secondsPerHour;
    Second keptAtMost = 25 * secondsPerHour; ///< So that the last 24 hours are exact to the second.
    qsizetype mostOccurrences = 1'000'000; ///< Above it only what is kept always stays.
    int turnsPerPage = 1024;
};

/// Keeps the single things in the store: what a turn brings as a row of its own, and at the end of a minute one row, a
/// page, instead of all of these. The turns' rows are written over by the next page's, so they need no clearing away.
class PageBook
{
public:
    explicit PageBook(const PageLimits &limits = {})
        : m_limits(limits)
    {
    }

    /// Adds what has happened, all of it in one second.
    void add(const Happenings &happenings);
    /// What is to be stored since the last call.
    [[nodiscard]] QList<Change> takeChanges();
    /// Lets go pages that are old. Answers from when on everything is still here; 0: nothing was let go.
    Second forgetOld(Second now);

    /// Takes a row of the store, in any order; what cannot be read is left out.
    void restorePage(const QByteArray &value);
    void restoreTurn(int slot, const QByteArray &value);
    /// Hands over what the rows hold, in order of time. Answers from when on everything is here, as forgetOld().
    Second restored(const std::function<void(const Happenings &)> &see);

private:
    struct Page
    {
        quint64 number = 0;
        Second last = 0;
        qsizetype occurrences = 0;
    };

    void close();
    void noteClosed(quint64 number, const Happenings &happenings);
    [[nodiscard]] bool isOld(const Page &page, Second now) const;
    void openRestored();

    PageLimits m_limits;
    std::deque<Page> m_closed;
    qsizetype m_occurrences = 0; ///< On closed pages.
    quint64 m_number = 1; ///< Of the open page.
    Happenings m_open;
    Happenings m_turn; ///< What of the open page is not yet stored.
    int m_slot = 0; ///< Where the next turn goes.
    QList<Change> m_changes;
    QMap<quint64, Happenings> m_restoredPages;
    QMap<int, PageRow> m_restoredTurns;
};

} // namespace router
