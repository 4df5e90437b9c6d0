#include "tests/core/httpserver/serverbench.h"

#include <QTest>
#include <sys/socket.h>

using namespace std::chrono_literals;

/// What a well-behaved client may expect.
class tst_HttpServer : public QObject
{
    Q_OBJECT

private slots:
    void handsOnRequests_data();
    void handsOnRequests();
    void keepsAlive();
    void closesWhenAsked_data();
    void closesWhenAsked();
    void answersInOrder();
    void answersHeadWithoutBody();
    void framesByStatus_data();
    void framesByStatus();
    void datesEachAnswer();
    void answersExpectation();
    void waitsForSplitRequests_data();
    void waitsForSplitRequests();
    void sendsLargeAnswers();
    void answersHalfClosedClients();
    void anAnswerThatComesWhileAnotherIsWrittenIsSent();
    void readsOnlySomeAhead();
    void survivesThrowingHandlers();
    void survivesClientsThatLeave();
    void closesCleanly();
    void saysWhyItCannotListen_data();
    void saysWhyItCannotListen();
    void servesManyRequests();
};

namespace {

QByteArray get(const QByteArray &path, const QByteArray &headers = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: desk.example:8787\r\n" + headers + "\r\n";
}

} // namespace

void tst_HttpServer::handsOnRequests_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *name, const QByteArray &request, const QByteArray &words) {
        QTest::newRow(name) << request << words;
    };

    row("a path", get("/a/b"), "GET|/a/b||http://desk.example:8787||");
    row("a query, still encoded", get("/a%2Fb?c=%20+d?e"), "GET|/a%2Fb|c=%20+d?e|http://desk.example:8787||");
    row("an empty query", get("/a?"), "GET|/a||http://desk.example:8787||");
    row("a header in any case", get("/a", "X-TEST:  yes \r\n"), "GET|/a||http://desk.example:8787|yes|");
    row("a whole URL", "GET http://other.example/a?b HTTP/1.1\r\nHost: desk.example\r\n\r\n",
        "GET|/a|b|http://other.example||");
    row("a whole URL without a path", "GET http://other.example?b HTTP/1.1\r\nHost: desk.example\r\n\r\n",
        "GET|/|b|http://other.example||");
    row("a body", "POST /a HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\na=b+c", "POST|/a||http://h||a=b+c");
    row("an empty body", "POST /a HTTP/1.1\r\nHost: h\r\nContent-Length: 0\r\n\r\n", "POST|/a||http://h||");
    row("no body", "POST /a HTTP/1.1\r\nHost: h\r\n\r\n", "POST|/a||http://h||");
    row("chunks",
        "POST /a HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n",
        "POST|/a||http://h||abcde");
    row("a trailer, overlooked",
        "POST /a HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\nX-Test: no\r\n\r\n",
        "POST|/a||http://h||a");
    row("a method of its own", "FROBNICATE /a HTTP/1.1\r\nHost: h\r\n\r\n", "FROBNICATE|/a||http://h||");
    row("a body with GET", "GET /a HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\n\r\nx", "GET|/a||http://h||x");
    row("OPTIONS for all", "OPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n", "OPTIONS|*||http://h||");
    row("an address of version 6", "GET / HTTP/1.1\r\nHost: [::1]:80\r\n\r\n", "GET|/||http://[::1]:80||");
    row("empty lines before", "\r\n\r\n" + get("/a"), "GET|/a||http://desk.example:8787||");
}

void tst_HttpServer::handsOnRequests()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, words);
    ServerBench bench;
    RawClient client(bench.port());

    client.send(request);

    const QByteArray answer = client.readAnswers(1);
    QCOMPARE(statusLine(answer), QByteArray("HTTP/1.1 200 OK"));
    QCOMPARE(bodiesIn(answer), QList{ words });
}

void tst_HttpServer::keepsAlive()
{
    ServerBench bench;
    RawClient client(bench.port());

    for (int i = 0; i < 3; ++i) {
        client.send(get("/a"));
        QVERIFY(!client.readAnswers(1).contains("Connection:"));
    }

    QCOMPARE(bench.requests(), 3);
    QCOMPARE(client.socket().state(), QAbstractSocket::ConnectedState);
}

void tst_HttpServer::closesWhenAsked_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<bool>("closes");

    QTest::newRow("Connection: close") << get("/a", "Connection: close\r\n") << true;
    QTest::newRow("close among others") << get("/a", "Connection: te, Close\r\n") << true;
    QTest::newRow("the answer says so") << get("/close") << true;
    QTest::newRow("HTTP/1.0") << QByteArray("GET /a HTTP/1.0\r\n\r\n") << true;
    QTest::newRow("HTTP/1.0 that stays") << QByteArray("GET /a HTTP/1.0\r\nConnection: keep-alive\r\n\r\n") << false;
}

void tst_HttpServer::closesWhenAsked()
{
    QFETCH(QByteArray, request);
    QFETCH(bool, closes);
    ServerBench bench;
    RawClient client(bench.port());

    client.send(request + get("/second"));
    const QByteArray answers = closes ? client.readToEnd() : client.readAnswers(2);

    QCOMPARE(bodiesIn(answers).size(), closes ? 1 : 2);
    QCOMPARE(answers.contains("\r\nConnection: close\r\n"), closes);
    QCOMPARE(answers.contains("\r\nConnection: keep-alive\r\n"), !closes);
    QCOMPARE(bench.requests(), closes && !request.contains("/close") ? 1 : 2);
}

void tst_HttpServer::answersInOrder()
{
    ServerBench bench;
    RawClient client(bench.port());

    client.send(get("/later/1") + get("/later/2") + get("/echo") + get("/later/3"));
    for (const int number : { 3, 2, 1 })
        bench.answerLater(number);

    QCOMPARE(bodiesIn(client.readAnswers(4)),
        QList<QByteArray>({ "later 1", "later 2", "GET|/echo||http://desk.example:8787||", "later 3" }));
}

void tst_HttpServer::answersHeadWithoutBody()
{
    ServerBench bench;
    RawClient client(bench.port());

    client.send("HEAD /echo HTTP/1.1\r\nHost: h\r\n\r\n" + get("/close"));
    const QByteArray answers = client.readToEnd();

    QVERIFY(answers.contains("\r\nContent-Length: 22\r\n")); // "HEAD|/echo||http://h||"
    QVERIFY(!answers.contains("HEAD|"));
    QCOMPARE(answers.count("HTTP/1.1 200 OK"), 2);
    QVERIFY(answers.endsWith("\r\n\r\nbye"));
}

void tst_HttpServer::framesByStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("hasBody");

    QTest::newRow("201") << 201 << QByteArray("HTTP/1.1 201 Created") << true;
    QTest::newRow("204") << 204 << QByteArray("HTTP/1.1 204 No Content") << false;
    QTest::newRow("304") << 304 << QByteArray("HTTP/1.1 304 Not Modified") << false;
    QTest::newRow("429") << 429 << QByteArray("HTTP/1.1 429 Too Many Requests") << true;
}

void tst_HttpServer::framesByStatus()
{
    QFETCH(int, status);
    QFETCH(QByteArray, line);
    QFETCH(bool, hasBody);
    ServerBench bench;
    RawClient client(bench.port());

    client.send(get("/status/" + QByteArray::number(status), "Connection: close\r\n"));
    const QByteArray answer = client.readToEnd();

    QCOMPARE(statusLine(answer), line);
    QCOMPARE(answer.contains("Content-Length: 2\r\n"), hasBody);
    QCOMPARE(answer.contains("Content-Type: application/json\r\n"), hasBody);
    QCOMPARE(answer.endsWith("\r\n\r\n{}"), hasBody);
    QVERIFY(answer.contains("\r\nX-Good: c\r\n"));
    QVERIFY(!answer.contains("X-Worse"));
}

void tst_HttpServer::datesEachAnswer()
{
    ServerBench bench;
    RawClient client(bench.port());
    const Instant before = std::chrono::floor<std::chrono::seconds>(SystemClock().now());

    client.send(get("/a"));
    const QByteArray answer = client.readAnswers(1);

    const qsizetype at = answer.indexOf("\r\nDate: ") + 8;
    const auto date = instantFromHttpDate(QString::fromLatin1(answer.sliced(at, answer.indexOf('\r', at) - at)));
    QVERIFY(date && *date >= before && *date <= SystemClock().now());
}

void tst_HttpServer::answersExpectation()
{
    ServerBench bench;
    RawClient client(bench.port());

    client.send("POST /a HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n");
    QCOMPARE(client.readUntil("\r\n\r\n"), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
    client.send("abc");

    QCOMPARE(bodiesIn(client.readAnswers(1)), QList<QByteArray>({ "POST|/a||http://h||abc" }));
}

void tst_HttpServer::waitsForSplitRequests_data()
{
    QTest::addColumn<QByteArray>("request");

    QTest::newRow("plain") << get("/echo", "X-Test: split\r\n");
    QTest::newRow("with a body") << QByteArray("POST /a HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\n\r\n\r\n\r\n");
    QTest::newRow("in chunks") << QByteArray("POST /a HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: "
                                             "chunked\r\n\r\n3\r\nabc\r\nA\r\n0123456789\r\n0\r\nX: y\r\n\r\n");
    QTest::newRow("with no chunk") << QByteArray(
        "POST /a HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
}

void tst_HttpServer::waitsForSplitRequests()
{
    QFETCH(QByteArray, request);
    ServerBench bench;
    RawClient whole(bench.port());
    RawClient split(bench.port());
    split.socket().setSocketOption(QAbstractSocket::LowDelayOption, 1);
    whole.send(request);
    const QList<QByteArray> expected = bodiesIn(whole.readAnswers(1));
    QCOMPARE(expected.size(), 1);

    for (const char byte : request) {
        split.send(QByteArray(1, byte));
        bench.onLoop([] {}); // so that the bytes come one by one
    }

    QCOMPARE(bodiesIn(split.readAnswers(1)), expected);
}

void tst_HttpServer::sendsLargeAnswers()
{
    ServerBench bench;
    RawClient client(bench.port());

    client.send(get("/large") + get("/large"));
    const QList<QByteArray> bodies = bodiesIn(client.readAnswers(2));

    QCOMPARE(bodies, QList<QByteArray>(2, QByteArray(1024 * 1024, 'x')));
}

void tst_HttpServer::answersHalfClosedClients()
{
    ServerBench bench;
    RawClient client(bench.port());

    client.send(get("/later/1"));
    ::shutdown(int(client.socket().socketDescriptor()), SHUT_WR);
    bench.answerLater(1);

    QCOMPARE(bodiesIn(client.readToEnd()), QList<QByteArray>({ "later 1" }));
}

void tst_HttpServer::anAnswerThatComesWhileAnotherIsWrittenIsSent()
{
    ServerBench bench;
    RawClient client(bench.port());
    client.send(get("/later/1") + get("/later/2"));
    const QByteArray more(32 * 1024 * 1024, '.'); // more than the sockets hold, and nobody reads yet

    bench.answerLater(1, more);
    bench.answerLater(2);

    const QList<QByteArray> bodies = bodiesIn(client.readAnswers(2));
    QCOMPARE(bodies.size(), 2);
    QCOMPARE(bodies.first().size(), more.size() + 7);
    QCOMPARE(bodies.last(), QByteArray("later 2"));
}

void tst_HttpServer::readsOnlySomeAhead()
{
    ServerBench bench;
    RawClient client(bench.port());

    QByteArray requests;
    for (int i = 0; i < 40; ++i)
        requests += get("/later/" + QByteArray::number(i));
    client.send(requests);
    QTRY_COMPARE(bench.owed(), 16);
    for (int i = 0; i < 40; ++i) {
        bench.answerLater(i);
        QVERIFY(bench.owed() <= 16);
    }

    QCOMPARE(bodiesIn(client.readAnswers(40)).last(), QByteArray("later 39"));
}

void tst_HttpServer::survivesThrowingHandlers()
{
    ServerBench bench;
    RawClient client(bench.port());

    client.send(get("/throw") + get("/echo"));
    const QByteArray answers = client.readAnswers(2);

    QCOMPARE(statusLine(answers), QByteArray("HTTP/1.1 500 Internal Server Error"));
    QCOMPARE(answers.count("HTTP/1.1 200 OK"), 1);
}

void tst_HttpServer::survivesClientsThatLeave()
{
    ServerBench bench;
    {
        RawClient client(bench.port());
        client.send(get("/later/1") + get("/later/2"));
        QTRY_COMPARE(bench.owed(), 2);
        client.socket().abort();
    }

    bench.answerLater(2);
    bench.answerLater(1);

    RawClient next(bench.port());
    next.send(get("/echo"));
    QCOMPARE(bodiesIn(next.readAnswers(1)).size(), 1);
}

void tst_HttpServer::closesCleanly()
{
    ServerBench bench;
    RawClient idle(bench.port());
    RawClient waiting(bench.port());
    RawClient halfSent(bench.port());
    waiting.send(get("/never") + get("/later/1"));
    halfSent.send("GET / HT");
    QTRY_COMPARE(bench.owed(), 2);

    bench.onLoop([&bench] { bench.server().close(); });

    QVERIFY(idle.readToEnd().isEmpty());
    QVERIFY(waiting.readToEnd().isEmpty());
    QVERIFY(halfSent.readToEnd().isEmpty());
    bench.answerLater(1);
    QTcpSocket late;
    late.connectToHost(QStringLiteral("127.0.0.1"), bench.port());
    QVERIFY(!late.waitForConnected());
}

void tst_HttpServer::saysWhyItCannotListen_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("word");

    QTest::newRow("no address") << QStringLiteral("somewhere") << QStringLiteral("is no address");
    QTest::newRow("not ours") << QStringLiteral("203.0.113.1") << QStringLiteral("annot assign");
    QTest::newRow("taken") << QStringLiteral("127.0.0.1") << QStringLiteral("in use");
}

void tst_HttpServer::saysWhyItCannotListen()
{
    QFETCH(QString, address);
    QFETCH(QString, word);
    ServerBench bench;
    HttpLoop loop;
    HttpServer second(loop, {});

    const auto port = second.listen(address, bench.port());

    QVERIFY(!port);
    QVERIFY2(port.error().contains(word), qPrintable(port.error()));
}

void tst_HttpServer::servesManyRequests()
{
    ServerBench bench;
    RawClient client(bench.port());
    const QByteArray batch = get("/echo").repeated(100);

    for (int i = 0; i < 50; ++i) {
        client.send(batch);
        QCOMPARE(bodiesIn(client.readAnswers(100)).size(), 100);
    }

    QCOMPARE(bench.requests(), 5000);
}

QTEST_GUILESS_MAIN(tst_HttpServer)
#include "tst_httpserver.moc"
