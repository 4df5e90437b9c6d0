#include "console/journal/journal.h"
#include "console/state/statevalues.h"
#include "oldjournal.h"
#include "support/waited.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

KeptReroute someReroute()
{
    return { .was = sid<TaskId>(1),
        .workspace = sid<WorkspaceId>(1),
        .workflow = sid<WorkflowId>(1),
        .channel = u"voice"_s,
        .priority = 5,
        .timeout = std::chrono::seconds(300),
        .attributes = "{\"name\":\"Ana\"}",
        .place = atSecond(-30),
        .routingTarget = sid<WorkerId>(7).text(),
        .ignoreCapacity = true,
        .isCreating = true };
}

} // namespace

class TestJournalReroutes : public QObject
{
    Q_OBJECT

private slots:
    void keepsAllThatTheSecondRequestNeeds()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"j.sqlite"_s);
        {
            Journal journal(file);
            QVERIFY(waited(journal.keepReroute(someReroute(), SystemClock().now())));
        }

        Journal again(file);

        QCOMPARE(waited(again.reroutes(sid<WorkspaceId>(1))), QList<KeptReroute>{ someReroute() });
    }

    void readsAFileFromBeforeTargetsWereKept()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"j.sqlite"_s);
        const QString row = u"INSERT INTO reroutes VALUES ('%1', %2, '%3', NULL, 'voice', 5, 300, '{}', 0, 0)"_s;
        const qint64 at = SystemClock().now().time_since_epoch().count();
        QVERIFY(writeOldJournal(file,
            { u"CREATE TABLE reroutes (task TEXT PRIMARY KEY, at INTEGER NOT NULL, workspace TEXT NOT "
              "NULL, workflow TEXT, channel TEXT, priority INTEGER, timeout INTEGER, attributes BLOB, "
              "place INTEGER, creating INTEGER)"_s,
                row.arg(sid<TaskId>(2).text(), QString::number(at), sid<WorkspaceId>(1).text()) }));

        Journal journal(file);
        QVERIFY(waited(journal.keepReroute(someReroute(), SystemClock().now() + std::chrono::hours(1))));

        const auto all = waited(journal.reroutes(sid<WorkspaceId>(1)));
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.constFirst().was, sid<TaskId>(2));
        QVERIFY(all.constFirst().routingTarget.isEmpty());
        QCOMPARE(all.constLast(), someReroute());
    }
};

QTEST_GUILESS_MAIN(TestJournalReroutes)
#include "tst_journalreroutes.moc"
