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

    void bringsWhatCouldNotBeStoredLater()
    {
        CommitLine line(*m_store);
        QVERIFY(line.commit({ { "gone", "old" } }));
        QVERIFY(m_store->limitPages(1));

        QVERIFY(!line.commit({ { "a", big() }, { "b", "1" }, { "gone", QByteArray() } }));
        QVERIFY(!line.commit({ { "b", "2" } }));
        QVERIFY(!line.commit({}));
        QVERIFY(!line.isWell());
        QCOMPARE(line.trouble(), u"the disk is full"_s);
        QVERIFY(m_store->limitPages(0));
        QVERIFY(line.commit({ { "c", "3" } }));

        QVERIFY(line.isWell());
        QVERIFY(line.trouble().isEmpty());
        QMap<QByteArray, QByteArray> kept;
        QVERIFY(m_store->load([&kept](const Change &record) -> Store::Stored {
            kept.insert(record.key, record.value);
            return {};
        }));
        QCOMPARE(kept, (QMap<QByteArray, QByteArray>{ { "a", big() }, { "b", "2" }, { "c", "3" } }));
    }

    void bringsEventsLaterToo()
    {
        CommitLine line(*m_store);
        const auto at = [](int hour, const QByteArray &events) {
            return EventBatch{ .since = Instant{ std::chrono::hours{ hour } },
                .until = Instant{ std::chrono::hours{ hour } },
                .events = events };
        };
        QVERIFY(line.commit({ { "a", "1" } }, at(1, "first")));
        QVERIFY(m_store->limitPages(1));

        QVERIFY(!line.commit({ { "a", big() } }, at(2, "second")));
        QVERIFY(!line.commit({}, at(3, "third")));
        QVERIFY(!line.isWell());
        QVERIFY(m_store->limitPages(0));
        QVERIFY(line.commit({}));

        QByteArrayList kept;
        m_store->events().visitUp(0, [&kept](BatchNumber, const EventBatch &batch) {
            kept.append(batch.events);
            return true;
        });
        QCOMPARE(kept, (QByteArrayList{ "first", "second", "third" }));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(TestCommitLine)
#include "tst_commitline.moc"
