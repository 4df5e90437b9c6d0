#include "router/store/store.h"

#include "router/eventlog/memoryshelf.h"
#include "router/store/eventtable.h"
#include "router/store/sqlitefile.h"

#include "core/base/log.h"

#include <QHash>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace router {

namespace {

constexpr qint64 foldFrom = 20'000; ///< Changes in the log: some ten megabytes, read in a fraction of a second.

QVariant blobOrNull(const QByteArray &value)
{
    return value.isNull() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(value);
}

} // namespace

struct Store::Private
{
    SqliteFile file;
    EventTable events{ file };
    MemoryShelf unkept;
    QSqlQuery add;
    qint64 logLength = 0;
    bool folding = false; ///< Begun, and goes on until the log is empty.

    Stored countLog();
    Stored addAll(const QList<Change> &changes, const QList<EventBatch> &batches);
    Stored fold(qint64 last);
};

Store::Store()
    : m_d(std::make_unique<Private>())
{
}

Store::~Store()
{
    close();
}

Store::Stored Store::open(const QString &file)
{
    if (file.isEmpty() || file == ":memory:"_L1)
        return {};
    if (const Stored opened = m_d->file.open(file); !opened)
        return opened;
    m_d->add = m_d->file.query();
    if (!m_d->add.prepare(u"INSERT INTO change (key, value) VALUES (?, ?)"_s))
        return tl::unexpected(m_d->file.trouble(m_d->add.lastError()));
    return m_d->events.prepare().and_then([this] { return m_d->countLog(); });
}

void Store::close()
{
    m_d->add = QSqlQuery();
    m_d->events.close();
    m_d->file.close();
    m_d->logLength = 0;
}

QByteArray Store::meta(const QString &key) const
{
    if (!m_d->file.isOpen())
        return {};
    QSqlQuery query = m_d->file.query();
    query.prepare(u"SELECT value FROM meta WHERE key = ?"_s);
    query.addBindValue(key);
    return query.exec() && query.next() ? query.value(0).toByteArray() : QByteArray();
}

Store::Stored Store::setMeta(const QString &key, const QByteArray &value)
{
    if (!m_d->file.isOpen())
        return {};
    QSqlQuery query = m_d->file.query();
    query.prepare(u"INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)"_s);
    query.addBindValue(key);
    query.addBindValue(value);
    return m_d->file.run(query);
}

Store::Stored Store::load(const std::function<Stored(const Change &)> &visit)
{
    if (!m_d->file.isOpen())
        return {};
    QHash<QByteArray, QByteArray> newest;
    QSqlQuery log = m_d->file.query();
    if (!log.exec(u"SELECT key, value FROM change ORDER BY number"_s))
        return tl::unexpected(m_d->file.trouble(log.lastError()));
    while (log.next())
        newest.insert(log.value(0).toByteArray(), log.isNull(1) ? QByteArray() : log.value(1).toByteArray());
    QSqlQuery records = m_d->file.query();
    if (!records.exec(u"SELECT key, value FROM record"_s))
        return tl::unexpected(m_d->file.trouble(records.lastError()));
    while (records.next()) {
        const Change record{ records.value(0).toByteArray(), records.value(1).toByteArray() };
        if (newest.contains(record.key))
            continue;
        if (const Stored seen = visit(record); !seen)
            return seen;
    }
    for (auto it = newest.cbegin(); it != newest.cend(); ++it) {
        if (it.value().isNull())
            continue;
        if (const Stored seen = visit({ it.key(), it.value() }); !seen)
            return seen;
    }
    return {};
}

Store::Stored Store::append(const QList<Change> &changes, const QList<EventBatch> &events)
{
    if (!m_d->file.isOpen()) {
        for (const EventBatch &batch : events)
            m_d->unkept.add(batch);
        return {};
    }
    if (changes.isEmpty() && events.isEmpty())
        return {};
    const Stored kept = m_d->file.inOneCommit([&] { return m_d->addAll(changes, events); });
    m_d->events.settle(kept.has_value());
    if (kept)
        m_d->logLength += changes.size();
    return kept;
}

// Larger than a page, for a full disk may have room for a byte in one that there is.
Store::Stored Store::tryOut()
{
    return setMeta(u"tried"_s, QByteArray(SqliteFile::pageBytes, 'x')).and_then([this] { return setMeta(u"tried"_s, {}); });
}

const EventShelf &Store::events() const
{
    if (m_d->file.isOpen())
        return m_d->events;
    return m_d->unkept;
}

tl::expected<bool, QString> Store::dropEvents(Instant at, int rows)
{
    if (m_d->file.isOpen())
        return m_d->events.dropBefore(at, rows);
    m_d->unkept.dropBefore(at);
    return false;
}

bool Store::isFoldDue() const
{
    return m_d->logLength >= foldFrom || (m_d->folding && m_d->logLength > 0);
}

Store::Stored Store::foldSome(int rows)
{
    if (!m_d->file.isOpen() || m_d->logLength == 0)
        return {};
    QSqlQuery query = m_d->file.query();
    query.prepare(u"SELECT max(number), count(*) FROM (SELECT number FROM change ORDER BY number LIMIT ?)"_s);
    query.addBindValue(rows);
    if (!query.exec() || !query.next())
        return tl::unexpected(m_d->file.trouble(query.lastError()));
    const qint64 last = query.value(0).toLongLong();
    const qint64 count = query.value(1).toLongLong();
    query.finish();
    const Stored folded = m_d->file.inOneCommit([&] { return m_d->fold(last); });
    if (folded)
        m_d->logLength -= count;
    m_d->folding = folded && m_d->logLength > 0;
    return folded;
}

qint64 Store::logLength() const
{
    return m_d->logLength;
}

Store::Stored Store::limitPages(int pages)
{
    if (!m_d->file.isOpen())
        return {};
    const int limit = pages > 0 ? pages : 1'073'741'823; // SQLite's own most
    return m_d->file.run(u"PRAGMA max_page_count = "_s + QString::number(limit));
}

Store::Stored Store::Private::countLog()
{
    QSqlQuery query = file.query();
    if (!query.exec(u"SELECT count(*) FROM change"_s) || !query.next())
        return tl::unexpected(file.trouble(query.lastError()));
    logLength = query.value(0).toLongLong();
    return {};
}

Store::Stored Store::Private::addAll(const QList<Change> &changes, const QList<EventBatch> &batches)
{
    for (const Change &change : changes) {
        add.bindValue(0, change.key);
        add.bindValue(1, blobOrNull(change.value));
        if (const Stored added = file.run(add); !added)
            return added;
    }
    for (const EventBatch &batch : batches) {
        if (const Stored added = events.add(batch); !added)
            return added;
    }
    return {};
}

// Of a key changed more than once up to `last`, SQLite's bare column beside max() is the newest value's.
Store::Stored Store::Private::fold(qint64 last)
{
    const QString upToLast = u" WHERE number <= "_s + QString::number(last);
    const QString newest = u"(SELECT key, value, max(number) FROM change"_s + upToLast + u" GROUP BY key)"_s;
    return file
        .run(u"INSERT OR REPLACE INTO record (key, value) SELECT key, value FROM "_s + newest
            + u" WHERE value IS NOT NULL"_s)
        .and_then([&] {
            return file.run(
                u"DELETE FROM record WHERE key IN (SELECT key FROM "_s + newest + u" WHERE value IS NULL)"_s);
        })
        .and_then([&] { return file.run(u"DELETE FROM change"_s + upToLast); });
}

} // namespace router
