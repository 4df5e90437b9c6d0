#include "faults/httpmessage.h"

#include <QTest>

class TestHttpMessage : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhereAMessageEnds_data();
    void knowsWhereAMessageEnds();
    void readsHeadersInAnyCase();
    void writesWhatItReads();
};

void TestHttpMessage::knowsWhereAMessageEnds_data()
{
    QTest::addColumn<QByteArray>("buffer");
    QTest::addColumn<qsizetype>("length");
    const QByteArray get = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";
    const QByteArray post = "POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\na=b";

    QTest::newRow("nothing") << QByteArray() << qsizetype(0);
    QTest::newRow("half a head") << get.left(20) << qsizetype(0);
    QTest::newRow("no body") << get << get.size();
    QTest::newRow("half a body") << post.left(post.size() - 1) << qsizetype(0);
    QTest::newRow("with a body") << post << post.size();
    QTest::newRow("two in a row") << post + get << post.size();
}

void TestHttpMessage::knowsWhereAMessageEnds()
{
    QFETCH(QByteArray, buffer);
    QFETCH(qsizetype, length);

    QCOMPARE(httpmessage::wholeLength(buffer), length);
}

void TestHttpMessage::readsHeadersInAnyCase()
{
    const QByteArray message = "GET / HTTP/1.1\r\nUPGRADE:  websocket \r\n\r\nBody: no";

    QCOMPARE(httpmessage::header(message, "Upgrade"), QByteArray("websocket"));
    QCOMPARE(httpmessage::header(message, "Body"), QByteArray());
}

void TestHttpMessage::writesWhatItReads()
{
    const QByteArray response = httpmessage::response(429, "{}", "Retry-After: 1\r\n");

    QCOMPARE(httpmessage::wholeLength(response), response.size());
    QCOMPARE(httpmessage::statusOf(response), 429);
    QCOMPARE(httpmessage::header(response, "retry-after"), QByteArray("1"));
    QCOMPARE(httpmessage::body(response), QByteArray("{}"));
    QCOMPARE(httpmessage::statusOf("GET / HTTP/1.1\r\n\r\n"), 0);
}

QTEST_GUILESS_MAIN(TestHttpMessage)
#include "tst_httpmessage.moc"
