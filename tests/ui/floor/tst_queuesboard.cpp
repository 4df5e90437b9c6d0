// The queues as a board: tiles, levels, the last hour as a line.
#include "console/models/queuetablemodel.h"
#include "console/settings/settings.h"
#include "support/sampleconsole.h"
#include "ui/floor/csvtext.h"
#include "ui/floor/floortable.h"
#include "ui/floor/floorwords.h"
#include "ui/floor/levelsdialog.h"
#include "ui/floor/queuespage.h"
#include "ui/floor/queuetile.h"
#include "ui/floor/queuetiles.h"
#include "ui/floor/sparkline.h"
#include "ui/widgets/searchline.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString cell(const FloorPage &page, int row, int column)
{
    return page.table()->model()->index(row, column).data().toString();
}

struct Board
{
    SampleConsole sample;
    QueuesPage page{ sample.console() };

    Board()
    {
        page.resize(1100, 600);
        page.show();
        sample.signIn();
        sample.state().applyQueues({ { .id = sid<TaskQueueId>(1), .name = u"Chat"_s }, { .id = sid<TaskQueueId>(2), .name = u"Sales"_s } },
            sample.clock().now());
        sample.state().applyFigures({ { .queue = sid<TaskQueueId>(1), .pending = 2, .availableWorkers = 4, .longestWaiting = 30s },
                                        { .queue = sid<TaskQueueId>(2), .pending = 12, .longestWaiting = 240s } },
            sample.clock().now());
    }

    template <typename T> T *find(const QString &name) const { return page.findChild<T *>(name); }
    [[nodiscard]] QModelIndex row(int number) const { return page.table()->model()->index(number, 0); }
    [[nodiscard]] bool isFilled() const { return page.table()->model()->rowCount() == 2; }
};

} // namespace

class TestQueuesBoard : public QObject
{
    Q_OBJECT

private slots:
    void switchesBetweenTableAndTiles()
    {
        Board board;
        QTRY_VERIFY(board.isFilled());
        auto *asTiles = board.find<QPushButton>(u"asTiles"_s);
        auto *tiles = board.find<QueueTiles>(u"queueTiles"_s);
        QVERIFY(board.page.table()->isVisible() && !tiles->isVisible());

        QTest::mouseClick(asTiles, Qt::LeftButton);

        QVERIFY(tiles->isVisible() && !board.page.table()->isVisible());
        QTest::keyClick(tiles, Qt::Key_Down);
        QTest::keyClick(tiles, Qt::Key_End);
        QCOMPARE(board.page.table()->currentIndex().row(), 1); // what is chosen is the same
        QVERIFY(board.page.table()->selectionModel()->isRowSelected(1)); // and all of it, not its name alone
        board.page.filter()->setText(u"chat"_s);
        QTRY_COMPARE(tiles->model()->rowCount(), 1);
        QVERIFY(tiles->isVisible());
        const QueuesPage again(board.sample.console());
        QVERIFY(again.findChild<QPushButton *>(u"asTiles"_s)->isChecked());
    }

    void aTileSaysWhatTheRowSays()
    {
        Board board;
        QTRY_VERIFY(board.isFilled());

        const QueueTile calm = tileOf(board.row(0));
        const QueueTile bad = tileOf(board.row(1));

        QCOMPARE(calm.name, u"Chat"_s);
        QCOMPARE(calm.waiting.text, u"2"_s);
        QCOMPARE(calm.worst, Tone::Neutral);
        QCOMPARE(bad.waiting.tone, std::optional(Tone::Bad));
        QCOMPARE(bad.worst, Tone::Bad);
        QVERIFY(bad.spoken().contains(u"Waiting 12"_s));
        QCOMPARE(bad.others.constFirst().text, u"4:00"_s);
        QVERIFY(bad.spoken().contains(u"Oldest 4 minute(s)"_s));
        QCOMPARE(board.row(1).data(Qt::AccessibleDescriptionRole).toString(), bad.spoken());
    }

    void theOldestWaitIsARunningClock()
    {
        Board board;
        QTRY_VERIFY(board.isFilled());

        board.sample.clock().advance(12s);

        QCOMPARE(cell(board.page, 1, QueueTableModel::Oldest), u"4:12"_s);
        QCOMPARE(tileOf(board.row(1)).others.constFirst().text, u"4:12"_s);
        board.sample.clock().advance(1s);
        QCOMPARE(cell(board.page, 1, QueueTableModel::Oldest), u"4:13"_s);
        QCOMPARE(cell(board.page, 1, QueueTableModel::Asked), u"13 s ago"_s); // an age is none
    }

    void agentsOnDutyAreNotSaidToBeFree()
    {
        Board board;
        QTRY_VERIFY(board.isFilled());
        const QAbstractItemModel &words = *board.page.table()->model();

        QCOMPARE(words.headerData(QueueTableModel::Available, Qt::Horizontal).toString(), u"On duty"_s);
        QVERIFY(words.headerData(QueueTableModel::Available, Qt::Horizontal, Qt::ToolTipRole).toString().contains(u"need not be free"_s));
        QVERIFY(tileOf(board.row(0)).spoken().contains(u"On duty 4"_s));
    }

    void aServiceLevelThatWaitingTasksAreNotInIsMarked_data()
    {
        QTest::addColumn<WaitSplit>("past");
        QTest::addColumn<int>("waiting");
        QTest::addColumn<int>("longest"); // seconds
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("tone"); // -1: unmarked
        QTest::addColumn<bool>("isSaid");

        const WaitSplit none{ 20 };
        const WaitSplit fine{ 20, 0, 0, 0, 100 };
        QTest::newRow("nobody waits") << fine << 0 << 0 << u"100%"_s << -1 << false;
        QTest::newRow("waits in time") << fine << 25 << 20 << u"100%"_s << -1 << false;
        QTest::newRow("one waits too long") << fine << 1 << 21 << u"100%"_s << int(Tone::Info) << true;
        QTest::newRow("many wait too long") << fine << 30 << 480 << u"100%"_s << int(Tone::Warning) << true;
        QTest::newRow("nobody was answered yet") << none << 25 << 480 << u"–"_s << int(Tone::Warning) << true;
        QTest::newRow("is bad anyway") << WaitSplit{ 20, 0, 0, 5, 5 } << 25 << 480 << u"50%"_s << int(Tone::Bad)
                                       << true;
    }

    void aServiceLevelThatWaitingTasksAreNotInIsMarked()
    {
        QFETCH(WaitSplit, past);
        QFETCH(int, waiting);
        QFETCH(int, longest);
        QFETCH(int, tone);
        QFETCH(bool, isSaid);
        Board board;
        const Instant now = board.sample.clock().now() + 1s;
        QueuePeriod period{ .queue = sid<TaskQueueId>(1) };
        period.figures.splits = { past };
        board.sample.state().applyPeriods({ period }, board.sample.state().periodQuestion(), now);
        board.sample.state().applyFigures(
            { { .queue = sid<TaskQueueId>(1), .pending = waiting, .longestWaiting = std::chrono::seconds(longest) } },
            now);
        QTRY_COMPARE(cell(board.page, 0, QueueTableModel::Waiting), QString::number(waiting));
        const QModelIndex level = board.row(0).siblingAtColumn(QueueTableModel::ServiceLevel);

        QTEST(level.data().toString(), "text");
        const QVariant mark = level.data(FloorWords::ToneRole);
        QCOMPARE(mark.isValid() ? mark.toInt() : -1, tone);
        QCOMPARE(level.data(Qt::ToolTipRole).toString().contains(u"longer than 20 second(s): not counted yet"_s), isSaid);
        QCOMPARE(tileHint(board.row(0)).contains(u"not counted yet"_s), isSaid);
    }

    void aTileSaysThatAgentsOnDutyNeedNotBeFree()
    {
        Board board;
        QTRY_VERIFY(board.isFilled());

        QVERIFY(tileHint(board.row(0)).contains(u"need not be free"_s));
    }

    void tellsWhatTheQueuesComeToTogether()
    {
        Board board;
        QTRY_VERIFY(board.isFilled());
        const auto *totals = board.find<QLabel>(u"queueTotals"_s);

        QTRY_COMPARE(totals->text(),
            u"2 queue(s): 14 waiting · longest 4:00 · service level – · 0 in hand · 0 wrapping up · figures up to 0 s old"_s);

        board.page.filter()->setText(u"chat"_s);
        QTRY_COMPARE(totals->text(),
            u"1 queue(s): 2 waiting · longest 0:30 · service level – · 0 in hand · 0 wrapping up · figures up to 0 s old"_s);
        board.sample.clock().advance(20s);
        QTRY_VERIFY(totals->text().contains(u"longest 0:50"_s) && totals->text().contains(u"up to 20 s old"_s));
        QVERIFY(totals->toolTip().contains(u"Agents are not added up"_s));
    }

    void totalsAreSpokenInFullButNotEachSecond()
    {
        Board board;
        QTRY_VERIFY(board.isFilled());
        const auto *totals = board.find<QLabel>(u"queueTotals"_s);
        const QString others = u" · service level – · 0 in hand · 0 wrapping up · figures up to "_s;
        QTRY_COMPARE(totals->accessibleName(),
            QString(u"2 queue(s): 14 waiting · longest 4 minute(s)"_s + others + u"0 second(s) old"_s));
        const QString before = totals->accessibleName();

        board.sample.clock().advance(9s);
        QTRY_VERIFY(totals->text().contains(u"longest 4:09"_s));
        QCOMPARE(totals->accessibleName(), before);
        board.sample.clock().advance(1s);
        QTRY_COMPARE(totals->accessibleName(),
            QString(u"2 queue(s): 14 waiting · longest 4 minute(s) 10 second(s)"_s + others + u"10 second(s) old"_s));

        board.sample.clock().advance(1s);
        board.page.filter()->setText(u"chat"_s); // other figures are told at once
        QTRY_COMPARE(totals->accessibleName(),
            QString(u"1 queue(s): 2 waiting · longest 41 second(s)"_s + others + u"11 second(s) old"_s));
    }

    void totalsSayHowManyQueuesTheyAreOf()
    {
        Board board;
        board.sample.state().applyQueues(
            { { .id = sid<TaskQueueId>(1), .name = u"Chat"_s }, { .id = sid<TaskQueueId>(2), .name = u"Sales"_s },
                { .id = sid<TaskQueueId>(3), .name = u"Voice"_s } },
            board.sample.clock().now());

        QTRY_VERIFY(board.find<QLabel>(u"queueTotals"_s)->text().startsWith(u"2 of 3 queue(s): 14 waiting"_s));
    }

    void levelsCountAtOnceForAllAndForOne()
    {
        Board board;
        QTRY_VERIFY(board.isFilled());
        QTest::mouseClick(board.find<QPushButton>(u"levelsButton"_s), Qt::LeftButton);
        LevelsDialog *dialog = board.page.levels();
        QVERIFY(dialog && dialog->isVisible());
        auto *bad = dialog->findChild<QSpinBox *>(u"waitingBad"_s);
        QCOMPARE(bad->value(), 10);

        bad->setValue(15);

        QTRY_COMPARE(tileOf(board.row(1)).waiting.tone, std::optional(Tone::Warning));
        dialog->setQueue(u"Sales"_s);
        QCOMPARE(dialog->findChild<QComboBox *>(u"levelsQueue"_s)->currentText(), u"Sales"_s);
        QCOMPARE(bad->value(), 15);
        bad->setValue(8);
        QTRY_COMPARE(tileOf(board.row(1)).waiting.tone, std::optional(Tone::Bad));
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"levelsAsAll"_s), Qt::LeftButton);
        QCOMPARE(bad->value(), 15);
        QTRY_COMPARE(tileOf(board.row(1)).waiting.tone, std::optional(Tone::Warning));
    }

    void theBellSetsLevelsForTheChosenQueue()
    {
        Board board;
        QTRY_VERIFY(board.isFilled());
        auto *bell = board.find<QPushButton>(u"levelsButton"_s);
        const auto levelsFor
            = [&board] { return board.page.levels()->findChild<QComboBox *>(u"levelsQueue"_s)->currentText(); };

        board.page.table()->selectRow(1);
        QTest::mouseClick(bell, Qt::LeftButton);
        QCOMPARE(levelsFor(), u"Sales"_s);

        board.page.table()->selectAll();
        QTest::mouseClick(bell, Qt::LeftButton);
        QCOMPARE(levelsFor(), u"All queues"_s);
    }

    void levelsThatAreTurnedAboutAreRefused_data()
    {
        QTest::addColumn<QString>("warning");
        QTest::addColumn<QString>("bad");
        QTest::addColumn<int>("wrong");
        QTest::addColumn<int>("fitting");

        QTest::newRow("waiting") << u"waitingWarning"_s << u"waitingBad"_s << 50 << 60;
        QTest::newRow("oldest") << u"oldestWarning"_s << u"oldestBad"_s << 200 << 300;
        QTest::newRow("service level") << u"serviceWarning"_s << u"serviceBad"_s << 50 << 40;
    }

    void levelsThatAreTurnedAboutAreRefused()
    {
        QFETCH(QString, warning);
        QFETCH(QString, bad);
        QFETCH(int, wrong);
        QFETCH(int, fitting);
        Board board;
        Settings &settings = board.sample.console().settings();
        QTest::mouseClick(board.find<QPushButton>(u"levelsButton"_s), Qt::LeftButton);
        const LevelsDialog *dialog = board.page.levels();
        const auto *fault = dialog->findChild<QLabel *>(warning + u"Fault"_s);
        auto *box = dialog->findChild<QSpinBox *>(warning);

        box->setValue(wrong);

        QVERIFY(fault->isVisible() && !fault->text().isEmpty());
        QCOMPARE(box->accessibleDescription(), fault->text());
        QCOMPARE(settings.queueLevels({}), QueueLevels());
        settings.setBoardAlerts(true);
        QCOMPARE(box->value(), wrong); // news of another setting take nothing away
        dialog->findChild<QSpinBox *>(bad)->setValue(fitting);
        QVERIFY(!fault->isVisible());
        QVERIFY(settings.queueLevels({}) != QueueLevels());
        QCOMPARE(box->value(), wrong);
    }

    void tabComesRound()
    {
        Board board;
        QTest::mouseClick(board.find<QPushButton>(u"plotButton"_s), Qt::LeftButton);
        for (const bool isShown : { false, true })
            board.page.setVisible(isShown);
        QStringList stops;

        const QWidget *each = board.page.filter();
        do {
            if (each->focusPolicy() & Qt::TabFocus && !each->objectName().isEmpty())
                stops.append(each->objectName());
            each = each->nextInFocusChain();
        } while (each != board.page.filter() && stops.size() < 500);

        QCOMPARE(each, board.page.filter()); // not caught among a few
        for (const QString &stop : { u"asTiles"_s, u"plotButton"_s, u"levelsButton"_s })
            QVERIFY2(stops.contains(stop), qPrintable(stop));
        QVERIFY(stops.indexOf(u"levelsButton"_s) < stops.indexOf(board.page.table()->objectName()));
    }

    void tabGoesThroughTheLevelsAsOneReads()
    {
        Board board;
        QTest::mouseClick(board.find<QPushButton>(u"levelsButton"_s), Qt::LeftButton);
        const LevelsDialog *dialog = board.page.levels();
        const QStringList wanted{ u"levelsQueue"_s, u"levelsAsAll"_s, u"waitingWarning"_s, u"waitingBad"_s,
            u"oldestWarning"_s, u"oldestBad"_s, u"serviceWarning"_s, u"serviceBad"_s, u"answerWithin"_s, u"boardAlerts"_s,
            u"boardHistory"_s };

        QStringList stops;
        const QWidget *each = dialog->findChild<QComboBox *>(wanted.constFirst());
        for (int i = 0; i < 200 && stops.size() < wanted.size(); ++i, each = each->nextInFocusChain()) {
            if (wanted.contains(each->objectName()))
                stops.append(each->objectName());
        }

        QCOMPARE(stops, wanted);
    }

    void alertsAreSwitchedInTheDialog()
    {
        Board board;
        QTest::mouseClick(board.find<QPushButton>(u"levelsButton"_s), Qt::LeftButton);
        auto *alerts = board.page.levels()->findChild<QCheckBox *>(u"boardAlerts"_s);
        QVERIFY(!alerts->isChecked());

        alerts->click();

        QVERIFY(board.sample.console().settings().boardAlerts());
    }

    void theHistoryIsSwitchedInTheDialog()
    {
        Board board;
        QTest::mouseClick(board.find<QPushButton>(u"levelsButton"_s), Qt::LeftButton);
        auto *history = board.page.levels()->findChild<QCheckBox *>(u"boardHistory"_s);
        QVERIFY(history->isChecked());

        history->click();

        QVERIFY(!board.sample.console().settings().boardHistory());
    }

    void whatIsTooOldSaysSo()
    {
        SampleConsole sample;
        QueuesPage page(sample.console());
        page.show();
        sample.signIn();
        sample.state().applyQueues({ { .id = sid<TaskQueueId>(1), .name = u"Spanish"_s } }, sample.clock().now());
        sample.state().applyFigures({ { .queue = sid<TaskQueueId>(1), .assigned = 2 } }, sample.clock().now());
        QTRY_COMPARE(cell(page, 0, QueueTableModel::Assigned), u"2"_s);
        const auto tone = [&page](int column) {
            return page.table()->model()->index(0, column).data(FloorWords::ToneRole);
        };
        QVERIFY(!tone(QueueTableModel::Assigned).isValid());
        QVERIFY(!tone(QueueTableModel::Asked).isValid());

        sample.clock().advance(3min);

        QCOMPARE(tone(QueueTableModel::Assigned).toInt(), int(Tone::Neutral));
        QCOMPARE(tone(QueueTableModel::Asked).toInt(), int(Tone::Warning));
        QCOMPARE(cell(page, 0, QueueTableModel::Asked), u"3 min ago"_s);
        QVERIFY(!tone(QueueTableModel::Name).isValid());
    }

    void countsOverTheChosenWhile()
    {
        SampleConsole sample;
        QueuesPage page(sample.console());
        page.show();
        sample.signIn();
        auto *choice = page.findChild<QComboBox *>(u"period"_s);
        QVERIFY(choice);
        sample.state().applyQueues({ { .id = sid<TaskQueueId>(1), .name = u"Spanish"_s } }, sample.clock().now());
        QueuePeriod past{ .queue = sid<TaskQueueId>(1) };
        past.figures.splits = { { 20, 0, 0, 1, 3 } };
        sample.state().applyPeriods({ past }, sample.state().periodQuestion(), sample.clock().now());
        QTRY_COMPARE(cell(page, 0, QueueTableModel::ServiceLevel), u"75%"_s);

        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down);

        QCOMPARE(sample.state().periodQuestion().period, BoardPeriod::Hour);
        QTRY_COMPARE(cell(page, 0, QueueTableModel::ServiceLevel), u"…"_s);
    }

    void theLastHourIsALine_data()
    {
        QTest::addColumn<QList<int>>("figures");
        QTest::addColumn<QList<qsizetype>>("parts"); // how many points each has

        QTest::newRow("nothing") << QList<int>{} << QList<qsizetype>{};
        QTest::newRow("nothing known") << QList{ -1, -1 } << QList<qsizetype>{};
        QTest::newRow("whole") << QList{ 0, 3, 1 } << QList<qsizetype>{ 3 };
        QTest::newRow("broken") << QList{ 1, 2, -1, -1, 5 } << QList<qsizetype>{ 2, 1 };
        QTest::newRow("not known at first") << QList{ -1, 0, 0 } << QList<qsizetype>{ 2 };
    }

    void theLastHourIsALine()
    {
        QFETCH(QList<int>, figures);
        const QRectF rect(10, 20, 100, 40);

        const QList<QPolygonF> parts = sparkline(figures, rect);

        QList<qsizetype> sizes;
        for (const QPolygonF &part : parts) {
            sizes.append(part.size());
            for (const QPointF &point : part)
                QVERIFY(rect.adjusted(-0.1, -0.1, 0.1, 0.1).contains(point));
        }
        QTEST(sizes, "parts");
    }

    void theMostOfTheLastHourIsSaidInWords()
    {
        Board board;
        QTRY_VERIFY(board.isFilled());
        const QModelIndex trend = board.row(0).siblingAtColumn(QueueTableModel::Trend);
        QCOMPARE(trend.data().toString(), QString());

        board.sample.console().queueTable().setTrends({ { sid<TaskQueueId>(1), { -1, 4, 9, 2 } } });

        QCOMPARE(trend.data().toString(), u"at most 9"_s);
    }

    void allStatusesOfAQueueAreItsToolTip()
    {
        Board board;
        const QList<ActivityCount> activities{ { .name = u"Offline"_s, .workers = 7 }, { .name = u"Break"_s },
            { .name = u"Available"_s, .workers = 12 } };
        board.sample.state().applyFigures(
            { { .queue = sid<TaskQueueId>(1), .activities = activities } }, board.sample.clock().now() + 1s);
        QTRY_VERIFY(board.isFilled());

        const QModelIndex statuses = board.row(0).siblingAtColumn(QueueTableModel::Statuses);
        QTRY_COMPARE(statuses.data().toString(), u"Offline 7, Available 12"_s);
        QCOMPARE(statuses.data(Qt::ToolTipRole).toString(), u"Offline 7\nAvailable 12"_s);
    }

    void countsHaveSeparators()
    {
        Board board;
        QTRY_VERIFY(board.isFilled());
        board.sample.state().applyFigures({ { .queue = sid<TaskQueueId>(1),
                                              .assigned = 20'000,
                                              .activities = { { .name = u"Break"_s, .workers = 1234 } } } },
            board.sample.clock().now() + 1s);
        const auto said = [&board](int column) {
            const QLocale before;
            QLocale::setDefault(QLocale(u"en_GB"_s));
            const QString text = cell(board.page, 0, column);
            QLocale::setDefault(before);
            return text;
        };

        QTRY_COMPARE(said(QueueTableModel::Assigned), u"20,000"_s);
        QCOMPARE(said(QueueTableModel::Statuses), u"Break 1,234"_s);
        board.sample.console().queueTable().setTrends({ { sid<TaskQueueId>(1), { 4500 } } });
        QCOMPARE(said(QueueTableModel::Trend), u"at most 4,500"_s);
    }

    void aFileHasOneNumberOfTheLastHour_data()
    {
        QTest::addColumn<QList<int>>("trend");
        QTest::addColumn<QString>("written");

        QTest::newRow("known") << QList{ -1, -1, 25, 4 } << u"25"_s;
        QTest::newRow("nobody waited") << QList{ 0, 0 } << u"0"_s;
        QTest::newRow("not known") << QList{ -1, -1 } << QString();
        QTest::newRow("never asked for") << QList<int>() << QString();
    }

    void aFileHasOneNumberOfTheLastHour()
    {
        QFETCH(QList<int>, trend);
        Board board;
        QTRY_VERIFY(board.isFilled());
        board.sample.console().queueTable().setTrends({ { sid<TaskQueueId>(1), trend } });
        const QAbstractItemModel &words = *board.page.table()->model();

        QTEST(board.row(0).siblingAtColumn(QueueTableModel::Trend).data(fileRole).toString(), "written");
        QCOMPARE(words.headerData(QueueTableModel::Trend, Qt::Horizontal, fileRole).toString(),
            u"Most waiting in the last hour"_s);
    }

    void goesToWhatBelongsToAQueue_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<bool>("ofAll"); // both rows are chosen
        QTest::addColumn<bool>("hasTasks");
        QTest::addColumn<bool>("hasAgents");

        QTest::newRow("one queue") << u"skills HAS \"sales\""_s << false << true << true;
        QTest::newRow("a queue without members") << u""_s << false << true << false;
        QTest::newRow("two queues") << u"1==1"_s << true << false << false;
    }

    void goesToWhatBelongsToAQueue()
    {
        QFETCH(QString, target);
        QFETCH(bool, ofAll);
        QFETCH(bool, hasTasks);
        QFETCH(bool, hasAgents);
        Board board;
        board.sample.state().applyQueues({ { .id = sid<TaskQueueId>(1), .name = u"Chat"_s },
                                             { .id = sid<TaskQueueId>(2), .name = u"Sales 7"_s, .targetWorkers = target } },
            board.sample.clock().now());
        QTRY_COMPARE(cell(board.page, 1, QueueTableModel::Name), u"Sales 7"_s);
        if (ofAll)
            board.page.table()->selectAll();
        QSignalSpy tasks(&board.page, &QueuesPage::tasksAsked);
        QSignalSpy agents(&board.page, &QueuesPage::agentsAsked);

        emit board.page.table()->menuAsked(board.row(1), board.page.mapToGlobal(QPoint(5, 5)));
        auto *ofTasks = board.find<QAction>(u"tasksOfQueue"_s);
        auto *ofAgents = board.find<QAction>(u"agentsOfQueue"_s);

        QCOMPARE(ofTasks->isEnabled(), hasTasks);
        QCOMPARE(ofAgents->isEnabled(), hasAgents);
        ofTasks->trigger();
        ofAgents->trigger();
        QCOMPARE(tasks.count(), hasTasks ? 1 : 0);
        QCOMPARE(agents.count(), hasAgents ? 1 : 0);
        if (hasTasks)
            QCOMPARE(tasks.constFirst().constFirst().toString(), u"queue:\"Sales 7\""_s);
        if (hasAgents)
            QCOMPARE(agents.constFirst().constFirst().toString(), target);
    }
};

QTEST_MAIN(TestQueuesBoard)
#include "tst_queuesboard.moc"
