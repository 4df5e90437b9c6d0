#include "console/state/bulkbook.h"

namespace {

/// Of the first attribute that is to get another type; Undefined: there is none.
QJsonValue::Type otherType(const BulkRow &row)
{
    const auto isNothing = [](const QJsonValue &value) { return value.isUndefined() || value.isNull(); };
    for (auto each = row.before.attributes.cbegin(); each != row.before.attributes.cend(); ++each) {
        const QJsonValue after = row.after.attributes.value(each.key(), QJsonValue(QJsonValue::Undefined));
        if (!isNothing(*each) && !isNothing(after) && each->type() != after.type())
            return each->type();
    }
    return QJsonValue::Undefined;
}

} // namespace

QMap<QJsonValue::Type, int> otherTypes(const QList<BulkRow> &rows)
{
    QMap<QJsonValue::Type, int> counts;
    for (const BulkRow &row : rows) {
        const QJsonValue::Type type = row.state == BulkRow::State::Ready ? otherType(row) : QJsonValue::Undefined;
        if (type != QJsonValue::Undefined)
            ++counts[type];
    }
    return counts;
}

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
