#include "console/state/consolestate.h"
#include "console/state/statevalues.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Fixture
{
    FakeClock clock;
    ConsoleState state{ clock };
    QSignalSpy changed{ &state, &ConsoleState::figuresChanged };
    QSignalSpy heard{ &state, &ConsoleState::figuresHeard };

    Fixture() { state.begin(someWorkspace(1, u"Tutorial"_s), sid<WorkerId>(1)); }

    [[nodiscard]] const KnownFigures *queue(int number) const { return state.figures().find(sid<TaskQueueId>(number)); }
};

QueueFigures waiting(int queue, int tasks)
{
    return { .queue = sid<TaskQueueId>(queue), .pending = tasks };
}

QueuePeriod accepted(int queue, qint64 count)
{
    QueuePeriod period{ .queue = sid<TaskQueueId>(queue) };
    period.figures.reservations.accepted = count;
    return period;
}

} // namespace

/// The queues' figures, each with its age.
class TestFiguresBook : public QObject
{
    Q_OBJECT

private slots:
    void everyQueueHasItsOwnAge()
    {
        Fixture f;

        f.state.applyFigures({ waiting(1, 3) }, atSecond(10));
        f.state.applyFigures({ waiting(2, 4) }, atSecond(20));

        QCOMPARE(f.queue(1)->nowAskedAt, atSecond(10));
        QCOMPARE(f.queue(2)->nowAskedAt, atSecond(20));
        QVERIFY(!f.queue(1)->periodAskedAt);
        QVERIFY(!f.queue(3));
        QCOMPARE(f.state.freshness(StatePart::Figures), atSecond(20));
    }

    void theAnswerToTheLaterRequestStands()
    {
        Fixture f;
        f.state.applyFigures({ waiting(1, 3), waiting(2, 3) }, atSecond(10));
        f.state.applyFigures({ waiting(1, 5) }, atSecond(30));

        f.state.applyFigures({ waiting(1, 4), waiting(2, 4) }, atSecond(20));

        QCOMPARE(f.queue(1)->now.pending, 5);
        QCOMPARE(f.queue(2)->now.pending, 4);
        QCOMPARE(f.heard.constLast().at(0).value<QList<TaskQueueId>>(), QList{ sid<TaskQueueId>(2) });
    }

    void theSameAnswerIsYounger()
    {
        Fixture f;
        f.state.applyFigures({ waiting(1, 3) }, atSecond(10));

        f.state.applyFigures({ waiting(1, 3) }, atSecond(20));

        QCOMPARE(f.changed.count(), 1);
        QCOMPARE(f.heard.count(), 2);
        QCOMPARE(f.queue(1)->nowAskedAt, atSecond(20));
    }

    void whatWasCountedOverAnotherWhileIsForgotten()
    {
        Fixture f;
        const PeriodQuestion quarter{ BoardPeriod::QuarterHour, { 20 } };
        const PeriodQuestion today{ BoardPeriod::Today, { 20 } };
        f.state.expectPeriods(quarter);
        f.state.applyFigures({ waiting(1, 3) }, atSecond(10));
        f.state.applyPeriods({ accepted(1, 7) }, quarter, atSecond(10));
        QCOMPARE(f.queue(1)->period.reservations.accepted, 7);

        f.state.expectPeriods(today);

        QVERIFY(!f.queue(1)->periodAskedAt);
        QCOMPARE(f.queue(1)->now.pending, 3);
        f.state.applyPeriods({ accepted(1, 8) }, quarter, atSecond(20)); // was still under way
        QVERIFY(!f.queue(1)->periodAskedAt);
        f.state.applyPeriods({ accepted(1, 90) }, today, atSecond(15));
        QCOMPARE(f.queue(1)->period.reservations.accepted, 90);
    }

    void anotherThresholdKeepsTheCounts()
    {
        Fixture f;
        const PeriodQuestion before{ BoardPeriod::Hour, { 20 } };
        f.state.expectPeriods(before);
        f.state.applyPeriods({ accepted(1, 7) }, before, atSecond(10));

        f.state.expectPeriods({ BoardPeriod::Hour, { 20, 60 } });

        QCOMPARE(f.queue(1)->period.reservations.accepted, 7);
    }

    void theNextWorkspaceKnowsNothing()
    {
        Fixture f;
        f.state.applyFigures({ waiting(1, 3) }, atSecond(10));

        f.state.begin(someWorkspace(2, u"Contact Center"_s), sid<WorkerId>(1));

        QVERIFY(f.state.figures().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFiguresBook)
#include "tst_figuresbook.moc"
