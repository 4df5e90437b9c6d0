#include "console/control/bulkfile.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Kind = BulkFault::Kind;

struct BulkColumn
{
    enum class What { Agent, Status, Attributes, Attribute, Remove, Capacity, Unknown };

    What what = What::Unknown;
    QString name{}; ///< Of the attribute or the channel.

    friend bool operator==(const BulkColumn &, const BulkColumn &) = default;
};

using What = BulkColumn::What;

BulkColumn columnOf(const QString &heading, const BulkNames &names)
{
    const QString word = heading.trimmed().toLower();
    if (QStringList{ u"agent"_s, u"worker"_s, u"name"_s, u"sid"_s, u"worker_sid"_s, u"friendly_name"_s }.contains(word))
        return { What::Agent };
    if (word == "status"_L1 || word == "activity"_L1)
        return { What::Status };
    if (word == "attributes"_L1)
        return { What::Attributes };
    if (word == "remove"_L1)
        return { What::Remove };
    const QString name = heading.section(u':', 1).trimmed();
    if (word.startsWith("attribute:"_L1) && !name.isEmpty())
        return { What::Attribute, name };
    if (word.startsWith("capacity:"_L1) && names.channels.contains(name))
        return { What::Capacity, name };
    return {};
}

/// Reads line after line, and knows who was there before.
class BulkReader
{
public:
    BulkReader(const BulkNames &names, BulkFile &file)
        : m_names(names)
        , m_file(file)
    {
    }

    /// False: the headings have a fault.
    bool readHeadings(const CsvRow &row)
    {
        const qsizetype faultsBefore = m_file.faults.size();
        for (const QString &cell : row.cells) {
            const BulkColumn column = columnOf(cell, m_names);
            if (column.what == What::Unknown)
                fault(Kind::UnknownColumn, row.line, cell);
            else if (m_columns.contains(column))
                fault(Kind::ColumnTwice, row.line, cell);
            m_columns.append(column);
        }
        if (!m_columns.contains(BulkColumn{ What::Agent }))
            fault(Kind::NoAgentColumn, row.line);
        return m_file.faults.size() == faultsBefore;
    }

    void readLine(const CsvRow &row)
    {
        if (row.cells.size() != m_columns.size())
            return fault(Kind::CellCount, row.line);
        const qsizetype faultsBefore = m_file.faults.size();
        WorkerChange change;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            if (const QString cell = row.cells.at(i).trimmed(); !cell.isEmpty() || m_columns.at(i).what == What::Agent)
                read(m_columns.at(i), cell, row.line, change);
        }
        if (m_file.faults.size() > faultsBefore)
            return;
        if (change.isEmpty())
            return fault(Kind::NothingToDo, row.line);
        if (m_seen.contains(change.worker))
            return fault(Kind::AgentTwice, row.line, row.cells.at(m_columns.indexOf(BulkColumn{ What::Agent })));
        m_seen.insert(change.worker);
        m_file.changes.append(change);
    }

private:
    void read(const BulkColumn &column, const QString &cell, int line, WorkerChange &change)
    {
        switch (column.what) {
        case What::Agent:
            change.worker = m_names.workers.value(cell, m_names.workers.value(cell.toLower()));
            if (change.worker.isNull())
                fault(Kind::UnknownAgent, line, cell);
            return;
        case What::Status:
            change.activity = m_names.activities.value(cell, m_names.activities.value(cell.toLower()));
            if (change.activity.isNull())
                fault(Kind::UnknownStatus, line, cell);
            return;
        case What::Attributes:
            return readObject(cell, line, change);
        case What::Attribute:
            if (brokenJsonAt(cell))
                return fault(Kind::BrokenJson, line, cell);
            change.attributes.insert(column.name, jsonOrText(cell));
            return;
        case What::Remove:
            for (const QString &key : cell.split(u' ', Qt::SkipEmptyParts))
                change.attributes.insert(key, QJsonValue(QJsonValue::Undefined));
            return;
        default:
            return readCapacity(column.name, cell, line, change);
        }
    }

    void readObject(const QString &cell, int line, WorkerChange &change)
    {
        const QJsonDocument json = QJsonDocument::fromJson(cell.toUtf8());
        if (!json.isObject())
            return fault(Kind::NotObject, line, cell);
        change.merge = json.object();
    }

    void readCapacity(const QString &channel, const QString &cell, int line, WorkerChange &change)
    {
        bool isNumber = false;
        const int capacity = cell.toInt(&isNumber);
        if (!isNumber || capacity < 0)
            return fault(Kind::NotNumber, line, cell);
        change.capacities.insert(channel, capacity);
    }

    void fault(Kind kind, int line, const QString &text = {})
    {
        m_file.faults.append({ kind, line, text });
    }

    const BulkNames &m_names;
    BulkFile &m_file;
    QList<BulkColumn> m_columns;
    QSet<WorkerId> m_seen;
};

} // namespace

int BulkFile::faultyLines() const
{
    QSet<int> lines;
    for (const BulkFault &fault : faults)
        lines.insert(fault.line);
    return int(lines.size());
}

BulkFile readBulkFile(const QByteArray &bytes, const BulkNames &names)
{
    const CsvFile csv = readCsv(bytes);
    BulkFile file{ .encoding = csv.encoding, .separator = csv.separator };
    for (const int line : csv.openQuotes)
        file.faults.append({ Kind::OpenQuote, line });
    BulkReader reader(names, file);
    const bool areHeadingsOpen = !csv.openQuotes.isEmpty()
        && (csv.rows.isEmpty() || csv.openQuotes.constFirst() < csv.rows.constFirst().line);
    file.isUsable = !areHeadingsOpen && csv.rows.size() >= 2 && reader.readHeadings(csv.rows.constFirst());
    if (areHeadingsOpen)
        file.faults = { file.faults.constFirst() }; // what the rest means nobody knows
    else if (csv.rows.size() + csv.openQuotes.size() < 2)
        file.faults.append({ Kind::Empty, 1 });
    else if (file.isUsable)
        std::for_each(csv.rows.cbegin() + 1, csv.rows.cend(), [&reader](const CsvRow &row) { reader.readLine(row); });
    std::ranges::stable_sort(file.faults, {}, &BulkFault::line);
    return file;
}
