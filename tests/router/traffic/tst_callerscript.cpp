#include "router/traffic/callerscript.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace router;

class TestCallerScript : public QObject
{
    Q_OBJECT

private slots:
    void isTheSameForTheSameSeed()
    {
        CallerScript one(5);
        CallerScript same(5);
        CallerScript other(6);
        bool differs = false;
        for (int i = 0; i < 20; ++i) {
            const QByteArray attributes = one.next(false).attributes;
            QCOMPARE(same.next(false).attributes, attributes);
            QCOMPARE(one.gap(), same.gap());
            differs = differs || other.next(false).attributes != attributes;
        }
        QVERIFY(differs);
    }

    void makesUpCallsThatCanBeRouted()
    {
        static const QRegularExpression number(u"^\\+1555010\\d{4}$"_s);
        static const QRegularExpression call(u"^CA[0-9a-f]{32}$"_s);
        CallerScript script(1);
        int chats = 0;
        for (int i = 0; i < 200; ++i) {
            const Caller caller = script.next(false);
            const QJsonObject attributes = QJsonDocument::fromJson(caller.attributes).object();
            QVERIFY(!attributes.value("name"_L1).toString().isEmpty());
            QVERIFY(attributes.contains("topic"_L1));
            QVERIFY(attributes.contains("language"_L1));
            QVERIFY(caller.patience >= 60s && caller.patience < 240s);
            chats += caller.chats;
            QCOMPARE(attributes.contains("call_sid"_L1), !caller.chats);
            if (caller.chats)
                continue;
            QVERIFY(call.match(attributes.value("call_sid"_L1).toString()).hasMatch());
            QVERIFY(number.match(attributes.value("from"_L1).toString()).hasMatch());
            QVERIFY(number.match(attributes.value("to"_L1).toString()).hasMatch());
        }
        QVERIFY(chats > 10 && chats < 100);
    }

    void spanishMeansACallInSpanish()
    {
        CallerScript script(1);
        for (int i = 0; i < 50; ++i) {
            const Caller caller = script.next(true);
            QVERIFY(!caller.chats);
            QVERIFY(caller.attributes.contains(R"("language":"es")"));
        }
    }

    void comesEverySixToEightSeconds()
    {
        CallerScript script(1);
        for (int i = 0; i < 200; ++i) {
            const auto gap = script.gap();
            QVERIFY(gap >= 6s && gap <= 8s);
        }
    }
};

QTEST_GUILESS_MAIN(TestCallerScript)
#include "tst_callerscript.moc"
