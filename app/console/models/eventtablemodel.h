#pragma once

#include "console/models/rowfeed.h"
#include "console/models/tablemodel.h"
#include "core/domain/event.h"

/// The events that somebody looks at: many, and more by the second.
class EventTableModel final : public TableModel
{
    Q_OBJECT

public:
    /// Value roles: At the moment; the others text. A task is told by its name where the event has one, else by its SID.
    enum Column { At, Type, Agent, Queue, Task, Description, ColumnCount };

    explicit EventTableModel(QObject *parent = nullptr);

    enum Role { TaskSid = ModelRole::First }; ///< Of any cell: the task's SID as text; empty: it is about none.

    /// Takes them in within the next frames. As the service lists them: the newest first.
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
    /// Those of one instant stand as they came.
    struct Row
    {
        Event event{};
        quint64 came = 0;
    };

    SlotRows<Row, EventId> m_rows;
    QList<Row> m_waiting;
    quint64 m_came = 0;
};
