#include "ui/floor/floortable.h"

#include "console/settings/settings.h"
#include "support/fakeclock.h"
#include "ui/floor/floorwords.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPaintEvent>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

class ThreeColumns final : public FloorWords
{
public:
    ThreeColumns(const Clock &clock, QAbstractItemModel *model)
        : FloorWords(clock)
    {
        setSourceModel(model);
    }
    bool isShownAtFirst(int column) const override { return column < 2; }
    int widthInCharacters(int column) const override { return 10 + 10 * column; }
    bool goesOn(int column) const override { return column > 0; }

protected:
    QString header(int column) const override { return u"Column %1"_s.arg(column); }
    QString words(const QModelIndex &index, const QVariant &) const override { return u"cell %1"_s.arg(index.row()); }
    bool isNumber(int column) const override { return column == 1; }
    QVariant tone(const QModelIndex &) const override { return {}; }
};

struct Bench
{
    Bench()
        : settings(folder.filePath(u"settings.ini"_s))
        , model(4, 3)
        , words(clock, &model)
    {
    }
    QTemporaryDir folder;
    Settings settings;
    FakeClock clock;
    QStandardItemModel model;
    ThreeColumns words;
};

/// What of a widget was painted last.
struct LastPaint : QObject
{
    QRegion region{};

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region = static_cast<QPaintEvent *>(event)->region();
        return false;
    }
};

/// The menu that is open just now.
QMenu *openMenuOf(FloorTable &table)
{
    for (auto *menu : table.findChildren<QMenu *>()) {
        if (menu->isVisible())
            return menu;
    }
    return nullptr;
}

} // namespace

class TestFloorTable : public QObject
{
    Q_OBJECT

private slots:
    void beginsAsTheWordsSay();
    void eachHeadingHasRoom();
    void remembersColumns();
    void hidesAndShowsByTheHeadersMenu();
    void keepsTheLastColumn();
    void sortsByAClickOnTheHeader();
    void asksForAMenu_data();
    void asksForAMenu();
    void asksForAMenuBelowTheRows();
    void rowsHaveOneHeightThatFollowsTheFont();
    void isArrangedWithoutTheHeadersToo();
    void aRowSelectedByProgramIsTheCurrentOne();
    void onlyWhatGoesOnIsDrawnEachSecond();
};

void TestFloorTable::beginsAsTheWordsSay()
{
    Bench bench;
    FloorTable table(u"things"_s, bench.settings);

    table.setWords(&bench.words, 1, Qt::DescendingOrder);

    QVERIFY(!table.isColumnHidden(0));
    QVERIFY(table.isColumnHidden(2));
    QCOMPARE(table.horizontalHeader()->sortIndicatorSection(), 1);
    QCOMPARE(table.horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    QVERIFY(table.columnWidth(1) > table.columnWidth(0));
}

void TestFloorTable::eachHeadingHasRoom()
{
    Bench bench;
    FloorTable table(u"things"_s, bench.settings);
    table.setWords(&bench.words, 1, Qt::DescendingOrder);

    for (int column = 0; column < bench.words.columnCount(); ++column) {
        if (!table.isColumnHidden(column))
            QVERIFY(table.columnWidth(column) >= table.horizontalHeader()->sectionSizeHint(column));
    }
}

void TestFloorTable::remembersColumns()
{
    Bench bench;
    {
        FloorTable table(u"things"_s, bench.settings);
        table.setWords(&bench.words, 0, Qt::AscendingOrder);
        table.setColumnWidth(0, 77);
        table.horizontalHeader()->moveSection(1, 0);
        table.horizontalHeader()->setSortIndicator(1, Qt::DescendingOrder);
        table.setColumnHidden(2, false);
    }

    bench.settings.save();
    Settings restarted(bench.folder.filePath(u"settings.ini"_s));
    FloorTable again(u"things"_s, restarted);
    again.setWords(&bench.words, 0, Qt::AscendingOrder);
    FloorTable other(u"others"_s, restarted);
    other.setWords(&bench.words, 0, Qt::AscendingOrder);

    QCOMPARE(again.columnWidth(0), 77);
    QCOMPARE(again.horizontalHeader()->visualIndex(1), 0);
    QCOMPARE(again.horizontalHeader()->sortIndicatorSection(), 1);
    QCOMPARE(again.horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    QVERIFY(!again.isColumnHidden(2));
    QVERIFY(other.columnWidth(0) != 77);
}

void TestFloorTable::hidesAndShowsByTheHeadersMenu()
{
    Bench bench;
    FloorTable table(u"things"_s, bench.settings);
    table.setWords(&bench.words, 0, Qt::AscendingOrder);
    table.show();

    table.openColumnMenu(table.mapToGlobal(QPoint(5, 5)));
    QMenu *menu = openMenuOf(table);
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 3);
    menu->actions().at(0)->setChecked(false);
    menu->actions().at(2)->setChecked(true);

    QVERIFY(table.isColumnHidden(0));
    QVERIFY(!table.isColumnHidden(2));
}

void TestFloorTable::keepsTheLastColumn()
{
    Bench bench;
    FloorTable table(u"things"_s, bench.settings);
    table.setWords(&bench.words, 0, Qt::AscendingOrder);
    table.setColumnHidden(1, true);
    table.show();

    table.openColumnMenu(table.mapToGlobal(QPoint(5, 5)));

    QVERIFY(!openMenuOf(table)->actions().at(0)->isEnabled());
    QVERIFY(openMenuOf(table)->actions().at(1)->isEnabled());
}

void TestFloorTable::sortsByAClickOnTheHeader()
{
    Bench bench;
    FloorTable table(u"things"_s, bench.settings);
    table.setWords(&bench.words, 0, Qt::AscendingOrder);
    table.resize(500, 200);
    table.show();
    QHeaderView *header = table.horizontalHeader();

    const QPoint second(header->sectionViewportPosition(1) + 10, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, second);
    QCOMPARE(header->sortIndicatorSection(), 1);
    const Qt::SortOrder first = header->sortIndicatorOrder();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, second);

    QVERIFY(header->sortIndicatorOrder() != first);
}

void TestFloorTable::asksForAMenu_data()
{
    QTest::addColumn<QContextMenuEvent::Reason>("reason");

    QTest::newRow("mouse") << QContextMenuEvent::Mouse;
    QTest::newRow("keyboard") << QContextMenuEvent::Keyboard;
}

void TestFloorTable::asksForAMenu()
{
    QFETCH(QContextMenuEvent::Reason, reason);
    Bench bench;
    FloorTable table(u"things"_s, bench.settings);
    table.setWords(&bench.words, 0, Qt::AscendingOrder);
    table.resize(500, 200);
    table.show();
    table.setCurrentIndex(bench.words.index(1, 0));
    QSignalSpy asked(&table, &FloorTable::menuAsked);

    const QPoint at = table.visualRect(bench.words.index(1, 0)).center();
    QContextMenuEvent event(reason, at, table.viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(table.viewport(), &event);

    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.constFirst().constFirst().toModelIndex().row(), 1);
}

void TestFloorTable::asksForAMenuBelowTheRows()
{
    Bench bench;
    FloorTable table(u"things"_s, bench.settings);
    table.setWords(&bench.words, 0, Qt::AscendingOrder);
    table.resize(500, 400);
    table.show();
    table.setCurrentIndex({});
    QSignalSpy asked(&table, &FloorTable::menuAsked);

    const QPoint at = table.viewport()->rect().bottomLeft() + QPoint(5, -5);
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, table.viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(table.viewport(), &event);

    QCOMPARE(asked.count(), 1);
    QVERIFY(!asked.constFirst().constFirst().toModelIndex().isValid());
}

void TestFloorTable::rowsHaveOneHeightThatFollowsTheFont()
{
    Bench bench;
    FloorTable table(u"things"_s, bench.settings);
    table.setWords(&bench.words, 0, Qt::AscendingOrder);
    const int before = table.rowHeight(0);

    QFont large = table.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    table.setFont(large);

    QVERIFY(table.rowHeight(0) > before);
    QCOMPARE(table.rowHeight(0), table.rowHeight(3));
}

void TestFloorTable::isArrangedWithoutTheHeadersToo()
{
    Bench bench;
    FloorTable table(u"bench"_s, bench.settings);
    table.setWords(&bench.words, 0, Qt::AscendingOrder);
    table.show();
    const auto choose = [&table](int menuNumber, const QString &item) {
        QMenu menu;
        table.addArrangeMenus(&menu);
        const QList<QMenu *> menus = menu.findChildren<QMenu *>(Qt::FindDirectChildrenOnly);
        for (QAction *action : menus.at(menuNumber)->actions()) {
            if (action->text() == item)
                action->trigger();
        }
    };
    const QHeaderView *header = table.horizontalHeader();

    choose(0, u"Column 1"_s);
    QCOMPARE(header->sortIndicatorSection(), 1);
    QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
    choose(0, u"Column 1"_s);
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    choose(1, u"Column 2"_s);
    QVERIFY(!table.isColumnHidden(2));
}

void TestFloorTable::aRowSelectedByProgramIsTheCurrentOne()
{
    Bench bench;
    FloorTable table(u"bench"_s, bench.settings);
    table.setWords(&bench.words, 0, Qt::AscendingOrder);

    const auto way = QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows; // as accessibility does
    table.selectionModel()->select(table.model()->index(2, 0), way);

    QCOMPARE(table.currentIndex().row(), 2);
    QCOMPARE(table.selectionModel()->selectedRows().size(), 1);
}

void TestFloorTable::onlyWhatGoesOnIsDrawnEachSecond()
{
    Bench bench;
    FloorTable table(u"bench"_s, bench.settings);
    table.setWords(&bench.words, 0, Qt::AscendingOrder); // of the two columns that go on one is hidden
    table.resize(600, 300);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));

    LastPaint painted;
    table.viewport()->installEventFilter(&painted);
    const auto cells = [&table] {
        const QRect column(table.columnViewportPosition(1), 0, table.columnWidth(1), table.viewport()->height());
        return QRegion(column & table.viewport()->rect());
    };

    QTRY_COMPARE(painted.region, cells());
}

QTEST_MAIN(TestFloorTable)
#include "tst_floortable.moc"
