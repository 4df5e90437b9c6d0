#include "console/control/bulkfile.h"

#include "console/control/tablecell.h"
#include "core/base/jsonmember.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Kind = BulkFault::Kind;

struct BulkColumn
{
    enum class What { Agent, Sid, Status, Attributes, Attribute, Remove, Capacity, Unused, Unknown };

    What what = What::Unknown;
    QString name{}; ///< Of the attribute or the channel.
    bool isOfTable = false; ///< An attribute as a table shows it.

    /// They are about the same.
    friend bool operator==(const BulkColumn &a, const BulkColumn &b) { return a.what == b.what && a.name == b.name; }
};

using What = BulkColumn::What;

BulkColumn columnOf(const QString &heading, const BulkNames &names)
{
    const QString lower = heading.trimmed().toLower();
    const QString word = names.table.columns.value(lower, lower);
    if (QStringList{ u"agent"_s, u"worker"_s, u"name"_s, u"friendly_name"_s }.contains(word))
        return { What::Agent };
    if (word == "sid"_L1 || word == "worker_sid"_L1)
        return { What::Sid };
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
    if (names.table.attributes.contains(heading.trimmed()))
        return { What::Attribute, heading.trimmed(), true };
    return names.table.unused.contains(lower) ? BulkColumn{ What::Unused } : BulkColumn();
}

/// An attribute may be called like a column of another kind: "name". Where that one is there as well, it is the attribute.
BulkColumn columnAmong(const QStringList &headings, const QString &heading, const BulkNames &names)
{
    const BulkColumn column = columnOf(heading, names);
    const QSet<QString> &attributes = names.table.attributes;
    if (!attributes.contains(heading.trimmed()))
        return column;
    const bool isThereToo = std::ranges::any_of(headings, [&](const QString &other) {
        const BulkColumn known = attributes.contains(other.trimmed()) ? BulkColumn() : columnOf(other, names);
        return known == column || (known.what == What::Sid && column.what == What::Agent);
    });
    return isThereToo ? BulkColumn{ What::Attribute, heading.trimmed(), true } : column;
}

/// The one of this name or SID; null: there is none.
template <typename IdType> IdType idOfCell(const QHash<QString, IdType> &ids, const QString &cell)
{
    for (const QString &text : { cell, withoutApostrophe(cell) }) {
        if (const IdType id = ids.value(text, ids.value(text.toLower())); !id.isNull())
            return id;
    }
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
            const BulkColumn column = columnAmong(row.cells, cell, m_names);
            if (column.what == What::Unused)
                m_file.unused.append(cell.trimmed());
            else if (column.what == What::Unknown)
                fault(Kind::UnknownColumn, row.line, cell);
            else if (m_columns.contains(column))
                fault(Kind::ColumnTwice, row.line, cell);
            m_columns.append(column);
        }
        preferSids(row.cells);
        if (!m_columns.contains(BulkColumn{ What::Agent }))
            fault(Kind::NoAgentColumn, row.line);
        return m_file.faults.size() == faultsBefore;
    }

    void readLine(const CsvRow &row)
    {
        if (row.cells.size() != m_columns.size())
            return fault(Kind::CellCount, row.line);
        const qsizetype faultsBefore = m_file.faults.size();
        const qsizetype who = m_columns.indexOf(BulkColumn{ What::Agent });
        WorkerChange change;
        m_now.reset();
        m_same.clear();
        read(m_columns.at(who), row.cells.at(who).trimmed(), row.line, change);
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const QString cell = row.cells.at(i).trimmed();
            if (m_columns.at(i).isOfTable)
                readShown(m_columns.at(i).name, cell, row.line, change);
            else if (i != who && !cell.isEmpty())
                read(m_columns.at(i), cell, row.line, change);
        }
        if (m_file.faults.size() > faultsBefore)
            return;
        if (change.isEmpty())
            change.attributes = m_same; // the dry run says that it is so already
        if (change.isEmpty())
            return fault(Kind::NothingToDo, row.line);
        if (m_seen.contains(change.worker))
            return fault(Kind::AgentTwice, row.line, row.cells.at(who));
        m_seen.insert(change.worker);
        m_file.changes.append(change);
    }

private:
    void read(const BulkColumn &column, const QString &cell, int line, WorkerChange &change)
    {
        switch (column.what) {
        case What::Agent:
            change.worker = idOfCell(m_names.workers, cell);
            if (change.worker.isNull())
                fault(Kind::UnknownAgent, line, cell);
            return;
        case What::Status:
            change.activity = idOfCell(m_names.activities, cell);
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
        case What::Capacity:
            return readCapacity(column.name, cell, line, change);
        default:
            return;
        }
    }

    /// A name is shown for people, and may have another one by now.
    void preferSids(const QStringList &headings)
    {
        const qsizetype sid = m_columns.indexOf(BulkColumn{ What::Sid });
        const qsizetype name = m_columns.indexOf(BulkColumn{ What::Agent });
        if (sid < 0)
            return;
        m_columns[sid] = { What::Agent };
        if (name < 0)
            return;
        m_columns[name] = { What::Unused };
        m_file.unused.append(headings.at(name).trimmed());
    }

    /// An attribute as the table shows it; nobody is named if the line has a fault.
    void readShown(const QString &path, const QString &cell, int line, WorkerChange &change)
    {
        const QByteArray attributes = m_names.table.standing.value(change.worker);
        if (!m_now)
            m_now = QJsonDocument::fromJson(attributes).object();
        const QJsonValue now = jsonMember(*m_now, path);
        const QString shown = m_names.table.textOf ? m_names.table.textOf(attributes, path).trimmed() : QString();
        const QString text = withoutApostrophe(cell);
        const bool isSame = cell.isEmpty() || cell == shown || text == shown;
        const std::optional<QJsonValue> value = isSame ? now : attributeOfCell(text, shown, now);
        if (!value)
            return fault(Kind::BrokenJson, line, cell);
        if (*value == now)
            m_same.insert(path, now);
        else
            change.attributes.insert(path, *value);
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
    // Of the line that is read:
    std::optional<QJsonObject> m_now; // the attributes as they are, where they were needed
    QMap<QString, QJsonValue> m_same; // that the cells leave as they are
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
