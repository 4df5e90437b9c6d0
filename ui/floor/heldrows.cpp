#include "ui/floor/heldrows.h"

#include "console/models/tablemodel.h"

#include <QIdentityProxyModel>
#include <QTableView>

HeldRows::HeldRows(const QTableView &table)
    : HeldRows(*table.model())
{
}

HeldRows::HeldRows(const QAbstractItemModel &shown)
{
    if (const auto *words = qobject_cast<const QIdentityProxyModel *>(&shown))
        m_model = qobject_cast<TableModel *>(words->sourceModel());
    if (m_model)
        m_model->hold();
}

HeldRows::~HeldRows()
{
    if (m_model)
        m_model->release();
}
