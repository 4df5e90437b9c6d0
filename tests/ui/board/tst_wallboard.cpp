// The queues on a screen for everybody in the room.
#include "console/models/queuetablemodel.h"
#include "support/sampleconsole.h"
#include "ui/board/wallboard.h"
#include "ui/floor/queuetiles.h"
#include "ui/text/durationtext.h"

#include <QLabel>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Hall
{
    SampleConsole sample;
    Wallboard board{ sample.console() };

    explicit Hall(int queues)
    {
        sample.signIn();
        QList<TaskQueue> all;
        for (int number = 1; number <= queues; ++number)
            all.append({ .id = sid<TaskQueueId>(number), .name = u"Queue %1"_s.arg(number) });
        sample.state().applyQueues(all, sample.clock().now());
        board.resize(1280, 720);
        board.show();
    }
    [[nodiscard]] bool isFilled(int queues) const { return board.tiles()->model()->rowCount() == queues; }
    [[nodiscard]] int firstInView() const { return board.tiles()->indexAt(QPoint(20, 20)).row(); }
    [[nodiscard]] double letters() const { return board.tiles()->font().pointSizeF(); }
};

} // namespace

class TestWallboard : public QObject
{
    Q_OBJECT

private slots:
    void fewQueuesAreLarge()
    {
        Hall few(2);
        Hall many(30);
        QTRY_VERIFY(few.isFilled(2) && many.isFilled(30));

        QTRY_VERIFY(few.letters() > many.letters());
        QCOMPARE(few.board.tiles()->verticalScrollBar()->maximum(), 0);
    }

    void goesThroughMoreThanFit()
    {
        Hall hall(500);
        QTRY_VERIFY(hall.isFilled(500));
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents(); // it fits them in, and lays them out
        QTRY_VERIFY(hall.board.tiles()->verticalScrollBar()->maximum() > 0);
        QCOMPARE(hall.firstInView(), 0);
        QSet<int> screens;

        do {
            const int first = hall.firstInView();
            QVERIFY2(!screens.contains(first), "it stands still");
            screens.insert(first);
            hall.board.turnPage();
        } while (hall.firstInView() != 0);

        QVERIFY(screens.size() > 1);
    }

    void tilesReachBothEdges()
    {
        Hall hall(6);
        QTRY_VERIFY(hall.isFilled(6));
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents(); // it fits them in, and lays them out
        const QueueTiles *tiles = hall.board.tiles();

        int right = 0;
        for (int row = 0; row < 6; ++row)
            right = std::max(right, tiles->visualRect(tiles->model()->index(row, 0)).right());

        QVERIFY(tiles->width() - right <= 8);
    }

    void tellsWhatTheQueuesComeToTogether()
    {
        Hall hall(2);
        const auto *totals = hall.board.findChild<QLabel *>(u"queueTotals"_s);
        QTRY_COMPARE(totals->text(), u"No figures yet"_s);

        hall.sample.state().applyFigures(
            { { .queue = sid<TaskQueueId>(1), .pending = 3 }, { .queue = sid<TaskQueueId>(2), .pending = 4 } },
            hall.sample.clock().now());

        QTRY_VERIFY(totals->text().startsWith(u"2 queue(s): 7 waiting"_s));
        QVERIFY(totals->isVisible());
    }

    void saysThatTheQueuesAreBeingRead()
    {
        SampleConsole sample;
        Wallboard board(sample.console());
        sample.signIn();
        board.show();
        const auto *totals = board.findChild<QLabel *>(u"queueTotals"_s);
        QCOMPARE(totals->text(), u"Reading queues…"_s);

        sample.state().applyQueues({}, sample.clock().now());

        QTRY_COMPARE(totals->text(), u"No figures yet"_s);
    }

    void saysWhichScreenfulIsShown()
    {
        Hall hall(500);
        QTRY_VERIFY(hall.isFilled(500));
        const auto *page = hall.board.findChild<QLabel *>(u"wallboardPage"_s);
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents(); // it fits them in, and lays them out
        QTRY_VERIFY(page->isVisible() && page->text().startsWith(u"1 of "_s));
        const int pages = page->text().section(u' ', -1).toInt();
        QVERIFY(pages > 1);

        hall.board.turnPage();
        QCOMPARE(page->text(), u"2 of %1"_s.arg(pages));
        for (int turn = 2; turn < pages; ++turn)
            hall.board.turnPage();
        QCOMPARE(page->text(), u"%1 of %1"_s.arg(pages));
        hall.board.turnPage();

        QCOMPARE(page->text(), u"1 of %1"_s.arg(pages));
    }

    void saysNoPageWhereAllIsInView()
    {
        Hall hall(2);
        QTRY_VERIFY(hall.isFilled(2));
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents(); // it fits them in, and lays them out

        QVERIFY(!hall.board.findChild<QLabel *>(u"wallboardPage"_s)->isVisible());
    }

    void tellsTheTimeOfDay()
    {
        Hall hall(2);
        const auto *time = hall.board.findChild<QLabel *>(u"wallboardTime"_s);
        QCOMPARE(time->text(), timeOfDayText(hall.sample.clock().now()));

        hall.sample.clock().advance(1min);

        QTRY_COMPARE(time->text(), timeOfDayText(hall.sample.clock().now()));
    }

    void isClosedByEscape()
    {
        Hall hall(2);
        const QSignalSpy left(&hall.board, &Wallboard::left);

        QTest::keyClick(&hall.board, Qt::Key_Escape);

        QCOMPARE(left.count(), 1);
        QVERIFY(!hall.board.isVisible());
    }

    void namesTheWorkspace()
    {
        const Hall hall(2);

        QCOMPARE(hall.board.windowTitle(), u"Wallboard — Tutorial"_s); // the desktop may put “ — Cordboard” behind it
        const QList<QLabel *> labels = hall.board.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text() == u"Tutorial"_s; }));
    }
};

QTEST_MAIN(TestWallboard)
#include "tst_wallboard.moc"
