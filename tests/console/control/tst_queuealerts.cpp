#include "console/control/boardwatch.h"
#include "console/control/queuealerts.h"
#include "console/settings/settings.h"
#include "controlfixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Fixture : ControlFixture
{
    QTemporaryDir folder{};
    Settings settings{ folder.filePath(u"own.ini"_s) };
    BoardWatch board{ state, settings };
    QueueAlerts alerts{ state, board, settings };
    QSignalSpy passed{ &alerts, &QueueAlerts::passed };
    QSignalSpy eased{ &alerts, &QueueAlerts::eased };

    explicit Fixture(bool wanted = true)
    {
        settings.setBoardAlerts(wanted);
        state.applyQueues({ { .id = sid<TaskQueueId>(1), .name = u"Sales"_s }, { .id = sid<TaskQueueId>(2), .name = u"Chat"_s } },
            clock.now());
    }

    void wait(int tasks, std::chrono::seconds oldest = 0s, int queue = 1)
    {
        clock.advance(5s);
        state.applyFigures({ { .queue = sid<TaskQueueId>(queue), .pending = tasks, .longestWaiting = oldest } }, clock.now());
    }

    [[nodiscard]] QList<QueueAlert> last() const { return passed.constLast().at(0).value<QList<QueueAlert>>(); }
};

} // namespace

/// Who wants to know is told once when a queue passes a level.
class TestQueueAlerts : public QObject
{
    Q_OBJECT

private slots:
    void tellsACrossingOnce()
    {
        Fixture f;
        f.wait(4);
        QCOMPARE(f.passed.count(), 0);

        f.wait(5);
        f.wait(7);

        QCOMPARE(f.passed.count(), 1);
        QCOMPARE(f.last(), (QList<QueueAlert>{ { sid<TaskQueueId>(1), u"Sales"_s, QueueMeasure::Waiting, QueueJudgement::Warning, 5 } }));
        f.wait(10);
        QCOMPARE(f.passed.count(), 2);
        QCOMPARE(f.last().constFirst().judgement, QueueJudgement::Bad);
    }

    void aFigureThatFluttersIsNotToldAgain()
    {
        Fixture f;
        f.wait(5);

        for (int i = 0; i < 10; ++i)
            f.wait(i % 2 == 0 ? 4 : 5);

        QCOMPARE(f.passed.count(), 1);
        QCOMPARE(f.eased.count(), 0);
        f.wait(1);
        QCOMPARE(f.eased.count(), 1);
        f.wait(5);
        QCOMPARE(f.passed.count(), 2);
    }

    void whoDoesNotWantToKnowIsNotTold()
    {
        Fixture f(false);

        f.wait(900, 3600s);

        QCOMPARE(f.passed.count(), 0);
    }

    void switchedOffItTakesBackWhatItSaid()
    {
        Fixture f;
        f.wait(20);

        f.settings.setBoardAlerts(false);

        QCOMPARE(f.eased.count(), 1);
        f.wait(30);
        QCOMPARE(f.passed.count(), 1);
    }

    void whatOneAnswerBringsIsToldTogether()
    {
        Fixture f;

        f.clock.advance(5s);
        f.state.applyFigures({ { .queue = sid<TaskQueueId>(1), .pending = 12, .longestWaiting = 70s },
                                 { .queue = sid<TaskQueueId>(2), .pending = 6 }, { .queue = sid<TaskQueueId>(3), .pending = 99 } },
            f.clock.now());

        QCOMPARE(f.passed.count(), 1);
        QCOMPARE(f.last().size(), 3); // the third queue is none of this workspace
        QCOMPARE(f.last().at(1).measure, QueueMeasure::Oldest);
        QCOMPARE(f.last().at(1).figure, 70);
        QCOMPARE(f.last().at(2).name, u"Chat"_s);
    }

    void aServiceLevelThatIsNotKnownSaysNothing()
    {
        Fixture f;
        const auto tell = [&f](const WaitSplit &split) {
            f.clock.advance(30s);
            QueuePeriod past{ .queue = sid<TaskQueueId>(1) };
            past.figures.splits = { split };
            f.state.applyPeriods({ past }, f.state.periodQuestion(), f.clock.now());
        };

        tell({ 20, 0, 0, 0, 0 });
        QCOMPARE(f.passed.count(), 0);
        tell({ 20, 0, 0, 5, 5 });
        QCOMPARE(f.passed.count(), 1);
        QCOMPARE(f.last().constFirst().figure, 50);
        tell({ 20, 0, 0, 0, 0 }); // nothing happened: neither better nor worse
        tell({ 20, 0, 0, 5, 5 });
        QCOMPARE(f.passed.count(), 1);
    }

    void theNextWorkspaceBeginsAnew()
    {
        Fixture f;
        f.wait(20);

        f.state.begin(someWorkspace(2, u"Other"_s), sid<WorkerId>(1));

        QCOMPARE(f.eased.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestQueueAlerts)
#include "tst_queuealerts.moc"
