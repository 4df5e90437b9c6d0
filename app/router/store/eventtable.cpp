#include "router/store/eventtable.h"

#include "core/base/log.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace router {

namespace {

EventBatch batchIn(const QSqlQuery &row)
{
    return { .since = Instant{ std::chrono::milliseconds{ row.value(1).toLongLong() } },
        .events = row.value(2).toByteArray() };
}

/// A list that cannot be read is shorter, and the log says why.
void visitRows(const SqliteFile &file, QSqlQuery &query, const EventShelf::Visit &visit)
{
    if (const SqliteFile::Outcome asked = file.run(query); !asked) {
        qCWarning(logStore).noquote() << "Events cannot be read:" << asked.error();
        return;
    }
    while (query.next() && visit(query.value(0).toLongLong(), batchIn(query))) { }
}

} // namespace

SqliteFile::Outcome EventTable::prepare()
{
    QSqlQuery newest = m_file.query();
    if (!newest.exec(u"SELECT max(number) FROM eventbatch"_s) || !newest.next())
        return tl::unexpected(m_file.trouble(newest.lastError()));
    m_last = m_next = newest.value(0).toLongLong();
    m_add = m_file.query();
    if (!m_add.prepare(u"INSERT INTO eventbatch (number, since, events) VALUES (?, ?, ?)"_s))
        return tl::unexpected(m_file.trouble(m_add.lastError()));
    return {};
}

SqliteFile::Outcome EventTable::add(const EventBatch &batch)
{
    m_next = numberAfter(m_next, batch);
    m_add.bindValue(0, m_next);
    m_add.bindValue(1, qint64(batch.since.time_since_epoch().count()));
    m_add.bindValue(2, batch.events);
    return m_file.run(m_add);
}

void EventTable::settle(bool kept)
{
    (kept ? m_last : m_next) = kept ? m_next : m_last;
}

tl::expected<bool, QString> EventTable::dropBefore(Instant at, int rows)
{
    QSqlQuery query = m_file.query();
    query.prepare(u"DELETE FROM eventbatch WHERE number IN (SELECT number FROM eventbatch WHERE number < ?"
                  " ORDER BY number LIMIT ?)"_s);
    query.addBindValue(firstNumberAt(at));
    query.addBindValue(rows);
    return m_file.run(query).map([&query, rows] { return query.numRowsAffected() >= rows; });
}

void EventTable::visitDown(BatchNumber from, BatchNumber to, const Visit &visit) const
{
    QSqlQuery query = m_file.query();
    query.prepare(u"SELECT number, since, events FROM eventbatch WHERE number BETWEEN ? AND ? ORDER BY number DESC"_s);
    query.addBindValue(to);
    query.addBindValue(from);
    visitRows(m_file, query, visit);
}

void EventTable::visitUp(BatchNumber from, const Visit &visit) const
{
    QSqlQuery query = m_file.query();
    query.prepare(u"SELECT number, since, events FROM eventbatch WHERE number >= ? ORDER BY number"_s);
    query.addBindValue(from);
    visitRows(m_file, query, visit);
}

} // namespace router
