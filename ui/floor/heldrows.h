#pragma once

#include <QPointer>

class QAbstractItemModel;
class QTableView;
class TableModel;

/// Keeps the rows of a big table, and their order, as they are as long as it lives.
class HeldRows
{
public:
    explicit HeldRows(const QTableView &table);
    explicit HeldRows(const QAbstractItemModel &shown);
    ~HeldRows();
    HeldRows(const HeldRows &) = delete;
    HeldRows &operator=(const HeldRows &) = delete;

    /// Off: a table of another kind, whose rows may be others meanwhile.
    [[nodiscard]] bool isHeld() const { return !m_model.isNull(); }

private:
    QPointer<TableModel> m_model;
};
