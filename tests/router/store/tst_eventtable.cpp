#include "router/store/store.h"

#include <QTemporaryDir>
#include <QTest>
#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace router;

namespace {

EventBatch batchAt(int hour, const QByteArray &events)
{
    return {
        .since = Instant{ std::chrono::hours{ hour } }, .until = Instant{ std::chrono::hours{ hour } }, .events = events
    };
}

QByteArrayList upFrom(const Store &store, BatchNumber from)
{
    QByteArrayList found;
    store.events().visitUp(
        from, [&found](BatchNumber, const EventBatch &batch) { return found.append(batch.events), true; });
    return found;
}

QByteArrayList down(const Store &store, BatchNumber from, BatchNumber to)
{
    QByteArrayList found;
    store.events().visitDown(
        from, to, [&found](BatchNumber, const EventBatch &batch) { return found.append(batch.events), true; });
    return found;
}

} // namespace

class TestEventTable : public QObject
{
    Q_OBJECT

private slots:
    void keepsBatches_data()
    {
        QTest::addColumn<bool>("inFile");

        QTest::newRow("in a file") << true;
        QTest::newRow("in memory") << false;
    }

    void keepsBatches()
    {
        QFETCH(bool, inFile);
        const QTemporaryDir folder;
        const QString file = inFile ? folder.filePath(u"router.data"_s) : u":memory:"_s;
        Store store;
        QVERIFY(store.open(file));
        for (int hour = 1; hour <= 4; ++hour)
            QVERIFY(store.append({ { "a", "1" } }, { batchAt(hour, QByteArray::number(hour)) }));
        const auto at = [](int hour) { return firstNumberAt(Instant{ std::chrono::hours{ hour } }); };

        QCOMPARE(upFrom(store, at(2)), (QByteArrayList{ "2", "3", "4" }));
        QCOMPARE(down(store, std::numeric_limits<BatchNumber>::max(), at(2)), (QByteArrayList{ "4", "3", "2" }));
        QCOMPARE(down(store, at(3), at(2)), (QByteArrayList{ "3", "2" }));
        QCOMPARE(down(store, at(3) - 1, 0), (QByteArrayList{ "2", "1" }));
        int seen = 0;
        store.events().visitUp(0, [&seen](BatchNumber, const EventBatch &) { return ++seen < 2; });
        QCOMPARE(seen, 2);
        QVERIFY(!store.dropEvents(Instant{ 3h }).value());
        QCOMPARE(upFrom(store, 0), (QByteArrayList{ "3", "4" }));
    }

    void remembersThem()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"router.data"_s);
        {
            Store store;
            QVERIFY(store.open(file));
            QVERIFY(store.append({}, { batchAt(5, "before") }));
        }
        Store store;
        QVERIFY(store.open(file));

        QVERIFY(store.append({}, { batchAt(4, "after, by a clock set back") }));

        QCOMPARE(upFrom(store, 0), (QByteArrayList{ "before", "after, by a clock set back" }));
        Instant since;
        store.events().visitUp(
            0, [&since](BatchNumber, const EventBatch &batch) { return since = batch.since, false; });
        QCOMPARE(since, Instant{ 5h });
    }

    void keepsAllOfACommitOrNothing()
    {
        const QTemporaryDir folder;
        Store store;
        QVERIFY(store.open(folder.filePath(u"router.data"_s)));
        QVERIFY(store.append({ { "a", "1" } }, { batchAt(1, "kept") }));
        QVERIFY(store.limitPages(1));

        QVERIFY(!store.append({ { "b", "2" } }, { batchAt(2, QByteArray(2'000'000, 'x')) }));
        QVERIFY(store.limitPages(0));

        QCOMPARE(store.logLength(), 1);
        QCOMPARE(upFrom(store, 0), QByteArrayList{ "kept" });
        QVERIFY(store.append({}, { batchAt(2, "later") }));
        QCOMPARE(upFrom(store, 0), (QByteArrayList{ "kept", "later" }));
    }

    void dropsAFewAtATime()
    {
        const QTemporaryDir folder;
        Store store;
        QVERIFY(store.open(folder.filePath(u"router.data"_s)));
        for (int hour = 0; hour < 5; ++hour)
            QVERIFY(store.append({}, { batchAt(hour, QByteArray::number(hour)) }));

        QVERIFY(store.dropEvents(Instant{ 4h }, 3).value());
        QCOMPARE(upFrom(store, 0), (QByteArrayList{ "3", "4" }));
        QVERIFY(!store.dropEvents(Instant{ 4h }, 3).value());
        QCOMPARE(upFrom(store, 0), QByteArrayList{ "4" });
    }
};

QTEST_GUILESS_MAIN(TestEventTable)
#include "tst_eventtable.moc"
