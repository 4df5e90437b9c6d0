// One queue's figure over time, out of the journal.
#include "console/control/boardwatch.h"
#include "console/control/queuehistory.h"
#include "console/journal/journal.h"
#include "console/models/queuetablemodel.h"
#include "console/settings/settings.h"
#include "support/sampleconsole.h"
#include "ui/board/plotpanel.h"
#include "ui/board/timeplot.h"
#include "ui/floor/floortable.h"
#include "ui/floor/queuespage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTest>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QueueSample waiting(int tasks, int service = -1)
{
    return { .waiting = tasks, .service = service };
}

/// The page of queues, whose figures of some minutes are in the journal.
struct Board
{
    SampleConsole sample;
    std::unique_ptr<QueuesPage> page;

    Board()
    {
        const Instant now = std::chrono::floor<std::chrono::minutes>(SystemClock().now());
        sample.clock().advance(now - sample.clock().now()); // the journal drops what is old by the machine's clock
        sample.signIn();
        sample.state().applyQueues(
            { { .id = sid<TaskQueueId>(1), .name = u"Sales"_s }, { .id = sid<TaskQueueId>(2), .name = u"Chat"_s } },
            sample.clock().now());
        page = std::make_unique<QueuesPage>(sample.console());
        page->resize(1000, 700);
        page->show();
    }

    void minute(int tasks)
    {
        sample.clock().advance(1min);
        sample.state().applyFigures({ { .queue = sid<TaskQueueId>(1), .pending = tasks, .assigned = 1 } }, sample.clock().now());
        sample.console().queueHistory().take();
    }

    [[nodiscard]] PlotPanel *panel() const { return page->findChild<PlotPanel *>(); }
    [[nodiscard]] QList<double> values() const { return panel()->plot()->values(); }
    [[nodiscard]] QComboBox *box(const QString &name) const { return page->findChild<QComboBox *>(name); }
    void openPlot() const { page->findChild<QAbstractButton *>(u"plotButton"_s)->click(); }
};

} // namespace

class TestPlotPanel : public QObject
{
    Q_OBJECT

private slots:
    void isMadeWhenItIsAskedFor()
    {
        Board board;
        QVERIFY(!board.panel());

        board.openPlot();

        QVERIFY(board.panel() && board.panel()->isVisible());
        QVERIFY(board.panel()->findChild<QLabel *>()->text().contains(u"Choose a queue"_s));
        board.openPlot();
        QVERIFY(!board.panel()->isVisible());
    }

    void hasRoomInASmallWindow()
    {
        Board board;
        board.page->resize(1000, 500);

        board.openPlot();

        QTRY_VERIFY(board.panel()->plot()->isVisible());
        QTRY_VERIFY2(board.panel()->plot()->height() >= 160, qPrintable(QString::number(board.panel()->plot()->height())));
        QVERIFY(board.page->findChild<QStackedWidget *>()->height() > 0);
    }

    void theBorderAboveThePlotStaysWhereItWasLeft()
    {
        Board board;
        board.openPlot();
        auto *border = board.page->findChild<QSplitter *>(u"queuesSplitter"_s);
        const int all = border->sizes().first() + border->sizes().last();
        border->setSizes({ all - 400, 400 });
        const QList<int> left = border->sizes();
        emit border->splitterMoved(left.first(), 1);

        QueuesPage again(board.sample.console());
        again.resize(board.page->size());
        again.show();

        QTRY_COMPARE(again.findChild<QSplitter *>(u"queuesSplitter"_s)->sizes(), left);
    }

    void plotsTheChosenQueueAndGoesOn()
    {
        Board board;
        for (const int tasks : { 2, 5, 3 })
            board.minute(tasks);
        board.openPlot();
        QTRY_COMPARE(board.page->table()->model()->rowCount(), 2);

        board.page->table()->selectRow(1); // "Sales", by name
        QTRY_COMPARE(board.values(), QList({ 2.0, 5.0, 3.0 }));
        QCOMPARE(board.panel()->plot()->accessibleName(), u"Waiting tasks of Sales"_s);
        board.minute(7);

        QTRY_COMPARE(board.values(), QList({ 2.0, 5.0, 3.0, 7.0 }));
    }

    void anotherFigureAndAnotherWhileAreReadAgain()
    {
        Board board;
        board.minute(4);
        board.sample.clock().advance(2h);
        board.minute(6);
        board.openPlot();
        QTRY_COMPARE(board.page->table()->model()->rowCount(), 2);
        board.page->table()->selectRow(1);
        QTRY_COMPARE(board.values().size(), 3); // four hours: broken where nobody watched
        QVERIFY(std::isnan(board.values().at(1)));

        board.box(u"plotSpan"_s)->setCurrentIndex(0);
        QTRY_COMPARE(board.values(), QList{ 6.0 });
        auto *figure = board.box(u"plotFigure"_s);
        figure->setCurrentIndex(figure->findData(int(SampleFigure::Assigned)));

        QTRY_COMPARE(board.values(), QList{ 1.0 });
    }

    void aQueueThatNothingIsKnownOfShowsAnEmptyPlotAndWhy()
    {
        Board board;
        board.minute(4);
        board.openPlot();
        QTRY_COMPARE(board.page->table()->model()->rowCount(), 2);
        board.page->table()->selectRow(1);
        QTRY_COMPARE(board.values().size(), 1);
        const auto *note = board.panel()->findChild<QLabel *>(u"plotNote"_s);
        QVERIFY2(note->text().startsWith(u"Figures of this queue are kept since"_s), qPrintable(note->text()));

        board.page->table()->selectRow(0);

        QTRY_COMPARE(board.values(), QList<double>());
        QVERIFY2(note->text().startsWith(u"Nothing is kept"_s), qPrintable(note->text()));
        QVERIFY(note->isVisible());
    }

    void saysThatTheHistoryIsOffAndSwitchesItOn_data()
    {
        QTest::addColumn<bool>("history");
        QTest::addColumn<bool>("alerts");
        QTest::addColumn<bool>("isOff");

        QTest::newRow("on") << true << false << false;
        QTest::newRow("off") << false << false << true;
        QTest::newRow("off, but alerts have the figures come") << false << true << false;
    }

    void saysThatTheHistoryIsOffAndSwitchesItOn()
    {
        QFETCH(bool, history);
        QFETCH(bool, alerts);
        QFETCH(bool, isOff);
        Board board;
        Settings &settings = board.sample.console().settings();
        settings.setBoardHistory(history);
        settings.setBoardAlerts(alerts);
        board.openPlot();
        QTRY_COMPARE(board.page->table()->model()->rowCount(), 2);
        board.page->table()->selectRow(0);
        const auto *note = board.panel()->findChild<QLabel *>(u"plotNote"_s);
        auto *keep = board.panel()->findChild<QAbstractButton *>(u"plotKeep"_s);

        QTRY_COMPARE(note->text().contains(u"from now on"_s), !isOff);
        QTRY_COMPARE(note->text().contains(u"The history is off"_s), isOff);
        QCOMPARE(keep->isVisible(), isOff);
        if (!isOff)
            return;
        keep->click();
        QVERIFY(settings.boardHistory());
        QTRY_VERIFY(note->text().contains(u"from now on"_s));
        QVERIFY(!keep->isVisible());
    }

    void theLineIsBrokenWhereNothingIsKnown()
    {
        TimePlot plot;
        const Instant begin(1'000'000s);

        plot.show({ { begin, waiting(1, 90) }, { begin + 1min, waiting(2) }, { begin + 2min, waiting(3, 80) } },
            SampleFigure::Service, begin, begin + 3min);

        QCOMPARE(plot.values().size(), 3);
        QCOMPARE(plot.values().first(), 90.0);
        QVERIFY(std::isnan(plot.values().at(1)));
        QCOMPARE(plot.values().last(), 80.0);
    }
};

QTEST_MAIN(TestPlotPanel)
#include "tst_plotpanel.moc"
