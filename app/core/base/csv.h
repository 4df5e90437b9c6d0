#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

/// One record of a file of comma-separated values.
struct CsvRow
{
    int line = 0; ///< Where it begins, from 1.
    QStringList cells{};

    friend bool operator==(const CsvRow &, const CsvRow &) = default;
};

/// A file of comma-separated values as it was read; lines without anything are left out.
struct CsvFile
{
    enum class Encoding { Utf8, Utf16, Latin1 };

    QList<CsvRow> rows{};
    QChar separator = u','; ///< Comma, semicolon or tab: whichever the first line has most of.
    Encoding encoding = Encoding::Utf8;
    QList<int> openQuotes{}; ///< Lines with a quote that is never closed: their record is left out, the next line counts again.

    friend bool operator==(const CsvFile &, const CsvFile &) = default;
};

/// Reads values as spreadsheets write them: UTF-16 with a byte order mark ("Unicode Text"), UTF-8 with or without one, and
/// Latin-1 what is neither; lines end with CR LF, LF or CR; quoted cells hold separators, line ends and doubled quotes.
///
/// Source: RFC 4180.
CsvFile readCsv(const QByteArray &bytes);
