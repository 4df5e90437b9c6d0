#include "ui/inspect/receivedcalltext.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

ReceivedCall offerCall()
{
    return { .number = 1,
        .at = Instant(std::chrono::milliseconds(1'000)),
        .from = u"127.0.0.1"_s,
        .method = u"POST"_s,
        .path = u"/assignment_callback"_s,
        .url = u"https://desk.example/assignment_callback"_s,
        .parameters = { { u"TaskSid"_s, u"WT1"_s }, { u"TaskAttributes"_s, u"{\"name\":\"O'Hara\"}"_s } },
        .signature = CallSignature::Good,
        .answer = u"{\"instruction\":\"accept\"}"_s,
        .took = std::chrono::milliseconds(3) };
}

} // namespace

/// A received call to be read and pasted.
class TestReceivedCallText : public QObject
{
    Q_OBJECT

private slots:
    void namesEveryParameter()
    {
        QCOMPARE(callAsText(offerCall()),
            u"POST https://desk.example/assignment_callback\n"
            "1970-01-01T00:00:01.000Z  from 127.0.0.1\n"
            "\n"
            "TaskSid: WT1\n"
            "TaskAttributes: {\n"
            "    \"name\": \"O'Hara\"\n"
            "}\n"
            "\n"
            "200 after 3 ms\n"
            "{\n"
            "    \"instruction\": \"accept\"\n"
            "}"_s);
    }

    void isACommandThatAShellTakes_data()
    {
        QTest::addColumn<ReceivedCall>("call");
        QTest::addColumn<QString>("command");
        ReceivedCall bare = offerCall();
        bare.parameters.clear();
        ReceivedCall asked = offerCall();
        asked.method = u"GET"_s;
        asked.url = u"https://desk.example/create_task?a=1&b=2"_s;

        QTest::newRow("form with an apostrophe")
            << offerCall()
            << u"curl 'https://desk.example/assignment_callback' \\\n"
               "    --data-urlencode 'TaskSid=WT1' \\\n"
               "    --data-urlencode 'TaskAttributes={\"name\":\"O'\\''Hara\"}'"_s;
        QTest::newRow("POST of nothing")
            << bare << u"curl 'https://desk.example/assignment_callback' -X POST"_s;
        QTest::newRow("GET, its parameters in the address")
            << asked << u"curl 'https://desk.example/create_task?a=1&b=2'"_s;
    }

    void isACommandThatAShellTakes()
    {
        QFETCH(ReceivedCall, call);
        QFETCH(QString, command);

        QCOMPARE(callAsCurl(call), command);
    }

    void saysTheAnswerInAWord_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("word");

        QTest::newRow("instruction") << u"/assignment_callback"_s << 200 << u"{\"instruction\":\"dequeue\"}"_s << u"dequeue"_s;
        QTest::newRow("left alone") << u"/assignment_callback"_s << 200 << u"{}"_s << u"left to the agent"_s;
        QTest::newRow("refused") << u"/assignment_callback"_s << 403 << u"{\"message\":\"no\"}"_s << u"403"_s;
        QTest::newRow("made") << u"/create_task"_s << 200 << u"{\"selected_language\":\"es\"}"_s << u"done"_s;
    }

    void saysTheAnswerInAWord()
    {
        QFETCH(QString, path);
        QFETCH(int, status);
        QFETCH(QString, answer);
        QFETCH(QString, word);
        ReceivedCall call = offerCall();
        call.path = path;
        call.status = status;
        call.answer = answer;

        QCOMPARE(answerText(call), word);
    }
};

QTEST_APPLESS_MAIN(TestReceivedCallText)
#include "tst_receivedcalltext.moc"
