#include "tests/core/httpserver/serverbench.h"

#include <QTest>

using namespace std::chrono_literals;

/// What a client that is broken, slow or hostile gets, and that the others do not feel it.
class tst_HttpLimits : public QObject
{
    Q_OBJECT

private slots:
    void refuses_data();
    void refuses();
    void limitsHeaders_data();
    void limitsHeaders();
    void limitsBodies_data();
    void limitsBodies();
    void endsSlowRequests_data();
    void endsSlowRequests();
    void endsSilence();
    void waitsForSlowHandlers();
    void turnsAwayTooMany();
    void answersBeforeARefusal();
};

namespace {

QByteArray post(const QByteArray &headers, const QByteArray &body = {})
{
    return "POST /a HTTP/1.1\r\nHost: h\r\n" + headers + "\r\n" + body;
}

/// 400 of "HTTP/1.1 400 Bad Request".
int statusOf(const QByteArray &answer)
{
    return statusLine(answer).split(' ').value(1).toInt();
}

/// Still serves others.
bool serves(ServerBench &bench)
{
    RawClient client(bench.port());
    client.send("GET /echo HTTP/1.1\r\nHost: h\r\n\r\n");
    return bodiesIn(client.readAnswers(1)).size() == 1;
}

} // namespace

void tst_HttpLimits::refuses_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &request, int status = 400) {
        QTest::newRow(name) << request << status;
    };

    row("not HTTP", "hello\r\n\r\n");
    row("no version", "GET /\r\nHost: h\r\n\r\n");
    row("another version", "GET / HTTP/2.0\r\nHost: h\r\n\r\n");
    row("the preface of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
    row("TLS on a plain port", QByteArray::fromHex("1603010200010001fc0303") + "\r\n\r\n");
    row("two blanks", "GET  / HTTP/1.1\r\nHost: h\r\n\r\n");
    row("a path without slash", "GET a HTTP/1.1\r\nHost: h\r\n\r\n");
    row("a fragment", "GET /a#b HTTP/1.1\r\nHost: h\r\n\r\n");
    row("a star with GET", "GET * HTTP/1.1\r\nHost: h\r\n\r\n");
    row("CONNECT", "CONNECT h:443 HTTP/1.1\r\nHost: h\r\n\r\n");
    row("a URL without host", "GET http:///a HTTP/1.1\r\nHost: h\r\n\r\n");
    row("no host", "GET / HTTP/1.1\r\n\r\n");
    row("two hosts", "GET / HTTP/1.1\r\nHost: h\r\nHost: i\r\n\r\n");
    row("a host with a path", "GET / HTTP/1.1\r\nHost: h/../x\r\n\r\n");
    row("a host with a quote", "GET / HTTP/1.1\r\nHost: \"h\"\r\n\r\n");
    row("a blank before the colon", "GET / HTTP/1.1\r\nHost: h\r\nX-Test : y\r\n\r\n");
    row("a header without colon", "GET / HTTP/1.1\r\nHost: h\r\nX-Test\r\n\r\n");
    row("a NUL in a header", "GET / HTTP/1.1\r\nHost: h\r\nX-Test: " + QByteArray(1, '\0') + "\r\n\r\n");
    row("line feeds only", "GET / HTTP/1.1\nHost: h\n\n\r\n\r\n");
    row("Content-Length in words", post("Content-Length: abc\r\n", "abc"));
    row("Content-Length below 0", post("Content-Length: -5\r\n"));
    row("Content-Length with a sign", post("Content-Length: +3\r\n", "abc"));
    row("Content-Length in hex", post("Content-Length: 0x3\r\n", "abc"));
    row("Content-Length empty", post("Content-Length: \r\n"));
    row("Content-Length beyond all", post("Content-Length: 99999999999999999999\r\n"));
    row("two different lengths", post("Content-Length: 3\r\nContent-Length: 4\r\n", "abcd"));
    row("two equal lengths", post("Content-Length: 3\r\nContent-Length: 3\r\n", "abc"));
    row("a list of lengths", post("Content-Length: 3, 3\r\n", "abc"));
    row("length and chunks", post("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"));
    row("chunks and length", post("Transfer-Encoding: chunked\r\nContent-Length: 3\r\n", "0\r\n\r\n"));
    row("chunks twice", post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"));
    row("chunks in HTTP/1.0", "POST /a HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    row("another encoding", post("Transfer-Encoding: gzip\r\n"), 501);
    row("another encoding first", post("Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n"), 501);
    row("chunks in disguise", post("Transfer-Encoding: xchunked\r\n", "0\r\n\r\n"), 501);
    row("a chunk in words", post("Transfer-Encoding: chunked\r\n", "xyz\r\nabc\r\n0\r\n\r\n"));
    row("a chunk too long", post("Transfer-Encoding: chunked\r\n", "2\r\nabc\r\n0\r\n\r\n"));
    row("a chunk below 0", post("Transfer-Encoding: chunked\r\n", "-1\r\nabc\r\n0\r\n\r\n"));
}

void tst_HttpLimits::refuses()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    ServerBench bench;
    RawClient client(bench.port());

    client.send(request + "GET /smuggled HTTP/1.1\r\nHost: h\r\n\r\n");
    const QByteArray answer = client.readToEnd();

    QVERIFY2(statusOf(answer) == status, answer.constData());
    QVERIFY(answer.contains("\r\nConnection: close\r\n"));
    QCOMPARE(bench.requests(), 0);
    QVERIFY(serves(bench));
}

void tst_HttpLimits::limitsHeaders_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const auto with
        = [](const QByteArray &headers) -> QByteArray { return "GET / HTTP/1.1\r\nHost: h\r\n" + headers + "\r\n"; };

    QTest::newRow("just below") << with("X-A: " + QByteArray(16'000, 'a') + "\r\n") << 200;
    QTest::newRow("one long header") << with("X-A: " + QByteArray(17'000, 'a') + "\r\n") << 431;
    QTest::newRow("many short headers") << with(QByteArray("X-A: aaaaaaaa\r\n").repeated(2'000)) << 431;
    const QByteArray folded = QByteArray("X-A: a\r\n" + QByteArray(2'000, ' ') + "b\r\n").repeated(9);
    QTest::newRow("long only as it came, in folded lines") << with(folded) << 431;
    QTest::newRow("a header without end") << QByteArray("GET / HTTP/1.1\r\nX-A: " + QByteArray(100'000, 'a')) << 431;
    QTest::newRow("a long path") << QByteArray("GET /" + QByteArray(20'000, 'a') + " HTTP/1.1\r\nHost: h\r\n\r\n")
                                 << 431;
    QTest::newRow("a trailer without end")
        << post("Transfer-Encoding: chunked\r\n", "0\r\nX-A: " + QByteArray(100'000, 'a')) << 431;
    QTest::newRow("a trailer long only as it came")
        << post("Transfer-Encoding: chunked\r\n", "0\r\n" + folded + "\r\n") << 431;
    QTest::newRow("a short trailer") << post("Transfer-Encoding: chunked\r\n", "0\r\nX-A: a\r\n\r\n") << 200;
}

void tst_HttpLimits::limitsHeaders()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    ServerBench bench;
    RawClient client(bench.port());

    client.send(request);
    const QByteArray answer = status == 200 ? client.readAnswers(1) : client.readToEnd();

    QVERIFY2(statusOf(answer) == status, answer.constData());
}

void tst_HttpLimits::limitsBodies_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const QByteArray most(4 * 1024 * 1024, 'b');
    const QByteArray chunk = "10000\r\n" + QByteArray(65'536, 'c') + "\r\n";

    QTest::newRow("the most") << post("Content-Length: 4194304\r\n", most) << 200;
    QTest::newRow("a byte more") << post("Content-Length: 4194305\r\n", most + 'b') << 413;
    QTest::newRow("a promise of more") << post("Content-Length: 999999999999\r\n") << 413;
    QTest::newRow("a promise of more, asked first")
        << post("Content-Length: 4194305\r\nExpect: 100-continue\r\n") << 413;
    QTest::newRow("the most in chunks") << post("Transfer-Encoding: chunked\r\n", chunk.repeated(64) + "0\r\n\r\n")
                                        << 200;
    QTest::newRow("more in chunks") << post(
        "Transfer-Encoding: chunked\r\n", chunk.repeated(64) + "1\r\nc\r\n0\r\n\r\n")
                                    << 413;
    QTest::newRow("a promise of more in one chunk")
        << post("Transfer-Encoding: chunked\r\n", "FFFFFFFFFFFF\r\nabc") << 413;
}

void tst_HttpLimits::limitsBodies()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    ServerBench bench;
    RawClient client(bench.port());

    client.send(request);
    const QByteArray answer = status == 200 ? client.readAnswers(1) : client.readToEnd();

    QVERIFY2(statusOf(answer) == status, statusLine(answer).constData());
    QCOMPARE(bench.requests(), status == 200 ? 1 : 0);
}

void tst_HttpLimits::endsSlowRequests_data()
{
    QTest::addColumn<QByteArray>("part");

    QTest::newRow("half a line") << QByteArray("GET / HT");
    QTest::newRow("half a header") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\nX-");
    QTest::newRow("half a body") << post("Content-Length: 10\r\n", "abc");
    QTest::newRow("half a chunk") << post("Transfer-Encoding: chunked\r\n", "5\r\nab");
}

void tst_HttpLimits::endsSlowRequests()
{
    QFETCH(QByteArray, part);
    ServerBench bench({ .read = 200ms });
    RawClient client(bench.port());

    client.send(part);
    QVERIFY(serves(bench));

    QCOMPARE(statusLine(client.readToEnd()), QByteArray("HTTP/1.1 408 Request Timeout"));
    QCOMPARE(bench.requests(), 1);
}

void tst_HttpLimits::endsSilence()
{
    ServerBench bench({ .idle = 100ms });
    RawClient never(bench.port());
    RawClient once(bench.port());

    once.send("GET /echo HTTP/1.1\r\nHost: h\r\n\r\n");
    QCOMPARE(bodiesIn(once.readAnswers(1)).size(), 1);

    QVERIFY(never.readToEnd().isEmpty());
    QVERIFY(once.readToEnd().isEmpty());
}

void tst_HttpLimits::waitsForSlowHandlers()
{
    ServerBench bench({ .read = 20ms, .idle = 20ms });
    RawClient slow(bench.port());
    slow.send("GET /later/1 HTTP/1.1\r\nHost: h\r\n\r\n");
    QTRY_COMPARE(bench.owed(), 1);
    RawClient silent(bench.port());
    QVERIFY(silent.readToEnd().isEmpty()); // so the limits have passed

    bench.answerLater(1);

    QCOMPARE(bodiesIn(slow.readAnswers(1)), QList<QByteArray>({ "later 1" }));
}

void tst_HttpLimits::turnsAwayTooMany()
{
    ServerBench bench({ .connections = 2 });
    auto first = std::make_unique<RawClient>(bench.port());
    first->send("GET /echo HTTP/1.1\r\nHost: h\r\n\r\n");
    QCOMPARE(bodiesIn(first->readAnswers(1)).size(), 1);
    RawClient second(bench.port());
    second.send("GET /echo HTTP/1.1\r\nHost: h\r\n\r\n");
    QCOMPARE(bodiesIn(second.readAnswers(1)).size(), 1);

    RawClient third(bench.port());

    QCOMPARE(statusLine(third.readToEnd()), QByteArray("HTTP/1.1 503 Service Unavailable"));
    third.socket().abort();
    first.reset();
    QTRY_VERIFY(serves(bench));
}

void tst_HttpLimits::answersBeforeARefusal()
{
    ServerBench bench;
    RawClient client(bench.port());

    client.send("GET /later/1 HTTP/1.1\r\nHost: h\r\n\r\nnonsense\r\n\r\n");
    bench.answerLater(1);
    const QByteArray answers = client.readToEnd();

    QCOMPARE(statusLine(answers), QByteArray("HTTP/1.1 200 OK"));
    QCOMPARE(answers.count("HTTP/1.1 400 Bad Request"), 1);
}

QTEST_GUILESS_MAIN(tst_HttpLimits)
#include "tst_httplimits.moc"
