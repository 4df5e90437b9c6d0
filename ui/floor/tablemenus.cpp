// The menus by which a table is arranged: by what it is sorted, and which columns it has.
#include "ui/floor/floortable.h"

#include "ui/floor/floorwords.h"
#include "ui/theme/glyph.h"

#include <QHeaderView>
#include <QMenu>

void FloorTable::openColumnMenu(const QPoint &at)
{
    if (!m_words)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Columns"));
    fillColumns(menu);
    menu->popup(at);
}

void FloorTable::addArrangeMenus(QMenu *menu)
{
    menu->addSeparator();
    fillOrder(menu->addMenu(glyphIcon(Glyph::SortDown), tr("S&ort By")));
    fillColumns(menu->addMenu(glyphIcon(Glyph::Columns), tr("Col&umns")));
}

QString FloorTable::headerOf(int column) const
{
    return m_words->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

/// Choosing once more what it is sorted by turns the order round, as a click on the header does.
void FloorTable::fillOrder(QMenu *menu)
{
    const QHeaderView *header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (isColumnHidden(column))
            continue;
        const bool now = header->sortIndicatorSection() == column;
        const bool turn = now && header->sortIndicatorOrder() == Qt::AscendingOrder;
        QAction *action = menu->addAction(headerOf(column), this,
            [this, column, turn] { sortByColumn(column, turn ? Qt::DescendingOrder : Qt::AscendingOrder); });
        action->setCheckable(true);
        action->setChecked(now);
    }
}

void FloorTable::fillColumns(QMenu *menu)
{
    const QHeaderView *header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        QAction *action = menu->addAction(headerOf(column));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        // The last one stays: a table without columns has no header to bring them back by.
        action->setEnabled(isColumnHidden(column) || header->count() - header->hiddenSectionCount() > 1);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_fitting = true; // hiding tells of a width of zero
            setColumnHidden(column, !shown);
            fitFirstColumn();
            m_fitting = false;
            m_remember.start();
        });
    }
    emit columnsMenuFilled(menu);
}
