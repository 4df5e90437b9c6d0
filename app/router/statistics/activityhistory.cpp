#include "router/statistics/activityhistory.h"

#include <algorithm>

namespace router {

quint16 ActivityNumbers::numberOf(ActivityId activity)
{
    if (activity.isNull())
        return 0;
    const auto known = m_numbers.constFind(activity);
    if (known != m_numbers.constEnd())
        return *known;
    if (m_activities.size() > std::numeric_limits<quint16>::max())
        return 0; // sixty thousand activities: beyond every limit of the service
    const auto number = quint16(m_activities.size());
    m_activities.push_back(activity);
    m_numbers.insert(activity, number);
    return number;
}

void ActivityHistory::add(Second second, quint16 activity)
{
    m_moves.push_back({ second, activity });
}

qsizetype ActivityHistory::addTo(
    ActivitySpreads &spreads, const ActivityNumbers &numbers, const Window &window, Second now) const
{
    qsizetype looked = 0;
    auto move = std::ranges::upper_bound(m_moves, window.from, {}, &Move::second);
    if (move != m_moves.begin())
        --move; // the stay that was going on when the window begins
    for (; move != m_moves.end() && move->second <= window.to; ++move) {
        ++looked;
        const auto next = move + 1;
        const Second from = std::max(move->second, window.from);
        const Second to = std::min({ next == m_moves.end() ? now : next->second, now, window.to });
        if (move->to != 0 && from < to)
            spreads[numbers.activity(move->to)].add(qint64(to - from));
    }
    return looked;
}

void ActivityHistory::forgetBefore(Second second)
{
    auto firstKept = std::ranges::upper_bound(m_moves, second, {}, &Move::second);
    if (firstKept != m_moves.begin() && (firstKept - 1)->to != 0)
        --firstKept; // he is still there
    m_moves.erase(m_moves.begin(), firstKept);
}

} // namespace router
