#include "console/models/pendingids.h"

#include <QTest>
#include <functional>

/// Rows that wait to be looked at, a frame's worth at a time.
class TestPendingIds : public QObject
{
    Q_OBJECT

private slots:
    void handsOutEachOnce()
    {
        PendingIds<int> pending;
        pending.add({ 1, 2, 3 });
        pending.add({ 2, 4 });
        QList<int> seen;

        while (!pending.isEmpty())
            pending.takeSome([&seen](int id) { seen.append(id); });

        std::ranges::sort(seen);
        QCOMPARE(seen, (QList{ 1, 2, 3, 4 }));
        pending.takeSome([](int) { QFAIL("there is none left"); });
    }

    void handsOutAFewHoweverLongTheyTake()
    {
        PendingIds<int> pending;
        for (int id = 0; id < PendingIds<int>::few; ++id)
            pending.add({ id });
        size_t sum = 0;

        pending.takeSome([&sum](int id) { sum += qHash(QString::number(id).repeated(200'000)); });

        QVERIFY(pending.isEmpty());
        QVERIFY(sum > 0);
    }

    void leavesTheRestForTheNextFrame()
    {
        PendingIds<int> pending;
        for (int id = 0; id < 100'000; ++id)
            pending.add({ id });
        int seen = 0;

        pending.takeSome([&seen](int id) { seen += int(qHash(QString::number(id).repeated(200))) == 0 ? 2 : 1; });

        QVERIFY(seen > 0);
        QVERIFY(!pending.isEmpty()); // a hundred thousand of these take far longer than a frame
        pending.takeAll([&seen](int) { ++seen; });
        QVERIFY(pending.isEmpty());
        QVERIFY(seen >= 100'000);
    }
};

QTEST_APPLESS_MAIN(TestPendingIds)
#include "tst_pendingids.moc"
