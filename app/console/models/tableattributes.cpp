// The columns of a table model that are attributes.
#include "console/models/attributetext.h"
#include "console/models/tablemodel.h"

#include <algorithm>

namespace {

constexpr int looksAt = 200; // rows that tell which attributes there are

} // namespace

void TableModel::setAttributeColumns(const QStringList &paths)
{
    if (paths == m_attributeColumns)
        return;
    if (m_sortColumn >= ownColumns())
        sort(0, Qt::AscendingOrder);
    if (!m_attributeColumns.isEmpty()) {
        beginRemoveColumns({}, ownColumns(), columnCount() - 1);
        m_attributeColumns.clear();
        endRemoveColumns();
    }
    if (!paths.isEmpty()) {
        beginInsertColumns({}, ownColumns(), ownColumns() + int(paths.size()) - 1);
        m_attributeColumns = paths;
        endInsertColumns();
    }
    readAgain();
}

QStringList TableModel::knownAttributes() const
{
    QStringList paths;
    for (const int slot : m_order.first(std::min<qsizetype>(m_order.size(), looksAt)))
        paths += attributePaths(attributes(slot));
    paths.removeDuplicates();
    std::ranges::sort(paths, [](const QString &one, const QString &other) {
        return one.compare(other, Qt::CaseInsensitive) < 0;
    });
    return paths;
}
