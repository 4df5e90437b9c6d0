// What one does with tasks on the floor, at a real router, by menus and windows alone.
#include "console/console.h"
#include "console/control/attributeediting.h"
#include "console/consolefloor.h"
#include "console/control/taskbatch.h"
#include "console/models/tasktablemodel.h"
#include "console/routerfixture.h"
#include "console/state/consolestate.h"
#include "support/sampleconsole.h"
#include "ui/floor/cancelbar.h"
#include "ui/floor/floortable.h"
#include "ui/floor/prioritybar.h"
#include "ui/floor/reroutedialog.h"
#include "ui/floor/taskactions.h"
#include "ui/floor/taskattributesdialog.h"
#include "ui/floor/taskspage.h"

#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;

#define TRY_LONG(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30'000)

namespace {

/// Of the menu of actions; null: there is no such item.
QAction *menuItem(const TasksPage &page, const QString &text)
{
    emit page.table()->menuAsked(page.table()->currentIndex(), page.mapToGlobal(QPoint(5, 5)));
    for (const auto *menu : page.findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (QString(action->text()).remove(u'&') == text)
                return action;
        }
    }
    return nullptr;
}

/// Alice's console on the page of tasks, with two that wait.
struct Floor
{
    RouterFixture router;
    SystemClock clock;
    std::unique_ptr<Console> console{};
    std::unique_ptr<TasksPage> page{};

    [[nodiscard]] bool open()
    {
        if (!router.start())
            return false;
        console = std::make_unique<Console>(router.optionsFor(u"Alice"_s), clock);
        page = std::make_unique<TasksPage>(*console);
        page->show();
        console->start();
        if (!QTest::qWaitFor([this] { return state().workspace() && !state().workflows().isEmpty(); }, 30'000))
            return false;
        for (const char *name : { "Ana", "Ben" })
            router.post(path("/Tasks"), "Priority=3&Attributes=%7B%22selected_language%22%3A%22es%22%2C%22name%22%3A%22" + QByteArray(name) + "%22%7D");
        console->setWatchFloor(true);
        return QTest::qWaitFor([this] { return page->table()->model()->rowCount() == 2; }, 30'000);
    }
    [[nodiscard]] const ConsoleState &state() const { return console->state(); }
    [[nodiscard]] QByteArray path(const QByteArray &below) const
    {
        return "/v1/Workspaces/" + state().workspace()->id.utf8() + below;
    }
    /// As the router has it.
    [[nodiscard]] QJsonObject task(const QString &name)
    {
        QJsonObject found;
        for (const QJsonValue &each : router.get(path("/Tasks")).value("tasks"_L1).toArray()) {
            if (each["attributes"_L1].toString().contains(name) && each["assignment_status"_L1] != "canceled"_L1)
                found = each.toObject();
        }
        return found;
    }
    [[nodiscard]] QAction *item(const QString &text) const { return menuItem(*page, text); }
    void choose(const QString &name) const
    {
        for (int row = 0; row < 2; ++row) {
            if (page->table()->model()->index(row, 0).data().toString() == name)
                page->table()->selectRow(row);
        }
    }
    [[nodiscard]] bool isIdle() const { return !console->floor().taskBatch().isRunning(); }
};

} // namespace

class TestTaskActions : public QObject
{
    Q_OBJECT

private slots:
    void tellsTasksApart_data()
    {
        QTest::addColumn<int>("task");
        QTest::addColumn<QString>("who");

        QTest::newRow("a name") << 1 << u"Ana"_s;
        QTest::newRow("no name") << 2 << u"Unknown customer (%1)"_s.arg(sid<TaskId>(2).text());
        QTest::newRow("has vanished") << 3 << sid<TaskId>(3).text();
    }

    void tellsTasksApart()
    {
        QFETCH(int, task);
        SampleConsole sample;
        sample.signIn();
        Task nameless = sample.task(2, {});
        nameless.attributes = "{}";
        sample.state().applyTasks({ sample.task(1, u"Ana"_s), nameless }, sample.clock().now());
        QWidget page;
        CancelBar cancelBar(&page);
        PriorityBar priorityBar(&page);
        const TaskActions actions(sample.console(), cancelBar, priorityBar, &page);

        QTEST(actions.whoOf(sid<TaskId>(task)), "who");
    }

    void cancelsAllThatAreChosen()
    {
        Floor f;
        QVERIFY(f.open());
        f.page->table()->selectAll();

        f.item(u"Cancel 2 Task(s)…"_s)->trigger();
        f.page->findChild<QLineEdit *>(u"reason"_s)->setText(u"storm"_s);
        QTest::mouseClick(f.page->findChild<QPushButton *>(u"confirmButton"_s), Qt::LeftButton);

        TRY_LONG(f.isIdle());
        QVERIFY(f.task(u"Ana"_s).isEmpty());
        QVERIFY(f.task(u"Ben"_s).isEmpty());
    }

    void changesThePriority()
    {
        Floor f;
        QVERIFY(f.open());
        f.choose(u"Ana"_s);

        f.item(u"Change Priority…"_s)->trigger();
        auto *box = f.page->findChild<QSpinBox *>(u"newPriority"_s);
        QCOMPARE(box->value(), 3);
        box->setValue(77);
        QTest::mouseClick(f.page->findChild<QPushButton *>(u"setPriority"_s), Qt::LeftButton);

        TRY_LONG(f.isIdle());
        QCOMPARE(f.task(u"Ana"_s).value("priority"_L1).toInt(), 77);
        QCOMPARE(f.task(u"Ben"_s).value("priority"_L1).toInt(), 3);
    }

    void theBoxBeginsWithThePriorityThatThereIs_data()
    {
        QTest::addColumn<QList<int>>("now"); // of each task
        QTest::addColumn<int>("first");
        QTest::addColumn<QString>("said");

        QTest::newRow("one") << QList{ 5 } << 5 << QString();
        QTest::newRow("all the same") << QList{ 5, 5, 5 } << 5 << QString();
        QTest::newRow("differ") << QList{ 5, 0, 7 } << 5 << u"Now between 0 and 7"_s;
    }

    void theBoxBeginsWithThePriorityThatThereIs()
    {
        QFETCH(QList<int>, now);
        SampleConsole sample;
        TasksPage page(sample.console());
        page.show();
        sample.signIn();
        QList<Task> tasks;
        for (const int priority : now) {
            tasks.append(sample.task(int(tasks.size()) + 1, u"Ana"_s));
            tasks.last().priority = priority;
        }
        sample.state().applyTasks(tasks, sample.clock().now());
        QTRY_COMPARE(page.table()->model()->rowCount(), int(now.size()));
        page.table()->sortByColumn(TaskTableModel::Sid, Qt::AscendingOrder);
        page.table()->selectAll();

        menuItem(page, u"Change Priority…"_s)->trigger();

        const auto *box = page.findChild<QSpinBox *>(u"newPriority"_s);
        QTEST(box->value(), "first");
        const auto *said = page.findChild<QLabel *>(u"prioritiesNow"_s);
        QTEST(said->text(), "said");
        QCOMPARE(said->isVisible(), !said->text().isEmpty());
        QCOMPARE(box->accessibleDescription(), said->text());
    }

    void restsAndSaysWhy()
    {
        Floor f;
        QVERIFY(f.open());
        f.choose(u"Ana"_s);

        QAction *complete = f.item(u"Complete Task…"_s);

        QVERIFY(!complete->isEnabled());
        QCOMPARE(complete->toolTip(), u"Only a task that somebody has in hand can be completed."_s);
        f.page->setOnline(false);
        QCOMPARE(f.item(u"Cancel Task…"_s)->toolTip(), u"Not while the server cannot be reached."_s);
    }

    void editsAttributes()
    {
        Floor f;
        QVERIFY(f.open());
        f.choose(u"Ana"_s);

        f.item(u"Edit Attributes…"_s)->trigger();
        auto *dialog = f.page->findChild<TaskAttributesDialog *>();
        QVERIFY(dialog);
        auto *text = dialog->findChild<QPlainTextEdit *>(u"attributesText"_s);
        const auto isOpen = [&f, task = dialog->task()] {
            const AttributeEdit *edit = f.console->attributeEditing().edit(task);
            return edit && edit->phase == AttributeEdit::Phase::Open; // its version is known
        };
        TRY_LONG(isOpen());
        text->setPlainText(u"{\"selected_language\": \"es\", \"name\": \"Ana\", \"vip\": true}"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveAttributes"_s), Qt::LeftButton);

        TRY_LONG(f.task(u"Ana"_s).value("attributes"_L1).toString().contains(u"vip"_s));
    }

    void reroutesInTwoRequestsAndKeepsThePlace()
    {
        Floor f;
        QVERIFY(f.open());
        f.choose(u"Ana"_s);
        const QJsonObject before = f.task(u"Ana"_s);

        f.item(u"Re-route…"_s)->trigger();
        auto *dialog = f.page->findChild<RerouteDialog *>();
        QVERIFY(dialog);
        auto *send = dialog->findChild<QPushButton *>(u"sendButton"_s);
        QVERIFY(!send->isEnabled()); // nothing is changed yet
        dialog->findChild<QRadioButton *>(u"createAnew"_s)->click();
        dialog->findChild<QSpinBox *>(u"priority"_s)->setValue(50);
        const QString shown = dialog->findChild<QPlainTextEdit *>(u"requests"_s)->toPlainText();
        QVERIFY2(shown.indexOf(u"AssignmentStatus=canceled"_s) < shown.indexOf(u"VirtualStartTime="_s), qPrintable(shown));
        QTest::mouseClick(send, Qt::LeftButton);

        QJsonObject after;
        TRY_LONG(!(after = f.task(u"Ana"_s)).isEmpty() && after.value("sid"_L1) != before.value("sid"_L1));
        QCOMPARE(after.value("priority"_L1).toInt(), 50);
        QCOMPARE(after.value("virtual_start_time"_L1), before.value("virtual_start_time"_L1));
    }

    // What is sent is compared with what stands at the router, not with what a list told a while ago.
    void reroutesWhatTheTaskIsByNow()
    {
        Floor f;
        QVERIFY(f.open());
        f.choose(u"Ana"_s);
        const QByteArray ana = "/Tasks/" + f.task(u"Ana"_s).value("sid"_L1).toString().toLatin1();
        f.router.post(f.path(ana), "Priority=8");

        f.item(u"Re-route…"_s)->trigger();
        auto *dialog = f.page->findChild<RerouteDialog *>();
        QVERIFY(dialog);
        auto *priority = dialog->findChild<QSpinBox *>(u"priority"_s);
        TRY_LONG(priority->value() == 8);
        QVERIFY(!dialog->findChild<QPushButton *>(u"sendButton"_s)->isEnabled()); // nothing is changed yet
        dialog->findChild<QPlainTextEdit *>(u"attributes"_s)->setPlainText(u"{\"selected_language\": \"en\", \"name\": \"Ana\"}"_s);
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(priority, Qt::Key_Return, Qt::ControlModifier);

        TRY_LONG(f.task(u"Ana"_s).value("attributes"_L1).toString().contains(u"en"_s));
        QCOMPARE(f.task(u"Ana"_s).value("priority"_L1).toInt(), 8);
    }

    void findsNothingStuckWhereNothingIs()
    {
        Floor f;
        QVERIFY(f.open());

        f.page->findChild<QPushButton *>(u"stuckButton"_s)->click();
        QTRY_COMPARE(f.page->table()->model()->rowCount(), 0);
        f.page->findChild<QPushButton *>(u"stuckButton"_s)->click();

        QTRY_COMPARE(f.page->table()->model()->rowCount(), 2);
    }
};

QTEST_MAIN(TestTaskActions)
#include "tst_taskactions.moc"
