#include "console/journal/journalfile.h"

using namespace Qt::StringLiterals;

namespace {

Instant instant(const QVariant &value)
{
    return Instant{ std::chrono::milliseconds{ value.toLongLong() } };
}

std::optional<Instant> optionalInstant(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional<Instant>(instant(value));
}

template <typename IdType> IdType id(const QVariant &value)
{
    return IdType::fromText(value.toString()).value_or(IdType{});
}

} // namespace

QList<MissedOffer> JournalFile::missedOffers(const WorkerId &worker, Instant since)
{
    QSqlQuery query = prepared(
        u"SELECT reservation, task, created, answered, outcome FROM offers WHERE worker = ? AND created >= ? "
        "AND by_me = 0 AND outcome IN ('timeout', 'canceled', 'rescinded') ORDER BY created DESC LIMIT 500"_s);
    query.addBindValue(worker.text());
    query.addBindValue(qint64(since.time_since_epoch().count()));
    QList<MissedOffer> missed;
    for (run(query); query.next();) {
        missed.append({ .reservation = id<ReservationId>(query.value(0)),
            .task = id<TaskId>(query.value(1)),
            .created = instant(query.value(2)),
            .ended = instant(query.value(3)),
            .outcome = query.value(4).toString() });
    }
    return missed;
}

QList<OfferClock> JournalFile::lastOffers(int count)
{
    QSqlQuery query = prepared(
        u"SELECT reservation, workspace, worker, task, created, received, shown, answered, outcome FROM offers "
        "ORDER BY created DESC, reservation LIMIT ?"_s);
    query.addBindValue(count);
    QList<OfferClock> offers;
    for (run(query); query.next();) {
        offers.append({ .reservation = id<ReservationId>(query.value(0)),
            .workspace = id<WorkspaceId>(query.value(1)),
            .worker = id<WorkerId>(query.value(2)),
            .task = id<TaskId>(query.value(3)),
            .created = instant(query.value(4)),
            .received = optionalInstant(query.value(5)),
            .shown = optionalInstant(query.value(6)),
            .answered = optionalInstant(query.value(7)),
            .outcome = query.value(8).toString() });
    }
    return offers;
}

QList<OwnAction> JournalFile::lastActions(int count)
{
    QSqlQuery query
        = prepared(u"SELECT at, what, subject, succeeded, detail FROM actions ORDER BY at DESC, id DESC LIMIT ?"_s);
    query.addBindValue(count);
    QList<OwnAction> actions;
    for (run(query); query.next();) {
        actions.append({ .at = instant(query.value(0)),
            .what = query.value(1).toString(),
            .subject = query.value(2).toString(),
            .succeeded = query.value(3).toBool(),
            .detail = query.value(4).toString() });
    }
    return actions;
}
