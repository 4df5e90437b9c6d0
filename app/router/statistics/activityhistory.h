#pragma once

#include "router/statistics/periodsum.h"

#include <QHash>

namespace router {

/// Activities by small numbers, so that a history is short. 0 stands for none.
class ActivityNumbers
{
public:
    quint16 numberOf(ActivityId activity);
    [[nodiscard]] ActivityId activity(quint16 number) const { return m_activities.at(number); }

private:
    std::vector<ActivityId> m_activities{ ActivityId() };
    QHash<ActivityId, quint16> m_numbers;
};

/// How long workers were in the activities, by activity.
using ActivitySpreads = QHash<ActivityId, Spread>;

/// When one worker went to which activity.
class ActivityHistory
{
public:
    /// In order of time; `activity` 0: he is gone.
    void add(Second second, quint16 activity);

    /// Adds his stays, each cut to the window; the last one goes on until `now`. Stays of less than a second within the
    /// window do not count. Answers how many stays were looked at.
    qsizetype addTo(ActivitySpreads &spreads, const ActivityNumbers &numbers, const Window &window, Second now) const;

    /// Lets go the stays that ended earlier.
    void forgetBefore(Second second);
    [[nodiscard]] bool isEmpty() const { return m_moves.empty(); }

private:
    struct Move
    {
        Second second = 0;
        quint16 to = 0;
    };

    std::vector<Move> m_moves;
};

} // namespace router
