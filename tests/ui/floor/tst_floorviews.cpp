// Views with a name, expressions and the export of a page over a console's state.
#include "console/models/workertablemodel.h"
#include "console/settings/settings.h"
#include "support/sampleconsole.h"
#include "ui/floor/agentspage.h"
#include "ui/floor/expressionline.h"
#include "ui/floor/floortable.h"
#include "ui/floor/floorviews.h"
#include "ui/floor/queuespage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/menubutton.h"
#include "ui/widgets/searchline.h"

#include <QAbstractButton>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Floor
{
    SampleConsole sample;
    std::unique_ptr<AgentsPage> page{};

    Floor()
    {
        sample.signIn();
        QList<Worker> agents{ sample.agent(2, u"Bob"_s), sample.agent(3, u"Carla"_s) };
        agents[0].attributes = R"({"languages":["en"]})";
        agents[1].attributes = R"({"languages":["es","en"]})";
        sample.state().applyWorkers(agents, sample.clock().now());
        open();
    }

    void open()
    {
        page = std::make_unique<AgentsPage>(sample.console());
        page->show();
    }

    [[nodiscard]] int rows() const { return page->table()->model()->rowCount(); }
    template <typename T> [[nodiscard]] T *part(const QString &name) const { return page->findChild<T *>(name); }

    /// Opens the menu of views and answers its item; null: there is none.
    [[nodiscard]] QAction *item(const QString &text) const
    {
        auto *button = part<MenuButton>(u"viewButton"_s);
        button->click();
        button->choices()->close();
        for (QAction *action : button->choices()->actions()) {
            if (QString(action->text()).remove(u'&') == text)
                return action;
        }
        return nullptr;
    }

    void saveAs(const QString &name) const
    {
        item(u"Save This View…"_s)->trigger();
        part<QLineEdit>(u"viewName"_s)->setText(name);
        part<QAbstractButton>(u"viewNameConfirm"_s)->click();
    }

    void remove(const QString &name) const
    {
        for (QAction *action : item(u"Remove View"_s)->menu()->actions()) {
            if (QString(action->text()).replace("&&"_L1, "&"_L1) == name)
                return action->trigger();
        }
    }
};

} // namespace

class TestFloorViews : public QObject
{
    Q_OBJECT

private slots:
    void filtersByAttributes()
    {
        Floor f;
        QTRY_COMPARE(f.rows(), 3);
        QVERIFY(!f.page->expression()->isVisible());

        f.part<QAbstractButton>(u"byAttributes"_s)->click();
        QVERIFY(f.page->expression()->isVisible());
        f.page->expression()->setText(u"worker.languages HAS 'es'"_s);

        QTRY_COMPARE(f.rows(), 1);
        QCOMPARE(f.page->table()->model()->index(0, WorkerTableModel::Name).data().toString(), u"Carla"_s);
        f.part<QAbstractButton>(u"byAttributes"_s)->click();
        QTRY_COMPARE(f.rows(), 3); // what is not seen does not count
    }

    void theExpressionIsThereAgain()
    {
        Floor f;
        f.page->expression()->setText(u"languages HAS 'es'"_s);
        QTRY_COMPARE(f.rows(), 1);

        f.page.reset();
        f.open();

        QVERIFY(f.page->expression()->isVisible());
        QTRY_COMPARE(f.rows(), 1);
    }

    void aNothingThatMatchesIsCleared()
    {
        Floor f;
        QTRY_COMPARE(f.rows(), 3);
        f.page->expression()->setText(u"rank == 5"_s);
        QTRY_COMPARE(f.rows(), 0);
        const auto buttons = f.page->findChildren<QAbstractButton *>(u"emptyStateAction"_s);
        QAbstractButton *shown = nullptr;
        for (QAbstractButton *button : buttons)
            shown = button->isVisible() ? button : shown;
        QVERIFY(shown);

        shown->click();

        QTRY_COMPARE(f.rows(), 3);
        QVERIFY(f.page->expression()->text().isEmpty());
    }

    void savesAViewByItsName()
    {
        Floor f;
        f.page->filter()->setText(u"a"_s);
        f.page->expression()->setText(u"languages HAS 'es'"_s);
        f.page->table()->setColumnHidden(WorkerTableModel::Skills, true);
        f.page->table()->sortByColumn(WorkerTableModel::Since, Qt::DescendingOrder);
        f.saveAs(u"Spanish & few"_s);
        f.page->filter()->clear();
        f.page->expression()->setText({});
        f.page->table()->setColumnHidden(WorkerTableModel::Skills, false);
        f.page->table()->sortByColumn(WorkerTableModel::Name, Qt::AscendingOrder);

        f.page.reset();
        f.open();
        QTRY_COMPARE(f.rows(), 3);
        f.item(u"Spanish  few"_s)->trigger();

        QTRY_COMPARE(f.rows(), 1);
        QCOMPARE(f.page->filter()->text(), u"a"_s);
        QVERIFY(f.page->table()->isColumnHidden(WorkerTableModel::Skills));
        QCOMPARE(f.sample.console().workerTable().sortColumn(), int(WorkerTableModel::Since));
    }

    void aNameIsThereOnce()
    {
        Floor f;
        f.saveAs(u"Mine"_s);
        f.page->filter()->setText(u"bob"_s);

        f.saveAs(u"MINE"_s);

        SavedViews views(f.sample.console().settings(), u"agents"_s);
        QCOMPARE(views.all().size(), 1);
        QCOMPARE(views.all().constFirst().filter, u"bob"_s);
        views.remove(u"MINE"_s);
        QVERIFY(!f.item(u"MINE"_s));
    }

    void aViewThatIsRemovedCanComeBack()
    {
        Floor f;
        f.saveAs(u"Evening"_s);
        f.page->filter()->setText(u"bob"_s);
        f.page->table()->sortByColumn(WorkerTableModel::Since, Qt::DescendingOrder);
        f.saveAs(u"Morning & noon"_s);
        f.saveAs(u"Night"_s);
        const SavedViews views(f.sample.console().settings(), u"agents"_s);
        const QList<SavedView> before = views.all();
        const auto *note = f.part<Banner>(u"removedView"_s);
        QVERIFY(!note->isVisible());

        f.remove(u"Morning & noon"_s);

        QVERIFY(note->isVisible());
        QCOMPARE(note->text(), u"View “Morning & noon” is removed."_s);
        QCOMPARE(views.all().size(), 2);
        note->findChild<QAbstractButton *>(u"bannerAction"_s)->click();
        QCOMPARE(views.all(), before);
        QVERIFY(!note->isVisible());
    }

    void whatTakesTheNameOfARemovedViewStays_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isOffered"); // to bring the removed one back

        QTest::newRow("its name") << u"MORNING"_s << false;
        QTest::newRow("another name") << u"Night"_s << true;
    }

    void whatTakesTheNameOfARemovedViewStays()
    {
        QFETCH(QString, name);
        QFETCH(bool, isOffered);
        Floor f;
        f.saveAs(u"Morning"_s);
        f.remove(u"Morning"_s);
        const auto *note = f.part<Banner>(u"removedView"_s);
        QVERIFY(note->isVisible());

        f.saveAs(name);

        QCOMPARE(note->isVisible(), isOffered);
    }

    void anEmptyNameIsNoName()
    {
        Floor f;
        f.item(u"Save This View…"_s)->trigger();

        f.part<QLineEdit>(u"viewName"_s)->setText(u"  "_s);

        QVERIFY(!f.part<QAbstractButton>(u"viewNameConfirm"_s)->isEnabled());
        QTest::keyClick(f.part<QLineEdit>(u"viewName"_s), Qt::Key_Escape);
        QVERIFY(!f.part<QLineEdit>(u"viewName"_s)->isVisible());
    }

    void whatCannotBeReadIsNoView()
    {
        Floor f;
        Settings &settings = f.sample.console().settings();
        settings.setLastView(u"agentsViews"_s, u"[{\"filter\":\"x\"}, 5, {\"name\":\"A\",\"table\":\"%%\"}]"_s);

        const auto views = SavedViews(settings, u"agents"_s).all();

        QCOMPARE(views.size(), 1);
        f.page->views()->show(views.constFirst()); // a table state from elsewhere changes nothing
        QTRY_COMPARE(f.rows(), 3);
    }

    void writesTheTableToAFile_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("written");
        QTest::newRow("a new file") << u"agents.csv"_s << true;
        QTest::newRow("no such folder") << u"nowhere/agents.csv"_s << false;
    }

    void writesTheTableToAFile()
    {
        QFETCH(QString, file);
        QFETCH(bool, written);
        Floor f;
        QTRY_COMPARE(f.rows(), 3);
        QTemporaryDir folder;
        QSignalSpy exported(f.page->views(), &FloorViews::exported);
        QSignalSpy failed(f.page->views(), &FloorViews::exportFailed);
        f.item(u"Export as CSV…"_s)->trigger();
        auto *dialog = f.page->findChild<QFileDialog *>(u"exportDialog"_s);
        QVERIFY(dialog);

        emit dialog->fileSelected(folder.filePath(file));

        QTRY_COMPARE(exported.count() + failed.count(), 1);
        QCOMPARE(exported.count(), written ? 1 : 0);
        QFile text(folder.filePath(file));
        QCOMPARE(text.open(QIODevice::ReadOnly), written);
        if (written)
            QVERIFY(text.readAll().contains("\r\nBob,Offline,"));
        dialog->close();
    }

    void queuesHaveNoAttributes()
    {
        SampleConsole sample;
        QueuesPage page(sample.console());
        page.show();

        QVERIFY(!page.findChild<QAbstractButton *>(u"byAttributes"_s)->isVisible());
    }
};

QTEST_MAIN(TestFloorViews)
#include "tst_floorviews.moc"
