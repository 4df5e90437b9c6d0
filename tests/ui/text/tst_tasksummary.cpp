#include "ui/text/tasksummary.h"

#include "console/models/taskname.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestTaskSummary : public QObject
{
    Q_OBJECT

private slots:
    void readsTheCommonNames_data()
    {
        QTest::addColumn<QByteArray>("attributes");
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("what");
        QTest::newRow("the tutorial's") << QByteArray(R"({"selected_language": "es"})") << u"Unknown customer"_s << u""_s
                                        << u"Language: Spanish"_s;
        QTest::newRow("a call") << QByteArray(R"({"call_sid":"CA0","from":"+15550100","to":"+1555","name":"Ana Pérez","topic":"Invoice"})")
                                << u"Ana Pérez"_s << u"+15550100"_s << u"Invoice"_s;
        QTest::newRow("number only") << QByteArray(R"({"from":"+15550100"})") << u"+15550100"_s << u""_s << u"Main"_s;
        QTest::newRow("a client's address") << QByteArray(R"({"from":"client:ana"})") << u"ana"_s << u""_s << u"Main"_s;
        QTest::newRow("a chat") << QByteArray(R"({"customerName":"Li","subject":"Where is\n my  parcel?"})") << u"Li"_s << u""_s
                                << u"Where is my parcel?"_s;
        QTest::newRow("a name that is rarer than an address")
            << QByteArray(R"({"from":"+15550100","customer_name":"Li"})") << u"Li"_s << u"+15550100"_s << u"Main"_s;
        QTest::newRow("a mail address") << QByteArray(R"({"email":"li@example.com"})") << u"li@example.com"_s << u""_s << u"Main"_s;
        QTest::newRow("on two lines") << QByteArray("{\"customer\":\"Li \\n  Wu\"}") << u"Li Wu"_s << u""_s << u"Main"_s;
        QTest::newRow("several names") << QByteArray(R"({"customer":["Li","Bo"]})") << u"Li, Bo"_s << u""_s << u"Main"_s;
        QTest::newRow("a key with an escape") << QByteArray("{\"customer\\u005fname\":\"Li\"}") << u"Li"_s << u""_s << u"Main"_s;
        QTest::newRow("skills as a list") << QByteArray(R"({"name":"Bo","skills":["billing","en"]})") << u"Bo"_s << u""_s
                                          << u"billing, en"_s;
        QTest::newRow("a number as name") << QByteArray(R"({"name": 7})") << u"7"_s << u""_s << u"Main"_s;
        QTest::newRow("an object as name") << QByteArray(R"({"name": {"first":"Bo"}})") << u"Unknown customer"_s << u""_s << u"Main"_s;
        QTest::newRow("unknown language") << QByteArray(R"({"language":"klingon"})") << u"Unknown customer"_s << u""_s
                                          << u"Language: klingon"_s;
        QTest::newRow("nothing") << QByteArray("{}") << u"Unknown customer"_s << u""_s << u"Main"_s;
        QTest::newRow("no object") << QByteArray("[1]") << u"Unknown customer"_s << u""_s << u"Main"_s;
        QTest::newRow("no JSON") << QByteArray("{oops") << u"Unknown customer"_s << u""_s << u"Main"_s;
        QTest::newRow("markup stays text") << QByteArray(R"({"name":"<b>x</b>"})") << u"<b>x</b>"_s << u""_s << u"Main"_s;
    }

    void readsTheCommonNames()
    {
        QFETCH(QByteArray, attributes);
        QFETCH(QString, who);
        QFETCH(QString, address);
        QFETCH(QString, what);
        const Task task{ .attributes = attributes, .workflowName = u"Main"_s };

        const TaskSummary summary = summaryOf(task);

        QCOMPARE(summary.who, who);
        QCOMPARE(summary.address, address);
        QCOMPARE(summary.what, what);
        QCOMPARE(taskName(attributes), tellsWho(task) ? who : QString()); // tables say the same
    }

    void callsOnlyAVoiceACaller_data()
    {
        QTest::addColumn<QByteArray>("attributes");
        QTest::addColumn<QString>("channel");
        QTest::addColumn<QString>("who");
        QTest::newRow("voice") << QByteArray("{}") << u"voice"_s << u"Unknown caller"_s;
        QTest::newRow("a call on another channel")
            << QByteArray(R"({"call_sid":"CA0"})") << u"default"_s << u"Unknown caller"_s;
        QTest::newRow("chat") << QByteArray("{}") << u"chat"_s << u"Unknown customer"_s;
    }

    void callsOnlyAVoiceACaller()
    {
        QFETCH(QByteArray, attributes);
        QFETCH(QString, channel);
        QTEST(summaryOf(Task{ .attributes = attributes, .channelUniqueName = channel }).who, "who");
    }

    void longValuesAreShortened()
    {
        const QByteArray attributes = "{\"name\":\"" + QByteArray(5000, 'x') + "\"}";
        const Task task{ .attributes = attributes };

        QCOMPARE(summaryOf(task).who.size(), 200);
        QVERIFY(summaryOf(task).who.endsWith(u'…'));
    }

    void hasOneLineForLists()
    {
        const Task task{ .attributes = R"({"name":"Ana","topic":"Invoice"})" };

        QCOMPARE(summaryLine(task), u"Ana – Invoice"_s);
        QCOMPARE(summaryLine(Task{ .attributes = R"({"name":"Ana"})" }), u"Ana"_s);
    }
};

QTEST_GUILESS_MAIN(TestTaskSummary)
#include "tst_tasksummary.moc"
