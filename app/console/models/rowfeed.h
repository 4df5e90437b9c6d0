#pragma once

#include "console/models/pendingids.h"
#include "console/models/slotrows.h"

#include <optional>

/// Slots whose rows are others now, as TableModel::applySlots() takes them.
struct SlotChanges
{
    QList<int> changed{};
    QList<int> removed{};
};

/// The rows of a big table, and those of them that are to be looked at again.
template <typename Row, typename IdType> class RowFeed
{
public:
    [[nodiscard]] const SlotRows<Row, IdType> &rows() const { return m_rows; }
    [[nodiscard]] bool isPending() const { return !m_pending.isEmpty(); }

    void add(const QList<IdType> &ids) { m_pending.add(ids); }
    /// All that there are.
    void addAll() { m_pending.add(m_rows.ids()); }

    /// `rowOf(id)` answers the row as it is to be now; empty: it has gone. As many as there is time for in a frame, with
    /// what `placed(slot)` does to each row that stays.
    template <typename RowOf, typename Placed> SlotChanges takeSome(RowOf rowOf, Placed placed)
    {
        Looked looked;
        m_rows.expect(m_pending.size());
        m_pending.takeSome([&](const IdType &id) {
            if (look(id, rowOf(id), looked))
                placed(looked.changed.constLast());
        });
        return finish(looked);
    }
    template <typename RowOf> SlotChanges takeSome(RowOf rowOf)
    {
        return takeSome(rowOf, [](int) {});
    }
    template <typename RowOf> SlotChanges takeAll(RowOf rowOf)
    {
        Looked looked;
        m_pending.takeAll([&](const IdType &id) { look(id, rowOf(id), looked); });
        return finish(looked);
    }

private:
    struct Looked
    {
        QList<int> changed{};
        QList<IdType> gone{};
    };

    /// Answers whether it stays.
    bool look(const IdType &id, const std::optional<Row> &row, Looked &looked)
    {
        if (row)
            looked.changed.append(m_rows.put(id, *row));
        else
            looked.gone.append(id);
        return row.has_value();
    }

    /// Slots are freed last, so that none is among the changed and the removed.
    SlotChanges finish(const Looked &looked)
    {
        SlotChanges changes{ .changed = looked.changed };
        for (const IdType &id : looked.gone) {
            if (const int slot = m_rows.take(id); slot >= 0)
                changes.removed.append(slot);
        }
        return changes;
    }

    SlotRows<Row, IdType> m_rows;
    PendingIds<IdType> m_pending;
};
