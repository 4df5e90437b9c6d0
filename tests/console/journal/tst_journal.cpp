#include "console/journal/journal.h"

#include "core/base/onfinished.h"
#include "oldjournal.h"
#include "support/fakeclock.h"
#include "support/waited.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant now = SystemClock().now();
const WorkerId alice = sid<WorkerId>(1);

OfferClock offer(int number, Instant created = now, const WorkerId &worker = alice)
{
    return { .reservation = sid<ReservationId>(number),
        .workspace = sid<WorkspaceId>(2),
        .worker = worker,
        .task = sid<TaskId>(number),
        .created = created,
        .received = created + 40ms };
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT
private slots:
    void keepsTheOfferClock()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"new/folder/journal.sqlite"_s);
        {
            Journal journal(file);
            journal.recordOffer(offer(1));
            journal.recordShown(sid<ReservationId>(1), now + 60ms);
            journal.recordShown(sid<ReservationId>(1), now + 9s); // shown again: the first time counts
            journal.recordAnswered(sid<ReservationId>(1), now + 2s);
            journal.recordAnswered(sid<ReservationId>(1), now + 3s); // again, as the first did not get through
            journal.recordEnd({ sid<ReservationId>(1), now + 4s, u"accepted"_s, true });
            journal.recordEnd({ sid<ReservationId>(1), now + 60s, u"completed"_s, false });
            journal.recordOffer({ .reservation = sid<ReservationId>(1), .created = now, .received = now + 5s });
        } // all of it is written before it is gone

        Journal journal(file);
        const auto offers = waited(journal.lastOffers(10));

        OfferClock wanted = offer(1);
        wanted.shown = now + 60ms;
        wanted.answered = now + 3s;
        wanted.ended = now + 4s;
        wanted.outcome = u"accepted"_s;
        QCOMPARE(offers, QList{ wanted });
        QCOMPARE(
            QFile::permissions(file) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
    }

    void tellsWhatWasMissed_data()
    {
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<bool>("byMe");
        QTest::addColumn<int>("hoursAgo");
        QTest::addColumn<bool>("mine");
        QTest::addColumn<bool>("missed");

        QTest::newRow("timed out") << u"timeout"_s << false << 1 << true << true;
        QTest::newRow("caller gave up") << u"canceled"_s << false << 1 << true << true;
        QTest::newRow("taken elsewhere") << u"rescinded"_s << false << 1 << true << true;
        QTest::newRow("nobody knows how") << u"unknown"_s << false << 1 << true << true;
        QTest::newRow("taken") << u"accepted"_s << true << 1 << true << false;
        QTest::newRow("rejected") << u"rejected"_s << true << 1 << true << false;
        QTest::newRow("long ago") << u"timeout"_s << false << 30 << true << false;
        QTest::newRow("somebody else's") << u"timeout"_s << false << 1 << false << false;
        QTest::newRow("still open") << QString() << false << 1 << true << false;
    }

    void tellsWhatWasMissed()
    {
        QFETCH(QString, outcome);
        QFETCH(bool, byMe);
        QFETCH(int, hoursAgo);
        QFETCH(bool, mine);
        QFETCH(bool, missed);
        Journal journal{ QString() };
        const Instant created = now - std::chrono::hours{ hoursAgo };

        journal.recordOffer(offer(1, created, mine ? alice : sid<WorkerId>(2)));
        if (!outcome.isEmpty())
            journal.recordEnd({ sid<ReservationId>(1), created + 30s, outcome, byMe });
        const auto found = waited(journal.missedOffers(alice, now - 24h));

        MissedOffer wanted{ .clock = offer(1, created) };
        wanted.clock.ended = created + 30s;
        wanted.clock.outcome = outcome;
        QCOMPARE(found, missed ? QList{ wanted } : QList<MissedOffer>());
    }

    void keepsWhatWasOffered()
    {
        Journal journal{ QString() };
        const OfferedTask task{ "{\"name\":\"Ana '%1;\"}", u"Calls"_s, u"Español"_s, u"voice"_s };
        journal.recordOffer(offer(1));
        journal.recordOfferedTask(sid<ReservationId>(1), task);
        journal.recordEnd({ sid<ReservationId>(1), now, u"rescinded"_s, false });

        journal.recordTakenBy(sid<ReservationId>(1), u"Bob"_s);
        journal.recordMovedTo(sid<ReservationId>(1), u"Offline"_s);
        const auto found = waited(journal.missedOffers(alice, now - 24h));

        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().task, task);
        QCOMPARE(found.constFirst().takenBy, u"Bob"_s);
        QCOMPARE(found.constFirst().movedTo, u"Offline"_s);
        QVERIFY(!found.constFirst().isSeen);
    }

    void remembersWhatWasSeen()
    {
        Journal journal{ QString() };
        for (int i = 1; i <= 3; ++i) {
            journal.recordOffer(offer(i, now - std::chrono::minutes{ i }));
            journal.recordEnd({ sid<ReservationId>(i), now - std::chrono::minutes{ i }, u"timeout"_s, false });
        }

        journal.recordSeen({ sid<ReservationId>(1), sid<ReservationId>(3) });
        QList<bool> seen;
        for (const MissedOffer &missed : waited(journal.missedOffers(alice, now - 24h)))
            seen.append(missed.isSeen);

        QCOMPARE(seen, (QList{ true, false, true }));
    }

    void findsOffersWithoutAnEnd()
    {
        Journal journal{ QString() };
        journal.recordOffer(offer(1));
        journal.recordOffer(offer(2));
        journal.recordOffer(offer(3, now, sid<WorkerId>(2)));

        journal.recordEnd({ sid<ReservationId>(2), now, u"timeout"_s, false });

        QCOMPARE(waited(journal.offersWithoutEnd(alice)), QList{ offer(1) });
    }

    void anUnknownEndMayTurnOutLater()
    {
        Journal journal{ QString() };
        journal.recordOffer(offer(1));
        journal.recordEnd({ sid<ReservationId>(1), now, u"unknown"_s, false });

        journal.recordEnd({ sid<ReservationId>(1), now + 9s, u"accepted"_s, true });

        QVERIFY(waited(journal.missedOffers(alice, now - 24h)).isEmpty());
        QCOMPARE(waited(journal.lastOffers(1)).constFirst().outcome, u"accepted"_s);
    }

    void readsAFileOfTheFirstVersion()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"j.sqlite"_s);
        const QString row = u"INSERT INTO offers VALUES ('%1', NULL, '%2', NULL, %3, NULL, NULL, %3, '%4', %5)"_s;
        const QString at = QString::number(now.time_since_epoch().count());
        QVERIFY(writeOldJournal(path,
            { u"CREATE TABLE offers (reservation TEXT PRIMARY KEY, workspace TEXT, worker TEXT, "
              "task TEXT, created INTEGER NOT NULL, received INTEGER, shown INTEGER, answered INTEGER, "
              "outcome TEXT, by_me INTEGER)"_s,
                row.arg(sid<ReservationId>(1).text(), alice.text(), at, u"timeout"_s, u"0"_s),
                row.arg(sid<ReservationId>(2).text(), alice.text(), at, u"accepted"_s, u"1"_s),
                u"PRAGMA user_version = 1"_s }));

        Journal journal(path);
        const auto missed = waited(journal.missedOffers(alice, now - 24h));

        QCOMPARE(missed.size(), 1);
        QCOMPARE(missed.constFirst().clock.ended, std::optional(now));
        QVERIFY(!missed.constFirst().clock.answered);
        QVERIFY(missed.constFirst().isSeen);
        QCOMPARE(waited(journal.lastOffers(10)).constLast().answered, std::optional(now));
    }

    void keepsOwnActions()
    {
        Journal journal{ QString() };
        const OwnAction failed{
            .at = now + 1s, .what = u"accept"_s, .subject = u"WR1"_s, .succeeded = false, .detail = u"too late; \"'"_s
        };

        journal.recordAction({ .at = now, .what = u"setActivity"_s, .subject = u"WK1"_s });
        journal.recordAction(failed);
        QList<OwnAction> actions;
        onFinished(journal.lastActions(1), this, {}, [&actions](const QList<OwnAction> &read) { actions = read; });

        QTRY_COMPARE(actions, QList{ failed });
    }

    void findsWhatWasDoneToSomething()
    {
        Journal journal{ QString() };
        journal.recordAction({ .at = now + 2s, .what = u"accept"_s, .subject = u"WR1"_s });
        journal.recordAction({ .at = now + 1s, .what = u"complete"_s, .subject = u"WT1"_s });
        journal.recordAction({ .at = now + 3s, .what = u"accept"_s, .subject = u"WR2"_s });

        const QList<OwnAction> found = waited(journal.actionsOn({ u"WT1"_s, u"WR1"_s }));

        QCOMPARE(found.size(), 2);
        QCOMPARE(found.first().subject, u"WT1"_s);
        QCOMPARE(found.last().subject, u"WR1"_s);
        QVERIFY(waited(journal.actionsOn({})).isEmpty());
    }

    void findsWhatWasDoneOfAKind()
    {
        Journal journal{ QString() };
        journal.recordAction({ .at = now + 3s, .what = u"leaveCall"_s, .subject = u"WT1"_s });
        journal.recordAction({ .at = now + 2s, .what = u"accept"_s, .subject = u"WR1"_s });
        journal.recordAction({ .at = now + 1s, .what = u"listenIn"_s, .subject = u"WT1"_s });
        journal.recordAction({ .at = now - 1s, .what = u"listenIn"_s, .subject = u"WT2"_s });

        const QList<OwnAction> found = waited(journal.actionsNamed({ u"listenIn"_s, u"leaveCall"_s }, now));

        QCOMPARE(found.size(), 2);
        QCOMPARE(found.first().what, u"listenIn"_s);
        QCOMPARE(found.first().subject, u"WT1"_s);
        QCOMPARE(found.last().what, u"leaveCall"_s);
        QVERIFY(waited(journal.actionsNamed({}, now)).isEmpty());
    }

    void dropsWhatIsOld()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"j.sqlite"_s);
        {
            Journal journal(file);
            journal.recordOffer(offer(1, now - 24h * 91));
            journal.recordOffer(offer(2, now - 24h * 89));
            journal.recordAction({ .at = now - 24h * 91 });
        }

        Journal journal(file);

        QCOMPARE(waited(journal.lastOffers(10)).size(), 1);
        QVERIFY(waited(journal.lastActions(10)).isEmpty());
    }

    void beginsAnewWhereTheFileIsBroken_data()
    {
        QTest::addColumn<QByteArray>("bytes");

        QTest::newRow("rubbish") << QByteArray(5000, 'x');
        QTest::newRow("cut") << QByteArray("SQLite format 3\0\x10\x00\x01\x01", 20);
        QTest::newRow("another program's") << QByteArray("\x7f"
                                                         "ELF")
                                                  .append(4096, '\0');
    }

    void beginsAnewWhereTheFileIsBroken()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"j.sqlite"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();

        Journal journal(path);
        QSignalSpy troubled(&journal, &Journal::troubled);
        journal.recordOffer(offer(1));

        QCOMPARE(waited(journal.lastOffers(10)), QList{ offer(1) });
        QTRY_COMPARE(troubled.count(), 1);
        const QStringList aside = QDir(folder.path()).entryList({ u"j.sqlite.broken-*"_s });
        QCOMPARE(aside.size(), 1);
        QFile kept(folder.filePath(aside.constFirst()));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), bytes);
    }

    void neverMindsADiskThatTakesNothing_data()
    {
        QTest::addColumn<QString>("file");

        QTest::newRow("no such place") << u"/proc/nowhere/j.sqlite"_s;
        QTest::newRow("a device") << u"/dev/null"_s;
        QTest::newRow("a folder") << QDir::tempPath();
    }

    void neverMindsADiskThatTakesNothing()
    {
        QFETCH(QString, file);
        Journal journal(file);
        QSignalSpy troubled(&journal, &Journal::troubled);

        for (int i = 0; i < 5; ++i)
            journal.recordOffer(offer(i + 1));

        QVERIFY(waited(journal.lastOffers(10)).isEmpty());
        QTRY_COMPARE(troubled.count(), 1);
    }

    void leavesALockedFileWhereItIs()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"j.sqlite"_s);
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(path);
            QVERIFY(other.open());
            QSqlQuery query(other);
            QVERIFY(query.exec(u"CREATE TABLE mine (a)"_s) && query.exec(u"BEGIN EXCLUSIVE"_s));
            Journal journal(path);
            QSignalSpy troubled(&journal, &Journal::troubled);
            QTRY_COMPARE(troubled.count(), 1);
        }
        QSqlDatabase::removeDatabase(u"other"_s);

        QVERIFY(QDir(folder.path()).entryList({ u"*.broken-*"_s }).isEmpty());
        Journal journal(path);
        journal.recordOffer(offer(1));
        QCOMPARE(waited(journal.lastOffers(10)).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
