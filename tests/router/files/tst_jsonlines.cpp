#include "router/files/jsonlines.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace router;

class TestJsonLines : public QObject
{
    Q_OBJECT

private slots:
    // The same as Qt's own reader makes of it.
    void readsJson_data()
    {
        QTest::addColumn<QByteArray>("json");

        QTest::newRow("empty object") << QByteArray("{}");
        QTest::newRow("all kinds") << QByteArray(R"({"a":null,"b":true,"c":false,"d":[],"e":{},"f":"x","g":0})");
        QTest::newRow("numbers") << QByteArray(R"({"a":-0,"b":12.5,"c":1e3,"d":-1.5E-2,"e":2147483648})");
        QTest::newRow("escapes") << QByteArray("{\"a\\n\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00\"}");
        QTest::newRow("other scripts") << QByteArray("{\"ключ\":\"値\"}");
        QTest::newRow("blanks") << QByteArray(" \t\r\n{ \"a\" : [ 1 , 2 ] } \n");
    }

    void readsJson()
    {
        QFETCH(QByteArray, json);

        const auto read = readJsonWithLines(json);

        QVERIFY(read);
        QCOMPARE(read->toJson().toObject(), QJsonDocument::fromJson(json).object());
    }

    void saysWhereItIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("message");

        const QString tooEarly = u"the JSON text ends too early"_s;
        QTest::newRow("nothing") << QByteArray() << 1 << tooEarly;
        QTest::newRow("not closed") << QByteArray("{\n\"a\": [1,\n") << 3 << tooEarly;
        QTest::newRow("text not closed") << QByteArray("{\n\"a\": \"b\n}") << 2
                                         << u"a text is not closed on its line"_s;
        QTest::newRow("no quotes") << QByteArray("{\n\n a: 1}") << 3 << u"expected a name in double quotes"_s;
        QTest::newRow("comma too many") << QByteArray("{\"a\": 1,\n}") << 2 << u"expected a name in double quotes"_s;
        QTest::newRow("no comma") << QByteArray("{\"a\": 1\n\"b\": 2}") << 2 << u"expected ',' or '}'"_s;
        QTest::newRow("no comma in list") << QByteArray("[1\n2]") << 2 << u"expected ',' or ']'"_s;
        QTest::newRow("no colon") << QByteArray("{\"a\" 1}") << 1 << u"expected ':' after the name"_s;
        QTest::newRow("twice") << QByteArray("{\"a\": 1,\n\"a\": 2}") << 2 << u"\"a\" is given twice"_s;
        QTest::newRow("word") << QByteArray("\n\nyes") << 3 << u"expected a value"_s;
        QTest::newRow("leading zero") << QByteArray("[01]") << 1 << u"a number may not begin with 0"_s;
        QTest::newRow("no digits") << QByteArray("[1.]") << 1 << u"a number is not complete"_s;
        QTest::newRow("escape") << QByteArray("[\"\\x\"]") << 1 << u"an unknown escape after '\\'"_s;
        QTest::newRow("short escape") << QByteArray("[\"\\u12\"]") << 1 << u"an unknown escape after '\\'"_s;
        QTest::newRow("more") << QByteArray("{}\n{}") << 2 << u"nothing may follow the end of the JSON text"_s;
        QTest::newRow("not UTF-8") << QByteArray("\"\xff\"") << 1 << u"the text is not UTF-8"_s;
        QTest::newRow("too deep") << QByteArray(100, '[') << 1 << u"nested too deeply"_s;
    }

    void saysWhereItIsWrong()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, line);
        QFETCH(QString, message);

        const auto read = readJsonWithLines(json);

        QVERIFY(!read);
        QCOMPARE(read.error().message, message);
        QCOMPARE(read.error().line, line);
    }

    void knowsTheLineOfAPath_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("line");

        QTest::newRow("root") << QString() << 1;
        QTest::newRow("member") << u"a"_s << 2;
        QTest::newRow("item") << u"a.b[1]"_s << 4;
        QTest::newRow("member of item") << u"a.b[1].c"_s << 5;
        QTest::newRow("not there: the last one on the way") << u"a.b[7].c"_s << 2;
    }

    void knowsTheLineOfAPath()
    {
        QFETCH(QString, path);
        QFETCH(int, line);
        const auto root = readJsonWithLines("{\n \"a\": {\"b\": [\n 1,\n {\n\"c\": 2}]}}");

        QVERIFY(root);
        QCOMPARE(lineOf(*root, path), line);
    }
};

QTEST_GUILESS_MAIN(TestJsonLines)
#include "tst_jsonlines.moc"
