#include "console/journal/journalfile.h"

#include "core/base/log.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int schemaVersion = 1;
constexpr auto keptFor = std::chrono::days{ 90 };

qint64 milliseconds(Instant at)
{
    return at.time_since_epoch().count();
}

QVariant orNull(const std::optional<Instant> &at)
{
    return at ? QVariant(milliseconds(*at)) : QVariant();
}

/// Makes the file with the right mode before SQLite does with another.
bool prepareFile(const QString &path)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
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
        return complain(u"cannot write %1"_s.arg(m_path));
    if (!openDatabase() || !isWhole() || !makeTables()) {
        setAside(now);
        if (isMemory || !prepareFile(m_path) || !openDatabase() || !makeTables()) {
            close();
            return complain(u"cannot be opened"_s);
        }
    }
    const QString old = QString::number(milliseconds(now - keptFor));
    execute(u"DELETE FROM offers WHERE created < "_s + old);
    execute(u"DELETE FROM actions WHERE at < "_s + old);
}

bool JournalFile::openDatabase()
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(m_path.isEmpty() ? u":memory:"_s : m_path);
    if (!m_database.open())
        return false;
    QSqlQuery pragma(m_database);
    return pragma.exec(u"PRAGMA journal_mode=WAL"_s) && pragma.exec(u"PRAGMA synchronous=NORMAL"_s);
}

bool JournalFile::isWhole()
{
    QSqlQuery check(m_database);
    if (!check.exec(u"PRAGMA quick_check(1)"_s) || !check.next() || check.value(0).toString() != "ok"_L1)
        return false;
    return check.exec(u"PRAGMA user_version"_s) && check.next() && check.value(0).toInt() <= schemaVersion;
}

bool JournalFile::makeTables()
{
    QSqlQuery query(m_database);
    for (const QString &statement :
         { u"CREATE TABLE IF NOT EXISTS offers (reservation TEXT PRIMARY KEY, workspace TEXT, worker TEXT, task TEXT, "
           "created INTEGER NOT NULL, received INTEGER, shown INTEGER, answered INTEGER, outcome TEXT, by_me INTEGER)"_s,
           u"CREATE TABLE IF NOT EXISTS actions (id INTEGER PRIMARY KEY, at INTEGER NOT NULL, what TEXT, subject TEXT, "
           "succeeded INTEGER, detail TEXT)"_s,
           u"CREATE INDEX IF NOT EXISTS offers_by_time ON offers (worker, created)"_s,
           u"PRAGMA user_version = %1"_s.arg(schemaVersion) }) {
        if (!query.exec(statement))
            return false;
    }
    return true;
}

void JournalFile::setAside(Instant now)
{
    close();
    if (m_path.isEmpty())
        return;
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

QSqlQuery JournalFile::prepared(const QString &statement) const
{
    QSqlQuery query(m_database);
    query.prepare(statement);
    return query;
}

bool JournalFile::run(QSqlQuery &query)
{
    if (!m_database.isOpen())
        return false;
    const bool done = query.exec();
    if (!done)
        complain(query.lastError().text());
    return done;
}

bool JournalFile::execute(const QString &statement)
{
    QSqlQuery query = prepared(statement);
    return run(query);
}

void JournalFile::complain(const QString &detail)
{
    if (std::exchange(m_complained, true))
        return;
    qCWarning(logJournal) << "the journal cannot be written:" << detail;
    emit troubled(detail);
}

void JournalFile::insertOffer(const OfferClock &offer)
{
    QSqlQuery query = prepared(
        u"INSERT INTO offers (reservation, workspace, worker, task, created, received, shown, answered, outcome) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (reservation) DO UPDATE SET "
        "received = coalesce(received, excluded.received), shown = coalesce(shown, excluded.shown), "
        "answered = coalesce(answered, excluded.answered), outcome = coalesce(outcome, excluded.outcome)"_s);
    query.addBindValue(offer.reservation.text());
    query.addBindValue(offer.workspace.text());
    query.addBindValue(offer.worker.text());
    query.addBindValue(offer.task.text());
    query.addBindValue(milliseconds(offer.created));
    query.addBindValue(orNull(offer.received));
    query.addBindValue(orNull(offer.shown));
    query.addBindValue(orNull(offer.answered));
    query.addBindValue(offer.outcome.isEmpty() ? QVariant() : QVariant(offer.outcome));
    run(query);
}

void JournalFile::setShown(const ReservationId &id, Instant at)
{
    QSqlQuery query = prepared(u"UPDATE offers SET shown = coalesce(shown, ?) WHERE reservation = ?"_s);
    query.addBindValue(milliseconds(at));
    query.addBindValue(id.text());
    run(query);
}

void JournalFile::setAnswered(const ReservationId &id, Instant at, const QString &outcome, bool byMe)
{
    QSqlQuery query
        = prepared(u"UPDATE offers SET answered = ?, outcome = ?, by_me = ? WHERE reservation = ? AND answered IS NULL"_s);
    query.addBindValue(milliseconds(at));
    query.addBindValue(outcome);
    query.addBindValue(byMe);
    query.addBindValue(id.text());
    run(query);
}

void JournalFile::insertAction(const OwnAction &action)
{
    QSqlQuery query
        = prepared(u"INSERT INTO actions (at, what, subject, succeeded, detail) VALUES (?, ?, ?, ?, ?)"_s);
    query.addBindValue(milliseconds(action.at));
    query.addBindValue(action.what);
    query.addBindValue(action.subject);
    query.addBindValue(action.succeeded);
    query.addBindValue(action.detail);
    run(query);
}
