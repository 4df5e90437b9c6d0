#include "console/control/taskdrafts.h"
#include "console/journal/journal.h"
#include "support/fakeclock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QList<KeptDraft> keptBy(const Journal &journal)
{
    const auto future = journal.drafts();
    return QTest::qWaitFor([&future] { return future.isFinished(); }) ? future.result() : QList<KeptDraft>();
}

} // namespace

class TestTaskDrafts : public QObject
{
    Q_OBJECT

private slots:
    void keepsWithoutBeingAsked()
    {
        FakeClock clock;
        Journal journal({});
        TaskDrafts drafts(&journal, clock);

        drafts.edit(sid<ReservationId>(1), { .notes = u"a"_s });
        drafts.edit(sid<ReservationId>(1), { .notes = u"ab"_s });

        QTRY_COMPARE(keptBy(journal), (QList{ KeptDraft{ sid<ReservationId>(1), { .notes = u"ab"_s } } }));
    }

    void forgetsWhatIsWithTheServer_data()
    {
        QTest::addColumn<bool>("drops");

        QTest::newRow("dropped") << true;
        QTest::newRow("emptied by hand") << false;
    }

    void forgetsWhatIsWithTheServer()
    {
        QFETCH(bool, drops);
        FakeClock clock;
        Journal journal({});
        TaskDrafts drafts(&journal, clock);
        drafts.edit(sid<ReservationId>(1), { .notes = u"a"_s });
        drafts.flush();

        if (drops)
            drafts.drop(sid<ReservationId>(1));
        else
            drafts.edit(sid<ReservationId>(1), {});
        drafts.flush();

        QVERIFY(drafts.draft(sid<ReservationId>(1)).isEmpty());
        QVERIFY(keptBy(journal).isEmpty());
    }

    void whatIsTypedStandsOverWhatWasKept()
    {
        FakeClock clock;
        Journal journal({});
        journal.keepDraft(sid<ReservationId>(1), { .notes = u"old"_s }, clock.now());
        journal.keepDraft(sid<ReservationId>(2), { .notes = u"old"_s }, clock.now());
        journal.keepDraft(sid<ReservationId>(3), { .notes = u"old"_s }, clock.now());
        TaskDrafts drafts(&journal, clock);
        QSignalSpy restored(&drafts, &TaskDrafts::restored);

        drafts.edit(sid<ReservationId>(1), { .notes = u"new"_s }); // before it has been read
        drafts.edit(sid<ReservationId>(2), {});

        QTRY_COMPARE(restored.count(), 1);
        QCOMPARE(drafts.draft(sid<ReservationId>(1)).notes, u"new"_s);
        QVERIFY(drafts.draft(sid<ReservationId>(2)).isEmpty());
        QCOMPARE(drafts.draft(sid<ReservationId>(3)).notes, u"old"_s);
    }

    void keepsTheLastLetterAtTheEnd()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"j.sqlite"_s);
        {
            Journal journal(file);
            const SystemClock now;
            TaskDrafts drafts(&journal, now);
            drafts.edit(sid<ReservationId>(1), { .disposition = u"Solved"_s });
        }

        Journal journal(file);
        QCOMPARE(keptBy(journal).size(), 1);
    }

    void worksWithoutAJournal()
    {
        FakeClock clock;
        TaskDrafts drafts(nullptr, clock);

        drafts.edit(sid<ReservationId>(1), { .notes = u"a"_s });
        drafts.flush();

        QCOMPARE(drafts.draft(sid<ReservationId>(1)).notes, u"a"_s);
    }
};

QTEST_GUILESS_MAIN(TestTaskDrafts)
#include "tst_taskdrafts.moc"
