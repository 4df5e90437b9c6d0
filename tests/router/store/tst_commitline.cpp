#include "router/store/commitline.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace router;

namespace {

QByteArray big()
{
    return QByteArray(2'000'000, 'x');
}

} // namespace

class TestCommitLine : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<Store>();
        QVERIFY(m_store->open(m_folder->filePath(u"router.data"_s)));
    }

    void isWellWhileTheStoreIs()
    {
        CommitLine line(*m_store);

        QVERIFY(line.isWell());
        QVERIFY(line.commit({ { "a", "1" } }));
        QVERIFY(line.commit({}));
        QVERIFY(line.isWell());
        QVERIFY(line.trouble().isEmpty());
        QCOMPARE(m_store->logLength(), 1);
    }

    void keepsNothingOfWhatCouldNotBeStored()
    {
        CommitLine line(*m_store);
        QVERIFY(line.commit({ { "a", "old" } }, batchAt(1, "first")));
        QVERIFY(m_store->limitPages(1));

        QVERIFY(!line.commit({ { "a", "new" }, { "b", big() } }, batchAt(2, "second")));
        QVERIFY(!line.isWell());
        QCOMPARE(line.trouble(), u"the disk is full"_s);
        QVERIFY(m_store->limitPages(0));
        QVERIFY(line.commit({ { "c", "1" } }, batchAt(3, "third")));

        QVERIFY(line.isWell());
        QVERIFY(line.trouble().isEmpty());
        QCOMPARE(kept(), (QMap<QByteArray, QByteArray>{ { "a", "old" }, { "c", "1" } }));
        QCOMPARE(keptEvents(), (QByteArrayList{ "first", "third" }));
    }

    void staysUnwellUntilSomethingCanBeStored()
    {
        CommitLine line(*m_store);
        QVERIFY(m_store->limitPages(1));
        QVERIFY(!line.commit({ { "a", big() } }));

        QVERIFY(line.commit({})); // nothing to be kept says nothing about the disk
        QVERIFY(!line.isWell());
        QVERIFY(fill());
        QVERIFY(!line.tryAgain());
        QVERIFY(!line.isWell());
        QVERIFY(m_store->limitPages(0));
        QVERIFY(line.tryAgain());

        QVERIFY(line.isWell());
        QCOMPARE(kept().remove("a"), 0);
    }

private:
    static EventBatch batchAt(int hour, const QByteArray &events)
    {
        const Instant at{ std::chrono::hours{ hour } };
        return { .since = at, .until = at, .events = events };
    }

    /// Takes the room that is left.
    bool fill()
    {
        while (m_store->append({ { "filler", QByteArray(3000, 'x') } })) { }
        return !m_store->append({ { "filler", QByteArray(3000, 'x') } });
    }

    QMap<QByteArray, QByteArray> kept()
    {
        QMap<QByteArray, QByteArray> all;
        (void)m_store->load([&all](const Change &record) -> Store::Stored {
            all.insert(record.key, record.value);
            return {};
        });
        return all;
    }

    QByteArrayList keptEvents()
    {
        QByteArrayList all;
        m_store->events().visitUp(0, [&all](BatchNumber, const EventBatch &batch) {
            all.append(batch.events);
            return true;
        });
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(TestCommitLine)
#include "tst_commitline.moc"
