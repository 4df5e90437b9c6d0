// A disk that takes nothing: for a while, or from the start.
#include "console/control/recordkeeping.h"
#include "console/journal/journal.h"
#include "support/fakeclock.h"
#include "support/waited.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

#define TRY_LONG(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30'000)

namespace {

const Instant now = SystemClock().now();
const WorkerId alice = sid<WorkerId>(1);

OfferClock offer(int number)
{
    return { .reservation = sid<ReservationId>(number),
        .workspace = sid<WorkspaceId>(2),
        .worker = alice,
        .task = sid<TaskId>(number),
        .created = now,
        .received = now };
}

TaskDraft draft(int number)
{
    return { .disposition = u"Solved"_s, .notes = QString::number(number) + QString(2'000, u'x') };
}

/// While it lives the system lets no file of this process grow beyond so many bytes.
class TightDisk
{
public:
    explicit TightDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit tight{ bytes, m_before.rlim_max };
        setrlimit(RLIMIT_FSIZE, &tight);
    }
    ~TightDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    TightDisk(const TightDisk &) = delete;
    TightDisk &operator=(const TightDisk &) = delete;

private:
    rlimit m_before{};
};

/// A journal whose folder cannot be made until unblock().
struct Blocked
{
    QTemporaryDir folder{};
    QString blocker = folder.filePath(u"cordboard"_s);
    QString path = blocker + u"/journal.sqlite"_s;

    Blocked()
    {
        QFile file(blocker);
        (void)file.open(QIODevice::WriteOnly);
    }
    void unblock() const { QFile::remove(blocker); }
};

} // namespace

class TestJournalDisk : public QObject
{
    Q_OBJECT

private slots:
    void whatIsRecordedBeforeTheFileCanBeOpenedSurvives()
    {
        const Blocked disk;
        {
            Journal journal(disk.path);
            QSignalSpy faults(&journal, &Journal::faultChanged);
            TRY_LONG(faults.count() == 1);
            QCOMPARE(faults.constLast().constFirst().value<JournalFault>(), JournalFault::NotWritable);
            journal.keepDraft(sid<ReservationId>(1), draft(1), now);
            journal.keepWrapUp({ sid<ReservationId>(1), now, 30s });
            journal.recordOffer(offer(1));
            journal.recordEnd({ sid<ReservationId>(1), now, u"timeout"_s, false });
            journal.tryAgain(); // in vain
            QVERIFY(waited(journal.drafts()).isEmpty());
            QCOMPARE(faults.count(), 1); // no news

            disk.unblock();
            journal.tryAgain();

            TRY_LONG(faults.count() == 2);
            QCOMPARE(faults.constLast().constFirst().value<JournalFault>(), JournalFault::None);
        }
        const Journal journal(disk.path);
        QCOMPARE(waited(journal.drafts()).size(), 1);
        QCOMPARE(waited(journal.wrapUps()).size(), 1);
        QCOMPARE(waited(journal.missedOffers(alice, now - 1h)).size(), 1);
    }

    void whatIsRecordedOnAFullDiskSurvives()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"j.sqlite"_s);
        constexpr int drafts = 60;
        {
            Journal journal(path);
            journal.recordOffer(offer(1));
            QCOMPARE(waited(journal.lastOffers(10)).size(), 1);
            QSignalSpy faults(&journal, &Journal::faultChanged);
            {
                const TightDisk tight(96 * 1024);
                for (int i = 1; i <= drafts; ++i)
                    journal.keepDraft(sid<ReservationId>(i), draft(i), now);
                journal.dropDraft(sid<ReservationId>(drafts));
                TRY_LONG(faults.count() == 1);
                QVERIFY(waited(journal.drafts()).size() < drafts);
            }

            journal.tryAgain();

            TRY_LONG(faults.count() == 2);
            QCOMPARE(waited(journal.drafts()).size(), drafts - 1); // in their order: what was dropped stays so
        }
        const Journal journal(path);
        QCOMPARE(waited(journal.drafts()).constLast().draft, draft(drafts - 1));
    }

    void theLastChanceIsTheEndOfTheProgram()
    {
        const Blocked disk;
        {
            Journal journal(disk.path);
            journal.keepDraft(sid<ReservationId>(1), draft(1), now);
            QVERIFY(waited(journal.drafts()).isEmpty());
            disk.unblock();
        }

        const Journal journal(disk.path);
        QCOMPARE(waited(journal.drafts()).size(), 1);
    }

    void aHalfWrittenMinuteHoldsNothingUp()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"j.sqlite"_s);
        Journal journal(path);
        QVERIFY(waited(journal.drafts()).isEmpty());
        QSignalSpy faults(&journal, &Journal::faultChanged);
        BoardMinute minute{ .workspace = sid<WorkspaceId>(2), .at = now };
        for (int i = 1; i <= 2'000; ++i)
            minute.changed.append({ .queue = sid<TaskQueueId>(i), .sample = { .waiting = i } });
        {
            const TightDisk tight(96 * 1024);
            journal.recordMinute(minute);
            TRY_LONG(faults.count() == 1);
        }

        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(path);
            other.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s);
            QVERIFY(other.open());
            QSqlQuery query(other);
            QVERIFY(query.exec(u"BEGIN IMMEDIATE"_s)); // no lock is left
            QVERIFY(query.exec(u"SELECT count(*) FROM board_samples"_s) && query.next());
            QCOMPARE(query.value(0).toInt(), 0);
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        journal.tryAgain();
        TRY_LONG(faults.count() == 2);
        QCOMPARE(waited(journal.boardSamples(sid<WorkspaceId>(2), now - 1h)).size(), 2'000);
    }

    void isTriedEveryMinute()
    {
        const Blocked disk;
        Journal journal(disk.path);
        FakeClock clock;
        RecordKeeping keeping(journal, clock);
        QSignalSpy changed(&keeping, &RecordKeeping::changed);
        TRY_LONG(changed.count() == 1);
        QCOMPARE(keeping.fault(), JournalFault::NotWritable);
        QCOMPARE(keeping.folder(), disk.blocker);
        disk.unblock();
        clock.advance(59s);
        keeping.look();
        QVERIFY(waited(journal.drafts()).isEmpty()); // the disk has had its turn, and was not asked to try
        QCOMPARE(keeping.fault(), JournalFault::NotWritable);

        clock.advance(1s);
        keeping.look();

        TRY_LONG(changed.count() == 2);
        QCOMPARE(keeping.fault(), JournalFault::None);
        QVERIFY(keeping.detail().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestJournalDisk)
#include "tst_journaldisk.moc"
