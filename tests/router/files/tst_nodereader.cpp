#include "router/files/nodereader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace router;

namespace {

JsonNode nodeOf(const QByteArray &json)
{
    return readJsonWithLines(json).value_or(JsonNode());
}

} // namespace

class TestNodeReader : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatIsThere()
    {
        const JsonNode node = nodeOf(R"({"text": "a", "flag": true, "number": 3, "real": 0.5, "seconds": 1.25,
            "object": {"x": 1}, "texts": ["b", "c"], "word": "two"})");
        NodeReader reader;

        QCOMPARE(reader.name(node, u"text"_s).text, u"a"_s);
        QCOMPARE(reader.flag(node, u"flag"_s, false), true);
        QCOMPARE(reader.number(node, u"number"_s, 0, 0), 3);
        QCOMPARE(reader.real(node, u"real"_s, 0, 0, 1), 0.5);
        QCOMPARE(reader.seconds(node, u"seconds"_s, 0ms), 1250ms);
        QVERIFY(reader.object(node, u"object"_s).find(u"x"));
        QCOMPARE(reader.texts(node, u"texts"_s).at(1).text, u"c"_s);
        QCOMPARE(reader.oneOf(node, u"word"_s, { u"one"_s, u"two"_s }), 1);
        QVERIFY(!reader.error());
    }

    void takesWhatIsAbsentForWhatItIsTold()
    {
        const JsonNode node = nodeOf("{}");
        NodeReader reader;

        QCOMPARE(reader.text(node, u"x"_s).text, QString());
        QCOMPARE(reader.flag(node, u"x"_s, true), true);
        QCOMPARE(reader.number(node, u"x"_s, 7, 0), 7);
        QCOMPARE(reader.seconds(node, u"x"_s, 9s), 9s);
        QVERIFY(reader.object(node, u"x"_s).members.isEmpty());
        QVERIFY(reader.texts(node, u"x"_s).isEmpty());
        QCOMPARE(reader.oneOf(node, u"x"_s, { u"one"_s }), -1);
        QVERIFY(!reader.error());
    }

    void keepsTheFirstError()
    {
        const JsonNode node = nodeOf("{\n\"a\": 1,\n\"b\": \"\"}");
        NodeReader reader;

        reader.text(node, u"a"_s);
        reader.name(node, u"b"_s);

        QCOMPARE(reader.error(), std::optional(LineError{ 2, u"\"a\" must be a text"_s }));
    }

    void namesTheFile()
    {
        QCOMPARE(inFile(u"shop.json"_s, { 3, u"no"_s }), u"shop.json, line 3: no"_s);
        QCOMPARE(fileContents(u"/nowhere/shop.json"_s).error(), u"/nowhere/shop.json: No such file or directory"_s);
    }
};

QTEST_GUILESS_MAIN(TestNodeReader)
#include "tst_nodereader.moc"
