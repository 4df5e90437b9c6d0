#include "core/base/backoff.h"

#include <QSet>
#include <QTest>

using namespace std::chrono_literals;

class tst_Backoff : public QObject
{
    Q_OBJECT

private slots:
    void staysWithinBounds_data();
    void staysWithinBounds();
    void spreads();
    void followsItsRandom();
};

void tst_Backoff::staysWithinBounds_data()
{
    QTest::addColumn<int>("attempt");
    QTest::addColumn<int>("most");

    QTest::newRow("below the first") << -5 << 2'000;
    QTest::newRow("0") << 0 << 2'000;
    QTest::newRow("1") << 1 << 2'000;
    QTest::newRow("2") << 2 << 4'000;
    QTest::newRow("5") << 5 << 32'000;
    QTest::newRow("6") << 6 << 60'000;
    QTest::newRow("7") << 7 << 60'000;
    QTest::newRow("very many") << 2'000'000'000 << 60'000;
}

void tst_Backoff::staysWithinBounds()
{
    QFETCH(int, attempt);
    QFETCH(int, most);
    QRandomGenerator random(1);
    std::chrono::milliseconds shortest = 1h;
    std::chrono::milliseconds longest = 0ms;

    for (int i = 0; i < 5'000; ++i) {
        const auto delay = delayBefore(attempt, random);
        shortest = std::min(shortest, delay);
        longest = std::max(longest, delay);
    }

    QVERIFY(shortest >= 800ms);
    QVERIFY(longest.count() <= most);
    QVERIFY(longest.count() > most * 9 / 10); // the whole range is used
    QVERIFY(shortest.count() < 800 + most / 10);
}

void tst_Backoff::spreads()
{
    QRandomGenerator random(2);
    QSet<qint64> delays;

    for (int i = 0; i < 100; ++i)
        delays.insert(delayBefore(6, random).count() / 1'000);

    QVERIFY(delays.size() > 30); // of 60 seconds, by a hundred consoles
}

void tst_Backoff::followsItsRandom()
{
    QRandomGenerator one(3);
    QRandomGenerator other(3);

    for (int i = 0; i < 10; ++i)
        QCOMPARE(delayBefore(i, one), delayBefore(i, other));
}

QTEST_GUILESS_MAIN(tst_Backoff)
#include "tst_backoff.moc"
