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
    QSignalSpy watched{ &board, &BoardWatch::watchChanged };
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
        QCOMPARE(f.watched.count(), 2);
    }

    void whoWantsToBeToldNeedNotLook()
    {
        Fixture f;

        f.settings.setBoardAlerts(true);

        QVERIFY(f.board.isWatched());
        QCOMPARE(f.watched.count(), 1);
        f.settings.setBoardAlerts(false);
        QVERIFY(!f.board.isWatched());
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
