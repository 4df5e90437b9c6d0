// Drafts of what is said of tasks in hand.
#include "console/journal/journalfile.h"

using namespace Qt::StringLiterals;

QStringList JournalFile::draftTables()
{
    return { u"CREATE TABLE IF NOT EXISTS drafts (reservation TEXT PRIMARY KEY, changed INTEGER NOT NULL, "
             "disposition TEXT, notes TEXT)"_s };
}

bool JournalFile::setDraft(const ReservationId &id, const TaskDraft &draft, Instant at)
{
    QSqlQuery query
        = prepared(u"INSERT OR REPLACE INTO drafts (reservation, changed, disposition, notes) VALUES (?, ?, ?, ?)"_s);
    query.addBindValue(id.text());
    query.addBindValue(qint64(at.time_since_epoch().count()));
    query.addBindValue(draft.disposition);
    query.addBindValue(draft.notes);
    return run(query);
}

bool JournalFile::removeDraft(const ReservationId &id)
{
    QSqlQuery query = prepared(u"DELETE FROM drafts WHERE reservation = ?"_s);
    query.addBindValue(id.text());
    return run(query);
}

QList<KeptDraft> JournalFile::drafts()
{
    QSqlQuery query = prepared(u"SELECT reservation, disposition, notes FROM drafts ORDER BY changed"_s);
    QList<KeptDraft> kept;
    for (run(query); query.next();) {
        kept.append({ .reservation = ReservationId::fromText(query.value(0).toString()).value_or(ReservationId{}),
            .draft = { .disposition = query.value(1).toString(), .notes = query.value(2).toString() } });
    }
    return kept;
}
