#include "router/faults/socketfaults.h"

#include <QTest>
#include <cmath>

Q_DECLARE_METATYPE(router::Fault)

using namespace std::chrono_literals;
using namespace router;

namespace {

const SocketWorker alice{ .sid = "WK00000000000000000000000000000001", .name = "Alice" };

SocketMessage message(const QByteArray &event)
{
    return { .event = event };
}

/// What a fault does, in words: "withheld", "halved", "late 2 s", or nothing.
QByteArray fateUnder(const Fault &fault, const QByteArray &event, const SocketWorker &worker = alice)
{
    SocketFaults faults({ .faults = { fault } });
    const MessageFate fate = faults.fateOf(message(event), worker, 5s);
    if (fate.isWithheld)
        return "withheld";
    if (fate.isHalved)
        return "halved";
    return fate.delay.count() > 0 ? "late " + QByteArray::number(qint64(fate.delay.count())) : QByteArray();
}

QByteArray inWords(const std::optional<SocketEnd> &end)
{
    return end ? QByteArray::number(end->code) + ' ' + end->reason : QByteArray();
}

} // namespace

class TestSocketFaults : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatIsSent()
    {
        QVERIFY(readSocketMessage("").event.isEmpty());
        QCOMPARE(readSocketMessage(R"({"event_type":"task.updated","payload":{"channel_id":"x"}})").event,
            QByteArray("task.updated"));
        const SocketMessage init
            = readSocketMessage(R"({"event_type":"init","payload":{"channel_id":"WK1","workspace_sid":"WS1"}})");
        QCOMPARE(init.workerSid, QByteArray("WK1"));
        QCOMPARE(init.workspaceSid, QByteArray("WS1"));
    }

    void strikeMessages_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QByteArray>("event");
        QTest::addColumn<QByteArray>("fate");

        const Fault quiet{ .kind = FaultKind::NoHeartbeat };
        const Fault half{ .kind = FaultKind::HalfFrame };
        const Fault late{ .kind = FaultKind::LateEvents, .least = 2s, .most = 2s };
        const auto of = [](Fault fault, const QList<QByteArray> &events) {
            fault.events = events;
            return fault;
        };
        QTest::newRow("heartbeat") << quiet << QByteArray() << QByteArray("withheld");
        QTest::newRow("no heartbeat") << quiet << QByteArray("init") << QByteArray();
        QTest::newRow("half of any") << half << QByteArray("init") << QByteArray("halved");
        QTest::newRow("no half heartbeat") << half << QByteArray() << QByteArray();
        QTest::newRow("half of those meant")
            << of(half, { "task.*", "init" }) << QByteArray("init") << QByteArray("halved");
        QTest::newRow("whole otherwise") << of(half, { "task.*", "init" }) << QByteArray("reservation.created")
                                         << QByteArray();
        QTest::newRow("late") << late << QByteArray("task.updated") << QByteArray("late 2000");
        QTest::newRow("no late heartbeat") << late << QByteArray() << QByteArray();
        QTest::newRow("in time otherwise")
            << of(late, { "reservation.*" }) << QByteArray("task.updated") << QByteArray();
        QTest::newRow("later") << Fault{ .kind = FaultKind::HalfFrame, .from = 6s } << QByteArray("init")
                               << QByteArray();
        QTest::newRow("over") << Fault{ .kind = FaultKind::HalfFrame, .until = 5s } << QByteArray("init")
                              << QByteArray();
        QTest::newRow("of a request") << Fault{ .kind = FaultKind::Drop } << QByteArray("init") << QByteArray();
        QTest::newRow("of a socket") << Fault{ .kind = FaultKind::SocketDrop } << QByteArray("init") << QByteArray();
    }

    void strikeMessages()
    {
        QFETCH(Fault, fault);
        QFETCH(QByteArray, event);
        QFETCH(QByteArray, fate);

        QCOMPARE(fateUnder(fault, event), fate);
    }

    void strikeTheWorkersTheyName_data()
    {
        QTest::addColumn<QByteArray>("worker");
        QTest::addColumn<bool>("isMeant");

        QTest::newRow("all") << QByteArray("*") << true;
        QTest::newRow("by name") << QByteArray("Alice") << true;
        QTest::newRow("by pattern") << QByteArray("A*") << true;
        QTest::newRow("by SID") << alice.sid << true;
        QTest::newRow("somebody else") << QByteArray("Bob") << false;
    }

    void strikeTheWorkersTheyName()
    {
        QFETCH(QByteArray, worker);
        QFETCH(bool, isMeant);
        const Fault half{ .kind = FaultKind::HalfFrame, .worker = worker };
        SocketFaults faults({ .faults = { { .kind = FaultKind::SocketDrop, .worker = worker } } });

        QCOMPARE(fateUnder(half, "init"), isMeant ? QByteArray("halved") : QByteArray());
        QCOMPARE(faults.endOnOpening(alice, 0ms).has_value(), isMeant);
    }

    void endSockets_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QByteArray>("end");

        QTest::newRow("drop") << Fault{ .kind = FaultKind::SocketDrop } << QByteArray("0 ");
        QTest::newRow("close") << Fault{ .kind = FaultKind::SocketClose, .code = 4001, .reason = "new" }
                               << QByteArray("4001 new");
        QTest::newRow("withdrawn") << Fault{ .kind = FaultKind::TokenWithdrawn }
                                   << QByteArray("1008 The token was withdrawn");
        QTest::newRow("withdrawn at the bridge") << Fault{ .kind = FaultKind::TokenWithdrawn, .path = "/v1/wsch*" }
                                                 << QByteArray("1008 The token was withdrawn");
        QTest::newRow("withdrawn elsewhere")
            << Fault{ .kind = FaultKind::TokenWithdrawn, .path = "/v1/Workspaces*" } << QByteArray();
        QTest::newRow("withdrawn for writing")
            << Fault{ .kind = FaultKind::TokenWithdrawn, .methods = { "POST" } } << QByteArray();
        QTest::newRow("of requests") << Fault{ .kind = FaultKind::Drop } << QByteArray();
        QTest::newRow("of messages") << Fault{ .kind = FaultKind::HalfFrame } << QByteArray();
    }

    /// When they open within the window, and when they are open as it begins.
    void endSockets()
    {
        QFETCH(Fault, fault);
        QFETCH(QByteArray, end);
        fault.from = 3s;
        fault.until = 4s;
        fault.every = 10s;
        SocketFaults faults({ .faults = { fault } });

        QCOMPARE(inWords(faults.endOnOpening(alice, 13'500ms)), end);
        QCOMPARE(inWords(faults.endOnOpening(alice, 14s)), QByteArray());
        QCOMPARE(inWords(faults.endAt(alice, 13s)), end);
        QCOMPARE(inWords(faults.endAt(alice, 13'500ms)), QByteArray());
    }

    void knowWhenTheNextWindowOpens_data()
    {
        QTest::addColumn<int>("after");
        QTest::addColumn<int>("next");

        QTest::newRow("the first") << 0 << 3;
        QTest::newRow("another's") << 3 << 5;
        QTest::newRow("the first again") << 5 << 13;
        QTest::newRow("only that comes again") << 13 << 23;
    }

    void knowWhenTheNextWindowOpens()
    {
        QFETCH(int, after);
        QFETCH(int, next);
        const SocketFaults faults({ .faults = { { .kind = FaultKind::Drop, .from = 1s },
                                        { .kind = FaultKind::SocketDrop, .from = 3s, .until = 4s, .every = 10s },
                                        { .kind = FaultKind::SocketClose, .from = 5s } } });

        QCOMPARE(faults.nextOpening(std::chrono::seconds(after)).value(), std::chrono::seconds(next));
    }

    void strikeAsOftenAsTheyShouldAndAgainWithTheSameSeed()
    {
        const FaultScript script{ .seed = 5, .faults = { { .kind = FaultKind::SocketDrop, .probability = 0.2 } } };
        const auto run = [&script] {
            SocketFaults faults(script);
            QList<bool> ends;
            for (int i = 0; i < 2000; ++i)
                ends.append(faults.endOnOpening(alice, 0ms).has_value());
            return ends;
        };

        const QList<bool> first = run();

        QCOMPARE(run(), first);
        QVERIFY(std::abs(first.count(true) - 400) < 80);
    }
};

QTEST_GUILESS_MAIN(TestSocketFaults)
#include "tst_socketfaults.moc"
