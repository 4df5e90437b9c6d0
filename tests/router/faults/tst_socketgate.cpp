// The event bridge's sockets under a fault script, on a real port.
#include "tests/core/httpserver/serverbench.h"
#include "tests/router/bridge/bridgebench.h"

#include <QTest>

Q_DECLARE_METATYPE(router::Fault)

using namespace router;
using namespace Qt::StringLiterals;

namespace {

/// One frame of a server.
struct Frame
{
    int opcode = 0;
    QByteArray payload{};
};

constexpr int textFrame = 1;
constexpr int farewell = 8;

/// Takes whole frames from the front of `bytes`; what stays is no whole one.
QList<Frame> framesIn(QByteArray &bytes)
{
    QList<Frame> frames;
    while (bytes.size() >= 2) {
        const int opcode = bytes.at(0) & 0x0f;
        qsizetype size = uchar(bytes.at(1));
        qsizetype at = 2;
        if (size == 126 && bytes.size() >= 4) {
            size = 256 * uchar(bytes.at(2)) + uchar(bytes.at(3));
            at = 4;
        }
        if (bytes.size() < at + size)
            return frames;
        frames.append({ opcode, bytes.mid(at, size) });
        bytes.remove(0, at + size);
    }
    return frames;
}

QByteArray asksForSocket(const QByteArray &token)
{
    return "GET /v1/wschannels?token=" + token
        + " HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
          "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
}

/// What a socket says from its beginning to its end, byte by byte.
class Witness
{
public:
    Witness(BridgeBench &bench, WorkerId worker)
        : m_client(bench.port())
    {
        m_client.send(asksForSocket(bench.token(worker)));
    }

    /// Reads to the end of the connection.
    void readToEnd() { take(m_before + m_client.readToEnd()); }
    /// Reads a farewell with this reason, for the server waits for an answer to it.
    void readFarewell(const QByteArray &reason) { take(m_client.readUntil(reason)); }
    void readUntil(const QByteArray &word) { m_before += m_client.readUntil(word); }

    QByteArray head;
    QList<Frame> frames;
    QByteArray rest;

private:
    void take(const QByteArray &all)
    {
        const qsizetype end = all.indexOf("\r\n\r\n") + 4;
        head = all.left(std::max<qsizetype>(end, 0));
        rest = all.mid(end);
        frames = framesIn(rest);
    }

    RawClient m_client;
    QByteArray m_before;
};

FaultScript scriptOf(const Fault &fault)
{
    return { .faults = { fault } };
}

} // namespace

class TestSocketGate : public QObject
{
    Q_OBJECT

private slots:
    void refusesTheUpgrade_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("header");

        QTest::newRow("401") << Fault{ .kind = FaultKind::TokenWithdrawn } << QByteArray("HTTP/1.1 401 ")
                             << QByteArray("WWW-Authenticate: ");
        QTest::newRow("429") << Fault{ .kind = FaultKind::TooManyRequests, .retryAfter = 7s }
                             << QByteArray("HTTP/1.1 429 ") << QByteArray("Retry-After: 7\r\n");
        QTest::newRow("503") << Fault{ .kind = FaultKind::ServerError, .path = "/v1/wschannels", .status = 503 }
                             << QByteArray("HTTP/1.1 503 ") << QByteArray("Content-Length: ");
        QTest::newRow("without a word") << Fault{ .kind = FaultKind::Drop } << QByteArray() << QByteArray();
        QTest::newRow("not meant") << Fault{ .kind = FaultKind::Drop, .path = "/v1/Workspaces*" }
                                   << QByteArray("HTTP/1.1 403 ") << QByteArray("Content-Length: ");
    }

    void refusesTheUpgrade()
    {
        QFETCH(Fault, fault);
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, header);
        const BridgeBench bench(scriptOf(fault));
        RawClient client(bench.port());

        client.send(asksForSocket("x"));

        const QByteArray answer = status.isEmpty() ? client.readToEnd() : client.readAnswers(1);
        QVERIFY2(answer.startsWith(status), answer.constData());
        QVERIFY(answer.contains(header));
        QCOMPARE(answer.isEmpty(), status.isEmpty());
    }

    void endsWhatOpens_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<int>("code"); // of the farewell; 0: none
        QTest::addColumn<QByteArray>("reason");

        QTest::newRow("drop") << Fault{ .kind = FaultKind::SocketDrop } << 0 << QByteArray();
        for (const int code : { 1000, 1001, 1008, 4001 }) {
            QTest::addRow("close %d", code)
                << Fault{ .kind = FaultKind::SocketClose, .code = quint16(code), .reason = "on purpose" } << code
                << QByteArray("on purpose");
        }
    }

    void endsWhatOpens()
    {
        QFETCH(Fault, fault);
        QFETCH(int, code);
        QFETCH(QByteArray, reason);
        BridgeBench bench(scriptOf(fault));
        Witness alice(bench, bench.alice);

        if (code == 0)
            alice.readToEnd();
        else
            alice.readFarewell(reason);

        QVERIFY(alice.head.startsWith("HTTP/1.1 101 "));
        QCOMPARE(alice.frames.size(), code == 0 ? 1 : 2);
        QVERIFY(alice.frames.constFirst().payload.contains("\"init\""));
        if (code != 0) {
            QCOMPARE(alice.frames.at(1).opcode, farewell);
            QCOMPARE(
                alice.frames.at(1).payload, QByteArray(QByteArray{ 1, char(code >> 8) } + char(code & 255) + reason));
        }
        QVERIFY(alice.rest.isEmpty());
    }

    void endsOnlyTheSocketsMeant()
    {
        BridgeBench bench(scriptOf({ .kind = FaultKind::SocketClose, .worker = "Alice" }));
        const Listener alice(bench.url(bench.token(bench.alice)));
        const Listener bob(bench.url(bench.token(bench.bob)));

        QTRY_VERIFY(alice.isClosed());
        QTRY_COMPARE(bob.names().size(), 1);
        bench.advance(20ms);
        QTRY_VERIFY(bob.beats() > 0);

        QCOMPARE(alice.closeCode(), 1001);
        QVERIFY(!bob.isClosed());
    }

    void endsWhatIsOpenWhenItsTimeComes_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<int>("code");

        QTest::newRow("close") << Fault{ .kind = FaultKind::SocketClose, .from = 15ms, .code = 4001 } << 4001;
        QTest::newRow("token withdrawn") << Fault{ .kind = FaultKind::TokenWithdrawn, .from = 15ms } << 1008;
    }

    void endsWhatIsOpenWhenItsTimeComes()
    {
        QFETCH(Fault, fault);
        QFETCH(int, code);
        BridgeBench bench(scriptOf(fault));
        const Listener alice(bench.url(bench.token(bench.alice)));
        QTRY_COMPARE(alice.names(), QStringList{ u"init"_s });

        bench.advance(15ms);

        QTRY_VERIFY(alice.isClosed());
        QCOMPARE(alice.closeCode(), code);
        QTRY_COMPARE(bench.activityOf(bench.alice), u"Offline"_s);
    }

    void breaksInTheMiddleOfAMessage_data()
    {
        QTest::addColumn<QByteArray>("event");
        QTest::addColumn<int>("whole");

        QTest::newRow("the first") << QByteArray("init") << 0;
        QTest::newRow("an offer") << QByteArray("reservation.*") << 1;
    }

    void breaksInTheMiddleOfAMessage()
    {
        QFETCH(QByteArray, event);
        QFETCH(int, whole);
        BridgeBench bench(scriptOf({ .kind = FaultKind::HalfFrame, .events = { event } }));
        Witness alice(bench, bench.alice);
        if (whole > 0) {
            alice.readUntil("token_lifetime");
            bench.act([](EngineFixture &floor) { floor.task("{}"); });
        }

        alice.readToEnd();

        QCOMPARE(alice.frames.size(), whole);
        QCOMPARE(alice.rest.at(0), char(0x80 | textFrame));
        QVERIFY(alice.rest.contains(whole ? "\"reservation.created\"" : "\"init\""));
    }

    void withholdsHeartbeats()
    {
        BridgeBench bench(scriptOf({ .kind = FaultKind::NoHeartbeat, .worker = "Alice" }));
        const Listener alice(bench.url(bench.token(bench.alice)));
        QTRY_COMPARE(alice.names().size(), 1);
        const Listener bob(bench.url(bench.token(bench.bob)));
        QTRY_COMPARE(bob.names().size(), 1);

        bench.advance(20ms);
        QTRY_VERIFY(bob.beats() > 0);
        bench.act([](EngineFixture &floor) { floor.task("{}"); });
        QTRY_COMPARE(alice.names().size(), 2);

        QCOMPARE(alice.beats(), 0);
    }

    void delaysEventsAndKeepsTheirOrder()
    {
        BridgeBench bench(scriptOf(
            { .kind = FaultKind::LateEvents, .least = 10ms, .most = 10ms, .events = { "reservation.created" } }));
        const Listener alice(bench.url(bench.token(bench.alice)));
        QTRY_COMPARE(alice.names().size(), 1);
        TaskId task;
        bench.act([&task](EngineFixture &floor) { task = floor.task("{}"); });
        bench.act([&task](EngineFixture &floor) { floor.accept(task); });
        QCOMPARE(alice.names(), QStringList{ u"init"_s });

        bench.advance(10ms);

        QTRY_COMPARE(alice.names().size(), 3);
        QCOMPARE(alice.names().mid(1), QStringList({ u"reservation.created"_s, u"reservation.accepted"_s }));
    }
};

QTEST_GUILESS_MAIN(TestSocketGate)
#include "tst_socketgate.moc"
