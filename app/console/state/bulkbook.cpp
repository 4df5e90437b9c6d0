#include "console/state/bulkbook.h"

void BulkBook::clear()
{
    if (m_rows.isEmpty())
        return;
    emit aboutToClear();
    m_rows.clear();
    m_counts.clear();
    emit cleared();
}

void BulkBook::append(const QList<BulkRow> &rows)
{
    if (rows.isEmpty())
        return;
    emit aboutToAppend(int(rows.size()));
    m_rows += rows;
    for (const BulkRow &row : rows)
        ++m_counts[int(row.state)];
    emit appended();
}

void BulkBook::setRow(int row, const BulkRow &value)
{
    if (m_rows.at(row) == value)
        return;
    --m_counts[int(m_rows.at(row).state)];
    ++m_counts[int(value.state)];
    m_rows[row] = value;
    emit rowChanged(row);
}
