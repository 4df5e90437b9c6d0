#include "console/control/taskdrafts.h"
#include "console/journal/journal.h"
#include "support/fakeclock.h"
#include "support/waited.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const TaskDraft typed{ .disposition = u"Call back"_s, .notes = u"Wants the invoice;\n„bis Mai“ 'x'"_s };

/// A console's drafts as one types, in a process of its own: says so once they are on the disk, and then never ends.
int typeUntilKilled(const QString &file)
{
    SystemClock clock;
    Journal journal(file);
    TaskDrafts drafts(&journal, clock);
    drafts.edit(sid<ReservationId>(1), { .notes = u"Wants"_s });
    drafts.edit(sid<ReservationId>(1), typed);
    if (!QTest::qWaitFor([&journal] { return !waited(journal.drafts()).isEmpty(); }))
        return 1;
    std::puts("kept");
    std::fflush(stdout);
    drafts.edit(sid<ReservationId>(2), typed); // not on the disk yet when the end comes
    return QCoreApplication::exec();
}

} // namespace

class TestJournalDrafts : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheLastOfEach()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"j.sqlite"_s);
        const Instant now = SystemClock().now();
        {
            Journal journal(file);
            journal.keepDraft(sid<ReservationId>(1), { .notes = u"first"_s }, now);
            journal.keepDraft(sid<ReservationId>(2), { .notes = u"gone"_s }, now);
            journal.keepDraft(sid<ReservationId>(1), typed, now + 1s);
            journal.dropDraft(sid<ReservationId>(2));
        }

        Journal journal(file);

        QCOMPARE(waited(journal.drafts()), (QList{ KeptDraft{ sid<ReservationId>(1), typed } }));
    }

    void dropsWhatIsVeryOld()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"j.sqlite"_s);
        {
            Journal journal(file);
            journal.keepDraft(sid<ReservationId>(1), typed, SystemClock().now() - 91 * 24h);
            journal.keepDraft(sid<ReservationId>(2), typed, SystemClock().now() - 89 * 24h);
        }

        Journal journal(file);

        QCOMPARE(waited(journal.drafts()), (QList{ KeptDraft{ sid<ReservationId>(2), typed } }));
    }

    void comesBackAfterAKill()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"j.sqlite"_s);
        QProcess console;
        console.start(QCoreApplication::applicationFilePath(), { u"--type-into"_s, file });
        QTRY_VERIFY_WITH_TIMEOUT(console.canReadLine(), 60'000);
        QCOMPARE(console.readLine(), QByteArray("kept\n"));

        QCOMPARE(::kill(pid_t(console.processId()), SIGKILL), 0);
        QVERIFY(console.waitForFinished());
        QCOMPARE(console.exitStatus(), QProcess::CrashExit);

        FakeClock clock;
        Journal journal(file);
        TaskDrafts drafts(&journal, clock);
        QSignalSpy restored(&drafts, &TaskDrafts::restored);
        QTRY_COMPARE(restored.count(), 1);
        QCOMPARE(drafts.draft(sid<ReservationId>(1)), typed);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == "--type-into"_L1)
        return typeUntilKilled(app.arguments().value(2));
    TestJournalDrafts test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_journaldrafts.moc"
