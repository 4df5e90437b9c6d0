#pragma once

#include "console/models/roles.h"
#include "core/base/listdiff.h"

#include <QAbstractListModel>

/// A short list that tells only what changed: given the list as it should be, it finds the steps and tells each to the
/// views. `Base` is QAbstractTableModel where a row has columns.
template <typename Row, typename Base = QAbstractListModel>
class RowListModel : public Base
{
public:
    using Base::Base;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }

protected:
    template <typename Key>
    void setRows(const QList<Row> &wanted, Key key)
    {
        Steps steps{ *this };
        applyDiff(m_rows, wanted, key, steps);
        if (m_rows.size() == wanted.size())
            m_rows = wanted; // the same, and held once where the caller keeps it
    }

    /// A role of all rows may be another, e.g. which one is current.
    void tellRole(int role)
    {
        if (!m_rows.isEmpty())
            emit this->dataChanged(this->index(0, 0), this->index(rowCount() - 1, lastColumn()), { role });
    }

    /// Of a table: its last one.
    [[nodiscard]] virtual int lastColumn() const { return 0; }

private:
    struct Steps
    {
        RowListModel &model;

        void removeRow(qsizetype row)
        {
            model.beginRemoveRows({}, int(row), int(row));
            model.m_rows.removeAt(row);
            model.endRemoveRows();
        }
        void insertRow(qsizetype row, const Row &value)
        {
            model.beginInsertRows({}, int(row), int(row));
            model.m_rows.insert(row, value);
            model.endInsertRows();
        }
        void moveRow(qsizetype from, qsizetype to)
        {
            model.beginMoveRows({}, int(from), int(from), {}, int(to > from ? to + 1 : to));
            model.m_rows.move(from, to);
            model.endMoveRows();
        }
        void changeRow(qsizetype row, const Row &value)
        {
            model.m_rows[row] = value;
            emit model.dataChanged(model.index(int(row), 0), model.index(int(row), model.lastColumn()));
        }
    };

    QList<Row> m_rows;
};
