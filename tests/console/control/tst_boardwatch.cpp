#include "console/control/boardwatch.h"
#include "console/settings/settings.h"
#include "controlfixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Fixture : ControlFixture
{
    QTemporaryDir folder{};
    Settings settings{ folder.filePath(u"own.ini"_s) };
    BoardWatch board{ state, settings };
    QSignalSpy paces{ &board, &BoardWatch::paceChanged };
    QSignalSpy asked{ &board, &BoardWatch::questionChanged };
    QSignalSpy levels{ &board, &BoardWatch::levelsChanged };
};

} // namespace

/// Who watches the queues.
class TestBoardWatch : public QObject
{
    Q_OBJECT

private slots:
    void isWatchedWhileSomebodyLooks()
    {
        Fixture f;
        QObject wallboard;
        QVERIFY(!f.board.isWatched());
        {
            QObject page;
            f.board.setInView(&page, true);
            f.board.setInView(&page, true);
            f.board.setInView(&wallboard, true);
            f.board.setInView(&wallboard, false);
            QVERIFY(f.board.isWatched());
        }

        QVERIFY(!f.board.isWatched()); // who looked has gone
        QCOMPARE(f.paces.count(), 2);
    }

    void whoWantsToBeToldNeedNotLook()
    {
        Fixture f;

        f.settings.setBoardAlerts(true);

        QVERIFY(f.board.isWatched());
        QCOMPARE(f.paces.count(), 1);
        f.settings.setBoardAlerts(false);
        QVERIFY(!f.board.isWatched());
    }

    void whoHasOnceLookedIsOwedAHistory()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"own.ini"_s);
        const FakeClock clock;
        ConsoleState state(clock);
        {
            Settings settings(file);
            BoardWatch board(state, settings);
            QObject page;
            board.setInView(&page, true); // before anybody has signed in
            state.begin(someWorkspace(1, u"Tutorial"_s), sid<WorkerId>(1));
            QCOMPARE(board.pace(), BoardPace::Live);
            board.setInView(&page, false);
            QCOMPARE(board.pace(), BoardPace::Slow);
        }

        Settings settings(file);
        BoardWatch board(state, settings);
        QSignalSpy paces(&board, &BoardWatch::paceChanged);

        QCOMPARE(board.pace(), BoardPace::Slow); // another run
        settings.setBoardHistory(false);
        QCOMPARE(board.pace(), BoardPace::Off);
        settings.setBoardHistory(true);
        QCOMPARE(board.pace(), BoardPace::Slow);
        QCOMPARE(paces.count(), 2);
    }

    void whoHasNeverLookedIsOwedNothing_data()
    {
        QTest::addColumn<int>("workspace");
        QTest::addColumn<int>("worker");
        QTest::addColumn<BoardPace>("pace");

        QTest::newRow("who looked") << 1 << 1 << BoardPace::Slow;
        QTest::newRow("an agent at the same computer") << 1 << 2 << BoardPace::Off;
        QTest::newRow("another workspace") << 2 << 1 << BoardPace::Off;
    }

    void whoHasNeverLookedIsOwedNothing()
    {
        QFETCH(int, workspace);
        QFETCH(int, worker);
        Fixture f;
        QObject page;
        f.board.setInView(&page, true);
        f.board.setInView(&page, false);

        f.state.clear();
        QCOMPARE(f.board.pace(), BoardPace::Off); // nobody is signed in
        f.state.begin(someWorkspace(workspace, u"Tutorial"_s), sid<WorkerId>(worker));

        QTEST(f.board.pace(), "pace");
    }

    void asksAnewForWhatIsCountedOtherwise()
    {
        Fixture f;
        QCOMPARE(f.state.periodQuestion(), (PeriodQuestion{ BoardPeriod::QuarterHour, { 20 } }));

        f.settings.setBoardPeriod(BoardPeriod::Hour);
        f.settings.setQueueLevels(u"Sales"_s, { .answerWithin = 60 });

        QCOMPARE(f.state.periodQuestion(), (PeriodQuestion{ BoardPeriod::Hour, { 20, 60 } }));
        QCOMPARE(f.asked.count(), 2);
        QCOMPARE(f.levels.count(), 1);
        f.settings.setQueueLevels(u"Sales"_s, { .waitingBad = 3, .answerWithin = 60 });
        QCOMPARE(f.asked.count(), 2);
        QCOMPARE(f.levels.count(), 2);
        QCOMPARE(f.board.levels().of(u"Sales"_s).waitingBad, 3);
    }
};

QTEST_GUILESS_MAIN(TestBoardWatch)
#include "tst_boardwatch.moc"
