// How long tasks have been waiting, in their table.
#include "console/models/tasktablemodel.h"
#include "support/sampleconsole.h"
#include "ui/floor/csvtext.h"
#include "ui/floor/floortable.h"
#include "ui/floor/taskspage.h"
#include "ui/floor/taskwords.h"
#include "ui/theme/space.h"

#include <QHeaderView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Ana is the oldest and in hand, Cy has waited for a minute, and Bo, just created, has a place in the row of 5 minutes ago.
struct Floor
{
    SampleConsole sample;
    TasksPage page{ sample.console() };

    Floor()
    {
        page.show();
        sample.signIn();
        const Task ana = sample.task(1, u"Ana"_s, TaskStatus::Assigned);
        sample.clock().advance(10min);
        const Instant earlier = sample.clock().now();
        sample.clock().advance(4min);
        const Task cy = sample.task(3, u"Cy"_s);
        sample.clock().advance(1min);
        Task bo = sample.task(2, u"Bo"_s, TaskStatus::Reserved);
        bo.virtualStart = earlier;
        sample.state().applyTasks({ ana, bo, cy }, sample.clock().now());
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return page.table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QStringList column(int column) const
    {
        QStringList cells;
        for (int row = 0; row < page.table()->model()->rowCount(); ++row)
            cells.append(cell(row, column));
        return cells;
    }
};

} // namespace

class TestTaskWait : public QObject
{
    Q_OBJECT

private slots:
    void whoHasWaitedLongestComesFirst()
    {
        const Floor f;

        QTRY_COMPARE(f.column(TaskTableModel::Name), (QStringList{ u"Bo"_s, u"Cy"_s, u"Ana"_s }));
        QCOMPARE(f.column(TaskTableModel::Wait), (QStringList{ u"5:00"_s, u"1:00"_s, QString() }));
        QCOMPARE(f.cell(0, TaskTableModel::Age), u"0 s"_s);
    }

    void whatDoesNotWaitComesLast()
    {
        const Floor f;

        f.page.table()->sortByColumn(TaskTableModel::Wait, Qt::AscendingOrder);

        QTRY_COMPARE(f.column(TaskTableModel::Name), (QStringList{ u"Cy"_s, u"Bo"_s, u"Ana"_s }));
    }

    void whatHasEndedComesBehindWhatIsInHand_data()
    {
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QStringList>("who");

        QTest::newRow("longest first") << Qt::DescendingOrder << QStringList{ u"Bo"_s, u"Cy"_s, u"Ana"_s, u"Eve"_s, u"Old"_s, u"New"_s };
        QTest::newRow("shortest first") << Qt::AscendingOrder << QStringList{ u"Cy"_s, u"Bo"_s, u"Eve"_s, u"Ana"_s, u"New"_s, u"Old"_s };
    }

    void whatHasEndedComesBehindWhatIsInHand()
    {
        QFETCH(Qt::SortOrder, order);
        Floor f;
        Task old = f.sample.task(4, u"Old"_s, TaskStatus::Completed);
        old.createdAt -= 24h;
        const Task young = f.sample.task(5, u"New"_s, TaskStatus::Canceled);
        const Task eve = f.sample.task(6, u"Eve"_s, TaskStatus::Wrapping);
        for (const Task &task : { old, young, eve })
            f.sample.state().apply(task, f.sample.clock().now());

        f.page.table()->sortByColumn(TaskTableModel::Wait, order);

        QFETCH(QStringList, who);
        QTRY_COMPARE(f.column(TaskTableModel::Name), who);
    }

    void goesOnAndEndsWhenSomebodyTakesTheTask()
    {
        Floor f;
        QTRY_COMPARE(f.column(TaskTableModel::Name), (QStringList{ u"Bo"_s, u"Cy"_s, u"Ana"_s }));

        f.sample.clock().advance(2min);
        QCOMPARE(f.cell(0, TaskTableModel::Wait), u"7:00"_s);
        Task bo = *f.sample.state().task(sid<TaskId>(2));
        bo.status = TaskStatus::Assigned;
        bo.updatedAt = f.sample.clock().now();
        f.sample.state().apply(bo, f.sample.clock().now());

        QTRY_COMPARE(f.column(TaskTableModel::Name).constFirst(), u"Cy"_s);
        QCOMPARE(f.column(TaskTableModel::Wait), (QStringList{ u"3:00"_s, QString(), QString() }));
    }

    void stepsEachSecond()
    {
        Floor f;
        QTRY_COMPARE(f.column(TaskTableModel::Name), (QStringList{ u"Bo"_s, u"Cy"_s, u"Ana"_s }));

        f.sample.clock().advance(55s);
        QCOMPARE(f.column(TaskTableModel::Wait), (QStringList{ u"5:55"_s, u"1:55"_s, QString() }));
        f.sample.clock().advance(1s);
        QCOMPARE(f.column(TaskTableModel::Wait), (QStringList{ u"5:56"_s, u"1:56"_s, QString() }));
        f.sample.clock().advance(24h);
        QCOMPARE(f.cell(0, TaskTableModel::Wait), u"1 d"_s);
    }

    void isSpokenInFull()
    {
        Floor f;
        QTRY_COMPARE(f.column(TaskTableModel::Name), (QStringList{ u"Bo"_s, u"Cy"_s, u"Ana"_s }));
        f.sample.clock().advance(55s);

        const auto spoken = [&f](int row, int column) {
            return f.page.table()->model()->index(row, column).data(Qt::AccessibleTextRole);
        };

        QCOMPARE(spoken(1, TaskTableModel::Wait).toString(), u"1 minute(s) 55 second(s)"_s);
        QVERIFY(!spoken(2, TaskTableModel::Wait).isValid()); // Ana does not wait
        QVERIFY(!spoken(1, TaskTableModel::Name).isValid()); // what is shown is read
    }

    void hasRoomForHours()
    {
        const Floor f;
        const FloorTable *table = f.page.table();
        QTRY_VERIFY(table->model()->rowCount() > 0);

        const int hours = table->fontMetrics().horizontalAdvance(u"12:04:12"_s);

        QVERIFY(table->columnWidth(TaskTableModel::Wait) >= hours + 2 * space::small);
        const int alignment = table->model()->index(0, TaskTableModel::Wait).data(Qt::TextAlignmentRole).toInt();
        QVERIFY(Qt::Alignment(alignment) & Qt::AlignRight); // colons stand below each other
    }

    void standsBeforeTheAgeAndHasANameInFiles()
    {
        const Floor f;
        QTRY_COMPARE(f.column(TaskTableModel::Name), (QStringList{ u"Bo"_s, u"Cy"_s, u"Ana"_s }));
        const auto *words = qobject_cast<TaskWords *>(f.page.table()->model());
        const QHeaderView *header = f.page.table()->horizontalHeader();

        QCOMPARE(words->columnKey(TaskTableModel::Wait), u"wait"_s);
        QCOMPARE(words->columnKey(TaskTableModel::Age), u"age"_s);
        QVERIFY(!header->isSectionHidden(TaskTableModel::Wait));
        QCOMPARE(header->visualIndex(TaskTableModel::Wait) + 1, header->visualIndex(TaskTableModel::Age));
        const CsvSheet sheet(*f.page.table());
        QVERIFY2(sheet.heading().contains(",Wait (s),Age (s),"), sheet.heading().constData());
        QVERIFY2(sheet.line(0).contains(",300,0,"), sheet.line(0).constData());
    }

    void aLookOfEarlierKeepsItsOrder()
    {
        const Floor f;

        f.page.table()->setView(R"({"columns":[{"column":"age"},{"column":"name"}],"sort":{"column":"age","descending":true}})");

        const QHeaderView *header = f.page.table()->horizontalHeader();
        QCOMPARE(header->sortIndicatorSection(), int(TaskTableModel::Age));
        QCOMPARE(header->visualIndex(TaskTableModel::Age), 0);
        QTRY_COMPARE(f.column(TaskTableModel::Name), (QStringList{ u"Ana"_s, u"Cy"_s, u"Bo"_s }));
    }
};

QTEST_MAIN(TestTaskWait)
#include "tst_taskwait.moc"
