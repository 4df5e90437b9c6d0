#include "console/control/workflowsnapshots.h"

#include "support/fakeclock.h"
#include "support/waited.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Reason = WorkflowSnapshot::Reason;

namespace {

Workflow flow(int number, const QByteArray &configuration)
{
    return { .id = sid<WorkflowId>(number), .name = u"Calls"_s, .configuration = configuration };
}

} // namespace

/// Earlier configurations of workflows.
class TestWorkflowSnapshots : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void keepsEveryByte()
    {
        FakeClock clock;
        WorkflowSnapshots snapshots(m_folder.filePath(u"a"_s));
        const QByteArray odd = "{ \"x\":\t1.50, \"ü\": \"\\u2713\" }\r\n";

        QVERIFY(waited(snapshots.keep(flow(1, odd), Reason::BeforeSave, clock.now())));
        QVERIFY(waited(snapshots.keep(flow(1, "{}"), Reason::ByHand, clock.now() + 1s)));
        QVERIFY(waited(snapshots.keep(flow(2, "{\"other\":1}"), Reason::ByHand, clock.now())));

        const QList<WorkflowSnapshot> read = waited(WorkflowSnapshots(m_folder.filePath(u"a"_s)).read(flow(1, {})));
        QCOMPARE(read.size(), 2);
        QCOMPARE(read.at(0).configuration, QByteArray("{}")); // the latest first
        QCOMPARE(int(read.at(0).reason), int(Reason::ByHand));
        QCOMPARE(read.at(1).configuration, odd);
        QCOMPARE(read.at(1).at, clock.now());
        QCOMPARE(read.at(1).name, u"Calls"_s);
    }

    void whatIsTypedIsKeptWithAllItsFields()
    {
        FakeClock clock;
        WorkflowSnapshots snapshots(m_folder.filePath(u"i"_s));
        Workflow draft{ .workspace = sid<WorkspaceId>(1), .name = u"Hot"_s, .configuration = "{}" };
        QVERIFY(waited(snapshots.keep(draft, Reason::Unsaved, clock.now())));
        draft.name = u"Hotline"_s; // the same configuration
        draft.reservationTimeout = 45s;
        draft.assignmentCallbackUrl = u"https://a.example/"_s;
        draft.fallbackAssignmentCallbackUrl = u"https://b.example/"_s;
        QVERIFY(waited(snapshots.keep(draft, Reason::Unsaved, clock.now())));

        const QList<WorkflowSnapshot> read = waited(snapshots.read(draft));

        QCOMPARE(read.size(), 1);
        QCOMPARE(read.constFirst().name, draft.name);
        QCOMPARE(read.constFirst().reservationTimeout, std::optional(45s));
        QCOMPARE(read.constFirst().assignmentCallbackUrl, draft.assignmentCallbackUrl);
        QCOMPARE(read.constFirst().fallbackAssignmentCallbackUrl, draft.fallbackAssignmentCallbackUrl);
    }

    void oneOfAnEarlierVersionIsRead()
    {
        WorkflowSnapshots snapshots(m_folder.filePath(u"j"_s));
        const QString folder = m_folder.filePath(u"j/"_s) + sid<WorkflowId>(1).text();
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + u"/0000000000001000.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"at": 1000, "reason": "unsaved", "name": "Calls", "configuration": "{}"})");
        file.close();

        const QList<WorkflowSnapshot> read = waited(snapshots.read(flow(1, {})));

        QCOMPARE(read.size(), 1);
        QCOMPARE(read.constFirst().configuration, QByteArray("{}"));
        QVERIFY(!read.constFirst().reservationTimeout);
        QCOMPARE(read.constFirst().typed, WorkflowSnapshot::Fields(WorkflowSnapshot::Configuration)); // nothing else was kept
    }

    void whatIsAsTheLatestIsNotKeptTwice()
    {
        FakeClock clock;
        WorkflowSnapshots snapshots(m_folder.filePath(u"b"_s));
        for (int i = 0; i < 3; ++i)
            QVERIFY(waited(snapshots.keep(flow(1, "{}"), Reason::BeforeSave, clock.now() + std::chrono::seconds(i))));

        QCOMPARE(waited(snapshots.read(flow(1, {}))).size(), 1);
    }

    void whatWasTypedIsTold_data()
    {
        QTest::addColumn<int>("typed");

        QTest::newRow("nothing") << 0;
        QTest::newRow("configuration") << int(WorkflowSnapshot::Configuration);
        QTest::newRow("name") << int(WorkflowSnapshot::Name);
        QTest::newRow("timeout") << int(WorkflowSnapshot::ReservationTimeout);
        QTest::newRow("addresses") << (WorkflowSnapshot::AssignmentCallbackUrl | WorkflowSnapshot::FallbackCallbackUrl);
    }

    void whatWasTypedIsTold()
    {
        QFETCH(int, typed);
        FakeClock clock;
        const QTemporaryDir folder;
        WorkflowSnapshots snapshots(folder.path());
        const WorkflowSnapshot::Fields fields(typed);

        QVERIFY(waited(snapshots.keep(flow(1, "{}"), Reason::Unsaved, clock.now(), fields)));

        QCOMPARE(waited(snapshots.read(flow(1, {}))).constFirst().typed, fields);
    }

    void whatIsTypedStandsForNothingThatWasSaved()
    {
        FakeClock clock;
        const QTemporaryDir folder;
        WorkflowSnapshots snapshots(folder.path());
        Workflow typed = flow(1, "{}");
        typed.name = u"Hotline"_s;
        QVERIFY(waited(snapshots.keep(flow(1, "{}"), Reason::BeforeSave, clock.now())));
        QVERIFY(waited(snapshots.keep(typed, Reason::Unsaved, clock.now() + 1s, WorkflowSnapshot::Name)));
        QVERIFY(waited(snapshots.keep(flow(1, "{}"), Reason::BeforeSave, clock.now() + 2s))); // as the first
        QCOMPARE(waited(snapshots.read(flow(1, {}))).size(), 2);

        QVERIFY(waited(snapshots.keep(flow(1, "{\"a\":1}"), Reason::BeforeSave, clock.now() + 3s)));
        QVERIFY(waited(snapshots.drop(flow(1, {}), clock.now() + 1s)));

        QCOMPARE(waited(snapshots.read(flow(1, {}))).size(), 2);
    }

    void tellsWhatWasTypedLastAndNotSaved_data()
    {
        QTest::addColumn<QList<int>>("reasons");
        QTest::addColumn<int>("dropped"); // which of them; -1: none
        QTest::addColumn<int>("told"); // which of them; -1: nothing

        const int before = int(Reason::BeforeSave);
        const int byHand = int(Reason::ByHand);
        const int unsaved = int(Reason::Unsaved);
        QTest::newRow("nothing is kept") << QList<int>{} << -1 << -1;
        QTest::newRow("earlier ones only") << QList{ before, byHand } << -1 << -1;
        QTest::newRow("typed") << QList{ unsaved } << -1 << 0;
        QTest::newRow("typed before others") << QList{ unsaved, before, byHand } << -1 << 0;
        QTest::newRow("typed twice") << QList{ unsaved, before, unsaved } << -1 << 2;
        QTest::newRow("dropped") << QList{ before, unsaved } << 1 << -1;
        QTest::newRow("the last of two is dropped") << QList{ unsaved, unsaved } << 1 << 0;
    }

    void tellsWhatWasTypedLastAndNotSaved()
    {
        QFETCH(QList<int>, reasons);
        QFETCH(int, dropped);
        QFETCH(int, told);
        FakeClock clock;
        const QTemporaryDir folder;
        WorkflowSnapshots snapshots(folder.path());
        QSignalSpy kept(&snapshots, &WorkflowSnapshots::kept);
        QSignalSpy gone(&snapshots, &WorkflowSnapshots::dropped);
        for (int i = 0; i < reasons.size(); ++i)
            QVERIFY(waited(snapshots.keep(flow(2, QByteArray::number(i)), Reason(reasons.at(i)), clock.now() + std::chrono::seconds(i))));
        if (dropped >= 0)
            QVERIFY(waited(snapshots.drop(flow(2, {}), clock.now() + std::chrono::seconds(dropped))));
        QCOMPARE(kept.count(), reasons.size());
        QCOMPARE(gone.count(), dropped >= 0 ? 1 : 0);

        const auto unsaved = waited(snapshots.lastUnsaved(flow(2, {})));

        QVERIFY(!waited(snapshots.lastUnsaved(flow(1, {}))));
        QCOMPARE(unsaved.has_value(), told >= 0);
        if (told >= 0)
            QCOMPARE(unsaved->configuration, QByteArray::number(told));
    }

    void oneOfTheSameMomentIsReplaced()
    {
        FakeClock clock;
        WorkflowSnapshots snapshots(m_folder.filePath(u"f"_s));
        QVERIFY(waited(snapshots.keep(flow(1, "{}"), Reason::BeforeSave, clock.now())));
        for (const char *typed : { "{\"a\":1}", "{\"a\":12}" })
            QVERIFY(waited(snapshots.keep(flow(1, typed), Reason::Unsaved, clock.now() + 1s)));

        const QList<WorkflowSnapshot> read = waited(snapshots.read(flow(1, {})));

        QCOMPARE(read.size(), 2);
        QCOMPARE(int(read.constFirst().reason), int(Reason::Unsaved));
        QCOMPARE(read.constFirst().configuration, QByteArray("{\"a\":12}"));
    }

    void whatIsDroppedIsGone()
    {
        FakeClock clock;
        WorkflowSnapshots snapshots(m_folder.filePath(u"g"_s));
        QVERIFY(waited(snapshots.keep(flow(1, "{}"), Reason::Unsaved, clock.now())));
        QVERIFY(waited(snapshots.keep(flow(1, "{\"a\":1}"), Reason::ByHand, clock.now() + 1s)));

        QVERIFY(waited(snapshots.drop(flow(1, {}), clock.now())));
        QVERIFY(waited(snapshots.drop(flow(1, {}), clock.now()))); // there is none

        const QList<WorkflowSnapshot> read = waited(snapshots.read(flow(1, {})));
        QCOMPARE(read.size(), 1);
        QCOMPARE(int(read.constFirst().reason), int(Reason::ByHand));
    }

    void ofANewOneEachWorkspaceHasTheLast()
    {
        FakeClock clock;
        WorkflowSnapshots snapshots(m_folder.filePath(u"h"_s));
        Workflow draft{ .workspace = sid<WorkspaceId>(1), .configuration = "{\"a\":1}" };
        QVERIFY(waited(snapshots.keep(draft, Reason::Unsaved, clock.now() + 1s)));
        draft.configuration = "{\"a\":2}";
        QVERIFY(waited(snapshots.keep(draft, Reason::Unsaved, clock.now()))); // a run that began before goes on

        const QList<WorkflowSnapshot> read = waited(snapshots.read(draft));
        QCOMPARE(read.size(), 1);
        QCOMPARE(read.constFirst().configuration, draft.configuration);
        QCOMPARE(waited(snapshots.read({ .workspace = sid<WorkspaceId>(2) })).size(), 0);
        QVERIFY(waited(snapshots.drop(draft, clock.now())));
        QCOMPARE(waited(snapshots.read(draft)).size(), 0);
    }

    void keepsTheLastFifty()
    {
        FakeClock clock;
        WorkflowSnapshots snapshots(m_folder.filePath(u"c"_s));
        for (int i = 0; i < 53; ++i)
            QVERIFY(waited(snapshots.keep(flow(1, QByteArray::number(i)), Reason::BeforeSave, clock.now() + std::chrono::seconds(i))));

        const QList<WorkflowSnapshot> read = waited(snapshots.read(flow(1, {})));
        QCOMPARE(read.size(), 50);
        QCOMPARE(read.constFirst().configuration, QByteArray("52"));
        QCOMPARE(read.constLast().configuration, QByteArray("3"));
    }

    void aBrokenFileIsLeftOutAndStays()
    {
        FakeClock clock;
        const QString folder = m_folder.filePath(u"d"_s);
        WorkflowSnapshots snapshots(folder);
        QVERIFY(waited(snapshots.keep(flow(1, "{}"), Reason::BeforeSave, clock.now())));
        QFile broken(folder + u'/' + sid<WorkflowId>(1).text() + u"/0000000000000001.json"_s);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{\"at\": ");
        broken.close();

        QCOMPARE(waited(snapshots.read(flow(1, {}))).size(), 1);
        QVERIFY(broken.exists());
    }

    void aFolderThatCannotBeMadeIsTold()
    {
        QFile inTheWay(m_folder.filePath(u"e"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        WorkflowSnapshots snapshots(m_folder.filePath(u"e"_s));

        QVERIFY(!waited(snapshots.keep(flow(1, "{}"), Reason::ByHand, FakeClock().now())));
        QCOMPARE(waited(snapshots.read(flow(1, {}))).size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestWorkflowSnapshots)
#include "tst_workflowsnapshots.moc"
