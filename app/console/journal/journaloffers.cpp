// What is written about offers.
#include "console/journal/journalfile.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

QVariant orNull(const std::optional<Instant> &at)
{
    return at ? QVariant(qint64(at->time_since_epoch().count())) : QVariant();
}

} // namespace

void JournalFile::insertOffer(const OfferClock &offer)
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
    run(query);
}

void JournalFile::setShown(const ReservationId &id, Instant at)
{
    QSqlQuery query = prepared(u"UPDATE offers SET shown = coalesce(shown, ?) WHERE reservation = ?"_s);
    query.addBindValue(orNull(at));
    query.addBindValue(id.text());
    run(query);
}

void JournalFile::setOfferedTask(const ReservationId &id, const OfferedTask &task)
{
    QSqlQuery query
        = prepared(u"UPDATE offers SET attributes = ?, workflow = ?, queue = ?, channel = ? WHERE reservation = ?"_s);
    query.addBindValue(QString::fromUtf8(task.attributes));
    query.addBindValue(task.workflowName);
    query.addBindValue(task.queueName);
    query.addBindValue(task.channelUniqueName);
    query.addBindValue(id.text());
    run(query);
}

void JournalFile::setAnswered(const ReservationId &id, Instant at)
{
    QSqlQuery query = prepared(u"UPDATE offers SET answered = ? WHERE reservation = ?"_s);
    query.addBindValue(orNull(at));
    query.addBindValue(id.text());
    run(query);
}

void JournalFile::setEnd(const OfferOutcome &end)
{
    QSqlQuery query = prepared(u"UPDATE offers SET ended = ?, outcome = ?, by_me = ? WHERE reservation = ? "
                               "AND (ended IS NULL OR outcome = 'unknown')"_s);
    query.addBindValue(orNull(end.at));
    query.addBindValue(end.outcome);
    query.addBindValue(end.byMe);
    query.addBindValue(end.reservation.text());
    run(query);
}

void JournalFile::setTakenBy(const ReservationId &id, const QString &name)
{
    QSqlQuery query = prepared(u"UPDATE offers SET taken_by = ? WHERE reservation = ?"_s);
    query.addBindValue(name);
    query.addBindValue(id.text());
    run(query);
}

void JournalFile::setSeen(const QList<ReservationId> &ids)
{
    execute(u"BEGIN"_s); // one write for all of them
    QSqlQuery query = prepared(u"UPDATE offers SET seen = 1 WHERE reservation = ?"_s);
    for (const ReservationId &id : ids) {
        query.bindValue(0, id.text());
        run(query);
    }
    execute(u"COMMIT"_s);
}
