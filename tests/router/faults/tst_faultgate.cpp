#include "core/httpserver/httpserver.h"
#include "router/faults/faultgate.h"
#include "support/fakeclock.h"
#include "tests/core/httpserver/serverbench.h"

#include <QTest>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace router;

namespace {

/// A server on loopback whose answers go through a gate.
class FaultyServer
{
public:
    explicit FaultyServer(const Fault &fault)
        : m_gate(m_loop, m_clock, { .faults = { fault } },
            [this](const HttpRequest &, const HttpReply &reply) {
                ++m_seen;
                reply({ .body = R"({"sid":"WT"})" });
            })
        , m_server(m_loop, [this](const HttpRequest &request, const HttpReply &reply) { m_gate.take(request, reply); })
        , m_port(m_server.listen(u"127.0.0.1"_s, 0).value_or(0))
        , m_thread([this] { m_loop.run(); })
    {
    }
    ~FaultyServer()
    {
        m_loop.stop();
        m_thread.join();
    }

    /// All that comes back on a connection which the client ends with its request.
    [[nodiscard]] QByteArray ask() const
    {
        RawClient client(m_port);
        client.send("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        return client.readToEnd();
    }
    [[nodiscard]] int seen() const { return m_seen; }

private:
    FakeClock m_clock;
    HttpLoop m_loop;
    std::atomic<int> m_seen = 0;
    FaultGate m_gate;
    HttpServer m_server;
    quint16 m_port;
    std::thread m_thread;
};

} // namespace

class TestFaultGate : public QObject
{
    Q_OBJECT

private slots:
    void breaksOffWithoutAWord()
    {
        const FaultyServer server({ .kind = FaultKind::Drop });

        QCOMPARE(server.ask(), QByteArray());
        QCOMPARE(server.seen(), 0);
    }

    void breaksOffAfterTheRequestTookEffect()
    {
        const FaultyServer server({ .kind = FaultKind::Drop, .carriedOut = true });

        QCOMPARE(server.ask(), QByteArray());
        QCOMPARE(server.seen(), 1);
    }

    void breaksOffInTheMiddle()
    {
        const FaultyServer server({ .kind = FaultKind::HalfAnswer });

        const QByteArray answer = server.ask();

        QCOMPARE(statusLine(answer), QByteArray("HTTP/1.1 200 OK"));
        QVERIFY(!answer.endsWith('}'));
    }

    void answersWithHalfABody()
    {
        const FaultyServer server({ .kind = FaultKind::BadJson });

        const QByteArray answer = server.ask();

        QVERIFY(answer.contains("Content-Length: 6\r\n"));
        QVERIFY(answer.endsWith("\r\n\r\n{\"sid\""));
    }

    void answersLate()
    {
        const FaultyServer server({ .kind = FaultKind::Slow, .least = 5ms, .most = 20ms });

        QVERIFY(server.ask().endsWith(R"({"sid":"WT"})"));
        QCOMPARE(server.seen(), 1);
    }

    void answersAtAnotherTime()
    {
        const FaultyServer server({ .kind = FaultKind::ClockSkew, .skew = -48h });

        const QByteArray answer = server.ask();
        const qsizetype at = answer.indexOf("Date: ") + 6;
        const auto date = instantFromHttpDate(QString::fromLatin1(answer.mid(at, answer.indexOf('\r', at) - at)));

        QVERIFY(date);
        QVERIFY(SystemClock().now() - *date > 47h);
    }

    void refusesInsteadOfAnswering()
    {
        const FaultyServer server({ .kind = FaultKind::TooManyRequests, .retryAfter = 4s });

        const QByteArray answer = server.ask();

        QCOMPARE(statusLine(answer), QByteArray("HTTP/1.1 429 Too Many Requests"));
        QVERIFY(answer.contains("Retry-After: 4\r\n"));
        QCOMPARE(server.seen(), 0);
    }
};

QTEST_GUILESS_MAIN(TestFaultGate)
#include "tst_faultgate.moc"
