#include "ui/floor/boardorder.h"

#include "console/models/queuetablemodel.h"
#include "ui/floor/floortable.h"
#include "ui/theme/glyph.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

/// What an action of the menu stands for.
QVariantList dataOf(int column, Qt::SortOrder order)
{
    return { column, int(order) };
}

} // namespace

BoardOrder::BoardOrder(FloorTable &table, QWidget *parent)
    : MenuButton(parent)
    , m_table(table)
    , m_orders(new QActionGroup(this))
{
    m_orders->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional); // the table knows others
    setObjectName(u"boardOrder"_s);
    setToolTip(tr("The order of the queues: in the table, as tiles and on the wallboard"));
    choices()->setAccessibleName(tr("Orders to choose from"));
    //: Order of queues: what is critical comes first.
    addOrder(tr("Worst first"), QueueTableModel::Level, Qt::DescendingOrder);
    //: Order of queues: by their names.
    addOrder(tr("Name"), QueueTableModel::Name, Qt::AscendingOrder);
    //: Order of queues: where most tasks wait comes first.
    addOrder(tr("Most waiting"), QueueTableModel::Waiting, Qt::DescendingOrder);
    //: Order of queues: where a task waits longest comes first.
    addOrder(tr("Oldest first"), QueueTableModel::Oldest, Qt::DescendingOrder);
    //: Order of queues.
    addOrder(tr("Lowest service level"), QueueTableModel::ServiceLevel, Qt::AscendingOrder);
    connect(table.horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &BoardOrder::showOrder);
    showOrder();
}

void BoardOrder::addOrder(const QString &name, int column, Qt::SortOrder order)
{
    QAction *action = choices()->addAction(name, this, [this, column, order] {
        m_table.sortByColumn(column, order);
        showOrder(); // the one that was in force stays marked
    });
    action->setData(dataOf(column, order));
    action->setCheckable(true);
    m_orders->addAction(action);
}

void BoardOrder::showOrder()
{
    const QHeaderView *header = m_table.horizontalHeader();
    const int column = header->sortIndicatorSection();
    const Qt::SortOrder order = header->sortIndicatorOrder();
    QString name = m_table.model()->headerData(column, Qt::Horizontal).toString();
    for (QAction *action : choices()->actions()) {
        const bool isInForce = action->data() == dataOf(column, order);
        action->setChecked(isInForce);
        if (isInForce)
            name = action->text();
    }
    setIcon(glyphIcon(order == Qt::DescendingOrder ? Glyph::SortDown : Glyph::SortUp));
    //: Button: opens the menu of orders; %1 is the one in force, e.g. "Worst first", or the heading of a column.
    setText(tr("&Sorted: %1").arg(name));
}
