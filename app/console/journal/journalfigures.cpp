// Figures of queues over time: rows only where they change, and which minutes were watched.
#include "console/journal/journalfile.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto figuresAreKept = std::chrono::days{ 7 };

qint64 minuteOf(Instant at)
{
    return std::chrono::floor<std::chrono::minutes>(at).time_since_epoch().count();
}

Instant instantOf(qint64 minute)
{
    return Instant{ std::chrono::minutes{ minute } };
}

QString sampleColumns()
{
    return u"waiting, oldest, assigned, wrapping, available, service, accepted, canceled, timed_out"_s;
}

/// The columns begin at `first`.
QueueSample sampleFrom(const QSqlQuery &query, int first)
{
    const auto at = [&query, first](int place) { return query.value(first + place).toInt(); };
    return { .waiting = at(0),
        .oldest = at(1),
        .assigned = at(2),
        .wrapping = at(3),
        .available = at(4),
        .service = at(5),
        .accepted = at(6),
        .canceled = at(7),
        .timedOut = at(8) };
}

/// A sample for each of the minutes, from changes in the order of time; those before the first change are not known.
QueueSamples everyMinute(const QList<SampleAt> &changes, const QList<Instant> &minutes)
{
    QueueSamples samples;
    auto next = changes.begin();
    const QueueSample *known = nullptr;
    for (const Instant minute : minutes) {
        for (; next != changes.end() && next->at <= minute; ++next)
            known = &next->sample;
        if (known)
            samples.append({ minute, *known });
    }
    return samples;
}

} // namespace

QStringList JournalFile::figureTables()
{
    return { u"CREATE TABLE IF NOT EXISTS board_queues (id INTEGER PRIMARY KEY, workspace TEXT NOT NULL, queue TEXT NOT NULL "
             "UNIQUE)"_s,
        u"CREATE TABLE IF NOT EXISTS board_minutes (workspace TEXT, minute INTEGER, PRIMARY KEY (workspace, minute)) WITHOUT "
        "ROWID"_s,
        u"CREATE TABLE IF NOT EXISTS board_samples (queue INTEGER, minute INTEGER, waiting INTEGER, oldest INTEGER, assigned "
        "INTEGER, wrapping INTEGER, available INTEGER, service INTEGER, accepted INTEGER, canceled INTEGER, timed_out "
        "INTEGER, PRIMARY KEY (queue, minute)) WITHOUT ROWID"_s };
}

/// In one transaction: a kill -9 leaves whole minutes only.
bool JournalFile::insertMinute(const BoardMinute &minute)
{
    const bool isDone = together([this, &minute] {
        QSqlQuery mark = prepared(u"INSERT OR IGNORE INTO board_minutes VALUES (?, ?)"_s);
        mark.addBindValue(minute.workspace.text());
        mark.addBindValue(minuteOf(minute.at));
        return run(mark) && insertSamples(minute);
    });
    if (isDone)
        dropOldFigures(minute.at);
    return isDone;
}

bool JournalFile::insertSamples(const BoardMinute &minute)
{
    QSqlQuery name = prepared(u"INSERT OR IGNORE INTO board_queues (workspace, queue) VALUES (?, ?)"_s);
    QSqlQuery row = prepared(u"INSERT OR REPLACE INTO board_samples (queue, minute, "_s + sampleColumns()
        + u") VALUES ((SELECT id FROM board_queues WHERE queue = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (const SampleOfQueue &each : minute.changed) {
        name.addBindValue(minute.workspace.text());
        name.addBindValue(each.queue.text());
        row.addBindValue(each.queue.text());
        row.addBindValue(minuteOf(minute.at));
        const QueueSample &sample = each.sample;
        for (const int value : { sample.waiting, sample.oldest, sample.assigned, sample.wrapping, sample.available,
                 sample.service, sample.accepted, sample.canceled, sample.timedOut })
            row.addBindValue(value);
        if (!run(name) || !run(row))
            return false;
    }
    return true;
}

/// Once an hour is often enough.
void JournalFile::dropOldFigures(Instant now)
{
    if (m_figuresDropped && now - *m_figuresDropped < 1h)
        return;
    m_figuresDropped = now;
    const QString old = QString::number(minuteOf(now - figuresAreKept));
    execute(u"DELETE FROM board_samples WHERE minute < "_s + old);
    execute(u"DELETE FROM board_minutes WHERE minute < "_s + old);
}

QList<Instant> JournalFile::watchedMinutes(const WorkspaceId &workspace, Instant since)
{
    QSqlQuery query = prepared(u"SELECT minute FROM board_minutes WHERE workspace = ? AND minute >= ? ORDER BY minute"_s);
    query.addBindValue(workspace.text());
    query.addBindValue(minuteOf(since));
    QList<Instant> minutes;
    for (run(query); query.next();)
        minutes.append(instantOf(query.value(0).toLongLong()));
    return minutes;
}

QueueSamples JournalFile::queueSamples(const WorkspaceId &workspace, const TaskQueueId &queue, Instant since)
{
    QSqlQuery query = prepared(u"SELECT minute, "_s + sampleColumns()
        + u" FROM board_samples WHERE queue = (SELECT id FROM board_queues WHERE queue = ?) AND minute >= coalesce((SELECT "
          "max(minute) FROM board_samples WHERE queue = (SELECT id FROM board_queues WHERE queue = ?) AND minute < ?), 0) "
          "ORDER BY minute"_s);
    query.addBindValue(queue.text());
    query.addBindValue(queue.text());
    query.addBindValue(minuteOf(since));
    QList<SampleAt> changes;
    for (run(query); query.next();)
        changes.append({ instantOf(query.value(0).toLongLong()), sampleFrom(query, 1) });
    return everyMinute(changes, watchedMinutes(workspace, since));
}

BoardSamples JournalFile::boardSamples(const WorkspaceId &workspace, Instant since)
{
    QSqlQuery query = prepared(u"SELECT q.queue, s.minute, "_s + sampleColumns()
        + u" FROM board_queues q JOIN board_samples s ON s.queue = q.id WHERE q.workspace = ? AND s.minute >= coalesce((SELECT "
          "max(minute) FROM board_samples WHERE queue = q.id AND minute < ?), 0) ORDER BY q.id, s.minute"_s);
    query.addBindValue(workspace.text());
    query.addBindValue(minuteOf(since));
    QHash<TaskQueueId, QList<SampleAt>> changes;
    for (run(query); query.next();) {
        if (const auto queue = TaskQueueId::fromText(query.value(0).toString()))
            changes[*queue].append({ instantOf(query.value(1).toLongLong()), sampleFrom(query, 2) });
    }
    const QList<Instant> minutes = watchedMinutes(workspace, since);
    BoardSamples board;
    for (auto queue = changes.cbegin(); queue != changes.cend(); ++queue)
        board.insert(queue.key(), everyMinute(queue.value(), minutes));
    return board;
}
