#include "console/models/attributetext.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Attributes as texts for columns.
class TestAttributeText : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatStandsThere_data()
    {
        QTest::addColumn<QByteArray>("attributes");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");

        QTest::newRow("a text") << QByteArray(R"({"topic":"returns"})") << u"topic"_s << u"returns"_s;
        QTest::newRow("a number") << QByteArray(R"({"rank":7})") << u"rank"_s << u"7"_s;
        QTest::newRow("a fraction") << QByteArray(R"({"rank":2.5})") << u"rank"_s << u"2.5"_s;
        QTest::newRow("a truth value") << QByteArray(R"({"vip":false})") << u"vip"_s << u"false"_s;
        QTest::newRow("a list") << QByteArray(R"({"languages":["en","es"]})") << u"languages"_s << u"en, es"_s;
        QTest::newRow("an object") << QByteArray(R"({"a":{"b":1}})") << u"a"_s << u"{\"b\":1}"_s;
        QTest::newRow("within an object") << QByteArray(R"({"a":{"b":{"c":"x"}}})") << u"a.b.c"_s << u"x"_s;
        QTest::newRow("a name with a point") << QByteArray(R"({"a.b":"x"})") << u"a.b"_s << u"x"_s;
        QTest::newRow("null") << QByteArray(R"({"a":null})") << u"a"_s << QString();
        QTest::newRow("not there") << QByteArray(R"({"a":1})") << u"b"_s << QString();
        QTest::newRow("through a text") << QByteArray(R"({"a":"x"})") << u"a.b"_s << QString();
        QTest::newRow("no JSON") << QByteArray("a") << u"a"_s << QString();
    }

    void saysWhatStandsThere()
    {
        QFETCH(QByteArray, attributes);
        QFETCH(QString, path);
        QFETCH(QString, text);

        QCOMPARE(attributeTexts(attributes, { path, u"nothing"_s }), (QStringList{ text, QString() }));
    }

    void namesThePaths_data()
    {
        QTest::addColumn<QByteArray>("attributes");
        QTest::addColumn<QStringList>("paths");

        QTest::newRow("two levels") << QByteArray(R"({"a":1,"b":{"c":{"d":1},"e":2},"f":[1]})")
                                    << QStringList{ u"a"_s, u"b.c"_s, u"b.e"_s, u"f"_s };
        QTest::newRow("nothing") << QByteArray("{}") << QStringList();
        QTest::newRow("no object") << QByteArray("[1]") << QStringList();
    }

    void namesThePaths()
    {
        QFETCH(QByteArray, attributes);
        QTEST(attributePaths(attributes), "paths");
    }
};

QTEST_APPLESS_MAIN(TestAttributeText)
#include "tst_attributetext.moc"
