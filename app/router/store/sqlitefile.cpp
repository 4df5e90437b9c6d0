#include "router/store/sqlitefile.h"

#include "router/store/dataformat.h"

#include <QFileInfo>
#include <QUuid>
#include <QVariant>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace router {

namespace {

/// New pages between two rounds of copying them into the file: 32 MB.
constexpr int checkpointPages = 32'768'000 / SqliteFile::pageBytes;
constexpr int applicationId = 0x43424452; ///< "CBDR", in the file's header.

/// SQLite's own result codes, the low byte: https://www.sqlite.org/rescode.html
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    NotADatabase = 26
};

int primaryCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

/// Makes the file before SQLite does, so that no moment passes in which others may read it; -wal takes over the mode.
SqliteFile::Outcome makePrivate(const QString &file)
{
    const QByteArray path = QFile::encodeName(file);
    const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return tl::unexpected(QString(u"cannot open the data file: "_s + QString::fromLocal8Bit(std::strerror(errno))));
    const int changed = ::fchmod(descriptor, S_IRUSR | S_IWUSR);
    ::close(descriptor);
    if (changed != 0)
        return tl::unexpected(
            QString(u"cannot make the data file private: "_s + QString::fromLocal8Bit(std::strerror(errno))));
    return {};
}

} // namespace

SqliteFile::~SqliteFile()
{
    close();
}

SqliteFile::Outcome SqliteFile::open(const QString &file)
{
    if (const Outcome made = makePrivate(file); !made)
        return made;
    m_name = u"cordboard-store-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    if (!m_database.isValid())
        return tl::unexpected(u"Qt's SQLite driver is missing (package libqt6sql6-sqlite)"_s);
    m_database.setDatabaseName(file);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s);
    if (!m_database.open())
        return tl::unexpected(trouble(m_database.lastError()));
    const Outcome opened = openAlone().and_then([this] { return checkOrMake(); });
    if (!opened)
        close();
    return opened;
}

void SqliteFile::close()
{
    if (m_name.isEmpty())
        return;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
    m_name.clear();
}

QSqlQuery SqliteFile::query() const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    return query;
}

SqliteFile::Outcome SqliteFile::run(const QString &statement)
{
    QSqlQuery query(m_database);
    if (!query.exec(statement))
        return tl::unexpected(trouble(query.lastError()));
    return {};
}

SqliteFile::Outcome SqliteFile::run(QSqlQuery &query) const
{
    if (!query.exec())
        return tl::unexpected(trouble(query.lastError()));
    return {};
}

SqliteFile::Outcome SqliteFile::inOneCommit(const std::function<Outcome()> &work)
{
    const Outcome done = run(u"BEGIN IMMEDIATE"_s).and_then(work).and_then([this] { return run(u"COMMIT"_s); });
    // After some errors SQLite has rolled back by itself; then this one has nothing to do and says so to nobody.
    if (!done)
        QSqlQuery(m_database).exec(u"ROLLBACK"_s);
    return done;
}

QString SqliteFile::trouble(const QSqlError &error) const
{
    switch (primaryCode(error)) {
    case Busy:
    case Locked:
        return u"the data file is in use by another router"_s;
    case ReadOnly:
        return u"the data file cannot be written"_s;
    case Corrupt:
        return u"the data file is damaged"_s;
    case NotADatabase:
        return u"this is not a Cordboard data file"_s;
    case Full:
        return u"the disk is full"_s;
    case CantOpen:
        return u"the data file cannot be opened"_s;
    case IoError:
        return u"the disk reports an error with the data file"_s;
    default:
        return u"the data file cannot be used: "_s + error.databaseText();
    }
}

// EXCLUSIVE before the first access in WAL mode keeps every other process out and needs no -shm file; the lock goes
// with the process, however it ends.
SqliteFile::Outcome SqliteFile::openAlone()
{
    return run(u"PRAGMA locking_mode = EXCLUSIVE"_s)
        .and_then([this] { return run(u"PRAGMA schema_version"_s); })
        .and_then([this]() -> Outcome {
            const int id = number(u"application_id"_s);
            const bool isEmpty = number(u"schema_version"_s) == 0;
            if (id != applicationId && !(isEmpty && id == 0))
                return tl::unexpected(u"this is not a Cordboard data file"_s);
            return isEmpty ? Outcome() : checkDataFormat(number(u"user_version"_s));
        })
        .and_then([this] { return run(u"PRAGMA page_size = "_s + QString::number(SqliteFile::pageBytes)); })
        .and_then([this] { return run(u"PRAGMA journal_mode = WAL"_s); })
        .and_then([this] { return run(u"PRAGMA synchronous = FULL"_s); })
        .and_then([this] { return run(u"PRAGMA wal_autocheckpoint = "_s + QString::number(checkpointPages)); });
}

SqliteFile::Outcome SqliteFile::checkOrMake()
{
    return inOneCommit([this] {
        return run(u"CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value BLOB) WITHOUT ROWID"_s)
            .and_then([this] {
                return run(
                    u"CREATE TABLE IF NOT EXISTS change (number INTEGER PRIMARY KEY, key BLOB NOT NULL, value BLOB)"_s);
            })
            .and_then([this] {
                return run(
                    u"CREATE TABLE IF NOT EXISTS record (key BLOB PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID"_s);
            })
            .and_then([this] {
                return run(u"CREATE TABLE IF NOT EXISTS eventbatch (number INTEGER PRIMARY KEY, since INTEGER NOT NULL,"
                           " events BLOB NOT NULL)"_s);
            })
            .and_then([this] { return run(u"PRAGMA application_id = "_s + QString::number(applicationId)); })
            .and_then([this] { return run(u"PRAGMA user_version = "_s + QString::number(dataFormat)); });
    });
}

int SqliteFile::number(const QString &pragma) const
{
    QSqlQuery query(m_database);
    return query.exec(u"PRAGMA "_s + pragma) && query.next() ? query.value(0).toInt() : 0;
}

} // namespace router
