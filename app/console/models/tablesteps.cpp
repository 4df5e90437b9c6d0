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

/// Takes the changed and the removed slots out of the order in one pass and puts the changed ones back by binary search.
void TableModel::merge(QList<int> changed, const QList<int> &removed)
{
    std::vector<bool> marked(m_used.size(), false);
    for (const int slot : removed) {
        marked[size_t(slot)] = true;
        m_passes[size_t(slot)] = false;
    }
    for (const int slot : std::as_const(changed)) {
        marked[size_t(slot)] = true;
        m_passes[size_t(slot)] = passes(slot);
    }
    m_order.removeIf([&marked](int slot) { return marked[size_t(slot)]; });
    const auto isBefore = [this](int one, int other) { return before(one, other); };
    std::ranges::sort(changed, isBefore);
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());

    QList<int> merged;
    merged.reserve(m_order.size() + changed.size());
    auto from = m_order.cbegin();
    for (const int slot : std::as_const(changed)) {
        const auto to = std::upper_bound(from, m_order.cend(), slot, isBefore);
        std::copy(from, to, std::back_inserter(merged));
        merged.append(slot);
        from = to;
    }
    std::copy(from, m_order.cend(), std::back_inserter(merged));
    m_order = merged;
}

/// New rows come in at the tail, one layoutChanged brings all to their places, those that go leave from the tail.
void TableModel::show(const QList<int> &changed)
{
    QList<int> next;
    next.reserve(m_order.size());
    std::ranges::copy_if(m_order, std::back_inserter(next), [this](int slot) { return bool(m_passes[size_t(slot)]); });
    QList<int> added;
    std::ranges::copy_if(next, std::back_inserter(added), [this](int slot) { return m_rowOfSlot.at(slot) < 0; });
    std::vector<bool> stays(m_used.size(), false);
    for (const int slot : std::as_const(next))
        stays[size_t(slot)] = true;
    QList<int> gone;
    std::ranges::copy_if(m_shown, std::back_inserter(gone), [&stays](int slot) { return !stays[size_t(slot)]; });

    if (!added.isEmpty()) {
        beginInsertRows({}, int(m_shown.size()), int(m_shown.size() + added.size() - 1));
        m_shown += added;
        indexRows();
        endInsertRows();
    }
    permute(next + gone);
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
    for (int row = 0; row < m_shown.size(); ++row)
        m_rowOfSlot[m_shown.at(row)] = row;
}
