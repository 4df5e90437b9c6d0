#include "ui/bulk/bulknames.h"

#include "console/console.h"
#include "console/models/attributetext.h"
#include "console/models/workertablemodel.h"
#include "console/state/consolestate.h"
#include "ui/floor/agentwords.h"

using namespace Qt::StringLiterals;

namespace {

/// The word for this column in a file of changes; empty: there is none, as it cannot be changed.
QString wordOfColumn(int column)
{
    switch (column) {
    case WorkerTableModel::Name:
        return u"agent"_s;
    case WorkerTableModel::Sid:
        return u"sid"_s;
    case WorkerTableModel::Status:
        return u"status"_s;
    default:
        return {};
    }
}

BulkTable tableOf(Console &console)
{
    const QStringList attributes = console.workerTable().attributeColumns();
    BulkTable table{ .attributes = QSet<QString>(attributes.begin(), attributes.end()),
        .textOf = [](const QByteArray &json, const QString &path) -> QString { return attributeText(json, path); } };
    for (int column = 0; column < WorkerTableModel::ColumnCount; ++column) {
        const QString word = wordOfColumn(column);
        for (const QString &heading : AgentWords::fileHeadings(column)) {
            if (word.isEmpty())
                table.unused.insert(heading.toLower());
            else
                table.columns.insert(heading.toLower(), word);
        }
    }
    if (attributes.isEmpty())
        return table;
    for (const auto &row : console.state().workers().rows())
        table.standing.insert(row.value->id, row.value->attributes);
    return table;
}

} // namespace

BulkNames bulkNames(Console &console)
{
    BulkNames names{ .table = tableOf(console) };
    for (const auto &row : console.state().workers().rows()) {
        names.workers.insert(row.value->name.trimmed().toLower(), row.value->id);
        names.workers.insert(row.value->id.text(), row.value->id);
    }
    for (const Activity &activity : console.state().activities()) {
        names.activities.insert(activity.name.trimmed().toLower(), activity.id);
        names.activities.insert(activity.id.text(), activity.id);
    }
    for (const TaskChannel &channel : console.state().taskChannels())
        names.channels.insert(channel.uniqueName);
    return names;
}
