#pragma once

#include "console/models/rowfeed.h"
#include "console/models/tablemodel.h"
#include "core/domain/event.h"

/// The events that somebody looks at: many, and more by the second.
class EventTableModel final : public TableModel
{
    Q_OBJECT

public:
    /// Value roles: At the moment; the others text.
    enum Column { At, Type, Agent, Queue, Task, Description, ColumnCount };

    explicit EventTableModel(QObject *parent = nullptr);

    /// Takes them in within the next frames.
    void add(const QList<Event> &events);
    /// What is shown does not count any more.
    void clear();
    /// Null: no such row.
    [[nodiscard]] const Event *eventAt(int row) const;

protected:
    [[nodiscard]] int ownColumns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int slot, int column, int role) const override;
    [[nodiscard]] SortKey sortKey(int slot, int column) const override;
    [[nodiscard]] QString searchText(int slot) const override;
    void flush() override;

private:
    SlotRows<Event, EventId> m_rows;
    QList<Event> m_waiting;
};
