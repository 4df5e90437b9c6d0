// How a queue stands as a whole, in words and with a mark.
#include "console/models/queuetablemodel.h"
#include "pagewords.h"
#include "support/sampleconsole.h"
#include "ui/floor/csvtext.h"
#include "ui/floor/floortable.h"
#include "ui/floor/queuespage.h"
#include "ui/floor/queuetile.h"
#include "ui/floor/queuewords.h"
#include "ui/widgets/searchline.h"

#include <QAction>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Board
{
    SampleConsole sample;
    QueuesPage page{ sample.console() };

    Board()
    {
        page.resize(1100, 600);
        page.show();
        sample.signIn();
        sample.state().applyQueues({ { .id = sid<TaskQueueId>(1), .name = u"Sales"_s } }, sample.clock().now());
    }
    void apply(int tasks, int onDuty, std::chrono::seconds longest) const
    {
        sample.state().applyFigures({ { .queue = sid<TaskQueueId>(1),
                                        .pending = tasks,
                                        .availableWorkers = onDuty,
                                        .longestWaiting = longest } },
            FakeClock().now() + 1h);
    }
    void applyPast(const WaitSplit &split) const
    {
        QueuePeriod past{ .queue = sid<TaskQueueId>(1) };
        past.figures.splits = { split };
        sample.state().applyPeriods({ past }, sample.state().periodQuestion(), FakeClock().now() + 1h);
    }
    [[nodiscard]] QModelIndex cell(int column) const { return page.table()->model()->index(0, column); }
    [[nodiscard]] QModelIndex level() const { return cell(QueueTableModel::Level); }
    /// -1: unmarked.
    [[nodiscard]] int tone() const
    {
        const QVariant tone = level().data(FloorWords::ToneRole);
        return tone.isValid() ? tone.toInt() : -1;
    }
};

} // namespace

class TestQueueWords : public QObject
{
    Q_OBJECT

private slots:
    void theLevelIsAWordWithAMark_data()
    {
        QTest::addColumn<int>("tasks");
        QTest::addColumn<int>("onDuty");
        QTest::addColumn<int>("longest"); // seconds
        QTest::addColumn<WaitSplit>("past");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("tone"); // -1: unmarked

        const WaitSplit none{ 20 };
        const WaitSplit bad{ 20, 0, 0, 5, 5 };
        QTest::newRow("nobody waits") << 0 << 0 << 0 << none << u"In order"_s << -1;
        QTest::newRow("one waits") << 1 << 2 << 5 << none << u"In order"_s << -1;
        QTest::newRow("one waits, nobody is on duty") << 1 << 0 << 5 << none << u"Warning"_s << int(Tone::Warning);
        QTest::newRow("some wait") << 6 << 2 << 5 << none << u"Warning"_s << int(Tone::Warning);
        QTest::newRow("many wait") << 30 << 2 << 5 << none << u"Critical"_s << int(Tone::Bad);
        QTest::newRow("one waits long") << 1 << 2 << 500 << none << u"Critical"_s << int(Tone::Bad);
        QTest::newRow("the service is bad") << 0 << 2 << 0 << bad << u"Critical"_s << int(Tone::Bad);
        QTest::newRow("the service would be bad") << 4 << 2 << 30 << none << u"Warning"_s << int(Tone::Warning);
    }

    void theLevelIsAWordWithAMark()
    {
        QFETCH(int, tasks);
        QFETCH(int, onDuty);
        QFETCH(int, longest);
        QFETCH(WaitSplit, past);
        QFETCH(QString, text);
        QFETCH(int, tone);
        Board board;

        board.apply(tasks, onDuty, std::chrono::seconds(longest));
        board.applyPast(past);

        QTRY_COMPARE(board.level().data().toString(), text);
        QCOMPARE(board.tone(), tone);
        QCOMPARE(board.level().data(fileRole).toString(), text);
        const Tone asATile = tileOf(board.cell(QueueTableModel::Name)).worst;
        QCOMPARE(int(asATile), tone < 0 ? int(Tone::Neutral) : tone);
    }

    void aLevelThatIsNotKnownIsNoWord()
    {
        const Board board;
        QTRY_COMPARE(board.page.table()->model()->rowCount(), 1);

        QCOMPARE(board.level().data().toString(), u"…"_s);
        QCOMPARE(board.tone(), -1);
        QVERIFY(board.level().data(fileRole).isValid() && board.level().data(fileRole).toString().isEmpty());
        const auto *words = qobject_cast<const FloorWords *>(board.page.table()->model());
        QCOMPARE(words->searchable(board.level()), QString());
    }

    void whatIsTooOldMarksNothing()
    {
        Board board;
        board.sample.clock().advance(1h);
        board.apply(30, 2, 5s);
        QTRY_COMPARE(board.tone(), int(Tone::Bad));
        QVERIFY(!board.level().data(QueueWords::StaleRole).toBool());

        board.sample.clock().advance(3min);

        QCOMPARE(board.level().data().toString(), u"Critical"_s); // as it was known last
        QCOMPARE(board.tone(), int(Tone::Neutral));
        QVERIFY(board.level().data(QueueWords::StaleRole).toBool());
        QCOMPARE(tileOf(board.cell(QueueTableModel::Name)).worst, Tone::Neutral);
    }

    void whatIsNotTooOldMarksStill()
    {
        Board board;
        board.sample.clock().advance(1h);
        board.apply(0, 2, 0s);
        board.applyPast({ 20, 0, 0, 5, 5 });
        QTRY_COMPARE(board.tone(), int(Tone::Bad));

        board.sample.clock().advance(3min); // of the past, five count

        QCOMPARE(board.tone(), int(Tone::Bad));
        QVERIFY(!board.level().data(QueueWords::StaleRole).toBool());
        QCOMPARE(tileOf(board.cell(QueueTableModel::Name)).worst, Tone::Bad);
    }

    void theColumnIsThereForWhoWantsIt()
    {
        const Board board;
        QTRY_COMPARE(board.page.table()->model()->rowCount(), 1);
        const auto *words = qobject_cast<const FloorWords *>(board.page.table()->model());

        QVERIFY(board.page.table()->isColumnHidden(QueueTableModel::Level));
        QCOMPARE(words->columnKey(QueueTableModel::Level), u"level"_s);
        QCOMPARE(words->headerData(QueueTableModel::Level, Qt::Horizontal, Qt::DisplayRole).toString(), u"Level"_s);
        QCOMPARE(board.level().data(Qt::TextAlignmentRole).toInt(), int(Qt::AlignLeft | Qt::AlignVCenter));
    }

    void aLevelIsFilteredFor()
    {
        Board board;
        board.apply(30, 2, 5s);
        QTRY_COMPARE(board.level().data().toString(), u"Critical"_s);

        board.page.table()->setColumnHidden(QueueTableModel::Level, false);
        emit board.page.table()->menuAsked(board.level(), board.page.mapToGlobal(QPoint(5, 5)));
        board.page.findChild<QAction *>(u"showOnly"_s)->trigger();

        QCOMPARE(board.page.filter()->text(), u"level:\"Critical\""_s);
        QTRY_COMPARE(board.page.table()->model()->rowCount(), 1);
        board.page.filter()->setText(u"level:warning"_s);
        QTRY_COMPARE(board.page.table()->model()->rowCount(), 0);
        QTRY_COMPARE(board.page.findChild<QLabel *>(u"queueTotals"_s)->text(), u"None of the queues is shown"_s);
    }

    void thatNoneIsCriticalIsSaidOnlyWhenAllFiguresAreThere_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("known");
        QTest::addColumn<QString>("title");

        const QString none = u"Nothing matches the filter"_s;
        QTest::newRow("some are not") << u"level:critical"_s << false
                                      << u"Nothing that matches so far: of some queues no figures have come yet."_s;
        QTest::newRow("in quotes") << u"level:\"Critical\""_s << false
                                   << u"Nothing that matches so far: of some queues no figures have come yet."_s;
        QTest::newRow("all are") << u"level:critical"_s << true << none;
        QTest::newRow("asked for something else") << u"support"_s << false << none;
    }

    void thatNoneIsCriticalIsSaidOnlyWhenAllFiguresAreThere()
    {
        QFETCH(QString, filter);
        QFETCH(bool, known);
        QFETCH(QString, title);
        const Board board;
        QTRY_COMPARE(board.page.table()->model()->rowCount(), 1);
        board.page.filter()->setText(filter);
        if (known)
            board.apply(0, 2, 0s);

        QTRY_COMPARE(titleInstead(board.page), title);
    }
};

QTEST_MAIN(TestQueueWords)
#include "tst_queuewords.moc"
