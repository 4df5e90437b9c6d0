#include "console/sync/pollpace.h"

#include "support/fakeclock.h"

#include <QTest>

using namespace std::chrono_literals;

class TestPollPace : public QObject
{
    Q_OBJECT
private slots:
    void slowsDown_data()
    {
        QTest::addColumn<QList<int>>("refusedAt"); // ms
        QTest::addColumn<double>("stretch");

        QTest::newRow("never") << QList<int>() << 1.0;
        QTest::newRow("once") << QList{ 0 } << 2.0;
        QTest::newRow("many in one second") << QList{ 0, 10, 500, 999 } << 2.0;
        QTest::newRow("again") << QList{ 0, 1000 } << 4.0;
        QTest::newRow("again and again") << QList{ 0, 1000, 2000, 3000, 4000 } << 8.0;
    }

    void slowsDown()
    {
        QFETCH(QList<int>, refusedAt);
        QFETCH(double, stretch);
        const FakeClock clock;
        PollPace pace;

        for (const int at : refusedAt)
            pace.refused(clock.now() + std::chrono::milliseconds{ at });

        QCOMPARE(pace.stretch(), stretch);
    }

    void recoversStepByStep()
    {
        FakeClock clock;
        PollPace pace;
        pace.refused(clock.now());
        clock.advance(1s);
        pace.refused(clock.now());

        clock.advance(29s);
        pace.allowed(clock.now());
        QCOMPARE(pace.stretch(), 4.0);
        clock.advance(1s);
        pace.allowed(clock.now());
        pace.allowed(clock.now());
        QCOMPARE(pace.stretch(), 2.0);
        clock.advance(30s);
        pace.allowed(clock.now());
        QCOMPARE(pace.stretch(), 1.0);
    }

    void mindsTheBudget_data()
    {
        QTest::addColumn<int>("limit");
        QTest::addColumn<int>("remaining");
        QTest::addColumn<double>("stretch");

        QTest::newRow("plenty") << 100 << 80 << 1.0;
        QTest::newRow("a fifth") << 100 << 20 << 1.0;
        QTest::newRow("less") << 100 << 19 << 2.0;
        QTest::newRow("nothing") << 100 << 0 << 2.0;
        QTest::newRow("not told") << -1 << -1 << 1.0;
    }

    void mindsTheBudget()
    {
        QFETCH(int, limit);
        QFETCH(int, remaining);
        QFETCH(double, stretch);
        PollPace pace;
        Budget budget;
        if (limit >= 0) {
            budget.limit = limit;
            budget.remaining = remaining;
        }

        pace.told(budget);

        QCOMPARE(pace.stretch(), stretch);
    }
};

QTEST_APPLESS_MAIN(TestPollPace)
#include "tst_pollpace.moc"
