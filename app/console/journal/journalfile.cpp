#include "console/journal/journalfile.h"

#include "core/base/log.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int schemaVersion = 2;
constexpr auto keptFor = std::chrono::days{ 90 };

/// SQLite's primary result codes, as far as they tell of the disk or the file.
namespace sqlite {
constexpr int permission = 3;
constexpr int busy = 5;
constexpr int locked = 6;
constexpr int readOnly = 8;
constexpr int ioError = 10;
constexpr int corrupt = 11;
constexpr int full = 13;
constexpr int cannotOpen = 14;
constexpr int noDatabase = 26;
} // namespace sqlite

constexpr qsizetype mostThatWaits = 10'000;
constexpr int cacheKilobytes = 256; // SQLite's own would fill up to 2 MB within a shift; the system has the file at hand

qint64 milliseconds(Instant at)
{
    return at.time_since_epoch().count();
}

int sqliteCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

/// None: the statement itself is wrong, and would be wrong again.
JournalFault faultOf(int code)
{
    using namespace sqlite;
    constexpr std::array ofTheDisk{ permission, busy, locked, readOnly, ioError, corrupt, cannotOpen, noDatabase };
    if (code == full)
        return JournalFault::DiskFull;
    return std::ranges::find(ofTheDisk, code) != ofTheDisk.end() ? JournalFault::NotWritable : JournalFault::None;
}

/// Makes the file with the right mode before SQLite does with another.
bool prepareFile(const QString &path)
{
    const QFileInfo info(path);
    if ((info.exists() && !info.isFile()) || !QDir().mkpath(info.absolutePath()))
        return false;
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite, QFile::ReadOwner | QFile::WriteOwner))
        return false;
    return file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

JournalFile::JournalFile(const QString &file)
    : m_path(file)
    , m_connection(QString(u"journal-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)))
{
}

JournalFile::~JournalFile()
{
    close();
}

void JournalFile::open(Instant now)
{
    const bool isMemory = m_path.isEmpty();
    if (!isMemory && !prepareFile(m_path))
        return fail(JournalFault::NotWritable, u"cannot write %1"_s.arg(m_path));
    bool isOpen = openDatabase() && isWhole() && makeTables();
    if (!isOpen && m_broken && !isMemory) {
        setAside(now);
        isOpen = prepareFile(m_path) && openDatabase() && makeTables();
    }
    if (!isOpen) {
        const JournalFault fault = faultOf(m_openCode);
        close();
        return fail(fault == JournalFault::DiskFull ? fault : JournalFault::NotWritable, u"cannot be opened"_s);
    }
    m_mustReopen = false;
    const QString old = QString::number(milliseconds(now - keptFor));
    execute(u"DELETE FROM offers WHERE created < "_s + old);
    execute(u"DELETE FROM moves WHERE reservation NOT IN (SELECT reservation FROM offers)"_s);
    execute(u"DELETE FROM actions WHERE at < "_s + old);
    execute(u"DELETE FROM drafts WHERE changed < "_s + old);
    execute(u"DELETE FROM wrapups WHERE started < "_s + old);
    execute(u"DELETE FROM reroutes WHERE at < "_s + old);
    dropOldFigures(now);
}

bool JournalFile::openDatabase()
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(m_path.isEmpty() ? u":memory:"_s : m_path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=1000"_s);
    const QString cacheSize = u"PRAGMA cache_size=-"_s + QString::number(cacheKilobytes);
    return m_database.open()
        && prepareWith({ u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=NORMAL"_s, cacheSize });
}

/// Runs these while opening; notes whether a failure says that the file is broken, as a full or locked one is not.
bool JournalFile::prepareWith(const QStringList &statements)
{
    QSqlQuery query(m_database);
    for (const QString &statement : statements) {
        if (query.exec(statement))
            continue;
        m_openCode = sqliteCode(query.lastError());
        m_broken = m_openCode == sqlite::corrupt || m_openCode == sqlite::noDatabase;
        return false;
    }
    m_answer = query.next() ? query.value(0) : QVariant();
    return true;
}

bool JournalFile::isWhole()
{
    if (!prepareWith({ u"PRAGMA quick_check(1)"_s }))
        return false;
    m_broken = m_answer.toString() != "ok"_L1;
    if (m_broken || !prepareWith({ u"PRAGMA user_version"_s }))
        return false;
    m_broken = m_answer.toInt() > schemaVersion;
    return !m_broken;
}

bool JournalFile::makeTables()
{
    return prepareWith(draftTables() + moveTables() + wrapUpTables() + rerouteTables() + figureTables()) && completeReroutes()
        && prepareWith(
               { u"CREATE TABLE IF NOT EXISTS offers (reservation TEXT PRIMARY KEY, workspace TEXT, worker TEXT, task "
                 u"TEXT, "
                 "created INTEGER NOT NULL, received INTEGER, shown INTEGER, answered INTEGER, outcome TEXT, by_me INTEGER)"_s,
                   u"CREATE TABLE IF NOT EXISTS actions (id INTEGER PRIMARY KEY, at INTEGER NOT NULL, what TEXT, "
                   u"subject "
                   u"TEXT, "
                   "succeeded INTEGER, detail TEXT)"_s,
                   u"CREATE INDEX IF NOT EXISTS offers_by_time ON offers (worker, created)"_s,
                   u"PRAGMA user_version"_s })
        && bringUpToDate();
}

/// From version 1, where `answered` was the moment of the end; a new file begins there as well.
bool JournalFile::bringUpToDate()
{
    if (m_answer.toInt() >= schemaVersion)
        return true;
    QStringList steps{ u"BEGIN IMMEDIATE"_s };
    for (const QString &column : { u"ended INTEGER"_s, u"taken_by TEXT"_s, u"seen INTEGER NOT NULL DEFAULT 0"_s,
             u"attributes TEXT"_s, u"workflow TEXT"_s, u"queue TEXT"_s, u"channel TEXT"_s })
        steps.append(u"ALTER TABLE offers ADD COLUMN "_s + column);
    steps.append(u"UPDATE offers SET ended = answered, seen = 1"_s); // what is old is no news
    steps.append(u"UPDATE offers SET answered = NULL WHERE by_me = 0"_s);
    steps.append(u"PRAGMA user_version = %1"_s.arg(schemaVersion));
    steps.append(u"COMMIT"_s);
    return prepareWith(steps);
}

void JournalFile::setAside(Instant now)
{
    close();
    const QString suffix = u".broken-"_s + QString::number(milliseconds(now));
    QFile::rename(m_path, QString(m_path + suffix));
    QFile::remove(QString(m_path + "-wal"_L1));
    QFile::remove(QString(m_path + "-shm"_L1));
    qCWarning(logJournal) << "the journal was broken and has been begun anew";
    emit troubled(u"set aside as %1"_s.arg(QString(m_path + suffix)));
}

void JournalFile::close()
{
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlQuery JournalFile::prepared(const QString &statement)
{
    if (!m_database.isOpen())
        return QSqlQuery(QString(), QSqlDatabase());
    QSqlQuery query(m_database);
    if (!query.prepare(statement))
        note(query.lastError());
    return query;
}

bool JournalFile::run(QSqlQuery &query)
{
    if (!m_database.isOpen())
        return false;
    const bool done = query.exec();
    if (!done)
        note(query.lastError());
    return done;
}

bool JournalFile::execute(const QString &statement)
{
    QSqlQuery query = prepared(statement);
    return run(query);
}

/// All of them or none.
bool JournalFile::together(const std::function<bool()> &steps)
{
    if (!execute(u"BEGIN"_s))
        return false;
    if (steps() && execute(u"COMMIT"_s))
        return true;
    QSqlQuery(m_database).exec(u"ROLLBACK"_s); // else all that follows would be part of it; SQLite may have done so itself
    return false;
}

void JournalFile::record(const Write &write)
{
    if (m_fault == JournalFault::None && (write(*this) || m_fault == JournalFault::None))
        return; // it is written, or would never be
    if (m_waiting.size() == mostThatWaits)
        m_waiting.removeFirst();
    m_waiting.append(write);
}

void JournalFile::tryAgain(Instant now)
{
    if (m_fault == JournalFault::None)
        return;
    m_fault = JournalFault::None;
    m_isTrying = true;
    if (m_mustReopen)
        close();
    if (!m_database.isOpen())
        open(now);
    while (m_fault == JournalFault::None && !m_waiting.isEmpty()) {
        if (m_waiting.constFirst()(*this) || m_fault == JournalFault::None)
            m_waiting.removeFirst();
    }
    m_isTrying = false;
    tellFault();
}

void JournalFile::note(const QSqlError &error)
{
    const int code = sqliteCode(error);
    const JournalFault fault = faultOf(code);
    if (fault == JournalFault::None)
        return complain(error.text());
    constexpr std::array passing{ sqlite::full, sqlite::busy, sqlite::locked }; // the same connection goes on
    m_mustReopen = m_mustReopen || (!m_path.isEmpty() && std::ranges::find(passing, code) == passing.end());
    fail(fault, error.text());
}

void JournalFile::fail(JournalFault fault, const QString &detail)
{
    m_fault = fault;
    m_faultDetail = detail;
    complain(detail);
    tellFault();
}

void JournalFile::tellFault()
{
    if (m_isTrying || std::exchange(m_toldFault, m_fault) == m_fault)
        return;
    m_complained = m_fault != JournalFault::None;
    emit faultChanged(m_fault, m_fault == JournalFault::None ? QString() : m_faultDetail);
}

void JournalFile::complain(const QString &detail)
{
    if (std::exchange(m_complained, true))
        return;
    qCWarning(logJournal) << "the journal cannot be written:" << detail;
    emit troubled(detail);
}

bool JournalFile::insertAction(const OwnAction &action)
{
    QSqlQuery query = prepared(u"INSERT INTO actions (at, what, subject, succeeded, detail) VALUES (?, ?, ?, ?, ?)"_s);
    query.addBindValue(milliseconds(action.at));
    query.addBindValue(action.what);
    query.addBindValue(action.subject);
    query.addBindValue(action.succeeded);
    query.addBindValue(action.detail);
    return run(query);
}
