#include "console/models/bulkrowsmodel.h"

#include "console/state/consolestate.h"

#include <algorithm>

BulkRowsModel::BulkRowsModel(const BulkBook &book, const ConsoleState &state, QObject *parent)
    : QAbstractTableModel(parent)
    , m_book(book)
    , m_state(state)
{
    connect(&book, &BulkBook::aboutToClear, this, [this] { beginRemoveRows({}, 0, rowCount() - 1); });
    connect(&book, &BulkBook::cleared, this, [this] { endRemoveRows(); });
    connect(&book, &BulkBook::aboutToAppend, this,
        [this](int rows) { beginInsertRows({}, rowCount(), rowCount() + rows - 1); });
    connect(&book, &BulkBook::appended, this, [this] { endInsertRows(); });
    connect(&book, &BulkBook::rowChanged, this,
        [this](int row) { emit dataChanged(index(row, 0), index(row, ColumnCount - 1)); });
}

int BulkRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_book.rows().size());
}

int BulkRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BulkRowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const BulkRow &row = rowAt(index.row());
    if (role == RowRole)
        return QVariant::fromValue(row);
    if (role == ModelRole::Id)
        return row.change.worker.text();
    if (role != ModelRole::Value && role != Qt::DisplayRole)
        return {};
    if (index.column() == Name)
        return row.name;
    return index.column() == State && role == ModelRole::Value ? QVariant(int(row.state)) : QVariant();
}

QString BulkRowsModel::statusName(const ActivityId &activity) const
{
    const auto known = std::ranges::find(m_state.activities(), activity, &Activity::id);
    return known == m_state.activities().end() ? activity.text() : known->name;
}
