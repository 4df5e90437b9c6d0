// How a table model goes from one index of slots to the next, told to the views in the fewest signals.
#include "console/models/tablemodel.h"

#include <algorithm>

void TableModel::readAhead(int slot)
{
    reserveSlot(slot);
    readSlot(slot);
    m_isRead[size_t(slot)] = true;
    if (m_expression)
        (void)expressionHolds(slot);
}

bool TableModel::expressionHolds(int slot)
{
    if (size_t(slot) >= m_verdicts.size())
        m_verdicts.resize(size_t(slot) + 1);
    Verdict &known = m_verdicts[size_t(slot)];
    const QByteArray now = attributes(slot);
    if (known.expression != m_expressionTurn || known.attributes != now)
        known = { .attributes = now, .expression = m_expressionTurn, .holds = m_expression->holds(now) };
    return known.holds;
}

/// Takes the changed and the removed slots out of the order in one pass and puts the changed ones back by binary search,
/// the last one first, all in place: a change of one row costs tens of thousands of others next to nothing.
void TableModel::merge(QList<int> changed, const QList<int> &removed)
{
    std::vector<char> marked(m_used.size(), 0);
    for (const int slot : removed) {
        marked[size_t(slot)] = 1;
        m_passes[size_t(slot)] = false;
    }
    for (const int slot : std::as_const(changed)) {
        marked[size_t(slot)] = 1;
        m_passes[size_t(slot)] = passes(slot);
    }
    const auto isBefore = [this](int one, int other) { return before(one, other); };
    std::ranges::sort(changed, isBefore);
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());

    int *order = m_order.data();
    const auto isMarked = [&marked](int slot) { return marked[size_t(slot)] != 0; };
    const qsizetype kept = std::remove_if(order, order + m_order.size(), isMarked) - order;
    m_order.resize(kept + changed.size());
    order = m_order.data();
    int *to = order + m_order.size();
    int *from = order + kept;
    for (auto next = changed.crbegin(); next != changed.crend(); ++next) {
        int *const place = std::upper_bound(order, from, *next, isBefore);
        to = std::move_backward(place, from, to);
        from = place;
        *--to = *next;
    }
}

/// The slots that the view is to see, in order.
QList<int> TableModel::passing() const
{
    if (!isFiltered() && !m_arranging)
        return m_order; // the very same list
    QList<int> all(m_order.size());
    const auto end = std::copy_if(m_order.cbegin(), m_order.cend(), all.data(), [this](int slot) { return m_passes[size_t(slot)]; });
    all.resize(end - all.data());
    return all;
}

/// New rows come in at the tail, one layoutChanged brings all to their places, those that go leave from the tail.
void TableModel::show(const QList<int> &changed)
{
    const QList<int> next = passing();
    QList<int> gone;
    std::ranges::copy_if(m_shown, std::back_inserter(gone), [this](int slot) { return !m_passes[size_t(slot)]; });
    if (const qsizetype come = next.size() + gone.size() - m_shown.size(); come > 0) {
        QList<int> added;
        added.reserve(come);
        std::ranges::copy_if(next, std::back_inserter(added), [this](int slot) { return m_rowOfSlot.at(slot) < 0; });
        beginInsertRows({}, int(m_shown.size()), int(m_shown.size() + come - 1));
        m_shown += added;
        indexRows();
        endInsertRows();
    }
    permute(gone.isEmpty() ? next : next + gone);
    if (!gone.isEmpty()) {
        beginRemoveRows({}, int(next.size()), int(m_shown.size() - 1));
        m_shown = next;
        for (const int slot : std::as_const(gone))
            m_rowOfSlot[slot] = -1;
        endRemoveRows();
    }
    tellChanged(changed);
}

void TableModel::permute(const QList<int> &next)
{
    if (next == m_shown)
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    QList<int> slotsOfIndexes;
    slotsOfIndexes.reserve(from.size());
    for (const QModelIndex &old : from)
        slotsOfIndexes.append(m_shown.at(old.row()));
    m_shown = next;
    indexRows();
    QModelIndexList to;
    to.reserve(from.size());
    for (qsizetype i = 0; i < from.size(); ++i)
        to.append(index(m_rowOfSlot.at(slotsOfIndexes.at(i)), from.at(i).column()));
    changePersistentIndexList(from, to);
    emit layoutChanged({}, VerticalSortHint);
}

void TableModel::tellChanged(const QList<int> &changed)
{
    int first = int(m_shown.size());
    int last = -1;
    for (const int slot : changed) {
        const int row = m_rowOfSlot.at(slot);
        if (row < 0)
            continue;
        first = std::min(first, row);
        last = std::max(last, row);
    }
    if (last >= first)
        emit dataChanged(index(first, 0), index(last, columnCount() - 1));
}

void TableModel::indexRows()
{
    int *const rows = m_rowOfSlot.data();
    int row = 0;
    for (const int slot : std::as_const(m_shown))
        rows[slot] = row++;
}
