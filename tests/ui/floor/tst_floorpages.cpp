// The three pages over a console's state.
#include "console/models/queuetablemodel.h"
#include "console/models/tasktablemodel.h"
#include "console/models/workertablemodel.h"
#include "console/models/roles.h"
#include "console/settings/settings.h"
#include "console/state/loadbook.h"
#include "core/base/csv.h"
#include "pagewords.h"
#include "support/sampleconsole.h"
#include "ui/floor/agentspage.h"
#include "ui/floor/cancelbar.h"
#include "ui/floor/csvtext.h"
#include "ui/floor/expressionline.h"
#include "ui/floor/floortable.h"
#include "ui/floor/floorwords.h"
#include "ui/floor/queuespage.h"
#include "ui/floor/taskspage.h"
#include "ui/theme/tone.h"
#include "ui/widgets/agelabel.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/menubutton.h"
#include "ui/widgets/searchline.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString cell(const FloorPage &page, int row, int column)
{
    return page.table()->model()->index(row, column).data().toString();
}

/// The item of the menu that is open for the first row; null: no such item.
QAction *menuItem(FloorPage &page, const QString &text)
{
    emit page.table()->menuAsked(page.table()->model()->index(0, 0), page.mapToGlobal(QPoint(5, 5)));
    for (const auto *menu : page.findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (QString(action->text()).remove(u'&') == text)
                return action;
        }
    }
    return nullptr;
}

/// More than one sees at once: "Caller 1" to "Caller 200".
QList<Task> manyTasks(const SampleConsole &sample)
{
    QList<Task> tasks;
    for (int number = 1; number <= 200; ++number)
        tasks.append(sample.task(number, u"Caller %1"_s.arg(number)));
    return tasks;
}

} // namespace

class TestFloorPages : public QObject
{
    Q_OBJECT

private slots:
    void saysTasksInWords();
    void saysThatNobodyKnowsWhose();
    void saysAgentsInWords();
    void saysQueuesInWords();
    void figuresThatHaveNotComeAreNotZero();
    void filesHoldData();
    void saysWhatIsMissing();
    void nothingIsMissingBeforeItIsRead();
    void filters();
    void findsTheWordsOnScreen_data();
    void findsTheWordsOnScreen();
    void goesBetweenFiltersAndRowsByKey();
    void tabFollowsWhatIsSeen();
    void findsWhoIsAvailable();
    void showsOnlyWhatACellSays_data();
    void showsOnlyWhatACellSays();
    void aNewFilterBeginsAtTheTop_data();
    void aNewFilterBeginsAtTheTop();
    void anotherOrderBeginsAtTheTop_data();
    void anotherOrderBeginsAtTheTop();
    void saysThatItSearches_data();
    void saysThatItSearches();
    void nothingIsFoundOnlyWhenAllIsSearched_data();
    void nothingIsFoundOnlyWhenAllIsSearched();
    void nothingIsFoundOnlyWhenAllIsRead();
    void aFilterThatIsGoneFindsNothingWrong();
    void rowsThatGoDoNotScroll();
    void beginsAtTheTop();
    void filterAndChosenRowAreThereAgain();
    void agesGoOn();
    void whatHasEndedComesLast_data();
    void whatHasEndedComesLast();
    void countsWhatIsOpenAndWhatHasEnded();
    void knowsHowOldTheNumbersAre();
    void saysThatMoreAreComing();
    void saysThatTheTableIsFilling();
    void countsWhatTheFilterHides();
    void theCountIsShortenedWhereThereIsNoRoom();
    void asksBeforeATaskIsCanceled();
    void whatWasAskedGivesTheFocusBack_data();
    void whatWasAskedGivesTheFocusBack();
    void cancelsOnlyWhatWaits_data();
    void cancelsOnlyWhatWaits();
    void offersEveryStatusForAnAgent();
    void copiesTheSid();
    void stuckTasksAreFound();
    void saysThatNoTaskIsStuck();
    void loadsAreUnknownUntilTheyAreRead();
    void onlyWhoIsAvailableIsFree_data();
    void onlyWhoIsAvailableIsFree();
    void actionsAreForTheChosenRow();
    void aFileOfAgentsNeedsNoChosenRow();
};

void TestFloorPages::saysTasksInWords()
{
    SampleConsole sample;
    TasksPage page(sample.console());
    page.show();
    sample.signIn();

    sample.state().applyTasks({ sample.task(1, u"Ana"_s) }, sample.clock().now());
    sample.clock().advance(5min);

    QTRY_COMPARE(page.table()->model()->rowCount(), 1);
    QCOMPARE(cell(page, 0, TaskTableModel::Name), u"Ana"_s);
    QCOMPARE(cell(page, 0, TaskTableModel::Status), u"Waiting"_s);
    QCOMPARE(cell(page, 0, TaskTableModel::Age), u"5 min"_s);
    QVERIFY(seenWords(page).contains(u"1 open task"_s));
    QVERIFY(page.table()->model()->index(0, TaskTableModel::Status).data(FloorWords::ToneRole).isValid());
    QVERIFY(!page.table()->model()->index(0, TaskTableModel::Name).data(FloorWords::ToneRole).isValid());
}

void TestFloorPages::saysThatNobodyKnowsWhose()
{
    SampleConsole sample;
    TasksPage page(sample.console());
    page.show();
    sample.signIn();
    Task nameless = sample.task(1, {});
    nameless.attributes = "{}";
    sample.state().applyTasks({ nameless, sample.task(2, u"Ana"_s) }, sample.clock().now());
    QTRY_COMPARE(page.table()->model()->rowCount(), 2);

    for (const Qt::SortOrder order : { Qt::AscendingOrder, Qt::DescendingOrder }) {
        page.table()->sortByColumn(TaskTableModel::Name, order);
        QCOMPARE(cell(page, 0, TaskTableModel::Name), u"Ana"_s);
        QCOMPARE(cell(page, 1, TaskTableModel::Name), u"Unknown customer"_s);
    }
    const QAbstractItemModel &shown = *page.table()->model();
    QVERIFY(!shown.index(0, TaskTableModel::Name).data(FloorWords::MutedRole).toBool());
    QVERIFY(shown.index(1, TaskTableModel::Name).data(FloorWords::MutedRole).toBool());
    page.filter()->setText(u"unknown"_s);
    QCOMPARE(shown.rowCount(), 0); // it is no name
}

void TestFloorPages::saysAgentsInWords()
{
    SampleConsole sample;
    AgentsPage page(sample.console());
    page.show();

    sample.signIn(2);

    QTRY_COMPARE(page.table()->model()->rowCount(), 1);
    QCOMPARE(cell(page, 0, WorkerTableModel::Name), u"Alice"_s);
    QCOMPARE(cell(page, 0, WorkerTableModel::Status), u"Idle"_s);
    QCOMPARE(cell(page, 0, WorkerTableModel::Available), u"Available"_s);
}

void TestFloorPages::saysQueuesInWords()
{
    SampleConsole sample;
    QueuesPage page(sample.console());
    page.show();
    sample.signIn();

    sample.state().applyQueues({ { .id = sid<TaskQueueId>(1), .name = u"Spanish"_s } }, sample.clock().now());
    sample.state().applyFigures({ { .queue = sid<TaskQueueId>(1), .pending = 2, .reserved = 1, .longestWaiting = 90s } },
        sample.clock().now());

    QTRY_COMPARE(cell(page, 0, QueueTableModel::Waiting), u"3"_s);
    QCOMPARE(cell(page, 0, QueueTableModel::Available), u"0"_s);
    const auto tone = page.table()->model()->index(0, QueueTableModel::Waiting).data(FloorWords::ToneRole);
    QCOMPARE(tone.toInt(), int(Tone::Warning)); // somebody waits, nobody is there
}

void TestFloorPages::figuresThatHaveNotComeAreNotZero()
{
    SampleConsole sample;
    QueuesPage page(sample.console());
    page.show();
    sample.signIn();

    sample.state().applyQueues({ { .id = sid<TaskQueueId>(1), .name = u"Spanish"_s } }, sample.clock().now());

    QTRY_COMPARE(page.table()->model()->rowCount(), 1);
    QCOMPARE(cell(page, 0, QueueTableModel::Waiting), u"…"_s);
    QCOMPARE(cell(page, 0, QueueTableModel::Oldest), u"…"_s); // not: nobody waits
}

void TestFloorPages::filesHoldData()
{
    SampleConsole sample;
    QueuesPage page(sample.console());
    page.show();
    sample.signIn();
    sample.state().applyQueues(
        { { .id = sid<TaskQueueId>(1), .name = u"Spanish"_s }, { .id = sid<TaskQueueId>(2), .name = u"Ubiquitous"_s } },
        sample.clock().now());
    sample.state().applyFigures({ { .queue = sid<TaskQueueId>(1), .pending = 2, .longestWaiting = 90s } }, sample.clock().now());
    QTRY_COMPARE(cell(page, 0, QueueTableModel::Waiting), u"2"_s);

    const CsvSheet sheet(*page.table()->model());
    const QList<CsvRow> rows = readCsv(sheet.heading() + sheet.line(0) + sheet.line(1)).rows;

    QCOMPARE(rows.size(), 3);
    const QStringList &headings = rows.at(0).cells;
    QCOMPARE(headings.at(QueueTableModel::Oldest), u"Oldest (s)"_s);
    QCOMPARE(headings.at(QueueTableModel::ServiceLevel), u"Service level (%)"_s);
    QCOMPARE(headings.at(QueueTableModel::Waiting), u"Waiting"_s);
    const QStringList &known = rows.at(1).cells;
    QCOMPARE(known.at(QueueTableModel::Waiting), u"2"_s);
    QCOMPARE(known.at(QueueTableModel::Oldest), u"90"_s);
    const qint64 asked = sample.clock().now().time_since_epoch().count();
    QCOMPARE(known.at(QueueTableModel::Asked), QDateTime::fromMSecsSinceEpoch(asked, Qt::UTC).toString(Qt::ISODate));
    const QStringList &unknown = rows.at(2).cells;
    for (const int column : { QueueTableModel::Waiting, QueueTableModel::Oldest, QueueTableModel::ServiceLevel, QueueTableModel::Asked })
        QCOMPARE(unknown.at(column), QString());
}

void TestFloorPages::saysWhatIsMissing()
{
    SampleConsole sample;
    TasksPage tasks(sample.console());
    QueuesPage queues(sample.console());
    tasks.show();
    queues.show();

    sample.signIn();
    sample.state().applyTasks({}, sample.clock().now());
    sample.state().applyQueues({}, sample.clock().now());

    QVERIFY(seenWords(tasks).contains(u"No tasks"_s));
    QVERIFY(seenWords(queues).contains(u"No queues"_s));
    QVERIFY(!tasks.table()->isVisible());
}

void TestFloorPages::nothingIsMissingBeforeItIsRead()
{
    SampleConsole sample;
    TasksPage tasks(sample.console());
    QueuesPage queues(sample.console());
    tasks.show();
    queues.show();
    sample.signIn();
    auto *totals = queues.findChild<QLabel *>(u"queueTotals"_s);

    for (int turn = 0; turn < 2; ++turn) { // another workspace is not read yet, though the one before was
        for (const FloorPage *page : { static_cast<FloorPage *>(&tasks), static_cast<FloorPage *>(&queues) })
            QCOMPARE(titleInstead(*page), u"Reading…"_s);
        QTRY_COMPARE(totals->text(), u"Reading queues…"_s);
        sample.state().applyTasks({}, sample.clock().now());
        sample.state().applyQueues({}, sample.clock().now());
        QCOMPARE(titleInstead(tasks), u"No tasks"_s);
        QCOMPARE(titleInstead(queues), u"No queues"_s);
        QTRY_COMPARE(totals->text(), u"No figures yet"_s);
        sample.signIn();
    }
    queues.findChild<QPushButton *>(u"asTiles"_s)->click();
    QCOMPARE(titleInstead(queues), u"Reading…"_s);
    queues.setOnline(false);
    QCOMPARE(titleInstead(queues), u"Not read yet"_s);
    queues.setOnline(true);
    sample.state().applyQueues({ { .id = sid<TaskQueueId>(1), .name = u"Spanish"_s } }, sample.clock().now());
    QVERIFY(titleInstead(queues) != u"No queues"_s); // the table takes it in with the next frame
    QTRY_COMPARE(titleInstead(queues), QString());
}

void TestFloorPages::filters()
{
    SampleConsole sample;
    TasksPage page(sample.console());
    page.show();
    sample.signIn();
    sample.state().applyTasks({ sample.task(1, u"Ana"_s), sample.task(2, u"Ben"_s) }, sample.clock().now());
    QTRY_COMPARE(page.table()->model()->rowCount(), 2);

    page.focusFilter();
    QTest::keyClicks(page.filter(), u"ben"_s);
    QTRY_COMPARE(page.table()->model()->rowCount(), 1);
    QCOMPARE(cell(page, 0, TaskTableModel::Name), u"Ben"_s);
    QTRY_VERIFY(seenWords(page).contains(u"1 of 2"_s));
    QTest::keyClicks(page.filter(), u"nobody"_s);
    QTRY_VERIFY(seenWords(page).contains(u"Nothing matches"_s));
    page.filter()->clear();

    QTRY_COMPARE(page.table()->model()->rowCount(), 2);
    QTRY_VERIFY(page.table()->isVisible());
}

void TestFloorPages::findsTheWordsOnScreen_data()
{
    QTest::addColumn<int>("threshold"); // as many rows are filtered in a worker thread
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");

    for (const int threshold : { 2000, 0 }) {
        const char *where = threshold == 0 ? "by the worker" : "in place";
        QTest::addRow("a status, %s", where) << threshold << u"Waiting"_s << QStringList{ u"Ana"_s };
        QTest::addRow("a status of two words, %s", where) << threshold << u"in hand"_s << QStringList{ u"Ben"_s };
        QTest::addRow("not the service's word, %s", where) << threshold << u"assigned"_s << QStringList{};
        QTest::addRow("a channel, %s", where) << threshold << u"text mess"_s << QStringList{ u"Ben"_s };
        QTest::addRow("all of a status, %s", where) << threshold << u"status:\"In hand\""_s << QStringList{ u"Ben"_s };
        QTest::addRow("half of it, %s", where) << threshold << u"status:\"hand\""_s << QStringList{};
        QTest::addRow("all of a channel, %s", where) << threshold << u"channel:\"sms\""_s << QStringList{ u"Ben"_s };
        QTest::addRow("a queue, %s", where) << threshold << u"queue:\"Sales\""_s << QStringList{ u"Ben"_s };
        QTest::addRow("a workflow, %s", where) << threshold << u"workflow:\"Sales\""_s << QStringList{ u"Ana"_s };
        QTest::addRow("a channel's name, %s", where) << threshold << u"sms"_s << QStringList{ u"Ben"_s };
    }
}

void TestFloorPages::findsTheWordsOnScreen()
{
    QFETCH(int, threshold);
    QFETCH(QString, text);
    QFETCH(QStringList, names);
    SampleConsole sample;
    TasksPage page(sample.console());
    page.show();
    sample.signIn();
    Task ben = sample.task(2, u"Ben"_s, TaskStatus::Assigned);
    ben.channelUniqueName = u"sms"_s;
    ben.queueName = u"Sales"_s;
    Task ana = sample.task(1, u"Ana"_s);
    ana.queueName = u"Sales, Spanish"_s;
    ana.workflowName = u"Sales"_s;
    sample.state().applyTasks({ ana, ben }, sample.clock().now());
    QTRY_COMPARE(page.table()->model()->rowCount(), 2);
    sample.console().taskTable().setWorkerThreshold(threshold);

    page.filter()->setText(text);

    QTRY_VERIFY(!sample.console().taskTable().isArranging());
    QStringList found;
    for (int row = 0; row < page.table()->model()->rowCount(); ++row)
        found.append(cell(page, row, TaskTableModel::Name));
    QCOMPARE(found, names);
}

void TestFloorPages::goesBetweenFiltersAndRowsByKey()
{
    SampleConsole sample;
    TasksPage page(sample.console());
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    sample.signIn();
    sample.state().applyTasks({ sample.task(1, u"Ana"_s), sample.task(2, u"Ben"_s) }, sample.clock().now());
    QTRY_COMPARE(page.table()->model()->rowCount(), 2);
    const auto byKey = [&page] { QTest::keyClick(&page, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier); };
    const auto isInExpression = [&page] { return page.expression()->isAncestorOf(page.focusWidget()); };

    page.focusFilter();
    QTest::keyClick(page.filter(), Qt::Key_Down);
    QCOMPARE(page.focusWidget(), page.table());
    QCOMPARE(page.table()->currentIndex().row(), 0);

    byKey();
    QVERIFY(isInExpression());
    page.table()->setFocus();
    byKey(); // it is open, and led into again
    QVERIFY(isInExpression());
    byKey();
    QVERIFY(!page.expression()->isVisible());
    QCOMPARE(page.focusWidget(), page.filter());
}

void TestFloorPages::tabFollowsWhatIsSeen()
{
    SampleConsole sample;
    TasksPage page(sample.console());
    page.show();
    QStringList names;

    for (const QWidget *next = page.filter(); names.size() < 40; next = next->nextInFocusChain()) {
        if (next->focusPolicy() & Qt::TabFocus && !next->focusProxy())
            names.append(next->objectName());
        if (next == page.table())
            break;
    }

    names.removeIf([](const QString &name) { return !QStringList({ u"filter"_s, u"byAttributes"_s, u"stuckButton"_s, u"tasks"_s }).contains(name); });
    QCOMPARE(names, QStringList({ u"filter"_s, u"byAttributes"_s, u"stuckButton"_s, u"tasks"_s }));
}

void TestFloorPages::findsWhoIsAvailable()
{
    SampleConsole sample;
    AgentsPage page(sample.console());
    page.show();
    sample.signIn(2);
    sample.state().apply(sample.agent(2, u"Bob"_s), sample.clock().now());
    QTRY_COMPARE(page.table()->model()->rowCount(), 2);

    page.filter()->setText(u"available"_s);

    QTRY_COMPARE(page.table()->model()->rowCount(), 1);
    QCOMPARE(cell(page, 0, WorkerTableModel::Name), u"Alice"_s);
}

void TestFloorPages::showsOnlyWhatACellSays_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("then"); // empty: it is not offered

    QTest::newRow("who") << int(TaskTableModel::Name) << u""_s << u"name:\"Team 4999\""_s;
    QTest::newRow("a status in words") << int(TaskTableModel::Status) << u"team"_s << u"team status:\"Being offered\""_s;
    QTest::newRow("a queue") << int(TaskTableModel::Queue) << u""_s << u"queue:\"Spanish\""_s;
    QTest::newRow("a channel") << int(TaskTableModel::Channel) << u""_s << u"channel:\"Voice\""_s;
    QTest::newRow("who is offered it") << int(TaskTableModel::Agent) << u""_s << u"agent:\"Alice\""_s;
    QTest::newRow("not twice") << int(TaskTableModel::Queue) << u"queue:\"spanish\""_s << u"queue:\"spanish\""_s;
    QTest::newRow("no number") << int(TaskTableModel::Priority) << u""_s << u""_s;
    QTest::newRow("no time") << int(TaskTableModel::Age) << u""_s << u""_s;
}

void TestFloorPages::showsOnlyWhatACellSays()
{
    QFETCH(int, column);
    QFETCH(QString, before);
    QFETCH(QString, then);
    SampleConsole sample;
    TasksPage page(sample.console());
    page.show();
    sample.signIn();
    sample.reserve(1, u"Team 4999"_s, ReservationStatus::Pending);
    sample.clock().advance(1s);
    Task task = sample.task(1, u"Team 4999"_s, TaskStatus::Reserved);
    task.channelUniqueName = u"voice"_s;
    sample.state().applyTasks({ task }, sample.clock().now());
    QTRY_COMPARE(cell(page, 0, TaskTableModel::Agent), u"offered to Alice"_s);
    page.filter()->setText(before);

    emit page.table()->menuAsked(page.table()->model()->index(0, column), page.mapToGlobal(QPoint(5, 5)));
    auto *action = page.findChild<QAction *>(u"showOnly"_s);

    QCOMPARE(action != nullptr, !then.isEmpty());
    if (!action)
        return;
    action->trigger();
    QCOMPARE(page.filter()->text(), then);
    QTRY_VERIFY(!sample.console().taskTable().isArranging());
    QCOMPARE(page.table()->model()->rowCount(), 1); // what it says is what is found
}

void TestFloorPages::aNewFilterBeginsAtTheTop_data()
{
    QTest::addColumn<int>("threshold"); // as many rows are filtered in a worker thread

    QTest::newRow("in place") << 2000;
    QTest::newRow("by the worker") << 0;
}

void TestFloorPages::aNewFilterBeginsAtTheTop()
{
    QFETCH(int, threshold);
    SampleConsole sample;
    TasksPage page(sample.console());
    page.resize(900, 400);
    page.show();
    sample.signIn();
    QList<Task> tasks;
    for (int number = 1; number <= 200; ++number)
        tasks.append(sample.task(number, number % 2 == 0 ? u"Even %1"_s.arg(number) : u"Odd %1"_s.arg(number)));
    sample.state().applyTasks(tasks, sample.clock().now());
    QTRY_COMPARE(page.table()->model()->rowCount(), 200);
    sample.console().taskTable().setWorkerThreshold(threshold);
    page.table()->scrollToBottom();

    page.filter()->setText(u"even"_s);

    QTRY_COMPARE(page.table()->model()->rowCount(), 100);
    QCOMPARE(page.table()->rowAt(0), 0);

    page.table()->selectRow(0);
    page.filter()->setText(u"odd"_s);
    QTRY_VERIFY(cell(page, 0, TaskTableModel::Name).startsWith(u"Odd"_s));
    QVERIFY(!page.table()->currentIndex().isValid()); // no other row in its place
    QCOMPARE(page.table()->rowAt(0), 0);

    page.table()->selectRow(99);
    page.filter()->clear();
    QTRY_COMPARE(page.table()->model()->rowCount(), 200);
    const QRect current = page.table()->visualRect(page.table()->currentIndex());
    QVERIFY(page.table()->viewport()->rect().intersects(current)); // it is still there
}

void TestFloorPages::anotherOrderBeginsAtTheTop_data() { aNewFilterBeginsAtTheTop_data(); }

void TestFloorPages::anotherOrderBeginsAtTheTop()
{
    QFETCH(int, threshold);
    SampleConsole sample;
    TasksPage page(sample.console());
    page.resize(900, 400);
    page.show();
    sample.signIn();
    sample.state().applyTasks(manyTasks(sample), sample.clock().now());
    QTRY_COMPARE(page.table()->model()->rowCount(), 200);
    sample.console().taskTable().setWorkerThreshold(threshold);
    page.table()->scrollToBottom();

    page.table()->sortByColumn(TaskTableModel::Name, Qt::DescendingOrder);

    QTRY_COMPARE(cell(page, 0, TaskTableModel::Name), u"Caller 200"_s);
    QTRY_COMPARE(page.table()->rowAt(0), 0);

    page.table()->selectRow(199);
    page.table()->scrollToTop();
    page.table()->sortByColumn(TaskTableModel::Status, Qt::AscendingOrder);
    QTRY_VERIFY(!sample.console().taskTable().isArranging());
    const QRect current = page.table()->visualRect(page.table()->currentIndex());
    QVERIFY(page.table()->viewport()->rect().intersects(current));

    QScrollBar *across = page.table()->horizontalScrollBar();
    QVERIFY(across->maximum() > 0);
    across->setValue(across->maximum());
    page.table()->sortByColumn(TaskTableModel::Name, Qt::AscendingOrder);
    QTRY_COMPARE(cell(page, 0, TaskTableModel::Name), u"Caller 1"_s);
    QCOMPARE(across->value(), across->maximum()); // a second click meets the same heading
}

void TestFloorPages::saysThatItSearches_data()
{
    QTest::addColumn<bool>("sorts");
    QTest::addColumn<QString>("words");

    QTest::newRow("another filter") << false << u"Searching…"_s;
    QTest::newRow("another order") << true << u"Sorting…"_s;
}

void TestFloorPages::saysThatItSearches()
{
    QFETCH(bool, sorts);
    QFETCH(QString, words);
    SampleConsole sample;
    TasksPage page(sample.console());
    page.show();
    sample.signIn();
    sample.state().applyTasks(manyTasks(sample), sample.clock().now());
    TaskTableModel &model = sample.console().taskTable();
    QTRY_COMPARE(model.rowCount(), 200);
    model.setWorkerThreshold(0);

    if (sorts)
        page.table()->sortByColumn(TaskTableModel::Name, Qt::DescendingOrder);
    else
        page.filter()->setText(u"\"caller 7\""_s);
    QVERIFY(!seenWords(page).contains(words)); // it may be quick
    model.hold(); // the answer waits

    QTRY_VERIFY(seenWords(page).contains(words));
    QVERIFY(model.isArranging());
    model.release();
    QTRY_VERIFY(!model.isArranging());
    QVERIFY(!seenWords(page).contains(words));
    QVERIFY(seenWords(page).contains(sorts ? u"200 open task"_s : u"1 of 200"_s));
}

void TestFloorPages::nothingIsFoundOnlyWhenAllIsSearched_data()
{
    QTest::addColumn<QString>("next");
    QTest::addColumn<QString>("then");

    QTest::newRow("another that finds none") << u"nowhere"_s << u"Nothing matches the filter"_s;
    QTest::newRow("one that finds some") << u"caller"_s << QString();
    QTest::newRow("none") << QString() << QString();
}

void TestFloorPages::nothingIsFoundOnlyWhenAllIsSearched()
{
    QFETCH(QString, next);
    QFETCH(QString, then);
    SampleConsole sample;
    TasksPage page(sample.console());
    page.show();
    sample.signIn();
    sample.state().applyTasks(manyTasks(sample), sample.clock().now());
    TaskTableModel &model = sample.console().taskTable();
    QTRY_COMPARE(model.rowCount(), 200);
    page.filter()->setText(u"nobody"_s);
    QCOMPARE(titleInstead(page), u"Nothing matches the filter"_s);
    model.setWorkerThreshold(0);

    page.filter()->setText(next);

    QVERIFY(model.isArranging());
    QCOMPARE(titleInstead(page), u"Searching…"_s);
    QTRY_VERIFY(!model.isArranging());
    QCOMPARE(titleInstead(page), then);
}

void TestFloorPages::nothingIsFoundOnlyWhenAllIsRead()
{
    SampleConsole sample;
    AgentsPage page(sample.console());
    page.show();
    sample.signIn(); // knows the own agent, and no other
    QTRY_COMPARE(page.table()->model()->rowCount(), 1);

    page.filter()->setText(u"nobody"_s);
    QCOMPARE(titleInstead(page), u"Still reading: nothing that matches so far."_s);
    sample.clock().advance(1s);
    sample.state().applyWorkers({ sample.agent(1, u"Alice"_s), sample.agent(2, u"Bob"_s) }, sample.clock().now());

    QTRY_COMPARE(titleInstead(page), u"Nothing matches the filter"_s);
}

/// Of two things that keep rows away one goes after the other, and for each the rows are searched anew.
void TestFloorPages::aFilterThatIsGoneFindsNothingWrong()
{
    SampleConsole sample;
    TasksPage page(sample.console());
    page.show();
    sample.signIn();
    sample.state().applyTasks(manyTasks(sample), sample.clock().now());
    TaskTableModel &model = sample.console().taskTable();
    QTRY_COMPARE(model.rowCount(), 200);
    auto *stuck = page.findChild<QPushButton *>(u"stuckButton"_s);
    stuck->click();
    page.filter()->setText(u"caller"_s);
    QTRY_COMPARE(titleInstead(page), u"No stuck task matches the filter"_s);
    model.setWorkerThreshold(0);

    page.filter()->clear();
    QCOMPARE(titleInstead(page), u"Looking for stuck tasks…"_s);
    QTRY_COMPARE(titleInstead(page), u"No task is stuck"_s);
    stuck->click();

    QVERIFY(model.isArranging());
    QCOMPARE(titleInstead(page), u"Searching…"_s);
    QTRY_COMPARE(titleInstead(page), QString());
}

void TestFloorPages::rowsThatGoDoNotScroll()
{
    SampleConsole sample;
    TasksPage page(sample.console());
    page.resize(900, 400);
    page.show();
    sample.signIn();
    QList<Task> tasks = manyTasks(sample);
    sample.state().applyTasks(tasks, sample.clock().now());
    QTRY_COMPARE(page.table()->model()->rowCount(), 200);
    page.table()->selectRow(3);
    const QString going = page.table()->currentIndex().data(ModelRole::Id).toString();
    QCOMPARE(page.table()->rowAt(0), 0);

    sample.clock().advance(1s);
    tasks.removeIf([&going](const Task &task) { return task.id.text() == going; });
    sample.state().applyTasks(tasks, sample.clock().now());

    QTRY_COMPARE(page.table()->model()->rowCount(), 199);
    QCOMPARE(page.table()->rowAt(0), 0);
    QVERIFY(!page.table()->currentIndex().isValid());
}

void TestFloorPages::beginsAtTheTop()
{
    SampleConsole sample;
    sample.signIn();
    sample.state().applyTasks(manyTasks(sample), sample.clock().now());
    sample.console().settings().setLastView(u"tasksRow"_s, sid<TaskId>(150).text());
    TasksPage page(sample.console());
    page.resize(900, 400);

    page.show();

    QTRY_VERIFY(page.table()->currentIndex().isValid()); // the row of the last time
    QCOMPARE(page.table()->rowAt(0), 0);
}

void TestFloorPages::filterAndChosenRowAreThereAgain()
{
    SampleConsole sample;
    sample.signIn();
    sample.state().applyTasks({ sample.task(1, u"Antje"_s), sample.task(2, u"Anton"_s), sample.task(3, u"Bo"_s) },
        sample.clock().now());
    {
        TasksPage page(sample.console());
        page.filter()->setText(u"ant"_s);
        QTRY_COMPARE(page.table()->model()->rowCount(), 2);
        page.table()->setCurrentIndex(page.table()->model()->index(1, 0));
    }
    const QString chosen = sample.console().settings().lastView(u"tasksRow"_s);
    QVERIFY(!chosen.isEmpty());

    TasksPage again(sample.console());

    QCOMPARE(again.filter()->text(), u"ant"_s);
    QTRY_COMPARE(again.table()->model()->rowCount(), 2);
    QCOMPARE(again.table()->currentIndex().data(ModelRole::Id).toString(), chosen);
}

void TestFloorPages::agesGoOn()
{
    SampleConsole sample;
    TasksPage page(sample.console());
    sample.signIn();
    sample.state().applyTasks({ sample.task(1, u"Ana"_s) }, sample.clock().now());
    QTRY_COMPARE(page.table()->model()->rowCount(), 1);

    sample.clock().advance(42s);
    QCOMPARE(cell(page, 0, TaskTableModel::Age), u"42 s"_s);
    sample.clock().advance(2h);

    QCOMPARE(cell(page, 0, TaskTableModel::Age).section(u' ', 0, 1), u"2 h"_s);
}

void TestFloorPages::whatHasEndedComesLast_data()
{
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QStringList>("names");

    QTest::newRow("oldest first") << Qt::DescendingOrder << QStringList{ u"Bo"_s, u"Cy"_s, u"Ana"_s };
    QTest::newRow("youngest first") << Qt::AscendingOrder << QStringList{ u"Cy"_s, u"Bo"_s, u"Ana"_s };
}

void TestFloorPages::whatHasEndedComesLast()
{
    QFETCH(Qt::SortOrder, order);
    QFETCH(QStringList, names);
    SampleConsole sample;
    TasksPage page(sample.console());
    page.show();
    sample.signIn();
    Task ana = sample.task(1, u"Ana"_s, TaskStatus::Completed);
    sample.clock().advance(30s);
    ana.updatedAt = sample.clock().now();
    const Task bo = sample.task(2, u"Bo"_s);
    sample.clock().advance(5min);
    const Task cy = sample.task(3, u"Cy"_s);

    sample.state().applyTasks({ ana, bo, cy }, sample.clock().now());
    page.table()->sortByColumn(TaskTableModel::Age, order);
    sample.clock().advance(1min);

    QTRY_COMPARE(page.table()->model()->rowCount(), 3);
    const auto seen = [&page] {
        return QStringList{ cell(page, 0, TaskTableModel::Name), cell(page, 1, TaskTableModel::Name),
            cell(page, 2, TaskTableModel::Name) };
    };
    QTRY_COMPARE(seen(), names);
    QCOMPARE(cell(page, 2, TaskTableModel::Age), u"30 s"_s); // it grows no older
}

void TestFloorPages::countsWhatIsOpenAndWhatHasEnded()
{
    SampleConsole sample;
    TasksPage page(sample.console());
    page.show();
    sample.signIn();
    Task ana = sample.task(1, u"Ana"_s);
    sample.state().applyTasks({ ana, sample.task(2, u"Bo"_s), sample.task(3, u"Cy"_s, TaskStatus::Canceled) },
        sample.clock().now());
    QTRY_COMPARE(page.table()->model()->rowCount(), 3);
    QTRY_VERIFY(seenWords(page).contains(u"2 open task(s) and 1 ended"_s));

    sample.clock().advance(30s);
    ana.status = TaskStatus::Completed;
    ana.updatedAt = sample.clock().now();
    sample.state().apply(ana, sample.clock().now());
    QTRY_VERIFY(seenWords(page).contains(u"1 open task(s) and 2 ended"_s));

    sample.state().clear();
    QTRY_COMPARE(sample.console().taskTable().endedRows(), 0);
}

void TestFloorPages::knowsHowOldTheNumbersAre()
{
    SampleConsole sample;
    TasksPage page(sample.console());
    page.show();
    sample.signIn();
    const auto *age = page.findChild<AgeLabel *>();
    QVERIFY(age->text().isEmpty());

    sample.state().applyTasks({ sample.task(1, u"Ana"_s) }, sample.clock().now());

    QVERIFY(!age->text().isEmpty());
}

void TestFloorPages::saysThatMoreAreComing()
{
    SampleConsole sample;
    AgentsPage page(sample.console());
    page.show();
    sample.signIn();
    QTRY_VERIFY2(seenWords(page).contains(u"1 agent(s) so far…"_s), qPrintable(seenWords(page)));

    sample.clock().advance(1s);
    sample.state().applyWorkers({ sample.agent(1, u"Alice"_s), sample.agent(2, u"Bob"_s) }, sample.clock().now());

    QTRY_VERIFY2(seenWords(page).contains(u"2 agent(s)|"_s), qPrintable(seenWords(page)));
    QVERIFY(!seenWords(page).contains(u"so far"_s));
}

void TestFloorPages::saysThatTheTableIsFilling()
{
    SampleConsole sample;
    AgentsPage page(sample.console());
    page.show();
    sample.signIn();
    QTRY_COMPARE(page.table()->model()->rowCount(), 1);
    QList<Worker> agents;
    for (int number = 1; number <= 900; ++number)
        agents.append(sample.agent(number, u"Agent %1"_s.arg(number)));

    sample.clock().advance(1s);
    sample.state().applyWorkers(agents, sample.clock().now()); // all are known, and one is in the table

    QVERIFY2(seenWords(page).contains(u"1 agent(s) so far…"_s), qPrintable(seenWords(page)));
    QTRY_VERIFY2(seenWords(page).contains(u"900 agent(s)|"_s), qPrintable(seenWords(page)));
    QVERIFY(!seenWords(page).contains(u"so far"_s));
}

void TestFloorPages::theCountIsShortenedWhereThereIsNoRoom()
{
    SampleConsole sample;
    TasksPage page(sample.console());
    page.resize(1'600, 400);
    page.show();
    sample.signIn();
    sample.state().applyTasks(manyTasks(sample), sample.clock().now());
    const ElidedLabel *count = nullptr;
    const auto isCounted = [&page, &count] {
        for (const auto *label : page.findChildren<ElidedLabel *>()) {
            if (label->text() == u"200 open task(s)")
                count = label;
        }
        return count != nullptr;
    };
    QTRY_VERIFY(isCounted());
    QTRY_COMPARE(count->shownText(), count->text());

    page.resize(page.minimumSizeHint());

    QTRY_VERIFY2(count->shownText().endsWith(u'…'), qPrintable(count->shownText()));
    QVERIFY(count->shownText().startsWith(u"200"_s)); // the figure itself stays
}

void TestFloorPages::countsWhatTheFilterHides()
{
    SampleConsole sample;
    AgentsPage page(sample.console());
    page.show();
    sample.signIn();
    QTRY_COMPARE(page.table()->model()->rowCount(), 1);
    page.filter()->setText(u"alice"_s);

    sample.state().apply(sample.agent(2, u"Bob"_s), sample.clock().now());
    sample.state().apply(sample.agent(3, u"Carol"_s), sample.clock().now());

    QTRY_VERIFY2(seenWords(page).contains(u"1 of 3"_s), qPrintable(seenWords(page)));
}

void TestFloorPages::asksBeforeATaskIsCanceled()
{
    SampleConsole sample;
    TasksPage page(sample.console());
    page.show();
    sample.signIn();
    sample.state().applyTasks({ sample.task(1, u"Ana"_s) }, sample.clock().now());
    QTRY_COMPARE(page.table()->model()->rowCount(), 1);
    const auto *bar = page.findChild<CancelBar *>();
    QVERIFY(!bar->isVisible());

    menuItem(page, u"Cancel Task…"_s)->trigger();
    QVERIFY(bar->isVisible());
    page.setOnline(false);

    QVERIFY(!bar->isVisible());
}

void TestFloorPages::whatWasAskedGivesTheFocusBack_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("field");
    QTest::addColumn<Qt::Key>("key");

    QTest::newRow("canceled") << u"Cancel Task…"_s << u"reason"_s << Qt::Key_Return;
    QTest::newRow("not canceled") << u"Cancel Task…"_s << u"reason"_s << Qt::Key_Escape;
    QTest::newRow("another priority") << u"Change Priority…"_s << u"newPriority"_s << Qt::Key_Return;
    QTest::newRow("the same priority") << u"Change Priority…"_s << u"newPriority"_s << Qt::Key_Escape;
}

void TestFloorPages::whatWasAskedGivesTheFocusBack()
{
    QFETCH(QString, item);
    QFETCH(QString, field);
    QFETCH(Qt::Key, key);
    SampleConsole sample;
    TasksPage page(sample.console());
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    sample.signIn();
    sample.state().applyTasks({ sample.task(1, u"Ana"_s) }, sample.clock().now());
    QTRY_COMPARE(page.table()->model()->rowCount(), 1);
    page.table()->setFocus();
    menuItem(page, item)->trigger();
    auto *asked = page.findChild<QWidget *>(field);
    QCOMPARE(page.focusWidget(), asked);

    QTest::keyClick(asked, key);

    QVERIFY(!asked->isVisible());
    QCOMPARE(page.focusWidget(), page.table());
    QCOMPARE(page.table()->currentIndex().row(), 0);
}

void TestFloorPages::cancelsOnlyWhatWaits_data()
{
    QTest::addColumn<TaskStatus>("status");
    QTest::addColumn<bool>("enabled");

    QTest::newRow("pending") << TaskStatus::Pending << true;
    QTest::newRow("reserved") << TaskStatus::Reserved << true;
    QTest::newRow("assigned") << TaskStatus::Assigned << false;
    QTest::newRow("completed") << TaskStatus::Completed << false;
}

void TestFloorPages::cancelsOnlyWhatWaits()
{
    QFETCH(TaskStatus, status);
    QFETCH(bool, enabled);
    SampleConsole sample;
    TasksPage page(sample.console());
    page.show();
    sample.signIn();
    sample.state().applyTasks({ sample.task(1, u"Ana"_s, status) }, sample.clock().now());
    QTRY_COMPARE(page.table()->model()->rowCount(), 1);

    QCOMPARE(menuItem(page, u"Cancel Task…"_s)->isEnabled(), enabled);
}

void TestFloorPages::offersEveryStatusForAnAgent()
{
    SampleConsole sample;
    AgentsPage page(sample.console());
    page.show();
    sample.signIn(2);
    QTRY_COMPARE(page.table()->model()->rowCount(), 1);

    for (const QString &status : { u"Offline"_s, u"Idle"_s, u"Busy"_s })
        QVERIFY2(menuItem(page, status), qPrintable(status));

    QVERIFY(menuItem(page, u"Idle"_s)->isChecked());
    QVERIFY(!menuItem(page, u"Busy"_s)->isChecked());
}

void TestFloorPages::copiesTheSid()
{
    SampleConsole sample;
    AgentsPage page(sample.console());
    page.show();
    sample.signIn(2);
    QTRY_COMPARE(page.table()->model()->rowCount(), 1);

    menuItem(page, u"Copy SID"_s)->trigger();

    QCOMPARE(QApplication::clipboard()->text(), sid<WorkerId>(1).text());
}

void TestFloorPages::stuckTasksAreFound()
{
    SampleConsole sample;
    TasksPage page(sample.console());
    page.show();
    sample.signIn();
    const Task wraps = sample.task(1, u"Ana"_s, TaskStatus::Wrapping);
    sample.state().applyTasks({ wraps, sample.task(2, u"Ben"_s) }, sample.clock().now());
    QTRY_COMPARE(page.table()->model()->rowCount(), 2);

    auto *stuck = page.findChild<QPushButton *>(u"stuckButton"_s);
    stuck->click();
    QTRY_COMPARE(page.table()->model()->rowCount(), 0);
    stuck->click();
    sample.clock().advance(30min); // as the settings have it
    stuck->click();

    QTRY_COMPARE(page.table()->model()->rowCount(), 1);
    QCOMPARE(cell(page, 0, TaskTableModel::Name), u"Ana"_s);
    QVERIFY(menuItem(page, u"Finish Wrap-Up"_s)->isEnabled());
}

void TestFloorPages::saysThatNoTaskIsStuck()
{
    SampleConsole sample;
    TasksPage page(sample.console());
    page.show();
    sample.signIn();
    sample.state().applyTasks({ sample.task(1, u"Ana"_s), sample.task(2, u"Ben"_s) }, sample.clock().now());
    QTRY_COMPARE(page.table()->model()->rowCount(), 2);
    QCOMPARE(titleInstead(page), QString());

    auto *stuck = page.findChild<QPushButton *>(u"stuckButton"_s);
    stuck->click();
    QTRY_COMPARE(titleInstead(page), u"No task is stuck"_s);
    const QList<QLabel *> labels = page.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *each) { return each->isVisible() && each->text().startsWith(u"A task counts as stuck when"_s); }));
    page.filter()->setText(u"Ana"_s);
    QTRY_COMPARE(titleInstead(page), u"No stuck task matches the filter"_s);
    page.filter()->clear();
    QTRY_COMPARE(titleInstead(page), u"No task is stuck"_s);
    for (auto *action : page.findChildren<QPushButton *>(u"emptyStateAction"_s)) {
        if (action->isVisible())
            action->click();
    }

    QTRY_COMPARE(page.table()->model()->rowCount(), 2);
    QVERIFY(!stuck->isChecked());
    page.filter()->setText(u"nobody"_s);
    QTRY_COMPARE(titleInstead(page), u"Nothing matches the filter"_s);
}

void TestFloorPages::loadsAreUnknownUntilTheyAreRead()
{
    SampleConsole sample;
    AgentsPage page(sample.console());
    page.show();
    sample.signIn(2);
    QTRY_COMPARE(page.table()->model()->rowCount(), 1);

    QCOMPARE(cell(page, 0, WorkerTableModel::InHand), u"unknown"_s);
    LoadBook loads;
    sample.console().workerTable().setLoads(&loads);
    loads.set(sid<WorkerId>(1),
        { WorkerChannel{ .channelUniqueName = u"voice"_s, .configuredCapacity = 1, .assignedTasks = 1,
              .availableCapacityPercentage = 0 },
            WorkerChannel{ .channelUniqueName = u"chat"_s, .configuredCapacity = 4, .assignedTasks = 1,
                .availableCapacityPercentage = 50 },
            WorkerChannel{ .channelUniqueName = u"sms"_s, .configuredCapacity = 3 } });

    QTRY_COMPARE(cell(page, 0, WorkerTableModel::InHand), u"3"_s); // the sum of the loads: an offer counts in both
    const QAbstractItemModel &shown = *page.table()->model();
    QVERIFY(!shown.headerData(WorkerTableModel::InHand, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
    QCOMPARE(cell(page, 0, WorkerTableModel::Load), u"Voice 1 of 1, Chat 2 of 4"_s);
    loads.forget({ sid<WorkerId>(1) });
    QTRY_COMPARE(cell(page, 0, WorkerTableModel::Load), u"unknown"_s);
}

void TestFloorPages::onlyWhoIsAvailableIsFree_data()
{
    QTest::addColumn<int>("activity"); // of SampleConsole
    QTest::addColumn<QString>("load");

    QTest::newRow("available") << 2 << u"free"_s;
    QTest::newRow("not available") << 1 << u"–"_s;
}

void TestFloorPages::onlyWhoIsAvailableIsFree()
{
    QFETCH(int, activity);
    QFETCH(QString, load);
    SampleConsole sample;
    AgentsPage page(sample.console());
    page.show();
    sample.signIn(activity);
    QTRY_COMPARE(page.table()->model()->rowCount(), 1);
    LoadBook loads;
    sample.console().workerTable().setLoads(&loads);

    loads.set(sid<WorkerId>(1), { WorkerChannel{ .channelUniqueName = u"voice"_s, .configuredCapacity = 1 } });

    QTRY_COMPARE(cell(page, 0, WorkerTableModel::Load), load);
}

void TestFloorPages::actionsAreForTheChosenRow()
{
    SampleConsole sample;
    TasksPage page(sample.console());
    page.show();
    sample.signIn();
    sample.state().applyTasks({ sample.task(1, u"Ana"_s) }, sample.clock().now());
    QTRY_COMPARE(page.table()->model()->rowCount(), 1);
    auto *button = page.findChild<MenuButton *>(u"actionsButton"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    auto *menu = button->choices();
    QVERIFY(menu->isVisible());
    QVERIFY(!menu->actions().constFirst()->isEnabled());
    QCOMPARE(menu->actions().constFirst()->toolTip(), u"Choose a task first."_s);
    menu->close();

    page.table()->selectRow(0);
    QTest::mouseClick(button, Qt::LeftButton);

    QVERIFY(menu->isVisible());
    QCOMPARE(QString(menu->actions().constFirst()->text()).remove(u'&'), u"Cancel Task…"_s);
    QVERIFY(menu->actions().constFirst()->isEnabled());
}

void TestFloorPages::aFileOfAgentsNeedsNoChosenRow()
{
    SampleConsole sample;
    AgentsPage page(sample.console());
    page.show();
    sample.signIn();
    QTRY_COMPARE(page.table()->model()->rowCount(), 1);
    page.table()->clearSelection();
    page.table()->setCurrentIndex({});

    emit page.table()->menuAsked({}, page.mapToGlobal(QPoint(5, 5)));

    const auto *button = page.findChild<MenuButton *>(u"actionsButton"_s);
    QVERIFY(button->isEnabled());
    QMap<QString, bool> enabled;
    for (const QAction *action : button->choices()->actions())
        enabled.insert(QString(action->text()).remove(u'&'), action->isEnabled());
    QVERIFY(enabled.value(u"Change Agents from File…"_s));
    QVERIFY(enabled.value(u"Columns"_s));
    QVERIFY(enabled.value(u"Sort By"_s));
    QVERIFY(!enabled.value(u"Change Agent…"_s, true));
    QVERIFY(!enabled.value(u"Copy SID"_s, true));
}

QTEST_MAIN(TestFloorPages)
#include "tst_floorpages.moc"
