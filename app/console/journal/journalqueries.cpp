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

QString clockColumns()
{
    return u"reservation, workspace, worker, task, created, received, shown, answered, ended, outcome"_s;
}

constexpr int afterClock = 10;

OfferClock clockAt(const QSqlQuery &query)
{
    return { .reservation = id<ReservationId>(query.value(0)),
        .workspace = id<WorkspaceId>(query.value(1)),
        .worker = id<WorkerId>(query.value(2)),
        .task = id<TaskId>(query.value(3)),
        .created = instant(query.value(4)),
        .received = optionalInstant(query.value(5)),
        .shown = optionalInstant(query.value(6)),
        .answered = optionalInstant(query.value(7)),
        .ended = optionalInstant(query.value(8)),
        .outcome = query.value(9).toString() };
}

} // namespace

QList<MissedOffer> JournalFile::missedOffers(const WorkerId &worker, Instant since)
{
    QSqlQuery query = prepared(u"SELECT "_s + clockColumns()
        + u", taken_by, seen, attributes, workflow, queue, channel, "
          "(SELECT activity FROM moves WHERE moves.reservation = offers.reservation) FROM offers WHERE worker = ? AND created >= ? "
          "AND by_me = 0 AND ended IS NOT NULL ORDER BY ended DESC, reservation LIMIT ?"_s);
    query.addBindValue(worker.text());
    query.addBindValue(qint64(since.time_since_epoch().count()));
    query.addBindValue(mostMissed);
    QList<MissedOffer> missed;
    for (run(query); query.next();) {
        missed.append({ .clock = clockAt(query),
            .takenBy = query.value(afterClock).toString(),
            .movedTo = query.value(afterClock + 6).toString(),
            .task = { query.value(afterClock + 2).toString().toUtf8(), query.value(afterClock + 3).toString(),
                query.value(afterClock + 4).toString(), query.value(afterClock + 5).toString() },
            .isSeen = query.value(afterClock + 1).toBool() });
    }
    return missed;
}

QList<OfferClock> JournalFile::clocksOf(QSqlQuery &query)
{
    QList<OfferClock> clocks;
    for (run(query); query.next();)
        clocks.append(clockAt(query));
    return clocks;
}

QList<OfferClock> JournalFile::offersWithoutEnd(const WorkerId &worker)
{
    QSqlQuery query = prepared(u"SELECT "_s + clockColumns()
        + u" FROM offers WHERE worker = ? AND ended IS NULL ORDER BY created DESC, reservation LIMIT 100"_s);
    query.addBindValue(worker.text());
    return clocksOf(query);
}

QList<OfferClock> JournalFile::lastOffers(int count)
{
    QSqlQuery query
        = prepared(u"SELECT "_s + clockColumns() + u" FROM offers ORDER BY created DESC, reservation LIMIT ?"_s);
    query.addBindValue(count);
    return clocksOf(query);
}

QList<OwnAction> JournalFile::lastActions(int count)
{
    QSqlQuery query
        = prepared(u"SELECT at, what, subject, succeeded, detail FROM actions ORDER BY at DESC, id DESC LIMIT ?"_s);
    query.addBindValue(count);
    return actionsIn(query);
}

QList<OwnAction> JournalFile::actionsOn(const QStringList &subjects)
{
    if (subjects.isEmpty())
        return {};
    const QString places = QStringList(subjects.size(), u"?"_s).join(u", "_s);
    QSqlQuery query = prepared(u"SELECT at, what, subject, succeeded, detail FROM actions WHERE subject IN ("_s + places
        + u") ORDER BY at, id"_s);
    for (const QString &subject : subjects)
        query.addBindValue(subject);
    return actionsIn(query);
}

QList<OwnAction> JournalFile::actionsNamed(const QStringList &kinds, Instant since)
{
    if (kinds.isEmpty())
        return {};
    const QString places = QStringList(kinds.size(), u"?"_s).join(u", "_s);
    QSqlQuery query = prepared(u"SELECT at, what, subject, succeeded, detail FROM actions WHERE at >= ? AND what IN ("_s
        + places + u") ORDER BY at, id"_s);
    query.addBindValue(qint64(since.time_since_epoch().count()));
    for (const QString &kind : kinds)
        query.addBindValue(kind);
    return actionsIn(query);
}

QList<OwnAction> JournalFile::actionsIn(QSqlQuery &query)
{
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
