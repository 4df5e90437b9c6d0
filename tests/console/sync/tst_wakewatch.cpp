#include "console/sync/wakewatch.h"
#include "support/fakeclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

namespace {

WakeWatch::Steady steadyNow; ///< The machine's own pace.

} // namespace

class TestWakeWatch : public QObject
{
    Q_OBJECT
private slots:
    void noticesASleep_data()
    {
        QTest::addColumn<int>("passed"); // seconds
        QTest::addColumn<int>("lived");
        QTest::addColumn<bool>("slept");
        QTest::newRow("awake") << 2 << 2 << false;
        QTest::newRow("the program was held up") << 60 << 60 << false;
        QTest::newRow("slept for 4 s") << 6 << 2 << false;
        QTest::newRow("slept for 5 s") << 7 << 2 << true;
        QTest::newRow("slept for a night") << 30'000 << 1 << true;
        QTest::newRow("clock set back") << -3'600 << 2 << false;
    }

    void noticesASleep()
    {
        QFETCH(int, passed);
        QFETCH(int, lived);
        QFETCH(bool, slept);
        FakeClock clock;
        WakeWatch watch(clock, [] { return steadyNow; });
        QSignalSpy woken(&watch, &WakeWatch::woken);

        clock.advance(std::chrono::seconds(passed));
        steadyNow += std::chrono::seconds(lived);
        watch.look();
        QCOMPARE(woken.count(), slept ? 1 : 0);

        clock.advance(2s);
        steadyNow += 2s;
        watch.look();
        QCOMPARE(woken.count(), slept ? 1 : 0); // told once
    }
};

QTEST_GUILESS_MAIN(TestWakeWatch)
#include "tst_wakewatch.moc"
