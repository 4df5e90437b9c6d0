#pragma once

#include "console/state/manyrows.h"

#include <QHash>
#include <QList>

/// Rows in numbered slots: a row keeps its slot as long as it lives; free slots are used again.
template <typename Row, typename IdType>
class SlotRows
{
public:
    [[nodiscard]] const Row &at(int slot) const { return m_rows.at(slot); }
    /// By slot, as they are now, for another thread. Costs next to nothing until a row changes.
    [[nodiscard]] const QList<Row> &all() const { return m_rows; }
    /// -1: not there.
    [[nodiscard]] int slotOf(const IdType &id) const { return m_slots.value(id, -1); }

    /// So many are about to be put; some of them may be there.
    void expect(qsizetype coming) { makeRoom(m_slots, coming); }

    /// The slot that now holds the row.
    int put(const IdType &id, const Row &row)
    {
        const int known = slotOf(id);
        if (known >= 0) {
            m_rows[known] = row;
            return known;
        }
        const int slot = m_free.isEmpty() ? int(m_rows.size()) : m_free.takeLast();
        if (slot == m_rows.size())
            m_rows.append(row);
        else
            m_rows[slot] = row;
        m_slots.insert(id, slot);
        return slot;
    }

    /// The slot that was freed; -1: it was not there.
    int take(const IdType &id)
    {
        const auto slot = m_slots.constFind(id);
        if (slot == m_slots.constEnd())
            return -1;
        const int freed = *slot;
        m_slots.erase(slot);
        m_rows[freed] = Row{};
        m_free.append(freed);
        return freed;
    }

    [[nodiscard]] QList<IdType> ids() const { return m_slots.keys(); }

private:
    QList<Row> m_rows;
    QList<int> m_free;
    QHash<IdType, int> m_slots;
};
