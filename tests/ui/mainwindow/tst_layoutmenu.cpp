// How the console looks is taken to another profile as one file: shown before, taken over, taken back.
#include "console/control/sessioncontroller.h"
#include "console/models/queuetablemodel.h"
#include "console/models/workertablemodel.h"
#include "console/settings/settings.h"
#include "support/sampleconsole.h"
#include "ui/floor/attributecolumns.h"
#include "ui/floor/expressionline.h"
#include "ui/floor/floortable.h"
#include "ui/floor/floorpage.h"
#include "ui/floor/savedviews.h"
#include "ui/mainwindow/layoutmenu.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/shell.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/searchline.h"

#include <QAbstractButton>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// One profile's window over a floor of three agents and two queues.
struct Desk
{
    SampleConsole sample;
    std::unique_ptr<MainWindow> window;

    Desk()
    {
        sample.signIn();
        QList<Worker> agents{ sample.agent(2, u"Bob"_s), sample.agent(3, u"Carla"_s) };
        agents[0].attributes = R"({"languages":["en"],"topic":"cars"})";
        agents[1].attributes = R"({"languages":["es","en"],"topic":"boats"})";
        sample.state().applyWorkers(agents, sample.clock().now());
        sample.state().applyQueues({ TaskQueue{ .id = sid<TaskQueueId>(1), .name = u"Sales"_s },
                                       TaskQueue{ .id = sid<TaskQueueId>(2), .name = u"Support"_s } },
            sample.clock().now());
        window = std::make_unique<MainWindow>(sample.console());
        window->resize(780, 600);
        window->show();
        emit sample.console().session().phaseChanged(SessionPhase::SignedIn);
    }

    template <typename T> [[nodiscard]] T *part(const QString &name) const { return window->findChild<T *>(name); }
    [[nodiscard]] FloorPage *page(const QString &name) const { return part<FloorPage>(name + u"Page"_s); }
    [[nodiscard]] FloorTable *table(const QString &name) const { return page(name)->table(); }
    [[nodiscard]] LayoutMenu &menu() const { return *window->findChild<LayoutMenu *>(); }
    [[nodiscard]] Settings &settings() { return sample.console().settings(); }
    [[nodiscard]] Banner *message() const { return part<Banner>(u"layoutMessage"_s); }

    /// The table of agents as one sees it, without what is chosen in it.
    [[nodiscard]] QImage picture() const
    {
        window->shell()->setPage(Shell::Agents);
        QCoreApplication::processEvents(); // it finds its place
        FloorTable *agents = table(u"agents"_s);
        agents->clearSelection();
        agents->setCurrentIndex({});
        window->setFocus();
        return agents->grab().toImage();
    }

    void arrange()
    {
        window->shell()->setPage(Shell::Agents);
        page(u"agents"_s)->expression()->setText(u"languages HAS 'en'"_s);
        page(u"agents"_s)->findChild<AttributeColumns *>()->choose({ u"topic"_s });
        table(u"agents"_s)->horizontalHeader()->moveSection(WorkerTableModel::Skills, 1);
        table(u"agents"_s)->setColumnHidden(WorkerTableModel::Since, true);
        table(u"agents"_s)->setColumnWidth(WorkerTableModel::Status, 171);
        table(u"agents"_s)->sortByColumn(WorkerTableModel::Name, Qt::DescendingOrder);
        table(u"queues"_s)->sortByColumn(QueueTableModel::Name, Qt::DescendingOrder);
        SavedViews(settings(), u"agents"_s).save({ .name = u"Morning"_s, .filter = u"bob"_s, .table = table(u"agents"_s)->view() });
        settings().setTheme(Theme::Dark);
        settings().setQueueLevels(u"Sales"_s, { .waitingBad = 8 });
        part<QAbstractButton>(u"asTiles"_s)->setChecked(true);
        window->resize(790, 700);
    }

    void import(const QString &file) const
    {
        menu().importFrom(file);
        if (auto *apply = part<QAbstractButton>(u"layoutApply"_s))
            apply->click();
    }
};

QString written(const QTemporaryDir &folder, const QByteArray &text)
{
    QFile file(folder.filePath(u"given.json"_s));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
}

} // namespace

class TestLayoutMenu : public QObject
{
    Q_OBJECT

private slots:
    void aFreshProfileShowsTheSamePicture()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"layout.json"_s);
        Desk one;
        one.arrange();
        one.menu().exportTo(file);
        QVERIFY2(one.message()->tone() == Tone::Good, qPrintable(one.message()->text()));
        one.message()->dismiss();

        Desk other;
        QVERIFY(other.window->size() != one.window->size());
        other.import(file);
        other.message()->dismiss();

        QCOMPARE(other.window->size(), one.window->size());
        QTRY_COMPARE(other.table(u"agents"_s)->model()->rowCount(), 2);
        QTRY_COMPARE(one.table(u"agents"_s)->model()->rowCount(), 2);
        QCOMPARE(other.table(u"agents"_s)->view(), one.table(u"agents"_s)->view());
        QVERIFY(other.part<QAbstractButton>(u"asTiles"_s)->isChecked());
        QCOMPARE(other.page(u"agents"_s)->expression()->text(), u"languages HAS 'en'"_s);
        QTRY_COMPARE(other.picture(), one.picture());
        QCOMPARE(SavedViews(other.settings(), u"agents"_s).all(), SavedViews(one.settings(), u"agents"_s).all());
        QCOMPARE(other.settings().theme(), Theme::Dark);
        QCOMPARE(other.settings().queueLevels(u"Sales"_s).waitingBad, 8);
    }

    void nothingChangesBeforeApply()
    {
        const QTemporaryDir folder;
        Desk desk;
        const QImage before = desk.picture();
        const QString file = written(folder, R"({"cordboardLayout": 1, "look": {"theme": "dark"}, "sound": 3,
            "board": {"tiles": true, "levels": {"waitingBad": 8}}, "tables": {"agents": {"filter": "bob"}}})");

        desk.menu().importFrom(file);

        auto *changes = desk.part<QTreeWidget>(u"layoutChanges"_s);
        QVERIFY(changes);
        QCOMPARE(changes->topLevelItemCount(), 4);
        QVERIFY(desk.part<QLabel>(u"layoutNotes"_s)->text().contains(u"sound"_s));
        QCOMPARE(desk.settings().theme(), Theme::System);
        desk.part<QAbstractButton>(u"layoutCancel"_s)->click();
        QCOMPARE(desk.settings().theme(), Theme::System);
        QCOMPARE(desk.settings().queueLevels({}).waitingBad, 10);
        QVERIFY(!desk.message()->isVisible());
        QTRY_COMPARE(desk.picture(), before); // once it is laid out
    }

    void anImportIsUndone_data()
    {
        QTest::addColumn<bool>("byMenu");

        QTest::newRow("by the menu") << true;
        QTest::newRow("by the message") << false;
    }

    void anImportIsUndone()
    {
        QFETCH(bool, byMenu);
        const QTemporaryDir folder;
        Desk desk;
        const QImage before = desk.picture();
        const QByteArray table = desk.table(u"agents"_s)->view();
        const QSize size = desk.window->size();
        auto *undo = desk.part<QAction>(u"undoLayoutAction"_s);
        QVERIFY(!undo->isEnabled());
        desk.import(written(folder, R"({"cordboardLayout": 1, "window": {"size": {"width": 790, "height": 720}},
            "board": {"tiles": true}, "tables": {"agents": {"filter": "bob", "look": {"columns": [{"column": "sid", "width": 40},
            {"column": "name", "width": 9}], "sort": {"column": "sid", "descending": true}}}}})"));
        QTRY_COMPARE(desk.table(u"agents"_s)->model()->rowCount(), 1);
        QCOMPARE(desk.table(u"agents"_s)->horizontalHeader()->logicalIndex(0), int(WorkerTableModel::Sid));
        QVERIFY(desk.message()->isVisible());

        if (byMenu)
            undo->trigger();
        else
            emit desk.message()->actionRequested();

        QTRY_COMPARE(desk.table(u"agents"_s)->model()->rowCount(), 3);
        QCOMPARE(desk.table(u"agents"_s)->view(), table);
        QCOMPARE(desk.window->height(), size.height());
        QVERIFY(!desk.message()->isVisible());
        QVERIFY(!undo->isEnabled());
        QTRY_COMPARE(desk.picture(), before); // once it is laid out
    }

    void whatCannotBeTakenIsSaidAndChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("said");

        QTest::newRow("no JSON") << QByteArray("{\n\n nonsense") << u"line 3"_s;
        QTest::newRow("something else") << QByteArray("{}") << u"cordboardLayout"_s;
        QTest::newRow("newer") << QByteArray(R"({"cordboardLayout": 7})") << u"version is 7"_s;
        QTest::newRow("wrong type") << QByteArray(R"({"cordboardLayout": 1, "board": {"alerts": "yes"}, "look": {"theme": "dark"}})")
                                    << u"“board.alerts” has to be true or false"_s;
        QTest::newRow("out of range") << QByteArray(R"({"cordboardLayout": 1, "board": {"levels": {"serviceBad": 200}}})")
                                      << u"from 0 to 100"_s;
    }

    void whatCannotBeTakenIsSaidAndChangesNothing()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, said);
        const QTemporaryDir folder;
        Desk desk;

        desk.menu().importFrom(written(folder, file));

        QVERIFY(!desk.part<QDialog>(u"layoutDialog"_s));
        QCOMPARE(desk.message()->tone(), Tone::Bad);
        QVERIFY2(desk.message()->text().contains(said), qPrintable(desk.message()->text()));
        QCOMPARE(desk.settings().theme(), Theme::System);
    }

    void aFileThatIsNotThereOrCannotBeWrittenIsSaid()
    {
        Desk desk;

        desk.menu().importFrom(u"/nowhere/layout.json"_s);
        QCOMPARE(desk.message()->tone(), Tone::Bad);
        desk.message()->dismiss();
        desk.menu().exportTo(u"/nowhere/layout.json"_s);

        QVERIFY(desk.message()->isVisible());
        QCOMPARE(desk.message()->tone(), Tone::Bad);
    }

    void theMenuAsksForAFile_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("dialog");

        QTest::newRow("export") << u"exportLayoutAction"_s << u"exportLayoutDialog"_s;
        QTest::newRow("import") << u"importLayoutAction"_s << u"importLayoutDialog"_s;
    }

    void theMenuAsksForAFile()
    {
        QFETCH(QString, action);
        QFETCH(QString, dialog);
        Desk desk;

        desk.part<QAction>(action)->trigger();

        QTRY_VERIFY(desk.part<QFileDialog>(dialog) && desk.part<QFileDialog>(dialog)->isVisible());
    }
};

QTEST_MAIN(TestLayoutMenu)
#include "tst_layoutmenu.moc"
