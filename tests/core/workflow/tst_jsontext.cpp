#include "core/workflow/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// As another tool wrote it: tabs, odd blanks, numbers in three spellings, keys that nobody knows, one of them twice.
const QByteArray foreign = "{\r\n\t\"x-tool\" : {\"v\":1.50e0,  \"n\":[ 1,2 , 3 ]},\n"
                           "\t\"task_routing\":{\n"
                           "\t\t\"filters\" : [ {\"expression\":\"a == \\\"\\u00fc}]\\\"\",\"targets\":[]} ,\n"
                           "\t\t\t{\"expression\":\"b\",\"z\":0.10,\"z\":1E3} ],\n"
                           "\t\t\"note\": \"\\u2713 keep\"\n\t}\n}\n";

QStringList path(const QString &text)
{
    return text.split(u'/', Qt::SkipEmptyParts);
}

} // namespace

/// Changing one place of a JSON text.
class TestJsonText : public QObject
{
    Q_OBJECT

private slots:
    void finds_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<QByteArray>("text");

        QTest::newRow("a number as written") << u"x-tool/v"_s << QByteArray("1.50e0");
        QTest::newRow("an element") << u"x-tool/n/1"_s << QByteArray("2");
        QTest::newRow("text with brackets in it")
            << u"task_routing/filters/0/expression"_s << QByteArray("\"a == \\\"\\u00fc}]\\\"\"");
        QTest::newRow("the later of two") << u"task_routing/filters/1/z"_s << QByteArray("1E3");
        QTest::newRow("beyond the end") << u"x-tool/n/3"_s << QByteArray();
        QTest::newRow("no such key") << u"task_routing/nothing"_s << QByteArray();
        QTest::newRow("through a text") << u"task_routing/note/a"_s << QByteArray();
    }

    void finds()
    {
        QFETCH(QString, where);
        QFETCH(QByteArray, text);

        QCOMPARE(jsontext::at(foreign, path(where)), text);
    }

    void everyOtherByteStays_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<QByteArray>("value");

        QTest::newRow("a number") << u"x-tool/v"_s << QByteArray("2");
        QTest::newRow("an expression") << u"task_routing/filters/0/expression"_s << QByteArray("\"c == 1\"");
        QTest::newRow("the last") << u"task_routing/note"_s << QByteArray("null");
        QTest::newRow("of two the one that counts") << u"task_routing/filters/1/z"_s << QByteArray("7");
    }

    void everyOtherByteStays()
    {
        QFETCH(QString, where);
        QFETCH(QByteArray, value);
        const auto span = jsontext::find(foreign, path(where));
        QVERIFY(span.has_value());

        const QByteArray changed = jsontext::set(foreign, path(where), value);

        QCOMPARE(changed.left(span->begin), foreign.left(span->begin));
        QCOMPARE(changed.mid(span->begin, value.size()), value);
        QCOMPARE(changed.mid(span->begin + value.size()), foreign.mid(span->end));
    }

    void whatIsAddedStandsAsItsNeighbours_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QByteArray>("wanted");

        QTest::newRow("one line") << QByteArray("{\"a\":1,\"b\":2}") << u"c"_s << QByteArray("{\"a\":1,\"b\":2,\"c\":3}");
        QTest::newRow("one line with blanks") << QByteArray("{ \"a\": 1, \"b\": 2 }") << u"c"_s
                                              << QByteArray("{ \"a\": 1, \"b\": 2, \"c\": 3 }");
        QTest::newRow("lines") << QByteArray("{\n  \"a\" : 1\n}") << u"c"_s
                               << QByteArray("{\n  \"a\" : 1,\n  \"c\" : 3\n}");
        QTest::newRow("an empty object") << QByteArray("{}") << u"c"_s << QByteArray("{\"c\": 3}");
        QTest::newRow("an empty object within lines") << QByteArray("{\n  \"a\": {}\n}") << u"a/c"_s
                                                      << QByteArray("{\n  \"a\": {\n    \"c\": 3\n  }\n}");
        QTest::newRow("no object to put it into") << QByteArray("{\"a\":[]}") << u"a/c"_s << QByteArray("{\"a\":[]}");
    }

    void whatIsAddedStandsAsItsNeighbours()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, where);
        QFETCH(QByteArray, wanted);

        QCOMPARE(jsontext::set(json, path(where), QByteArray("3")), wanted);
    }

    void takesOut_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QByteArray>("wanted");

        QTest::newRow("the first") << QByteArray("[ 1, 2 ]") << u"0"_s << QByteArray("[ 2 ]");
        QTest::newRow("the last") << QByteArray("[ 1, 2 ]") << u"1"_s << QByteArray("[ 1 ]");
        QTest::newRow("the only one") << QByteArray("{\n  \"a\": 1\n}") << u"a"_s << QByteArray("{}");
        QTest::newRow("between lines") << QByteArray("{\n  \"a\": 1,\n  \"b\": 2,\n  \"c\": 3\n}") << u"b"_s
                                       << QByteArray("{\n  \"a\": 1,\n  \"c\": 3\n}");
        QTest::newRow("what is not there") << QByteArray("{\"a\":1}") << u"b"_s << QByteArray("{\"a\":1}");
    }

    void takesOut()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, where);
        QFETCH(QByteArray, wanted);

        QCOMPARE(jsontext::remove(json, path(where)), wanted);
    }

    void movesWithoutTouching()
    {
        const QByteArray json = "[ {\"a\":1.0},\n {\"b\" : 2}, 3 ]";

        QCOMPARE(jsontext::move(json, {}, 0, 2), QByteArray("[ {\"b\" : 2},\n 3, {\"a\":1.0} ]"));
        QCOMPARE(jsontext::move(json, {}, 2, 0), QByteArray("[ 3,\n {\"a\":1.0}, {\"b\" : 2} ]"));
        QCOMPARE(jsontext::move(json, {}, 1, 3), json);
        QCOMPARE(jsontext::move(jsontext::move(json, {}, 0, 2), {}, 2, 0), json);
    }

    void insertsLineByLine()
    {
        const QByteArray json = "{\n    \"list\": [\n        1\n    ]\n}";

        QCOMPARE(jsontext::insert(json, { u"list"_s }, 0, "{\n  \"a\": 2\n}"),
            QByteArray("{\n    \"list\": [\n        {\n          \"a\": 2\n        },\n        1\n    ]\n}"));
        QCOMPARE(jsontext::insert("[1]", {}, 1, "{\n  \"a\": 2\n}"), QByteArray("[1,{ \"a\": 2 }]"));
    }

    /// Whatever is done, the text says what the same change of the document says.
    void agreesWithTheDocument()
    {
        QByteArray text = foreign;
        text = jsontext::set(text, { u"task_routing"_s, u"filters"_s, u"1"_s, u"expression"_s }, QJsonValue(u"ü \"q\""_s));
        text = jsontext::insert(text, { u"task_routing"_s, u"filters"_s }, 2, "{\"expression\":\"new\"}");
        text = jsontext::move(text, { u"task_routing"_s, u"filters"_s }, 2, 0);
        text = jsontext::remove(text, { u"task_routing"_s, u"filters"_s, u"1"_s, u"targets"_s });

        const QJsonDocument document = QJsonDocument::fromJson(text);
        QVERIFY(document.isObject());
        const QJsonArray filters = document["task_routing"_L1]["filters"_L1].toArray();
        QCOMPARE(filters.size(), 3);
        QCOMPARE(filters.at(0)["expression"_L1].toString(), u"new"_s);
        QVERIFY(filters.at(1)["targets"_L1].isUndefined());
        QCOMPARE(filters.at(2)["expression"_L1].toString(), u"ü \"q\""_s);
        QCOMPARE(filters.at(2)["z"_L1].toDouble(), 1000.0);
        QVERIFY(text.contains("1.50e0") && text.contains("[ 1,2 , 3 ]") && text.contains("\\u2713 keep"));
    }

    void brokenTextIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const QByteArray &json : { QByteArray(), QByteArray("{"), QByteArray("[1,"), QByteArray("\"a"),
                 QByteArray("{\"a\""), QByteArray("{\"a\":"), QByteArray("{\"a\":}"), QByteArray(50'000, '[') })
            QTest::addRow("%s", json.left(8).constData()) << json;
    }

    void brokenTextIsLeftAlone()
    {
        QFETCH(QByteArray, json);

        QCOMPARE(jsontext::remove(json, { u"nothing"_s, u"here"_s }), json);
        QCOMPARE(jsontext::at(json, { u"nothing"_s }), QByteArray());
    }
};

QTEST_APPLESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
