// What is written about offers.
#include "console/journal/journalfile.h"

#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QVariant orNull(const std::optional<Instant> &at)
{
    return at ? QVariant(qint64(at->time_since_epoch().count())) : QVariant();
}

} // namespace

bool JournalFile::insertOffer(const OfferClock &offer)
{
    QSqlQuery query
        = prepared(u"INSERT INTO offers (reservation, workspace, worker, task, created, received, shown, answered, "
                   u"ended, outcome) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (reservation) DO UPDATE SET "
                   "received = coalesce(received, excluded.received), shown = coalesce(shown, excluded.shown), "
                   "answered = coalesce(answered, excluded.answered), ended = coalesce(ended, excluded.ended), "
                   "outcome = coalesce(outcome, excluded.outcome)"_s);
    query.addBindValue(offer.reservation.text());
    query.addBindValue(offer.workspace.text());
    query.addBindValue(offer.worker.text());
    query.addBindValue(offer.task.text());
    query.addBindValue(orNull(offer.created));
    query.addBindValue(orNull(offer.received));
    query.addBindValue(orNull(offer.shown));
    query.addBindValue(orNull(offer.answered));
    query.addBindValue(orNull(offer.ended));
    query.addBindValue(offer.outcome.isEmpty() ? QVariant() : QVariant(offer.outcome));
    return run(query);
}

bool JournalFile::setShown(const ReservationId &id, Instant at)
{
    QSqlQuery query = prepared(u"UPDATE offers SET shown = coalesce(shown, ?) WHERE reservation = ?"_s);
    query.addBindValue(orNull(at));
    query.addBindValue(id.text());
    return run(query);
}

bool JournalFile::setOfferedTask(const ReservationId &id, const OfferedTask &task)
{
    QSqlQuery query
        = prepared(u"UPDATE offers SET attributes = ?, workflow = ?, queue = ?, channel = ? WHERE reservation = ?"_s);
    query.addBindValue(QString::fromUtf8(task.attributes));
    query.addBindValue(task.workflowName);
    query.addBindValue(task.queueName);
    query.addBindValue(task.channelUniqueName);
    query.addBindValue(id.text());
    return run(query);
}

bool JournalFile::setAnswered(const ReservationId &id, Instant at)
{
    QSqlQuery query = prepared(u"UPDATE offers SET answered = ? WHERE reservation = ?"_s);
    query.addBindValue(orNull(at));
    query.addBindValue(id.text());
    return run(query);
}

bool JournalFile::setEnd(const OfferOutcome &end)
{
    QSqlQuery query = prepared(u"UPDATE offers SET ended = ?, outcome = ?, by_me = ? WHERE reservation = ? "
                               "AND (ended IS NULL OR outcome = 'unknown')"_s);
    query.addBindValue(orNull(end.at));
    query.addBindValue(end.outcome);
    query.addBindValue(end.byMe);
    query.addBindValue(end.reservation.text());
    return run(query);
}

bool JournalFile::setTakenBy(const ReservationId &id, const QString &name)
{
    QSqlQuery query = prepared(u"UPDATE offers SET taken_by = ? WHERE reservation = ?"_s);
    query.addBindValue(name);
    query.addBindValue(id.text());
    return run(query);
}

/// Of few offers only, and younger than their table.
QStringList JournalFile::moveTables()
{
    return { u"CREATE TABLE IF NOT EXISTS moves (reservation TEXT PRIMARY KEY, activity TEXT)"_s };
}

bool JournalFile::setMovedTo(const ReservationId &id, const QString &activity)
{
    QSqlQuery query = prepared(u"INSERT OR REPLACE INTO moves (reservation, activity) VALUES (?, ?)"_s);
    query.addBindValue(id.text());
    query.addBindValue(activity);
    return run(query);
}

/// One write for all of them.
bool JournalFile::setSeen(const QList<ReservationId> &ids)
{
    return together([this, &ids] {
        QSqlQuery query = prepared(u"UPDATE offers SET seen = 1 WHERE reservation = ?"_s);
        return std::ranges::all_of(ids, [this, &query](const ReservationId &id) {
            query.bindValue(0, id.text());
            return run(query);
        });
    });
}
