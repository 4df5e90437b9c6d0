#include "core/wire/jsonwriter.h"

#include "core/domain/ids.h"
#include "support/fakeclock.h"

#include <QJsonDocument>
#include <QJsonValue>
#include <QTest>

using namespace Qt::StringLiterals;

class TestJsonWriter : public QObject
{
    Q_OBJECT
private slots:
    void escapesText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("json");

        QTest::newRow("plain") << u"plain"_s << QByteArray(R"("plain")");
        QTest::newRow("empty") << u""_s << QByteArray(R"("")");
        QTest::newRow("quote and backslash") << u"a\"b\\c"_s << QByteArray(R"("a\"b\\c")");
        QTest::newRow("named controls") << u"\b\t\n\f\r"_s << QByteArray(R"("\b\t\n\f\r")");
        QTest::newRow("other controls") << QString(QChar(0)) + u"\u000b\u001f"_s
                                        << QByteArray(R"("\u0000\u000b\u001f")");
        QTest::newRow("slash stays") << u"https://x"_s << QByteArray(R"("https://x")");
        QTest::newRow("delete stays") << u"\u007f"_s << QByteArray("\"\x7f\"");
        QTest::newRow("two bytes") << u"ñ"_s << QByteArray("\"\xc3\xb1\"");
        QTest::newRow("three bytes") << u"日"_s << QByteArray("\"\xe6\x97\xa5\"");
        QTest::newRow("four bytes") << u"😀"_s << QByteArray("\"\xf0\x9f\x98\x80\"");
        QTest::newRow("lone high surrogate") << QString(QChar(0xd83d)) + u"x"_s << QByteArray("\"\xef\xbf\xbdx\"");
        QTest::newRow("lone low surrogate") << QString(QChar(0xde00)) << QByteArray("\"\xef\xbf\xbd\"");
        QTest::newRow("high at the end") << u"x"_s + QChar(0xd83d) << QByteArray("\"x\xef\xbf\xbd\"");
    }

    void escapesText()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, json);

        QCOMPARE(JsonWriter(0).text(text).take(), json);
    }

    void escapesUtf8_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("read");

        QTest::newRow("json in json") << QByteArray(R"({"a":"b\"c"})") << u"{\"a\":\"b\\\"c\"}"_s;
        QTest::newRow("controls") << QByteArray("a\nb\x01") << u"a\nb\u0001"_s;
        QTest::newRow("more bytes") << QByteArray("\xe6\x97\xa5!") << u"日!"_s;
        QTest::newRow("broken bytes") << QByteArray("a\xff") << u"a\ufffd"_s;
        QTest::newRow("cut in a character") << QByteArray("a\xe6\x97") << QString::fromUtf8("a\xe6\x97");
        QTest::newRow("surrogate as bytes") << QByteArray("\xed\xa0\x80") << QString::fromUtf8("\xed\xa0\x80");
    }

    void escapesUtf8()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, read);

        const QByteArray json = JsonWriter(0).beginArray().utf8(text).endArray().take();

        QCOMPARE(QJsonDocument::fromJson(json)[0].toString(), read);
    }

    void everyUnitComesBack()
    {
        for (uint unit = 0; unit < 0x10000; unit += unit < 0x300 ? 1 : 251) {
            const QString text = u"<"_s + QChar(char16_t(unit)) + u">"_s;

            const QByteArray json = JsonWriter(8).beginArray().text(text).endArray().take();

            const QString wanted = QChar::isSurrogate(unit) ? u"<\ufffd>"_s : text;
            QCOMPARE(QJsonDocument::fromJson(json)[0].toString(), wanted);
        }
    }

    void separates()
    {
        JsonWriter json(0);

        json.beginObject().key("a").number(-12).key("b").beginArray().null().boolean(true).beginObject().endObject();
        json.endArray().key("c").plain("x", QByteArray("y")).key("d").raw("[1,2]").endObject();

        QCOMPARE(json.take(), QByteArray(R"({"a":-12,"b":[null,true,{}],"c":"xy","d":[1,2]})"));
    }

    void writesDates_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<QByteArray>("json");

        QTest::newRow("never") << qint64(0) << QByteArray("null");
        QTest::newRow("rounds down") << qint64(1772443851999) << QByteArray("\"2026-03-02T09:30:51Z\"");
        QTest::newRow("leap day") << qint64(1709164800000) << QByteArray("\"2024-02-29T00:00:00Z\"");
        QTest::newRow("before 1970") << qint64(-1500) << QByteArray("\"1969-12-31T23:59:58Z\"");
    }

    void writesDates()
    {
        QFETCH(qint64, milliseconds);
        QFETCH(QByteArray, json);
        const Instant at{ std::chrono::milliseconds{ milliseconds } };

        QCOMPARE(JsonWriter(0).date(at).take(), json);
        QVERIFY(milliseconds == 0 || json == '"' + isoSeconds(at) + '"');
    }

    void writesSids()
    {
        QCOMPARE(JsonWriter(0).sid(TaskId{}).take(), QByteArray("null"));
        QCOMPARE(JsonWriter(0).sid(sid<TaskId>(0xabc)).take(), '"' + sid<TaskId>(0xabc).utf8() + '"');
    }
};

QTEST_APPLESS_MAIN(TestJsonWriter)
#include "tst_jsonwriter.moc"
