#include "ui/inspect/inspecttable.h"

#include "ui/theme/space.h"
#include "ui/widgets/fastdelegate.h"

#include <QHeaderView>
#include <QTableView>

void setUpInspectTable(QTableView &table, QAbstractItemModel &words, int toneRole, const QList<int> &letters)
{
    auto *delegate = new FastDelegate(&table);
    delegate->setToneRole(toneRole);
    table.setItemDelegate(delegate);
    table.setModel(&words);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setAlternatingRowColors(true);
    table.setWordWrap(false);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + space::normal);
    QHeaderView *header = table.horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const int character = table.fontMetrics().averageCharWidth();
    for (int column = 0; column < letters.size(); ++column)
        header->resizeSection(column, std::max(letters.at(column) * character, header->sectionSizeHint(column)));
}
