#include "core/base/forwardclock.h"

#include "support/fakeclock.h"

#include <QTest>

using namespace std::chrono_literals;

namespace {

ForwardClock::Steady steadyNow; ///< What the machine's own pace says; set by the test.

} // namespace

class TestForwardClock : public QObject
{
    Q_OBJECT

private slots:
    void goesOnWhateverTheSystemSays_data()
    {
        QTest::addColumn<QList<int>>("system"); // seconds after the start, every ten seconds of the machine's own pace
        QTest::addColumn<QList<int>>("told");

        QTest::newRow("in step") << QList{ 10, 20, 30 } << QList{ 10, 20, 30 };
        QTest::newRow("set forward") << QList{ 10, 500, 510 } << QList{ 10, 500, 510 };
        QTest::newRow("set back") << QList{ 10, -3600, -3590 } << QList{ 10, 20, 30 };
        QTest::newRow("set back a little") << QList{ 10, 15, 25 } << QList{ 10, 20, 30 };
        QTest::newRow("set back and right again") << QList{ 10, -100, 30, 40 } << QList{ 10, 20, 30, 40 };
    }

    void goesOnWhateverTheSystemSays()
    {
        QFETCH(QList<int>, system);
        QFETCH(QList<int>, told);
        FakeClock machine;
        const Instant start = machine.now();
        steadyNow = {};
        const ForwardClock clock(machine, [] { return steadyNow; });

        QList<int> seconds;
        for (const int second : system) {
            machine.advance(start + std::chrono::seconds(second) - machine.now());
            steadyNow += 10s;
            seconds.append(int(std::chrono::duration_cast<std::chrono::seconds>(clock.now() - start).count()));
        }

        QCOMPARE(seconds, told);
    }

    void neverGoesBackByAMillisecond()
    {
        FakeClock machine;
        steadyNow = {};
        const ForwardClock clock(machine, [] { return steadyNow; });
        machine.advance(500ms);
        steadyNow += 500ms;
        const Instant first = clock.now();

        machine.advance(-50ms);

        QCOMPARE(clock.now(), first);
    }
};

QTEST_GUILESS_MAIN(TestForwardClock)
#include "tst_forwardclock.moc"
