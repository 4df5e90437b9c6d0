#include "core/base/jsonmember.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

using Found = std::optional<JsonScalar>;
Q_DECLARE_METATYPE(Found)

/// One member out of a JSON object, as tables of ten thousands of rows read them.
class TestJsonMember : public QObject
{
    Q_OBJECT

private slots:
    void readsOneMember_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<Found>("member");
        const auto row = [](const char *name, const QByteArray &json, const QByteArray &path, const Found &member) {
            QTest::newRow(name) << json << path << member;
        };
        const auto told = [](const auto &value) { return Found(JsonScalar(value)); };
        const Found nothing = JsonScalar();
        const Found untold{};

        row("a text", R"({"a":"x","b":"y"})", "b", told(u"y"_s));
        row("a text with escapes", "{\"a\":\"\\u00fc\\n\\ud83d\\ude00\"}", "a", told(u"ü\n😀"_s));
        row("an empty text", R"({"a":""})", "a", told(u""_s));
        row("UTF-8", "{\"\xc3\xbc\":\"\xe2\x82\xac\"}", "\xc3\xbc", told(u"€"_s));
        row("a name with escapes", R"({"\u0061":"x"})", "a", untold);
        row("a number", R"({"a":-7})", "a", told(qint64(-7)));
        row("a large number", R"({"a":9007199254740993})", "a", told(qint64(9007199254740993)));
        row("a truth value", R"({"a":true})", "a", told(true));
        row("null", R"({"a":null})", "a", nothing);
        row("not there", R"({"a":1})", "b", nothing);
        row("within objects", R"({"x":0,"a":{"b":{"c":"x"}}})", "a.b.c", told(u"x"_s));
        row("not there within an object", R"({"a":{"b":1}})", "a.c", nothing);
        row("a name with a point", R"({"a":{"b":1},"a.b":2})", "a.b", told(qint64(2)));
        row("through a text", R"({"a":"x"})", "a.b", untold);
        row("a fraction", R"({"a":2.5})", "a", untold);
        row("a number that is too large", R"({"a":99999999999999999999})", "a", untold);
        row("a list", R"({"a":[1]})", "a", untold);
        row("an object", R"({"a":{}})", "a", untold);
        row("no object", "[1]", "a", untold);
        row("no JSON", "a", "a", untold);
        row("a text without an end", "{\"a\":\"x", "a", untold);
        row("nothing at all", "", "a", untold);
    }

    void readsOneMember()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, path);
        QFETCH(Found, member);

        QVERIFY(jsonMember(json, path) == member);
    }

    void findsTheSameInWhatWasRead_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");

        QTest::newRow("a member") << u"list"_s << QJsonValue(QJsonArray{ 1, 2 });
        QTest::newRow("within objects") << u"a.b.c"_s << QJsonValue(u"deep"_s);
        QTest::newRow("a name with a point first") << u"a.x"_s << QJsonValue(2);
        QTest::newRow("none") << u"a.y"_s << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("through a list") << u"list.b"_s << QJsonValue(QJsonValue::Undefined);
    }

    void findsTheSameInWhatWasRead()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        const QByteArray json = R"({"a":{"b":{"c":"deep"},"x":1},"a.x":2,"list":[1,2]})";

        QCOMPARE(jsonMember(QJsonDocument::fromJson(json).object(), path), value);
    }
};

QTEST_APPLESS_MAIN(TestJsonMember)
#include "tst_jsonmember.moc"
