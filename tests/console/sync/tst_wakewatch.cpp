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

    void oneSleepIsNewsOnce_data()
    {
        QTest::addColumn<bool>("noticed"); // before the system says so
        QTest::addColumn<int>("later"); // seconds
        QTest::addColumn<bool>("isNews");
        QTest::newRow("the system says it first") << false << 0 << true;
        QTest::newRow("it was noticed first") << true << 1 << false;
        QTest::newRow("another sleep") << true << 60 << true;
    }

    void oneSleepIsNewsOnce()
    {
        QFETCH(bool, noticed);
        QFETCH(int, later);
        QFETCH(bool, isNews);
        FakeClock clock;
        WakeWatch watch(clock, [] { return steadyNow; });
        QSignalSpy woken(&watch, &WakeWatch::woken);
        clock.advance(1h);
        if (noticed)
            watch.look();
        clock.advance(std::chrono::seconds(later));
        steadyNow += 1s;

        QCOMPARE(watch.isNews(), isNews);

        watch.look();
        QCOMPARE(woken.count(), noticed ? 1 : 0);
    }
};

QTEST_GUILESS_MAIN(TestWakeWatch)
#include "tst_wakewatch.moc"
