#include "ui/remote/remoterequest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Kind = RemoteRequest::Kind;

class TestRemoteRequest : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void replyComesBackAsItWas();
    void refusesWhatIsNoRequest_data();
    void refusesWhatIsNoRequest();
    void refusesWhatIsNoReply_data();
    void refusesWhatIsNoReply();
};

void TestRemoteRequest::comesBackAsItWas_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("argument");

    QTest::newRow("show") << Kind::Show << QString();
    QTest::newRow("status") << Kind::Status << QString();
    QTest::newRow("accept") << Kind::Accept << u"WR1"_s;
    QTest::newRow("reject") << Kind::Reject << QString();
    QTest::newRow("activity") << Kind::Activity << u"Pause \"ü\"\n"_s;
    QTest::newRow("link") << Kind::Link << u"cordboard:show"_s;
}

void TestRemoteRequest::comesBackAsItWas()
{
    QFETCH(Kind, kind);
    QFETCH(QString, argument);
    const RemoteRequest request{ kind, argument };

    const QByteArray line = remoteLine(request);

    QCOMPARE(line.count('\n'), 1);
    QVERIFY(remoteRequestFrom(line) == request);
}

void TestRemoteRequest::replyComesBackAsItWas()
{
    const RemoteReply reply{ .done = true, .message = u"a\nb"_s, .status = { { u"offers"_s, 2 } } };

    const QByteArray line = remoteLine(reply);

    QCOMPARE(line.count('\n'), 1);
    QVERIFY(remoteReplyFrom(line) == reply);
}

void TestRemoteRequest::refusesWhatIsNoRequest_data()
{
    QTest::addColumn<QByteArray>("line");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("accept\n");
    QTest::newRow("no object") << QByteArray("[1]\n");
    QTest::newRow("unknown") << QByteArray("{\"do\":\"format\"}\n");
    QTest::newRow("no text") << QByteArray("{\"do\":3}\n");
    QTest::newRow("too long") << "{\"do\":\"activity\",\"argument\":\"" + QByteArray(1001, 'x') + "\"}\n";
}

void TestRemoteRequest::refusesWhatIsNoRequest()
{
    QFETCH(QByteArray, line);

    QVERIFY(!remoteRequestFrom(line));
}

void TestRemoteRequest::refusesWhatIsNoReply_data()
{
    QTest::addColumn<QByteArray>("line");

    QTest::newRow("cut off") << QByteArray("{\"done\":tr");
    QTest::newRow("without the word") << QByteArray("{\"message\":\"x\"}\n");
}

void TestRemoteRequest::refusesWhatIsNoReply()
{
    QFETCH(QByteArray, line);

    QVERIFY(!remoteReplyFrom(line));
}

QTEST_GUILESS_MAIN(TestRemoteRequest)
#include "tst_remoterequest.moc"
