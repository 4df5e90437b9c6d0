#pragma once

#include <QPointer>

class QTableView;
class TableModel;

/// Keeps the rows of a big table, and their order, as they are as long as it lives.
class HeldRows
{
public:
    explicit HeldRows(const QTableView &table);
    ~HeldRows();
    HeldRows(const HeldRows &) = delete;
    HeldRows &operator=(const HeldRows &) = delete;

private:
    QPointer<TableModel> m_model; ///< Null: a table of another kind, whose rows stay anyhow or are told.
};
