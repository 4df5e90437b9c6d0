#pragma once

#include "console/models/roles.h"
#include "console/state/bulkbook.h"

#include <QAbstractTableModel>

class ConsoleState;

/// The rows of a change of many workers: who, what stands, what is to stand, and what became of it.
class BulkRowsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Value roles: Name text; State `BulkRow::State` as int; Before and After are told by RowRole alone.
    enum Column { Name, Before, After, State, ColumnCount };
    enum Role { RowRole = ModelRole::First }; ///< The whole `BulkRow`, of any cell.

    /// Both must outlive it.
    BulkRowsModel(const BulkBook &book, const ConsoleState &state, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const BulkRow &rowAt(int row) const { return m_book.rows().at(row); }
    /// Name of a status; its SID where it is not known.
    [[nodiscard]] QString statusName(const ActivityId &activity) const;

private:
    const BulkBook &m_book;
    const ConsoleState &m_state;
};

Q_DECLARE_METATYPE(BulkRow)
