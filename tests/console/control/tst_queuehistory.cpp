#include "console/control/boardwatch.h"
#include "console/control/queuehistory.h"
#include "console/journal/journal.h"
#include "console/settings/settings.h"
#include "controlfixture.h"
#include "support/waited.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const TaskQueueId sales = sid<TaskQueueId>(1);
const Instant begin = std::chrono::floor<std::chrono::minutes>(SystemClock().now());

/// One run of the program; the next one has the same folder and goes on at the same clock.
struct Run : ControlFixture
{
    Settings settings;
    Journal journal;
    Instant started; ///< Before there is a history: it looks back from there.
    BoardWatch board{ state, settings };
    QueueHistory history{ state, board, journal, clock };
    QSignalSpy sampled{ &history, &QueueHistory::sampled };
    QObject page{};

    explicit Run(const QTemporaryDir &folder, std::chrono::seconds later = 0s)
        : settings(folder.filePath(u"own.ini"_s))
        , journal(folder.filePath(u"journal.sqlite"_s))
        , started(startAt(begin + later)) // the journal drops what is old by the machine's clock
    {
        state.applyQueues({ { .id = sales, .name = u"Sales"_s } }, clock.now());
        board.setInView(&page, true);
    }

    Instant startAt(Instant at)
    {
        clock.advance(at - clock.now());
        return at;
    }

    void minute(int tasks)
    {
        clock.advance(1min);
        state.applyFigures({ { .queue = sales, .pending = tasks, .assigned = 2 } }, clock.now());
        history.take();
    }

    [[nodiscard]] QList<int> read(std::chrono::minutes back = 24h)
    {
        QList<int> waiting;
        for (const SampleAt &each : waited(history.read(sales, clock.now() - back)))
            waiting.append(each.sample.waiting);
        return waiting;
    }
};

} // namespace

/// The queues' figures over time.
class TestQueueHistory : public QObject
{
    Q_OBJECT

private slots:
    void takesASampleAMinute()
    {
        const QTemporaryDir folder;
        Run run(folder);

        run.minute(3);
        run.history.take(); // the same minute
        run.minute(3);
        run.minute(5);

        QCOMPARE(run.read(), (QList{ 3, 3, 5 }));
        QCOMPARE(run.read(1min), (QList{ 3, 5 })); // what did not change at its beginning is known all the same
        const QList<int> trend = run.history.trends().value(sales);
        QCOMPARE(trend.size(), QueueHistory::trendLength);
        QCOMPARE(trend.last(3), (QList{ 3, 3, 5 }));
        QCOMPARE(trend.first(), -1);
    }

    void takesThousandsOfQueuesTurnByTurn_data()
    {
        QTest::addColumn<bool>("leaves");

        QTest::newRow("to the end") << false;
        QTest::newRow("not for a workspace that is left meanwhile") << true;
    }

    void takesThousandsOfQueuesTurnByTurn()
    {
        QFETCH(bool, leaves);
        const QTemporaryDir folder;
        Run run(folder);
        QList<TaskQueue> queues;
        QList<QueueFigures> figures;
        for (int i = 1; i <= 2'500; ++i) {
            queues.append({ .id = sid<TaskQueueId>(i), .name = QString::number(i) });
            figures.append({ .queue = sid<TaskQueueId>(i), .pending = i });
        }
        run.state.applyQueues(queues, run.clock.now());
        run.clock.advance(1min);
        run.state.applyFigures(figures, run.clock.now());
        QTRY_COMPARE(run.sampled.count(), 1); // what was before this start
        run.sampled.clear();

        run.history.take();
        QCOMPARE(run.sampled.count(), 0);
        run.history.take(); // is under way
        if (leaves)
            run.state.clear();
        QTRY_COMPARE(run.sampled.count(), 1);
        QCoreApplication::processEvents();

        QCOMPARE(run.history.trends().size(), leaves ? 0 : 2'500);
        if (!leaves)
            QCOMPARE(run.history.trends().value(sid<TaskQueueId>(2'500)).last(2), (QList{ -1, 2'500 }));
    }

    void aRestartLosesNothing()
    {
        const QTemporaryDir folder;
        {
            Run run(folder);
            run.minute(3);
            run.minute(4);
        }

        Run run(folder, 5min);

        QTRY_VERIFY(run.history.trends().contains(sales));
        QCOMPARE(run.read(), (QList{ 3, 4 }));
        QCOMPARE(run.history.trends().value(sales).last(5), (QList{ 3, 4, -1, -1, -1 }));
        run.minute(7);
        QCOMPARE(run.read(), (QList{ 3, 4, 7 }));
        QCOMPARE(run.history.trends().value(sales).last(6), (QList{ 3, 4, -1, -1, -1, 7 }));
    }

    void nothingIsTakenOfWhatNobodyAskedFor()
    {
        const QTemporaryDir folder;
        Run run(folder);
        run.minute(3);

        run.clock.advance(10min); // no answer came in all that time
        run.history.take();
        run.settings.setBoardHistory(false);
        run.board.setInView(&run.page, false);
        run.minute(4);

        QCOMPARE(run.read(), QList{ 3 });
    }

    void goesOnWhileTheBoardIsHidden()
    {
        const QTemporaryDir folder;
        Run run(folder);
        run.minute(3);

        run.board.setInView(&run.page, false);
        run.minute(4);
        run.minute(5);
        run.board.setInView(&run.page, true);
        run.minute(6);

        QCOMPARE(run.read(), (QList{ 3, 4, 5, 6 }));
        QCOMPARE(run.history.trends().value(sales).last(4), (QList{ 3, 4, 5, 6 }));
    }

    void minutesWithoutAnAnswerStayOpen()
    {
        const QTemporaryDir folder;
        Run run(folder);
        run.minute(3);
        run.board.setInView(&run.page, false);

        for (int minute = 0; minute < 10; ++minute) { // off line
            run.clock.advance(1min);
            run.history.take();
        }
        run.minute(4);

        const QList<SampleAt> samples = waited(run.history.read(sales, run.clock.now() - 24h));
        QCOMPARE(samples.constLast().sample.waiting, 4);
        QVERIFY(samples.constLast().at - samples.at(samples.size() - 2).at > 5min);
        QVERIFY(run.history.trends().value(sales).last(7).first(6) == QList<int>(6, -1));
    }

    void forgetsAfterAWeek()
    {
        const QTemporaryDir folder;
        Run run(folder);
        run.minute(3);

        run.clock.advance(8 * 24h);
        run.minute(5);

        QCOMPARE(run.read(30 * 24h), QList{ 5 });
    }
};

QTEST_GUILESS_MAIN(TestQueueHistory)
#include "tst_queuehistory.moc"
