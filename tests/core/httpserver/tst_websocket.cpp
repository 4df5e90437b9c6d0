#include "socketbench.h"
#include "testcertificate.h"

#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>

using namespace Qt::StringLiterals;

class tst_WebSocket : public QObject
{
    Q_OBJECT

private slots:
    void sendsInOrder_data();
    void sendsInOrder();
    void goesOnAfterRequests();
    void staysARequest_data();
    void staysARequest();
    void refuses_data();
    void refuses();
    void refusesABadHandshake_data();
    void refusesABadHandshake();
    void saysGoodbye_data();
    void saysGoodbye();
    void tellsTheEndOnce_data();
    void tellsTheEndOnce();
    void endsWhatBreaksTheRules_data();
    void endsWhatBreaksTheRules();
    void takesWhatKeepsTheRules();
    void dropsASlowReader();
    void dropsTheSilent();
    void keepsTheLimit();
};

namespace {

/// A client's frame, masked with zeros.
QByteArray frame(char firstByte, const QByteArray &payload)
{
    QByteArray bytes(1, firstByte);
    if (payload.size() < 126) {
        bytes += static_cast<char>(0x80 | payload.size());
    } else {
        bytes += static_cast<char>(0x80 | 126);
        bytes += static_cast<char>(payload.size() >> 8);
        bytes += static_cast<char>(payload.size() & 0xff);
    }
    return bytes + QByteArray(4, '\0') + payload;
}

} // namespace

void tst_WebSocket::sendsInOrder_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::newRow("plain") << u"ws"_s;
    QTest::newRow("TLS") << u"wss"_s;
}

void tst_WebSocket::sendsInOrder()
{
    QFETCH(QString, scheme);
    const QTemporaryDir folder;
    const QString certificate = folder.filePath(u"certificate.pem"_s);
    const QString key = folder.filePath(u"key.pem"_s);
    QVERIFY(writeTestCertificate(certificate, key));
    const bool isSecure = scheme == "wss"_L1;
    SocketBench bench({}, isSecure ? certificate : QString(), isSecure ? key : QString());
    QWebSocket client;
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.setCaCertificates(QSslCertificate::fromPath(certificate));
    client.setSslConfiguration(trusting);
    QStringList heard;
    connect(&client, &QWebSocket::textMessageReceived, this, [&heard](const QString &text) { heard.append(text); });

    client.open(bench.url(scheme));
    QTRY_COMPARE(bench.opened(), 1);
    QStringList sent{ u""_s, u"Grüße"_s, QString(70'000, u'x') };
    for (int i = 0; i < 500; ++i)
        sent.append(QString::number(i));
    for (const QString &text : std::as_const(sent))
        bench.send(text.toUtf8());

    QTRY_COMPARE(heard.size(), sent.size());
    QCOMPARE(heard, sent);
}

void tst_WebSocket::goesOnAfterRequests()
{
    SocketBench bench;
    RawClient client(bench.port());

    client.send("GET /echo HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(statusLine(client.readAnswers(1)), "HTTP/1.1 200 OK");
    upgradeRaw(client, bench);
    bench.send("hello");

    QCOMPARE(client.readUntil("hello"), QByteArray("\x81\x05hello"));
}

void tst_WebSocket::staysARequest_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("no upgrade") << QByteArray("GET /take HTTP/1.1\r\nHost: a\r\n\r\n");
    QTest::newRow("POST") << handshake().replace("GET", "POST");
    QTest::newRow("HTTP/1.0") << handshake().replace("HTTP/1.1", "HTTP/1.0");
    QTest::newRow("another protocol") << handshake().replace("websocket", "h2c");
    QTest::newRow("upgrade not for this hop") << handshake().replace("keep-alive, Upgrade", "keep-alive");
    QTest::newRow("behind a request that is not answered yet")
        << QByteArray("GET /later/1 HTTP/1.1\r\nHost: a\r\n\r\n" + handshake());
}

void tst_WebSocket::staysARequest()
{
    QFETCH(QByteArray, request);
    SocketBench bench;
    RawClient client(bench.port());

    client.send(request);
    if (request.contains("/later/1"))
        bench.bench().answerLater(1);

    QVERIFY(client.readUntil("|/take|").contains("HTTP/1.1 200 OK"));
    QCOMPARE(bench.opened(), 0);
}

void tst_WebSocket::refuses_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("nobody") << 401;
    QTest::newRow("somebody else") << 403;
}

void tst_WebSocket::refuses()
{
    QFETCH(int, status);
    SocketBench bench;
    RawClient client(bench.port());

    client.send(handshake("/refuse/" + QByteArray::number(status)));
    const QByteArray answer = client.readAnswers(1);
    client.send("GET /echo HTTP/1.1\r\nHost: a\r\n\r\n");

    QVERIFY(answer.startsWith(QByteArray("HTTP/1.1 " + QByteArray::number(status))));
    QCOMPARE(bodiesIn(answer), QList<QByteArray>{ "{\"message\":\"no\"}" });
    QCOMPARE(statusLine(client.readAnswers(1)), "HTTP/1.1 200 OK");
    QCOMPARE(bench.opened(), 0);
}

void tst_WebSocket::refusesABadHandshake_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("an old version") << handshake("/take", "8") << QByteArray("426");
    QTest::newRow("no key") << handshake("/take", "13", {}) << QByteArray("400");
}

void tst_WebSocket::refusesABadHandshake()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, status);
    SocketBench bench;
    RawClient client(bench.port());

    client.send(request);

    QVERIFY(client.readToEnd().startsWith(QByteArray("HTTP/1.1 " + status)));
    QCOMPARE(bench.opened(), 0);
    QCOMPARE(bench.closed(), 0);
}

void tst_WebSocket::saysGoodbye_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("restart") << 1001 << QByteArray("The router restarts");
    QTest::newRow("token expired") << 1008 << QByteArray("Token expired");
    QTest::newRow("replaced") << 4001 << QByteArray();
    QTest::newRow("too long a reason") << 1000 << QByteArray(200, 'x');
}

void tst_WebSocket::saysGoodbye()
{
    QFETCH(int, code);
    QFETCH(QByteArray, reason);
    SocketBench bench;
    QWebSocket client;
    QSignalSpy gone(&client, &QWebSocket::disconnected);
    QSignalSpy heard(&client, &QWebSocket::textMessageReceived);
    client.open(bench.url());
    QTRY_COMPARE(bench.opened(), 1);

    bench.send("the last word");
    bench.close(quint16(code), reason);
    bench.send("after it nothing is said");

    QTRY_COMPARE(gone.size(), 1);
    QCOMPARE(int(client.closeCode()), code);
    QCOMPARE(client.closeReason().toUtf8(), reason.left(123));
    QCOMPARE(heard.size(), 1);
    QTRY_COMPARE(bench.closed(), 1);
}

void tst_WebSocket::tellsTheEndOnce_data()
{
    QTest::addColumn<QString>("who");
    QTest::newRow("the peer says goodbye") << u"peer"_s;
    QTest::newRow("the peer is cut off") << u"cut"_s;
    QTest::newRow("the owner") << u"owner"_s;
    QTest::newRow("the server ends") << u"server"_s;
}

void tst_WebSocket::tellsTheEndOnce()
{
    QFETCH(QString, who);
    SocketBench bench;
    QWebSocket client;
    client.open(bench.url());
    QTRY_COMPARE(bench.opened(), 1);

    if (who == "peer"_L1)
        client.close();
    else if (who == "cut"_L1)
        client.abort();
    else if (who == "owner"_L1)
        bench.close(1000, {});
    else
        bench.bench().onLoop([&] { bench.bench().server().close(); });

    QTRY_COMPARE(bench.closed(), 1);
    bench.bench().onLoop([&] { bench.bench().server().close(); });
    QCOMPARE(bench.closed(), 1);
}

void tst_WebSocket::endsWhatBreaksTheRules_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("not masked") << QByteArray("\x81\x01x", 3) << 1002;
    QTest::newRow("reserved bits") << frame(char(0xf1), "x") << 1002;
    QTest::newRow("an unknown kind") << frame(char(0x83), "x") << 1002;
    QTest::newRow("a ping in pieces") << frame(0x09, "x") << 1002;
    QTest::newRow("goes on with nothing") << frame(char(0x80), "x") << 1002;
    QTest::newRow("no UTF-8") << frame(char(0x81), "\xff\xfe") << 1007;
    QTest::newRow("too large") << frame(char(0x81), QByteArray(2000, 'x')) << 1009;
    QTest::newRow("too large in pieces") << QByteArray(
        frame(0x01, QByteArray(600, 'x')) + frame(char(0x80), QByteArray(600, 'x')))
                                         << 1009;
}

void tst_WebSocket::endsWhatBreaksTheRules()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    SocketBench bench({ .incoming = 1000 });
    RawClient client(bench.port());
    upgradeRaw(client, bench);

    client.send(bytes);

    const QByteArray farewell = client.readToEnd();
    QCOMPARE(quint8(farewell.at(0)), quint8(0x88));
    QCOMPARE((quint8(farewell.at(2)) << 8) + quint8(farewell.at(3)), code);
    QTRY_COMPARE(bench.closed(), 1);
}

void tst_WebSocket::takesWhatKeepsTheRules()
{
    SocketBench bench({ .incoming = 1000 });
    RawClient client(bench.port());
    client.send(handshake() + frame(char(0x81), "before the answer"));
    QVERIFY(client.readUntil("\r\n\r\n").startsWith("HTTP/1.1 101 "));

    client.send(frame(char(0x82), QByteArray(1000, '\xff')) + frame(0x01, "in ") + frame(char(0x80), "pieces"));
    client.send(frame(char(0x89), "are you there?"));

    QCOMPARE(client.readUntil("there?"),
        QByteArray("\x8a\x0e"
                   "are you there?"));
    QCOMPARE(bench.closed(), 0);
}

void tst_WebSocket::dropsASlowReader()
{
    SocketBench bench({ .queued = 100'000 });
    RawClient client(bench.port());
    upgradeRaw(client, bench);

    // Far more than the buffers of both kernels hold, whatever they are.
    for (int i = 0; i < 2000 && bench.closed() == 0; ++i)
        bench.send(QByteArray(50'000, 'x'));

    QCOMPARE(bench.closed(), 1);
}

void tst_WebSocket::dropsTheSilent()
{
    using namespace std::chrono_literals;
    SocketBench bench({ .idle = 200ms });
    RawClient client(bench.port());
    upgradeRaw(client, bench);

    QVERIFY(client.readUntil(QByteArray("\x89\x00", 2)).startsWith(QByteArray("\x89\x00", 2)));

    QTRY_COMPARE(bench.closed(), 1);
}

void tst_WebSocket::keepsTheLimit()
{
    SocketBench bench({ .sockets = 1 });
    RawClient first(bench.port());
    upgradeRaw(first, bench);
    RawClient second(bench.port());

    second.send(handshake());

    QVERIFY(second.readAnswers(1).startsWith("HTTP/1.1 503 "));
    QCOMPARE(bench.opened(), 1);
}

QTEST_GUILESS_MAIN(tst_WebSocket)

#include "tst_websocket.moc"
