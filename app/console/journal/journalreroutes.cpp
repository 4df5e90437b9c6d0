// Tasks that are canceled and not created anew yet.
#include "console/journal/journalfile.h"

using namespace Qt::StringLiterals;

QStringList JournalFile::rerouteTables()
{
    return { u"CREATE TABLE IF NOT EXISTS reroutes (task TEXT PRIMARY KEY, at INTEGER NOT NULL, workspace TEXT NOT NULL, "
             "workflow TEXT, channel TEXT, priority INTEGER, timeout INTEGER, attributes BLOB, place INTEGER, creating "
             "INTEGER, target TEXT, ignore_capacity INTEGER)"_s };
}

/// The last two columns came later, and a table may be from before. Several consoles may open it at once.
bool JournalFile::completeReroutes()
{
    const QString look = u"SELECT COUNT(*) FROM pragma_table_info('reroutes') WHERE name = 'ignore_capacity'"_s;
    if (!prepareWith({ look }))
        return false;
    if (m_answer.toInt() > 0)
        return true;
    if (!prepareWith({ u"BEGIN IMMEDIATE"_s, look }))
        return false;
    QStringList steps;
    if (m_answer.toInt() == 0)
        steps = { u"ALTER TABLE reroutes ADD COLUMN target TEXT"_s,
            u"ALTER TABLE reroutes ADD COLUMN ignore_capacity INTEGER"_s };
    return prepareWith(steps + QStringList{ u"COMMIT"_s });
}

bool JournalFile::setReroute(const KeptReroute &kept, Instant at)
{
    QSqlQuery query = prepared(u"INSERT OR REPLACE INTO reroutes (task, at, workspace, workflow, channel, priority, "
                               "timeout, attributes, place, creating, target, ignore_capacity) VALUES (?, ?, ?, ?, ?, ?, ?, "
                               "?, ?, ?, ?, ?)"_s);
    query.addBindValue(kept.was.text());
    query.addBindValue(qint64(at.time_since_epoch().count()));
    query.addBindValue(kept.workspace.text());
    query.addBindValue(kept.workflow.text());
    query.addBindValue(kept.channel);
    query.addBindValue(kept.priority);
    query.addBindValue(qint64(kept.timeout.count()));
    query.addBindValue(kept.attributes);
    query.addBindValue(qint64(kept.place.time_since_epoch().count()));
    query.addBindValue(kept.isCreating);
    query.addBindValue(kept.routingTarget);
    query.addBindValue(kept.ignoreCapacity);
    return run(query);
}

bool JournalFile::removeReroute(const TaskId &was)
{
    QSqlQuery query = prepared(u"DELETE FROM reroutes WHERE task = ?"_s);
    query.addBindValue(was.text());
    return run(query);
}

QList<KeptReroute> JournalFile::reroutes(const WorkspaceId &workspace)
{
    QSqlQuery query = prepared(u"SELECT task, workflow, channel, priority, timeout, attributes, place, creating, target, "
                               "ignore_capacity FROM reroutes WHERE workspace = ? ORDER BY at"_s);
    query.addBindValue(workspace.text());
    QList<KeptReroute> all;
    for (run(query); query.next();) {
        all.append({ .was = TaskId::fromText(query.value(0).toString()).value_or(TaskId{}),
            .workspace = workspace,
            .workflow = WorkflowId::fromText(query.value(1).toString()).value_or(WorkflowId{}),
            .channel = query.value(2).toString(),
            .priority = query.value(3).toLongLong(),
            .timeout = std::chrono::seconds{ query.value(4).toLongLong() },
            .attributes = query.value(5).toByteArray(),
            .place = Instant{ std::chrono::milliseconds{ query.value(6).toLongLong() } },
            .routingTarget = query.value(8).toString(),
            .ignoreCapacity = query.value(9).toBool(),
            .isCreating = query.value(7).toBool() });
    }
    return all;
}
