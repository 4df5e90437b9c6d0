#include "console/state/bulkbook.h"

namespace {

/// Of the first value that is to get another type, itself or inside of objects; Undefined: there is none.
QJsonValue::Type otherType(const QJsonValue &before, const QJsonValue &after)
{
    const auto isNothing = [](const QJsonValue &value) { return value.isUndefined() || value.isNull(); };
    if (isNothing(before) || isNothing(after) || before == after)
        return QJsonValue::Undefined;
    if (before.type() != after.type())
        return before.type();
    const QJsonObject was = before.toObject();
    const QJsonObject is = after.toObject();
    for (auto each = was.constBegin(); each != was.constEnd(); ++each) {
        const QJsonValue::Type type = otherType(*each, is.value(each.key()));
        if (type != QJsonValue::Undefined)
            return type;
    }
    return QJsonValue::Undefined;
}

QJsonValue::Type otherType(const BulkRow &row)
{
    for (auto each = row.before.attributes.cbegin(); each != row.before.attributes.cend(); ++each) {
        const QJsonValue::Type type = otherType(*each, row.after.attributes.value(each.key(), QJsonValue::Undefined));
        if (type != QJsonValue::Undefined)
            return type;
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
