#pragma once

#include "console/state/workerchange.h"
#include "core/base/csv.h"

#include <QHash>
#include <QSet>

/// The table that the program itself writes into files: its columns are known when such a file comes back.
struct BulkTable
{
    QHash<QString, QString> columns{}; ///< By heading in lower case: the word for such a column here, such as "agent".
    QSet<QString> unused{}; ///< Headings, in lower case, of what cannot be changed.
    QSet<QString> attributes{}; ///< Headings that are paths of attributes.
    QHash<WorkerId, QByteArray> standing{}; ///< All attributes of each, as JSON text.
    /// How the table shows an attribute.
    QString (*textOf)(const QByteArray &attributes, const QString &path) = nullptr;
};

/// Who and what a file may speak of.
struct BulkNames
{
    QHash<QString, WorkerId> workers{}; ///< By SID, and by name in lower case.
    QHash<QString, ActivityId> activities{}; ///< By SID, and by name in lower case.
    QSet<QString> channels{}; ///< Unique names.
    BulkTable table{};
};

/// One thing in the file that is left out, and why.
struct BulkFault
{
    enum class Kind {
        Empty, ///< There is nothing but a heading, or not even that.
        NoAgentColumn, ///< Nothing says who a line is about.
        UnknownColumn, ///< `text` is its heading.
        ColumnTwice, ///< `text` is its heading.
        OpenQuote, ///< A quote that is never closed.
        CellCount, ///< More or fewer cells than headings.
        UnknownAgent, ///< `text` is what stands there.
        AgentTwice, ///< `text` is the name; the first line counts.
        UnknownStatus, ///< `text` is what stands there.
        NotObject, ///< The cell of attributes is no JSON object.
        BrokenJson, ///< `text` is the value of an attribute that begins like JSON and is none.
        NotNumber, ///< `text` is what stands where a capacity is to be, 0 … 2,147,483,647.
        NothingToDo, ///< The line changes nothing.
    };

    Kind kind = Kind::Empty;
    int line = 1; ///< From 1.
    QString text{};

    friend bool operator==(const BulkFault &, const BulkFault &) = default;
};

/// A file of changes as it was read. Lines with a fault are not among the changes; with a fault of the headings none is.
struct BulkFile
{
    QList<WorkerChange> changes{};
    QList<BulkFault> faults{}; ///< By line.
    QStringList unused{}; ///< Headings of columns of the table that change nothing.
    CsvFile::Encoding encoding = CsvFile::Encoding::Utf8;
    QChar separator = u',';
    bool isUsable = true; ///< False: for its headings, or as it is empty, nothing of it counts.

    /// How many lines have a fault; one may have several.
    [[nodiscard]] int faultyLines() const;
};

/// Reads a file whose first line says what its columns are, in any case of letters: `agent` (or `worker`, `name`, `sid`): the
/// name or SID; `status` (or `activity`): its name or SID; `attributes`: a JSON object to be merged; `attribute:KEY`: JSON, or
/// else text that does not begin like it (of a KEY with dots see WorkerChange); `remove`: keys, with blanks between;
/// `capacity:CHANNEL`: a number. Empty cells change nothing.
///
/// The headings of the table are known as well. Where it names agents and has their SIDs, these count. An attribute in a
/// column of it keeps its type, and is left where the cell says what stands there anyway.
///
/// Pure, so it may run anywhere.
BulkFile readBulkFile(const QByteArray &bytes, const BulkNames &names);
