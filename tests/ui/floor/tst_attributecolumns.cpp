// Attributes as columns of the page of tasks, over a console's state.
#include "console/models/tasktablemodel.h"
#include "console/settings/settings.h"
#include "support/sampleconsole.h"
#include "ui/floor/attributecolumns.h"
#include "ui/floor/floortable.h"
#include "ui/floor/taskspage.h"
#include "ui/widgets/searchline.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int first = TaskTableModel::ColumnCount;

struct Page
{
    SampleConsole sample;
    QAbstractItemModelTester tester{ &sample.console().taskTable(), QAbstractItemModelTester::FailureReportingMode::QtTest };
    std::unique_ptr<TasksPage> page{};

    Page()
    {
        sample.signIn();
        Task ana = sample.task(1, u"Ana"_s);
        ana.attributes = R"({"name":"Ana","topic":"sales","customer":{"tier":2}})";
        Task ben = sample.task(2, u"Ben"_s);
        ben.attributes = R"({"name":"Ben","topic":"returns"})";
        sample.state().applyTasks({ ana, ben }, sample.clock().now());
        open();
    }

    void open()
    {
        page = std::make_unique<TasksPage>(sample.console());
        page->show();
    }

    [[nodiscard]] FloorTable &table() const { return *page->table(); }
    void choose(const QStringList &paths) const { page->findChild<AttributeColumns *>()->choose(paths); }
    [[nodiscard]] QStringList column(int place) const
    {
        QStringList cells;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            cells.append(table().model()->index(row, place).data().toString());
        return cells;
    }
    [[nodiscard]] QString heading(int place) const
    {
        return table().model()->headerData(place, Qt::Horizontal).toString();
    }

    /// The menu in which attributes are chosen; the one it is in stays open.
    [[nodiscard]] QMenu *attributesMenu() const
    {
        table().openColumnMenu(table().mapToGlobal(QPoint(5, 5)));
        for (auto *menu : table().findChildren<QMenu *>()) {
            if (menu->title() == u"&Attributes"_s)
                return menu;
        }
        return nullptr;
    }
};

} // namespace

class TestAttributeColumns : public QObject
{
    Q_OBJECT

private slots:
    void offersWhatTheRowsHave()
    {
        Page f;
        QTRY_COMPARE(f.table().model()->rowCount(), 2);

        QMenu *menu = f.attributesMenu();

        QVERIFY(menu);
        QStringList names;
        for (const QAction *action : menu->actions()) {
            if (action->isCheckable())
                names.append(action->text());
        }
        QCOMPARE(names, (QStringList{ u"customer.tier"_s, u"name"_s, u"topic"_s }));
        menu->actions().at(2)->trigger();
        QCOMPARE(f.heading(first), u"topic"_s);
        QVERIFY(!f.table().isColumnHidden(first));
        QTRY_COMPARE(f.column(first).size(), 2);
        QTRY_VERIFY(f.column(first).contains(u"sales"_s));
    }

    void takesNamesThatAreTyped()
    {
        Page f;
        QMenu *menu = f.attributesMenu();
        menu->actions().constLast()->trigger();
        auto *line = f.page->findChild<QLineEdit *>(u"columnNames"_s);
        QVERIFY(line->isVisible());

        line->setText(u" topic ,, customer.tier, topic"_s);
        QTest::keyClick(line, Qt::Key_Return);

        QCOMPARE(f.heading(first), u"topic"_s);
        QCOMPARE(f.heading(first + 1), u"customer.tier"_s);
        QCOMPARE(f.table().model()->columnCount(), first + 2);
        QVERIFY(!line->isVisible());
    }

    void sortsAndFiltersByThem()
    {
        Page f;
        f.choose({ u"topic"_s });
        QTRY_COMPARE(f.column(first).size(), 2);

        f.table().sortByColumn(first, Qt::AscendingOrder);
        QTRY_COMPARE(f.column(first), (QStringList{ u"returns"_s, u"sales"_s }));
        f.page->filter()->setText(u"sales"_s);

        QTRY_COMPARE(f.column(TaskTableModel::Name), QStringList{ u"Ana"_s });
    }

    void followsTheAttributes()
    {
        Page f;
        f.choose({ u"topic"_s });
        Task ana = *f.sample.state().task(sid<TaskId>(1));
        ana.attributes = R"({"name":"Ana","topic":"complaint"})";
        f.sample.clock().advance(std::chrono::seconds(1));
        ana.updatedAt = f.sample.clock().now();

        f.sample.state().apply(ana, f.sample.clock().now());

        QTRY_VERIFY(f.column(first).contains(u"complaint"_s));
    }

    void othersTakeTheirPlace()
    {
        Page f;
        f.choose({ u"topic"_s });
        QTRY_VERIFY(f.column(first).contains(u"sales"_s));
        f.table().sortByColumn(first, Qt::AscendingOrder);

        f.choose({ u"customer.tier"_s });

        QTRY_VERIFY(f.column(first).contains(u"2"_s));
        QVERIFY(!f.column(first).contains(u"sales"_s));
        f.choose({});
        QCOMPARE(f.table().model()->columnCount(), first);
    }

    void areThereAgainWithTheirWidths()
    {
        Page f;
        f.choose({ u"topic"_s });
        f.table().setColumnWidth(first, 177);
        f.table().horizontalHeader()->moveSection(first, 0);

        f.page.reset();
        f.sample.console().taskTable().setAttributeColumns({});
        f.open();

        QCOMPARE(f.heading(first), u"topic"_s);
        QCOMPARE(f.table().columnWidth(first), 177);
        QCOMPARE(f.table().horizontalHeader()->visualIndex(first), 0);
    }
};

QTEST_MAIN(TestAttributeColumns)
#include "tst_attributecolumns.moc"
