#include "ui/floor/floorchoice.h"

#include "console/models/roles.h"

#include <QTableView>

namespace {

QString idOf(const QModelIndex &index)
{
    return index.data(ModelRole::Id).toString();
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
    connect(model, &QAbstractItemModel::rowsRemoved, this, &FloorChoice::dropHidden);
    connect(model, &QAbstractItemModel::modelReset, this, &FloorChoice::dropHidden);
}

QStringList FloorChoice::ids() const
{
    QStringList ids;
    const QAbstractItemModel *model = m_table.model();
    if (isKept()) {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (const QString id = idOf(model->index(row, 0)); m_kept.contains(id))
                ids.append(id);
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
        return int(m_kept.size());
    return m_table.selectionModel() ? selectedRows(*m_table.selectionModel()) : 0;
}

bool FloorChoice::contains(const QModelIndex &index) const
{
    return isKept() ? m_kept.contains(idOf(index)) : m_table.selectionModel()->isRowSelected(index.row(), {});
}

void FloorChoice::chooseAll()
{
    m_kept.clear();
    const QAbstractItemModel *model = m_table.model();
    for (int row = 0; row < model->rowCount(); ++row)
        m_kept.insert(idOf(model->index(row, 0)));
    m_table.selectionModel()->clearSelection();
    repaint();
}

void FloorChoice::toggle(const QModelIndex &index)
{
    const QString id = idOf(index);
    if (!m_kept.remove(id))
        m_kept.insert(id);
    repaint();
}

void FloorChoice::forget()
{
    if (!isKept())
        return;
    m_kept.clear();
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
    const QStringList chosen = ids();
    m_kept = QSet<QString>(chosen.cbegin(), chosen.cend());
    m_table.selectionModel()->clearSelection();
    repaint();
}

/// What one does not see is not changed.
void FloorChoice::dropHidden()
{
    if (!isKept())
        return;
    const QStringList shown = ids();
    m_kept = QSet<QString>(shown.cbegin(), shown.cend());
    emit changed();
}

void FloorChoice::repaint()
{
    m_table.viewport()->update();
    emit changed();
}
