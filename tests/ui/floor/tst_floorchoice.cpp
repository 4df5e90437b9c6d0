#include "ui/floor/floorchoice.h"

#include "console/models/tasktablemodel.h"
#include "support/sampleconsole.h"
#include "ui/floor/floortable.h"
#include "ui/floor/taskspage.h"
#include "ui/widgets/searchline.h"

#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The page of tasks with so many of them.
struct Floor
{
    SampleConsole sample;
    std::unique_ptr<TasksPage> page;

    explicit Floor(int tasks)
    {
        page = std::make_unique<TasksPage>(sample.console());
        page->resize(900, 600);
        page->show();
        sample.signIn();
        QList<Task> list;
        for (int number = 1; number <= tasks; ++number)
            list.append(sample.task(number, number % 3 == 0 ? u"Anna"_s : u"Bert"_s));
        sample.state().applyTasks(list, sample.clock().now());
    }
    [[nodiscard]] FloorTable *table() const { return page->table(); }
    [[nodiscard]] FloorChoice *choice() const { return table()->choice(); }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    void click(int row, Qt::KeyboardModifiers keys = {}) const
    {
        const QPoint at = table()->visualRect(table()->model()->index(row, 0)).center();
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, keys, at);
    }
};

} // namespace

class TestFloorChoice : public QObject
{
    Q_OBJECT

private slots:
    void aFewAreTheViewsOwnSelection()
    {
        Floor f(5);
        QTRY_COMPARE(f.rows(), 5);

        f.click(0);
        f.click(2, Qt::ControlModifier);

        QCOMPARE(f.choice()->count(), 2);
        QVERIFY(!f.choice()->isKept());
        QVERIFY(f.choice()->contains(f.table()->model()->index(2, 3)));
        QCOMPARE(f.page->findChild<QLabel *>(u"chosenCount"_s)->text(), u"2 chosen"_s);
    }

    void allOfThemAreKeptAsMarks()
    {
        Floor f(1'500);
        QTRY_COMPARE(f.rows(), 1'500);

        QTest::keyClick(f.table(), Qt::Key_A, Qt::ControlModifier);

        QVERIFY(f.choice()->isKept());
        QCOMPARE(f.choice()->count(), 1'500);
        QCOMPARE(f.choice()->ids().size(), 1'500);
        QVERIFY(!f.table()->selectionModel()->hasSelection()); // which would cost with each change of the table
        f.click(1, Qt::ControlModifier);
        QCOMPARE(f.choice()->count(), 1'499);
        f.click(1);
        QVERIFY(!f.choice()->isKept());
        QCOMPARE(f.choice()->count(), 1);
    }

    void downFromTheFilterChoosesOneRowAlone()
    {
        Floor f(1'500);
        f.page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(f.page.get()));
        QTRY_COMPARE(f.rows(), 1'500);
        QTest::keyClick(f.table(), Qt::Key_A, Qt::ControlModifier);
        QVERIFY(f.choice()->isKept());

        f.page->focusFilter();
        QTest::keyClick(f.page->filter(), Qt::Key_Down);

        QVERIFY(!f.choice()->isKept());
        QCOMPARE(f.choice()->count(), 1);
        QCOMPARE(f.table()->currentIndex().row(), 0);
    }

    void aLongRangeIsKeptAsMarksToo()
    {
        Floor f(700);
        QTRY_COMPARE(f.rows(), 700);
        f.click(0);
        f.table()->verticalScrollBar()->setValue(f.table()->verticalScrollBar()->maximum());

        f.click(699, Qt::ShiftModifier);

        QTRY_VERIFY(f.choice()->isKept());
        QCOMPARE(f.choice()->count(), 700);
    }

    void whatTheFilterHidesIsNotChosenAnyMore()
    {
        Floor f(30);
        QTRY_COMPARE(f.rows(), 30);
        f.table()->selectAll();

        f.page->filter()->setText(u"anna"_s);

        QTRY_COMPARE(f.rows(), 10);
        QCOMPARE(f.choice()->count(), 10);
    }

    void theOthersStayChosenWhenOneGoes()
    {
        Floor f(30);
        QTRY_COMPARE(f.rows(), 30);
        f.table()->selectAll();
        QSignalSpy changed(f.choice(), &FloorChoice::changed);

        f.sample.state().forget(sid<TaskId>(4));

        QTRY_COMPARE(f.rows(), 29);
        QCOMPARE(f.choice()->count(), 29);
        QVERIFY(!f.choice()->ids().contains(sid<TaskId>(4).text()));
        QCOMPARE(changed.count(), 1);
    }

    void whoTakesThePlaceOfOneThatWentIsNotChosen()
    {
        Floor f(30);
        QTRY_COMPARE(f.rows(), 30);
        f.table()->selectAll();
        f.sample.state().forget(sid<TaskId>(4));
        QTRY_COMPARE(f.rows(), 29);

        f.sample.clock().advance(1s);
        f.sample.state().apply(f.sample.task(31, u"Cleo"_s), f.sample.clock().now());
        f.sample.state().apply(f.sample.task(4, u"Anna"_s), f.sample.clock().now());

        QTRY_COMPARE(f.rows(), 31);
        QCOMPARE(f.choice()->count(), 29);
        for (const int number : { 4, 31 })
            QVERIFY(!f.choice()->ids().contains(sid<TaskId>(number).text()));
    }

    void theSameOnesStayChosenInAnotherOrder()
    {
        Floor f(30);
        QTRY_COMPARE(f.rows(), 30);
        f.table()->selectAll();
        f.click(3, Qt::ControlModifier);
        const QStringList ids = f.choice()->ids();
        QCOMPARE(ids.size(), 29);

        f.table()->sortByColumn(TaskTableModel::Sid, Qt::DescendingOrder);
        f.table()->sortByColumn(TaskTableModel::Name, Qt::AscendingOrder);

        const QStringList again = f.choice()->ids();
        QCOMPARE(QSet<QString>(again.cbegin(), again.cend()), QSet<QString>(ids.cbegin(), ids.cend()));
    }
};

QTEST_MAIN(TestFloorChoice)
#include "tst_floorchoice.moc"
