#include "core/expression/cborscope.h"
#include "core/expression/reference.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_CborScope : public QObject
{
    Q_OBJECT

private slots:
    void findsValues_data();
    void findsValues();
    void readsObjects_data();
    void readsObjects();
    void readsReferences_data();
    void readsReferences();
};

void tst_CborScope::findsValues_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QStringList>("path");
    QTest::addColumn<QCborValue>("value");
    const QCborValue nothing(QCborValue::Undefined);

    QTest::newRow("a name") << u""_s << QStringList{ u"a"_s } << QCborValue(1);
    QTest::newRow("a path") << u""_s << QStringList{ u"o"_s, u"list"_s, u"1"_s } << QCborValue(u"y"_s);
    QTest::newRow("a prefix that is allowed") << u"task"_s << QStringList{ u"task"_s, u"a"_s } << QCborValue(1);
    QTest::newRow("a prefix that is not") << u""_s << QStringList{ u"task"_s, u"a"_s } << nothing;
    QTest::newRow("a prefix alone") << u"task"_s << QStringList{ u"task"_s } << nothing;
    QTest::newRow("an own key wins over the prefix") << u"o"_s << QStringList{ u"o"_s, u"a"_s } << QCborValue(2);
    QTest::newRow("an index into an object") << u""_s << QStringList{ u"o"_s, u"0"_s } << nothing;
    QTest::newRow("a name into an array") << u""_s << QStringList{ u"o"_s, u"list"_s, u"x"_s } << nothing;
    QTest::newRow("no path") << u""_s << QStringList() << nothing;
    QTest::newRow("no name") << u""_s << QStringList{ QString() } << nothing;
    QTest::newRow("no name behind one") << u""_s << QStringList{ u"o"_s, QString() } << nothing;
    QTest::newRow("an index first") << u""_s << QStringList{ u"0"_s } << nothing;
}

void tst_CborScope::findsValues()
{
    QFETCH(QString, prefix);
    QFETCH(QStringList, path);
    QFETCH(QCborValue, value);
    const CborScope scope(*objectFromJson(R"({"a":1,"o":{"a":2,"list":["x","y"],"0":3}})"), prefix);

    QCOMPARE(scope.value(path), value);
}

void tst_CborScope::readsObjects_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isObject");

    QTest::newRow("an object") << QByteArray("{\"a\":1}") << true;
    QTest::newRow("an empty object") << QByteArray(" {} ") << true;
    QTest::newRow("an array") << QByteArray("[1]") << false;
    QTest::newRow("a number") << QByteArray("1") << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("broken") << QByteArray("{\"a\":") << false;
    QTest::newRow("very deep") << QByteArray("{\"a\":" + QByteArray(100'000, '[')) << false;
}

void tst_CborScope::readsObjects()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, isObject);

    QCOMPARE(objectFromJson(json).has_value(), isObject);
}

void tst_CborScope::readsReferences_data()
{
    QTest::addColumn<QStringList>("path");
    QTest::newRow("worker") << QStringList{ u"worker"_s };
    QTest::newRow("worker.skills[10].x") << QStringList{ u"worker"_s, u"skills"_s, u"10"_s, u"x"_s };
    QTest::newRow("a[0][1]") << QStringList{ u"a"_s, u"0"_s, u"1"_s };
    QTest::newRow("$a_1") << QStringList{ u"$a_1"_s };
    QTest::newRow("") << QStringList();
    QTest::newRow("1a") << QStringList();
    QTest::newRow("a.") << QStringList();
    QTest::newRow(".a") << QStringList();
    QTest::newRow("a..b") << QStringList();
    QTest::newRow("a[]") << QStringList();
    QTest::newRow("a[1") << QStringList();
    QTest::newRow("a-b") << QStringList();
    QTest::newRow("a b") << QStringList();
}

void tst_CborScope::readsReferences()
{
    QFETCH(QStringList, path);

    QCOMPARE(readReference(QString::fromUtf8(QTest::currentDataTag())).value_or(QStringList()), path);
}

QTEST_GUILESS_MAIN(tst_CborScope)
#include "tst_cborscope.moc"
