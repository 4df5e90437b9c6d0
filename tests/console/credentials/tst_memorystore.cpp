#include "console/credentials/memorystore.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestMemoryStore : public QObject
{
    Q_OBJECT
private slots:
    void keepsByName_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("read");
        QTest::addColumn<bool>("found");

        QTest::newRow("the same") << u"Desk"_s << u"Desk"_s << true;
        QTest::newRow("another") << u"Desk"_s << u"desk"_s << false;
        QTest::newRow("no name") << u""_s << u""_s << true;
    }

    void keepsByName()
    {
        QFETCH(QString, written);
        QFETCH(QString, read);
        QFETCH(bool, found);
        MemoryStore store;

        QVERIFY(store.write(written, "s3cret").result().has_value());
        const auto answer = store.read(read).result();

        QCOMPARE(answer.has_value(), found);
        if (found)
            QCOMPARE(*answer, QByteArray("s3cret"));
        else
            QCOMPARE(answer.error().kind, StoreError::Kind::NotFound);
    }

    void forgets()
    {
        MemoryStore store;

        QVERIFY(store.remove(u"never there"_s).result().has_value());
        QVERIFY(store.write(u"a"_s, "1").result().has_value());
        QVERIFY(store.write(u"a"_s, "2").result().has_value());
        QCOMPARE(*store.read(u"a"_s).result(), QByteArray("2"));
        QVERIFY(store.remove(u"a"_s).result().has_value());

        QVERIFY(!store.read(u"a"_s).result().has_value());
    }
};

QTEST_APPLESS_MAIN(TestMemoryStore)
#include "tst_memorystore.moc"
