#include "ui/floor/csvtext.h"

#include <QHeaderView>
#include <QTableView>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

bool looksLikeAFormula(const QString &text)
{
    if (text.isEmpty() || !QStringView(u"=+-@\t\r").contains(text.front()))
        return false;
    bool isNumber = false;
    text.toDouble(&isNumber);
    return !isNumber;
}

QString quoted(QString text)
{
    if (looksLikeAFormula(text))
        text.prepend(u'\'');
    const bool plain = !text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r');
    return plain ? text : u'"' + text.replace(u'"', "\"\""_L1) + u'"';
}

QList<int> shownColumns(const QTableView &table)
{
    QList<int> columns;
    const QHeaderView *header = table.horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        if (const int column = header->logicalIndex(place); !table.isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

} // namespace

QByteArray csvLine(const QStringList &cells)
{
    QStringList texts;
    for (const QString &cell : cells)
        texts.append(quoted(cell));
    return texts.join(u',').toUtf8() + "\r\n";
}

CsvSheet::CsvSheet(const QTableView &table)
    : m_model(table.model())
    , m_columns(shownColumns(table))
{
}

CsvSheet::CsvSheet(const QAbstractItemModel &model)
    : m_model(&model)
    , m_columns(model.columnCount())
{
    std::iota(m_columns.begin(), m_columns.end(), 0);
}

int CsvSheet::rows() const
{
    return m_model->rowCount();
}

QByteArray CsvSheet::heading() const
{
    QStringList cells;
    for (const int column : m_columns) {
        const QVariant heading = m_model->headerData(column, Qt::Horizontal, fileRole);
        cells.append((heading.isValid() ? heading : m_model->headerData(column, Qt::Horizontal)).toString());
    }
    return "\xEF\xBB\xBF" + csvLine(cells);
}

QByteArray CsvSheet::line(int row) const
{
    QStringList cells;
    for (const int column : m_columns) {
        const QModelIndex cell = m_model->index(row, column);
        const QVariant data = cell.data(fileRole);
        cells.append((data.isValid() ? data : cell.data()).toString());
    }
    return csvLine(cells);
}
