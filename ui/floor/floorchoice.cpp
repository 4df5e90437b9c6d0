#include "ui/floor/floorchoice.h"

#include "console/models/roles.h"

#include <QTableView>
#include <algorithm>
#include <utility>

namespace {

QString idOf(const QModelIndex &index)
{
    return index.data(ModelRole::Id).toString();
}

int slotOf(const QModelIndex &index)
{
    return index.data(ModelRole::Slot).toInt();
}

/// Rows of the selection, counted by its ranges.
int selectedRows(const QItemSelectionModel &selection)
{
    int rows = 0;
    for (const QItemSelectionRange &range : selection.selection())
        rows += range.left() == 0 ? range.height() : 0;
    return rows;
}

} // namespace

FloorChoice::FloorChoice(QTableView &table)
    : QObject(&table)
    , m_table(table)
{
}

void FloorChoice::watchModel()
{
    const QAbstractItemModel *model = m_table.model();
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &FloorChoice::dropGoing);
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this] {
        if (std::exchange(m_dropped, false))
            emit changed();
    });
    connect(model, &QAbstractItemModel::modelReset, this, &FloorChoice::forget);
}

QStringList FloorChoice::ids() const
{
    QStringList ids;
    const QAbstractItemModel *model = m_table.model();
    if (isKept()) {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (const QModelIndex index = model->index(row, 0); contains(index))
                ids.append(idOf(index));
        }
        return ids;
    }
    QModelIndexList rows = m_table.selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    for (const QModelIndex &row : std::as_const(rows))
        ids.append(idOf(row));
    return ids;
}

int FloorChoice::count() const
{
    if (isKept())
        return m_count;
    return m_table.selectionModel() ? selectedRows(*m_table.selectionModel()) : 0;
}

bool FloorChoice::contains(const QModelIndex &index) const
{
    if (!isKept())
        return m_table.selectionModel()->isRowSelected(index.row(), {});
    const auto slot = size_t(slotOf(index));
    return slot < m_kept.size() && m_kept[slot];
}

void FloorChoice::chooseAll()
{
    clear();
    const QAbstractItemModel *model = m_table.model();
    for (int row = 0; row < model->rowCount(); ++row)
        mark(model->index(row, 0), true);
    m_table.selectionModel()->clearSelection();
    repaint();
}

void FloorChoice::toggle(const QModelIndex &index)
{
    mark(index, !contains(index));
    repaint();
}

void FloorChoice::forget()
{
    if (!isKept())
        return;
    clear();
    repaint();
}

void FloorChoice::onSelection()
{
    if (!isKept() && count() > mostSelected)
        QMetaObject::invokeMethod(this, &FloorChoice::keep, Qt::QueuedConnection); // not while the view is at it
    emit changed();
}

void FloorChoice::keep()
{
    if (isKept() || count() <= mostSelected)
        return;
    const QItemSelection chosen = m_table.selectionModel()->selection();
    for (const QItemSelectionRange &range : chosen) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            mark(m_table.model()->index(row, 0), true);
    }
    m_table.selectionModel()->clearSelection();
    repaint();
}

void FloorChoice::mark(const QModelIndex &index, bool chosen)
{
    const auto slot = size_t(slotOf(index));
    if (slot >= m_kept.size())
        m_kept.resize(slot + 1);
    m_count += int(chosen) - int(m_kept[slot]);
    m_kept[slot] = chosen;
}

void FloorChoice::clear()
{
    m_kept.clear();
    m_count = 0;
}

/// What one does not see is not changed. Another row may have the slot of one that goes soon.
void FloorChoice::dropGoing(const QModelIndex &, int first, int last)
{
    const int before = m_count;
    for (int row = first; row <= last && isKept(); ++row)
        mark(m_table.model()->index(row, 0), false);
    m_dropped = m_count != before;
}

void FloorChoice::repaint()
{
    m_table.viewport()->update();
    emit changed();
}
