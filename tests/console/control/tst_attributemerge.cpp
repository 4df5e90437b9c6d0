#include "console/control/attributemerge.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestAttributeMerge : public QObject
{
    Q_OBJECT

private slots:
    void mergesByKey_data()
    {
        QTest::addColumn<QByteArray>("base");
        QTest::addColumn<QByteArray>("mine");
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<QByteArray>("merged");
        QTest::addColumn<QStringList>("conflicts");

        const QStringList none;
        const QByteArray base = "{\"a\":1,\"b\":{\"c\":2}}";
        QTest::newRow("nobody changed anything") << base << base << base << base << none;
        QTest::newRow("I") << base << QByteArray("{\"a\":9,\"b\":{\"c\":2}}") << base
                           << QByteArray("{\"a\":9,\"b\":{\"c\":2}}") << none;
        QTest::newRow("they") << base << base << QByteArray("{\"a\":1,\"b\":{\"c\":3}}")
                              << QByteArray("{\"a\":1,\"b\":{\"c\":3}}") << none;
        QTest::newRow("different keys") << base << QByteArray("{\"a\":9,\"b\":{\"c\":2}}")
                                        << QByteArray("{\"a\":1,\"b\":{\"c\":3}}")
                                        << QByteArray("{\"a\":9,\"b\":{\"c\":3}}") << none;
        QTest::newRow("alike") << base << QByteArray("{\"a\":9}") << QByteArray("{\"a\":9}") << QByteArray("{\"a\":9}")
                               << none;
        QTest::newRow("both add") << base << QByteArray("{\"a\":1,\"b\":{\"c\":2},\"m\":1}")
                                  << QByteArray("{\"a\":1,\"b\":{\"c\":2},\"t\":2}")
                                  << QByteArray("{\"a\":1,\"b\":{\"c\":2},\"m\":1,\"t\":2}") << none;
        QTest::newRow("they remove") << base << base << QByteArray("{\"a\":1}") << QByteArray("{\"a\":1}") << none;
        QTest::newRow("the same key") << base << QByteArray("{\"a\":2,\"b\":{\"c\":2}}")
                                      << QByteArray("{\"a\":3,\"b\":{\"c\":2}}")
                                      << QByteArray("{\"a\":2,\"b\":{\"c\":2}}") << QStringList{ u"a"_s };
        QTest::newRow("I remove what they change") << base << QByteArray("{\"a\":1}") << QByteArray("{\"a\":1,\"b\":7}")
                                                   << QByteArray("{\"a\":1}") << QStringList{ u"b"_s };
        QTest::newRow("null is a value") << QByteArray("{\"a\":1}") << QByteArray("{\"a\":null}") << QByteArray("{}")
                                         << QByteArray("{\"a\":null}") << QStringList{ u"a"_s };
        QTest::newRow("theirs is no object") << base << base << QByteArray("[]") << QByteArray("{}") << none;
    }

    void mergesByKey()
    {
        QFETCH(QByteArray, base);
        QFETCH(QByteArray, mine);
        QFETCH(QByteArray, theirs);
        QFETCH(QByteArray, merged);
        QFETCH(QStringList, conflicts);

        const AttributeMerge merge = mergeAttributes(base, mine, theirs);

        QStringList both;
        for (const MergedKey &key : merge.changed) {
            if (key.changedBy == MergedKey::Side::Both)
                both.append(key.key);
        }
        QCOMPARE(merge.merged(), merged);
        QCOMPARE(both, conflicts);
        QCOMPARE(merge.hasConflicts(), !conflicts.isEmpty());
    }

    void takesTheSideThatIsChosen_data()
    {
        QTest::addColumn<QSet<QString>>("theirs");
        QTest::addColumn<QByteArray>("merged");

        QTest::newRow("mine") << QSet<QString>{} << QByteArray("{\"a\":2,\"b\":\"mine\",\"t\":1}");
        QTest::newRow("one of them") << QSet<QString>{ u"a"_s } << QByteArray("{\"a\":3,\"b\":\"mine\",\"t\":1}");
        QTest::newRow("gone on their side") << QSet<QString>{ u"a"_s, u"b"_s } << QByteArray("{\"a\":3,\"t\":1}");
    }

    void takesTheSideThatIsChosen()
    {
        QFETCH(QSet<QString>, theirs);
        QFETCH(QByteArray, merged);

        const AttributeMerge merge
            = mergeAttributes("{\"a\":1,\"b\":\"base\"}", "{\"a\":2,\"b\":\"mine\"}", "{\"a\":3,\"t\":1}");

        QCOMPARE(merge.merged(theirs), merged);
    }
};

QTEST_APPLESS_MAIN(TestAttributeMerge)
#include "tst_attributemerge.moc"
