#include "console/events/eventlink.h"
#include "console/events/eventsocket.h"
#include "core/base/forwardclock.h"
#include "tests/console/events/relay.h"
#include "tests/router/bridge/bridgebench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using End = SocketEnd::Kind;

ForwardClock::Steady steadyNow; ///< The machine's own pace, which nobody can set.

/// Tokens of the bench's Alice, and a count of them.
class BenchTokens final : public TokenSource
{
    BridgeBench &m_bench;

public:
    explicit BenchTokens(BridgeBench &bench)
        : m_bench(bench)
    {
    }

    QFuture<ApiResult<EventToken>> fresh() override
    {
        ++asked;
        if (error)
            return QtFuture::makeReadyFuture(ApiResult<EventToken>(tl::unexpect, *error));
        const QByteArray text = fixed.isEmpty() ? m_bench.token(worker, life) : fixed;
        return QtFuture::makeReadyFuture(ApiResult<EventToken>({ wrong ? text.chopped(3) : text, life }));
    }

    WorkerId worker = m_bench.alice;
    std::chrono::seconds life = 1h;
    bool wrong = false;
    std::optional<ApiError> error{};
    QByteArray fixed{}; ///< Given again and again; empty: a new one each time.
    int asked = 0;
};

/// A link to a real bridge; each has its own clock that stands still.
struct Linked
{
    BridgeBench bench;
    FakeClock machine;
    ForwardClock clock{ machine, [] { return steadyNow; } };
    WorkspaceId workspace = bench.workspace();
    std::shared_ptr<BenchTokens> tokens = std::make_shared<BenchTokens>(bench);
    EventLink link{ clock };
    QSignalSpy opened{ &link, &EventLink::opened };
    QSignalSpy lost{ &link, &EventLink::lost };
    QSignalSpy received{ &link, &EventLink::received };
    QSignalSpy replaced{ &link, &EventLink::replaced };

    [[nodiscard]] quint16 port() const { return quint16(bench.url({}).port()); }
    void start(quint16 at = 0)
    {
        link.start({ .bridge = QUrl(u"http://127.0.0.1:%1"_s.arg(at == 0 ? port() : at)),
            .workspace = workspace,
            .worker = bench.alice,
            .tokens = tokens });
    }
    void advance(std::chrono::milliseconds by)
    {
        machine.advance(by);
        steadyNow += by;
        link.lookAtClock();
    }
    /// Somebody sets the machine's clock, as much as that is.
    void setClock(std::chrono::milliseconds by) { machine.advance(by); }
    [[nodiscard]] SocketEnd lastEnd() const { return lost.constLast().constFirst().value<SocketEnd>(); }
    [[nodiscard]] PushedEvent lastEvent() const { return received.constLast().constFirst().value<PushedEvent>(); }
    TaskId offer()
    {
        TaskId task;
        bench.act([&task](EngineFixture &floor) { task = floor.task("{\"name\":\"Ana\"}"); });
        return task;
    }
};

} // namespace

class TestEventLink : public QObject
{
    Q_OBJECT
private slots:
    void tellsWhatHappens()
    {
        Linked f;
        f.start();
        QTRY_COMPARE(f.opened.count(), 1);

        const TaskId task = f.offer();

        QTRY_COMPARE(f.received.count(), 1);
        const PushedEvent event = f.lastEvent();
        QCOMPARE(event.type, QByteArray("reservation.created"));
        QCOMPARE(event.reservation->worker, f.bench.alice);
        QCOMPARE(event.task->id, task);
        QCOMPARE(event.task->attributes, QByteArray("{\"name\":\"Ana\"}"));
        QCOMPARE(f.lost.count(), 0);
    }

    void staysWhileTheHeartBeats()
    {
        Linked f;
        f.start();
        QTRY_COMPARE(f.opened.count(), 1);
        QSignalSpy heard(&f.link, &EventLink::heard);

        for (int i = 1; i < 6; ++i) {
            f.advance(20s);
            f.bench.advance(20ms);
            QTRY_VERIFY(heard.count() >= i);
        }

        QCOMPARE(f.lost.count(), 0);
        QCOMPARE(f.tokens->asked, 1);
    }

    void noticesAHalfOpenSocket()
    {
        Linked f;
        f.start();
        QTRY_COMPARE(f.opened.count(), 1);

        f.advance(30s); // the bridge's clock stands: no heartbeat

        QTRY_COMPARE(f.lost.count(), 1);
        QCOMPARE(f.lastEnd().kind, End::Silent);
        f.advance(2s);
        QTRY_COMPARE(f.opened.count(), 2);
    }

    void goesOnWhenTheClockIsSet_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("back, while it stands") << -3 << true;
        QTest::newRow("back, while it waits for the next try") << -3 << false;
    }

    void goesOnWhenTheClockIsSet()
    {
        QFETCH(int, hours);
        QFETCH(bool, isOpen);
        Linked f;
        Relay relay(f.port());
        f.start(relay.port());
        QTRY_COMPARE(f.opened.count(), 1);
        if (!isOpen) {
            relay.cut();
            QTRY_COMPARE(f.lost.count(), 1);
        }

        f.setClock(std::chrono::hours(hours));
        f.advance(30s);

        QTRY_COMPARE(f.lost.count(), 1);
        f.advance(2s);
        QTRY_COMPARE(f.opened.count(), 2);
    }

    void comesBackFromADeadSocket()
    {
        Linked f;
        Relay relay(f.port());
        f.start(relay.port());
        QTRY_COMPARE(f.opened.count(), 1);

        relay.cut();

        QTRY_COMPARE(f.lost.count(), 1);
        QCOMPARE(f.lastEnd().kind, End::Unreachable);
        f.offer(); // missed: whoever hears opened() has to ask
        f.advance(799ms);
        QCOMPARE(f.tokens->asked, 1);
        f.advance(2s);
        QTRY_COMPARE(f.opened.count(), 2);
    }

    void triesAtOnceWhenWoken()
    {
        Linked f;
        Relay relay(f.port());
        f.start(relay.port());
        QTRY_COMPARE(f.opened.count(), 1);
        relay.cut();
        QTRY_COMPARE(f.lost.count(), 1);

        f.link.wake();

        QTRY_COMPARE(f.opened.count(), 2);
    }

    void opensAnotherAtOnceBesideOneThatMayBeDead_data()
    {
        QTest::addColumn<bool>("fixedToken");
        QTest::newRow("with a token of its own") << false;
        QTest::newRow("with the token there is") << true;
    }

    void opensAnotherAtOnceBesideOneThatMayBeDead()
    {
        QFETCH(bool, fixedToken);
        Linked f;
        if (fixedToken)
            f.tokens->fixed = f.bench.token(f.bench.alice, 1h);
        f.start();
        QTRY_COMPARE(f.opened.count(), 1);

        f.link.wake(); // after a sleep, or in another network

        QTRY_COMPARE(f.opened.count(), 2);
        QCOMPARE(f.lost.count(), 0); // the first was there until then
        f.offer();
        QTRY_COMPARE(f.received.count(), 1);
    }

    void saysWhyItCannotOpen_data()
    {
        QTest::addColumn<bool>("wrong");
        QTest::addColumn<bool>("noToken");
        QTest::addColumn<int>("kind");
        QTest::newRow("nobody listens") << false << false << int(End::Unreachable);
        QTest::newRow("wrong token") << true << false << int(End::Refused);
        QTest::newRow("no token to be had") << false << true << int(End::Unreachable);
    }

    void saysWhyItCannotOpen()
    {
        QFETCH(bool, wrong);
        QFETCH(bool, noToken);
        QFETCH(int, kind);
        Linked f;
        f.tokens->wrong = wrong;
        if (noToken)
            f.tokens->error = ApiError{ .detail = u"no answer"_s };
        QTcpServer gone;
        gone.listen(QHostAddress::LocalHost);
        const quint16 nobody = gone.serverPort();
        gone.close();

        f.start(wrong || noToken ? f.port() : nobody);

        QTRY_COMPARE(f.lost.count(), 1);
        QCOMPARE(int(f.lastEnd().kind), kind);
        QVERIFY(!f.lastEnd().detail.contains(u"ey"_s)); // nothing of the token
        QCOMPARE(f.opened.count(), 0);
        f.tokens->wrong = false;
        f.tokens->error.reset();
        f.advance(2s);
        if (wrong || noToken)
            QTRY_COMPARE(f.opened.count(), 1);
        else
            QTRY_COMPARE(f.lost.count(), 2);
    }

    void givesUpASocketForAnother_data()
    {
        QTest::addColumn<bool>("worker");
        QTest::addColumn<bool>("renewal");
        QTest::newRow("another worker") << true << false;
        QTest::newRow("another workspace") << false << false;
        QTest::newRow("another worker, at a renewal") << true << true;
    }

    void givesUpASocketForAnother()
    {
        QFETCH(bool, worker);
        QFETCH(bool, renewal);
        Linked f;
        QSignalSpy told(&f.link, &EventLink::unreadable);
        f.tokens->life = 40s;
        if (renewal) {
            f.start();
            QTRY_COMPARE(f.opened.count(), 1);
        }
        if (worker)
            f.tokens->worker = f.bench.bob;
        else
            f.workspace = sid<WorkspaceId>(99);

        if (renewal)
            f.advance(20s);
        else
            f.start();

        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(f.opened.count(), renewal ? 1 : 0); // the one that stands stays
        QCOMPARE(f.lost.count(), renewal ? 0 : 1);
        if (!renewal)
            QCOMPARE(f.lastEnd().kind, End::Misdirected);
    }

    void opensAnotherWhenTheTokenHasEnded()
    {
        Linked f;
        f.tokens->life = 10s;
        f.start();
        QTRY_COMPARE(f.opened.count(), 1);

        f.bench.advance(10s);

        QTRY_COMPARE(f.lost.count(), 1);
        QCOMPARE(f.lastEnd().kind, End::TokenEnded);
        QCOMPARE(f.lastEnd().closeCode, 1008);
        f.advance(2s);
        QTRY_COMPARE(f.opened.count(), 2);
        QCOMPARE(f.tokens->asked, 2);
    }

    void renewsWithoutAGap()
    {
        Linked f;
        f.tokens->life = 40s;
        f.start();
        QTRY_COMPARE(f.opened.count(), 1);

        f.advance(20s);

        QTRY_COMPARE(f.opened.count(), 2);
        QCOMPARE(f.lost.count(), 0);
        QCOMPARE(f.tokens->asked, 2);
        f.offer();
        QTRY_COMPARE(f.received.count(), 1);
        f.bench.act([&](EngineFixture &floor) { floor.move(f.bench.alice, floor.unavailable); });
        QTRY_COMPARE(f.lastEvent().type, QByteArray("worker.activity.update"));
        QCOMPARE(f.received.count(), 2); // each once
    }

    void keepsTheOldSocketWhenARenewalFails()
    {
        Linked f;
        f.tokens->life = 40s;
        f.start();
        QTRY_COMPARE(f.opened.count(), 1);

        f.tokens->wrong = true;
        f.advance(20s);
        QTRY_COMPARE(f.tokens->asked, 2);
        f.offer();
        QTRY_COMPARE(f.received.count(), 1);

        QCOMPARE(f.lost.count(), 0);
        f.tokens->wrong = false;
        f.advance(20s);
        QTRY_COMPARE(f.opened.count(), 2);
    }

    void opensNoOtherSocketWithTheSameToken()
    {
        Linked f;
        f.tokens->life = 40s;
        f.start();
        QTRY_COMPARE(f.opened.count(), 1);

        f.tokens->fixed = f.bench.token(f.bench.alice, 40s); // a source that has no new one yet
        f.tokens->life = 20s;
        f.advance(20s);
        QTRY_COMPARE(f.tokens->asked, 2);
        f.offer();
        QTRY_COMPARE(f.received.count(), 1);

        QCOMPARE(f.opened.count(), 1);
        f.tokens->fixed.clear();
        f.tokens->life = 40s;
        f.advance(20s);
        QTRY_COMPARE(f.opened.count(), 2);
    }

    void yieldsToAnotherSession()
    {
        Linked f;
        f.start();
        QTRY_COMPARE(f.opened.count(), 1);

        Listener other(f.bench.url(f.bench.token(f.bench.alice), "&closeExistingSessions=true"));

        QTRY_COMPARE(f.replaced.count(), 1);
        QCOMPARE(f.lastEnd().closeCode, 4001);
        f.advance(1h);
        f.link.wake();
        QCOMPARE(f.tokens->asked, 1); // no war
        f.link.takeOver();
        QTRY_COMPARE(f.opened.count(), 2);
        QTRY_VERIFY(other.isClosed());
        QCOMPARE(other.closeCode(), 4001);
    }

    void leavesOthersAloneWhenItComesBack()
    {
        Linked f;
        Relay relay(f.port());
        f.start(relay.port());
        QTRY_COMPARE(f.opened.count(), 1);
        relay.cut();
        QTRY_COMPARE(f.lost.count(), 1);
        Listener other(f.bench.url(f.bench.token(f.bench.alice)));
        QTRY_COMPARE(other.names().size(), 1);

        f.link.wake();

        QTRY_COMPARE(f.opened.count(), 2);
        f.offer();
        QTRY_COMPARE(other.names().size(), 2);
        QVERIFY(!other.isClosed());
    }

    void neverTakesTheWorkerOffline()
    {
        Linked f;
        f.start();
        QTRY_COMPARE(f.opened.count(), 1);
        const QString before = f.bench.activityOf(f.bench.alice);

        f.link.stop();
        f.start();
        QTRY_COMPARE(f.opened.count(), 2);

        QCOMPARE(f.bench.activityOf(f.bench.alice), before);
    }

    void aSocketThatIsStoppedIsLost_data()
    {
        QTest::addColumn<bool>("stood");
        QTest::addColumn<bool>("anew");
        QTest::newRow("stopped") << true << false;
        QTest::newRow("started anew") << true << true;
        QTest::newRow("there was none") << false << false;
    }

    void aSocketThatIsStoppedIsLost()
    {
        QFETCH(bool, stood);
        QFETCH(bool, anew);
        Linked f;
        if (stood) {
            f.start();
            QTRY_COMPARE(f.opened.count(), 1);
        }

        if (anew)
            f.start();
        else
            f.link.stop();

        QCOMPARE(f.lost.count(), stood ? 1 : 0);
        if (stood)
            QCOMPARE(f.lastEnd().kind, End::Stopped);
        if (anew)
            QTRY_COMPARE(f.opened.count(), 2);
    }

    void asksTheBridgeAsTheServiceWantsIt()
    {
        const QUrl url = socketUrl(
            { .bridge = QUrl(u"https://event-bridge.ie1.twilio.com"_s), .token = "ey.J-_.x", .takesOver = true });

        QVERIFY(
            url.toString(QUrl::FullyEncoded)
                .startsWith(u"wss://event-bridge.ie1.twilio.com/v1/wschannels?token=ey.J-_.x&closeExistingSessions=true"
                            "&clientVersion="_s));
        QVERIFY(url.toString().endsWith(u"&setWorkerOfflineIfDisconnected=false"_s));
    }
};

QTEST_GUILESS_MAIN(TestEventLink)
#include "tst_eventlink.moc"
