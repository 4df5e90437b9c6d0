// By what the queues are sorted, and that one sees it.
#include "console/models/queuetablemodel.h"
#include "console/settings/settings.h"
#include "support/sampleconsole.h"
#include "ui/board/wallboard.h"
#include "ui/floor/floortable.h"
#include "ui/floor/queuespage.h"
#include "ui/floor/queuetiles.h"
#include "ui/widgets/menubutton.h"

#include <QAccessible>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QStringList namesIn(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, QueueTableModel::Name).data().toString());
    return names;
}

struct Board
{
    SampleConsole sample;
    std::unique_ptr<QueuesPage> page = std::make_unique<QueuesPage>(sample.console());

    Board()
    {
        show();
        sample.signIn();
        sample.state().applyQueues(
            { { .id = sid<TaskQueueId>(1), .name = u"Chat"_s }, { .id = sid<TaskQueueId>(2), .name = u"Sales"_s },
                { .id = sid<TaskQueueId>(3), .name = u"Voice"_s } },
            sample.clock().now());
        sample.state().applyFigures(
            { { .queue = sid<TaskQueueId>(1), .pending = 6, .availableWorkers = 4, .longestWaiting = 10s },
                { .queue = sid<TaskQueueId>(2), .pending = 1, .availableWorkers = 4, .longestWaiting = 240s },
                { .queue = sid<TaskQueueId>(3), .pending = 0, .availableWorkers = 4 } },
            sample.clock().now());
        QueuePeriod poor{ .queue = sid<TaskQueueId>(3) };
        poor.figures.splits = { { 20, 0, 0, 1, 9 } };
        QueuePeriod good{ .queue = sid<TaskQueueId>(2) };
        good.figures.splits = { { 20, 0, 0, 0, 100 } };
        sample.state().applyPeriods({ poor, good }, sample.state().periodQuestion(), sample.clock().now());
    }
    void show() const
    {
        page->resize(1100, 600);
        page->show();
    }
    /// The page as it is at the next start.
    void restart()
    {
        page.reset();
        page = std::make_unique<QueuesPage>(sample.console());
        show();
    }
    void showTiles(bool tiles) const { page->findChild<QPushButton *>(u"asTiles"_s)->setChecked(tiles); }
    [[nodiscard]] MenuButton *order() const { return page->findChild<MenuButton *>(u"boardOrder"_s); }
    [[nodiscard]] QueueTiles *tiles() const { return page->findChild<QueueTiles *>(u"queueTiles"_s); }
    [[nodiscard]] QAction *choice(const QString &name) const
    {
        const QList<QAction *> actions = order()->choices()->actions();
        const auto found = std::ranges::find(actions, name, &QAction::text);
        return found == actions.end() ? nullptr : *found;
    }
    [[nodiscard]] QStringList inForce() const
    {
        QStringList names;
        for (const QAction *action : order()->choices()->actions()) {
            if (action->isChecked())
                names.append(action->text());
        }
        return names;
    }
    [[nodiscard]] bool isFilled() const { return tiles()->model()->rowCount() == 3; }
};

} // namespace

class TestBoardOrder : public QObject
{
    Q_OBJECT

private slots:
    void isSeenInTheTableToo_data()
    {
        QTest::addColumn<bool>("tiles");

        QTest::newRow("table: the column may be hidden") << false;
        QTest::newRow("tiles: there are no headings") << true;
    }

    void isSeenInTheTableToo()
    {
        QFETCH(bool, tiles);
        const Board board;
        board.showTiles(tiles);

        board.choice(u"Worst first"_s)->trigger();

        QVERIFY(board.order()->isVisible());
        QCOMPARE(board.order()->text(), u"&Sorted: Worst first"_s);
    }

    void putsTilesTableAndWallboardInOneOrder_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QStringList>("names");

        QTest::newRow("worst first") << u"Worst first"_s << QStringList{ u"Sales"_s, u"Chat"_s, u"Voice"_s };
        QTest::newRow("name") << u"Name"_s << QStringList{ u"Chat"_s, u"Sales"_s, u"Voice"_s };
        QTest::newRow("most waiting") << u"Most waiting"_s << QStringList{ u"Chat"_s, u"Sales"_s, u"Voice"_s };
        QTest::newRow("oldest first") << u"Oldest first"_s << QStringList{ u"Sales"_s, u"Chat"_s, u"Voice"_s };
        QTest::newRow("lowest service level")
            << u"Lowest service level"_s << QStringList{ u"Voice"_s, u"Sales"_s, u"Chat"_s };
    }

    void putsTilesTableAndWallboardInOneOrder()
    {
        QFETCH(QString, choice);
        QFETCH(QStringList, names);
        Board board;
        const Wallboard wall(board.sample.console());
        QTRY_VERIFY(board.isFilled());
        board.showTiles(true);
        board.page->table()->sortByColumn(QueueTableModel::Sid, Qt::DescendingOrder);

        board.choice(choice)->trigger();

        QCOMPARE(namesIn(*board.tiles()->model()), names);
        QCOMPARE(namesIn(*board.page->table()->model()), names);
        QCOMPARE(namesIn(*wall.tiles()->model()), names);
        QCOMPARE(board.order()->text(), QString(u"&Sorted: "_s + choice));
        QCOMPARE(board.inForce(), QStringList{ choice });
    }

    void showsWhatIsInForce_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<bool>("isChoice");

        QTest::newRow("as at first") << int(QueueTableModel::Name) << Qt::AscendingOrder << u"Name"_s << true;
        QTest::newRow("another column") << int(QueueTableModel::Assigned) << Qt::AscendingOrder << u"In hand"_s
                                        << false;
        QTest::newRow("the other way round")
            << int(QueueTableModel::Waiting) << Qt::AscendingOrder << u"Waiting"_s << false;
        QTest::newRow("the same by the heading")
            << int(QueueTableModel::Waiting) << Qt::DescendingOrder << u"Most waiting"_s << true;
    }

    void showsWhatIsInForce()
    {
        QFETCH(int, column);
        QFETCH(Qt::SortOrder, order);
        QFETCH(QString, shown);
        QFETCH(bool, isChoice);
        const Board board;
        board.showTiles(true);

        board.page->table()->horizontalHeader()->setSortIndicator(column, order);

        QCOMPARE(board.order()->text(), QString(u"&Sorted: "_s + shown));
        QCOMPARE(board.inForce(), isChoice ? QStringList{ shown } : QStringList());
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(board.order());
        QCOMPARE(spoken->text(QAccessible::Name), QString(u"Sorted: "_s + shown));
    }

    void whatIsChosenOnceMoreStays()
    {
        const Board board;
        QTRY_VERIFY(board.isFilled());
        board.showTiles(true);
        board.choice(u"Worst first"_s)->trigger();

        board.choice(u"Worst first"_s)->trigger();

        QCOMPARE(board.inForce(), QStringList{ u"Worst first"_s });
        QCOMPARE(namesIn(*board.tiles()->model()).constFirst(), u"Sales"_s);
    }

    void isThereAgainAtTheNextStart()
    {
        Board board;
        board.showTiles(true);
        board.choice(u"Worst first"_s)->trigger();

        board.restart();

        QVERIFY(board.order()->isVisible());
        QCOMPARE(board.inForce(), QStringList{ u"Worst first"_s });
        QTRY_COMPARE(namesIn(*board.tiles()->model()), (QStringList{ u"Sales"_s, u"Chat"_s, u"Voice"_s }));
        QVERIFY(board.page->table()->isColumnHidden(QueueTableModel::Level)); // sorted by it all the same
    }

    void isChosenByKeys()
    {
        const Board board;
        QTRY_VERIFY(board.isFilled());
        board.showTiles(true);
        board.order()->setFocus();

        QTest::keyClick(board.order(), Qt::Key_Space);
        QMenu *menu = board.order()->choices();
        QTRY_VERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);

        QCOMPARE(board.inForce(), QStringList{ u"Worst first"_s });
    }

    void anotherOrderBeginsAtItsTop()
    {
        Board board;
        QList<TaskQueue> queues;
        for (int number = 1; number <= 300; ++number)
            queues.append({ .id = sid<TaskQueueId>(number), .name = u"Queue %1"_s.arg(number) });
        board.sample.state().applyQueues(queues, board.sample.clock().now() + 1s);
        QTRY_COMPARE(board.tiles()->model()->rowCount(), 300);
        board.showTiles(true);
        QScrollBar *bar = board.tiles()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        bar->setValue(bar->maximum());

        board.choice(u"Worst first"_s)->trigger();

        QCOMPARE(bar->value(), 0);
    }
};

QTEST_MAIN(TestBoardOrder)
#include "tst_boardorder.moc"
