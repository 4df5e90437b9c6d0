#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

class QAbstractItemModel;
class QTableView;

/// What a cell holds as data, for files, where that is not what people read: "just now" is a moment. Headings say the unit.
/// Models that answer nothing to it are written as they are read.
constexpr int fileRole = Qt::UserRole + 900;

/// One line of comma-separated values with its CR LF. What a spreadsheet would take for a formula gets an apostrophe in
/// front, so that an attribute cannot become a program there.
///
/// Source: RFC 4180.
QByteArray csvLine(const QStringList &cells);

/// A table as it is seen: shown columns in their order, shown rows in theirs, as data or else in words; UTF-8 with a byte order mark, by
/// which spreadsheets know it. Columns are those of when it was made.
class CsvSheet
{
public:
    /// The table's model must outlive it.
    explicit CsvSheet(const QTableView &table);
    /// All columns of a model that no table shows.
    explicit CsvSheet(const QAbstractItemModel &model);

    [[nodiscard]] const QAbstractItemModel &model() const { return *m_model; }
    [[nodiscard]] int rows() const;
    [[nodiscard]] QByteArray heading() const;
    [[nodiscard]] QByteArray line(int row) const;

private:
    const QAbstractItemModel *m_model;
    QList<int> m_columns;
};
