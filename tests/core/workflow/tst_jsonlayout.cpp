#include "core/workflow/jsonlayout.h"

#include <QJsonDocument>
#include <QTest>

/// JSON that is laid out in lines.
class TestJsonLayout : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatStandsBetweenChanges_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("laidOut");

        QTest::newRow("members in their order, numbers as written")
            << QByteArray(R"({"b":1.50e0,"a":[1,2.0],"z":1,"z":0})")
            << QByteArray("{\n  \"b\": 1.50e0,\n  \"a\": [\n    1,\n    2.0\n  ],\n  \"z\": 1,\n  \"z\": 0\n}\n");
        QTest::newRow("nothing between brackets") << QByteArray(R"({"a":{ },"b":[ ]})")
                                                  << QByteArray("{\n  \"a\": {},\n  \"b\": []\n}\n");
        QTest::newRow("texts keep brackets, blanks and escapes")
            << QByteArray("{\"a\":\"x, {y: [1]} \\\"\\\\\\u00fc\\\"\"}")
            << QByteArray("{\n  \"a\": \"x, {y: [1]} \\\"\\\\\\u00fc\\\"\"\n}\n");
        QTest::newRow("words") << QByteArray("[true,false , null]")
                               << QByteArray("[\n  true,\n  false,\n  null\n]\n");
        QTest::newRow("no JSON") << QByteArray("{\"a\":") << QByteArray("{\"a\":");
    }

    void onlyWhatStandsBetweenChanges()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, laidOut);

        QCOMPARE(laidOutInLines(json), laidOut);
        QCOMPARE(laidOutInLines(laidOut), laidOut);
        QCOMPARE(QJsonDocument::fromJson(laidOut), QJsonDocument::fromJson(json));
    }
};

QTEST_APPLESS_MAIN(TestJsonLayout)
#include "tst_jsonlayout.moc"
