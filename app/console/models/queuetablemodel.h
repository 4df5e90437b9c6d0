#pragma once

#include "console/models/slotrows.h"
#include "console/models/tablemodel.h"
#include "core/domain/queuefigures.h"
#include "core/domain/taskqueue.h"

class ConsoleState;

/// The queues with their figures, for the floor.
class QueueTableModel final : public TableModel
{
    Q_OBJECT

public:
    /// Value roles: Name text; Oldest the moment since which the oldest waits, by the answer's arrival (0: nobody waits); the
    /// others int, -1 while no figures have come.
    enum Column { Name, Waiting, Oldest, Available, Eligible, Assigned, Wrapping, Total, Sid, ColumnCount };

    explicit QueueTableModel(const ConsoleState &state, QObject *parent = nullptr);

    /// Null: no such row.
    [[nodiscard]] TaskQueueId queueAt(int row) const;

protected:
    [[nodiscard]] int ownColumns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int slot, int column, int role) const override;
    [[nodiscard]] SortKey sortKey(int slot, int column) const override;
    [[nodiscard]] QString searchText(int slot) const override;
    void flush() override;

private:
    struct Row
    {
        TaskQueue queue{};
        QueueFigures figures{};
        bool hasFigures = false;
        Instant oldestSince{};

        friend bool operator==(const Row &, const Row &) = default;
    };

    [[nodiscard]] Row wantedRow(const TaskQueue &queue) const;
    [[nodiscard]] qint64 number(int slot, int column) const;

    const ConsoleState &m_state;
    SlotRows<Row, TaskQueueId> m_rows;
};
