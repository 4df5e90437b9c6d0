// Since when tasks are being wrapped up.
#include "console/journal/journalfile.h"

using namespace Qt::StringLiterals;

QStringList JournalFile::wrapUpTables()
{
    return { u"CREATE TABLE IF NOT EXISTS wrapups (reservation TEXT PRIMARY KEY, started INTEGER NOT NULL, "
             "extended INTEGER NOT NULL)"_s };
}

bool JournalFile::setWrapUp(const WrapUpClock &clock)
{
    QSqlQuery query = prepared(u"INSERT OR REPLACE INTO wrapups (reservation, started, extended) VALUES (?, ?, ?)"_s);
    query.addBindValue(clock.reservation.text());
    query.addBindValue(qint64(clock.started.time_since_epoch().count()));
    query.addBindValue(qint64(clock.extended.count()));
    return run(query);
}

bool JournalFile::removeWrapUp(const ReservationId &id)
{
    QSqlQuery query = prepared(u"DELETE FROM wrapups WHERE reservation = ?"_s);
    query.addBindValue(id.text());
    return run(query);
}

QList<WrapUpClock> JournalFile::wrapUps()
{
    QSqlQuery query = prepared(u"SELECT reservation, started, extended FROM wrapups ORDER BY started"_s);
    QList<WrapUpClock> kept;
    for (run(query); query.next();) {
        kept.append({ .reservation = ReservationId::fromText(query.value(0).toString()).value_or(ReservationId{}),
            .started = Instant{ std::chrono::milliseconds{ query.value(1).toLongLong() } },
            .extended = std::chrono::seconds{ query.value(2).toLongLong() } });
    }
    return kept;
}
