#pragma once

#include <QByteArray>
#include <QStringList>

class QTableView;

/// One line of comma-separated values with its CR LF. What a spreadsheet would take for a formula gets an apostrophe in
/// front, so that an attribute cannot become a program there.
///
/// Source: RFC 4180.
QByteArray csvLine(const QStringList &cells);

/// The table as it is seen: shown columns in their order, shown rows in theirs, in words; UTF-8 with a byte order mark,
/// by which spreadsheets know it.
QByteArray csvOf(const QTableView &table);
