#include "console/api/requestbudget.h"

#include "console/api/serverclock.h"
#include "support/fakeclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestRequestBudget : public QObject
{
    Q_OBJECT
private slots:
    void countsTenSeconds()
    {
        FakeClock clock;
        RequestBudget budget;

        for (int i = 0; i < 30; ++i) {
            budget.sent(clock.now());
            clock.advance(1s);
        }

        QCOMPARE(budget.at(clock.now()).lastTenSeconds, 9);
        QCOMPARE(budget.at(clock.now() + 1min).lastTenSeconds, 0);
    }

    void keepsWhatTheServerSays_data()
    {
        QTest::addColumn<QByteArray>("limit");
        QTest::addColumn<QByteArray>("remaining");
        QTest::addColumn<int>("wantedLimit");
        QTest::addColumn<int>("wantedRemaining");

        QTest::newRow("both") << QByteArray("100") << QByteArray(" 93 ") << 100 << 93;
        QTest::newRow("neither") << QByteArray() << QByteArray() << -1 << -1;
        QTest::newRow("no numbers") << QByteArray("many") << QByteArray("1.5") << -1 << -1;
    }

    void keepsWhatTheServerSays()
    {
        QFETCH(QByteArray, limit);
        QFETCH(QByteArray, remaining);
        QFETCH(int, wantedLimit);
        QFETCH(int, wantedRemaining);
        RequestBudget budget;

        budget.answered(limit, remaining);

        QCOMPARE(budget.at({}).limit.value_or(-1), wantedLimit);
        QCOMPARE(budget.at({}).remaining.value_or(-1), wantedRemaining);
    }

    void waitsAfterARefusal_data()
    {
        QTest::addColumn<QList<int>>("retryAfter"); // of each refusal; -1: not told
        QTest::addColumn<int>("seconds");

        QTest::newRow("told") << QList{ 7 } << 7;
        QTest::newRow("told nothing") << QList{ -1 } << 1;
        QTest::newRow("the third time") << QList{ -1, -1, -1 } << 4;
        QTest::newRow("many times") << QList{ -1, -1, -1, -1, -1, -1, -1, -1, -1, -1 } << 60;
        QTest::newRow("told a day") << QList{ 86400 } << 60;
        QTest::newRow("a shorter one does not end a longer one") << QList{ 9, 2 } << 9;
    }

    void waitsAfterARefusal()
    {
        QFETCH(QList<int>, retryAfter);
        QFETCH(int, seconds);
        FakeClock clock;
        RequestBudget budget;

        for (const int after : retryAfter)
            budget.refused(clock.now(), after < 0 ? std::nullopt : std::optional(std::chrono::seconds{ after }));

        QCOMPARE(budget.wait(clock.now()).count(), seconds * 1000);
        QCOMPARE(budget.at(clock.now()).limitedUntil, clock.now() + std::chrono::seconds{ seconds });
        clock.advance(std::chrono::seconds{ seconds });
        QCOMPARE(budget.wait(clock.now()).count(), 0);
        QVERIFY(!budget.at(clock.now()).limitedUntil);
    }

    void aClockPutBackDoesNotStopTheRequests()
    {
        FakeClock clock;
        RequestBudget budget;

        budget.refused(clock.now(), 10s);
        clock.advance(-1h);

        QCOMPARE(budget.wait(clock.now()).count(), 0);
    }

    void successMakesTheNextWaitShortAgain()
    {
        FakeClock clock;
        RequestBudget budget;

        budget.refused(clock.now(), {});
        budget.refused(clock.now(), {});
        clock.advance(2s);
        budget.allowed();
        budget.refused(clock.now(), {});

        QCOMPARE(budget.wait(clock.now()).count(), 1000);
    }

    void readsRetryAfter_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("seconds"); // -1: none

        QTest::newRow("seconds") << QByteArray("12") << 12;
        QTest::newRow("spaces") << QByteArray(" 3 ") << 3;
        QTest::newRow("a date") << QByteArray("Mon, 02 Mar 2026 09:30:20 GMT") << 20;
        QTest::newRow("a date gone by") << QByteArray("Mon, 02 Mar 2026 09:29:00 GMT") << 0;
        QTest::newRow("less than nothing") << QByteArray("-5") << -1;
        QTest::newRow("words") << QByteArray("soon") << -1;
        QTest::newRow("missing") << QByteArray() << -1;
    }

    void readsRetryAfter()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, seconds);

        const auto read = retryAfterFromHeader(header, FakeClock().now());

        QCOMPARE(read ? int(read->count()) : -1, seconds);
    }

    void learnsTheServersClock_data()
    {
        QTest::addColumn<QList<qint64>>("dates"); // each header's second, in ms of our clock
        QTest::addColumn<QList<qint64>>("sent");
        QTest::addColumn<QList<qint64>>("received");
        QTest::addColumn<qint64>("offset");
        using Times = QList<qint64>;

        QTest::newRow("same clock") << Times{ 5000 } << Times{ 5300 } << Times{ 5320 } << qint64(0);
        QTest::newRow("three seconds ahead") << Times{ 8000 } << Times{ 5000 } << Times{ 5010 } << qint64(2990);
        QTest::newRow("narrowed by a later one")
            << Times{ 8000, 9000 } << Times{ 5000, 5500 } << Times{ 5010, 5510 } << qint64(3490);
        QTest::newRow("behind") << Times{ 1000 } << Times{ 5000 } << Times{ 5010 } << qint64(-3001);
        QTest::newRow("was set meanwhile")
            << Times{ 8000, 6000 } << Times{ 5000, 6100 } << Times{ 5010, 6120 } << qint64(0);
        QTest::newRow("ours was set meanwhile") << Times{ 9000 } << Times{ 5000 } << Times{ 100 } << qint64(0);
    }

    void learnsTheServersClock()
    {
        QFETCH(QList<qint64>, dates);
        QFETCH(QList<qint64>, sent);
        QFETCH(QList<qint64>, received);
        QFETCH(qint64, offset);
        ServerClock clock;
        const auto at = [](qint64 milliseconds) { return Instant{ std::chrono::milliseconds{ milliseconds } }; };

        for (qsizetype i = 0; i < dates.size(); ++i)
            clock.answered(at(dates.at(i)), at(sent.at(i)), at(received.at(i)));

        QCOMPARE(clock.offset().count(), offset);
    }
};

QTEST_APPLESS_MAIN(TestRequestBudget)
#include "tst_requestbudget.moc"
