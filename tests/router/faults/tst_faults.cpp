#include "router/faults/faults.h"
#include "router/faults/faultwindow.h"

#include <QTest>
#include <cmath>

Q_DECLARE_METATYPE(router::Fault)
Q_DECLARE_METATYPE(router::FaultKind)

using namespace std::chrono_literals;
using namespace router;

namespace {

HttpRequest get(const QByteArray &path)
{
    return { .method = "GET", .path = path };
}

Fate fateUnder(const Fault &fault)
{
    Faults faults({ .faults = { fault } });
    return faults.fateOf(get("/v1/Workspaces"), 0ms);
}

} // namespace

class TestFaults : public QObject
{
    Q_OBJECT

private slots:
    void refuseWithTheServicesWords_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");

        QTest::newRow("429") << Fault{ .kind = FaultKind::TooManyRequests, .retryAfter = 7s } << 429
                             << QByteArray("20429") << QByteArray("Retry-After") << QByteArray("7");
        QTest::newRow("503") << Fault{ .kind = FaultKind::ServerError, .status = 503 } << 503 << QByteArray("20503")
                             << QByteArray() << QByteArray();
        QTest::newRow("401") << Fault{ .kind = FaultKind::TokenWithdrawn } << 401 << QByteArray("20003")
                             << QByteArray("WWW-Authenticate") << QByteArray("Basic realm=\"Twilio API\"");
    }

    void refuseWithTheServicesWords()
    {
        QFETCH(Fault, fault);
        QFETCH(int, status);
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, value);

        const Fate fate = fateUnder(fault);
        const HttpResponse answer = struck(fate, { .body = "{}" });

        QVERIFY(!fate.isCarriedOut);
        QCOMPARE(answer.status, status);
        QVERIFY(answer.body.contains(QByteArray("\"code\":" + code)));
        if (!header.isEmpty())
            QCOMPARE(headerValue(answer.headers, header), value);
    }

    void mayTakeEffectAllTheSame_data()
    {
        QTest::addColumn<FaultKind>("kind");

        QTest::newRow("error") << FaultKind::ServerError;
        QTest::newRow("drop") << FaultKind::Drop;
    }

    void mayTakeEffectAllTheSame()
    {
        QFETCH(FaultKind, kind);

        QVERIFY(!fateUnder({ .kind = kind }).isCarriedOut);
        const Fate fate = fateUnder({ .kind = kind, .carriedOut = true });

        QVERIFY(fate.isCarriedOut);
        QVERIFY(struck(fate, { .status = 201 }).status != 201);
    }

    void spoilTheAnswer_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<double>("sent");
        QTest::addColumn<int>("dateOff");
        QTest::addColumn<int>("delay");

        const QByteArray whole(R"({"sid":"WT"})");
        QTest::newRow("half") << Fault{ .kind = FaultKind::HalfAnswer } << whole << 0.5 << 0 << 0;
        QTest::newRow("no JSON") << Fault{ .kind = FaultKind::BadJson } << QByteArray(R"({"sid")") << 1.0 << 0 << 0;
        QTest::newRow("clock") << Fault{ .kind = FaultKind::ClockSkew, .skew = -90s } << whole << 1.0 << -90 << 0;
        QTest::newRow("late") << Fault{ .kind = FaultKind::Slow, .least = 3s, .most = 3s } << whole << 1.0 << 0 << 3000;
    }

    void spoilTheAnswer()
    {
        QFETCH(Fault, fault);
        QFETCH(QByteArray, body);
        QFETCH(double, sent);
        QFETCH(int, dateOff);
        QFETCH(int, delay);

        const Fate fate = fateUnder(fault);
        const HttpResponse answer = struck(fate, { .status = 201, .body = R"({"sid":"WT"})" });

        QVERIFY(fate.isCarriedOut);
        QCOMPARE(answer.status, 201);
        QCOMPARE(answer.body, body);
        QCOMPARE(answer.damage.sent, sent);
        QCOMPARE(answer.damage.dateOff.count(), dateOff);
        QCOMPARE(fate.delay.count(), delay);
    }

    void strikeInTheirWindow_data()
    {
        QTest::addColumn<int>("second");
        QTest::addColumn<bool>("once");
        QTest::addColumn<bool>("again");

        QTest::newRow("before") << 9 << false << false;
        QTest::newRow("begins") << 10 << true << true;
        QTest::newRow("ends") << 15 << false << false;
        QTest::newRow("comes again") << 41 << false << true;
        QTest::newRow("ends again") << 45 << false << false;
    }

    void strikeInTheirWindow()
    {
        QFETCH(int, second);
        QFETCH(bool, once);
        QFETCH(bool, again);
        Fault fault{ .kind = FaultKind::TokenWithdrawn, .from = 10s, .until = 15s };
        Faults single({ .faults = { fault } });
        fault.every = 30s;
        Faults repeated({ .faults = { fault } });

        QCOMPARE(!single.fateOf(get("/"), std::chrono::seconds(second)).isCarriedOut, once);
        QCOMPARE(!repeated.fateOf(get("/"), std::chrono::seconds(second)).isCarriedOut, again);
    }

    void strikeWhoTheyAreMeantFor_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<bool>("meant");

        QTest::newRow("all") << QByteArray("*") << QByteArray("/v1/Workspaces") << true;
        QTest::newRow("itself") << QByteArray("/v1/Workspaces") << QByteArray("/v1/Workspaces") << true;
        QTest::newRow("longer") << QByteArray("/v1/Workspaces") << QByteArray("/v1/Workspaces/WS1") << false;
        QTest::newRow("middle") << QByteArray("/v1/*/Tasks") << QByteArray("/v1/Workspaces/WS1/Tasks") << true;
        QTest::newRow("end") << QByteArray("*/Tasks*") << QByteArray("/v1/Workspaces/WS1/Tasks/WT1") << true;
        QTest::newRow("other") << QByteArray("*/Tasks*") << QByteArray("/v1/Workspaces/WS1/Workers") << false;
        QTest::newRow("empty star") << QByteArray("/a*b") << QByteArray("/ab") << true;
    }

    void strikeWhoTheyAreMeantFor()
    {
        QFETCH(QByteArray, pattern);
        QFETCH(QByteArray, path);
        QFETCH(bool, meant);

        QCOMPARE(fitsStars(pattern, path), meant);
    }

    void ofSocketsStrikeNoRequest_data()
    {
        QTest::addColumn<FaultKind>("kind");

        QTest::newRow("drop") << FaultKind::SocketDrop;
        QTest::newRow("close") << FaultKind::SocketClose;
        QTest::newRow("half a frame") << FaultKind::HalfFrame;
        QTest::newRow("no heartbeat") << FaultKind::NoHeartbeat;
        QTest::newRow("late events") << FaultKind::LateEvents;
    }

    void ofSocketsStrikeNoRequest()
    {
        QFETCH(FaultKind, kind);
        Faults faults({ .faults = { { .kind = kind, .least = 1s, .most = 1s } } });

        const Fate fate = faults.fateOf({ .method = "GET", .path = "/v1/wschannels" }, 0ms);

        QVERIFY(fate.isCarriedOut && !fate.instead);
        QCOMPARE(fate.delay, 0ms);
    }

    void strikeTheMethodsTheyName()
    {
        Faults faults({ .faults = { { .kind = FaultKind::TokenWithdrawn, .methods = { "POST", "DELETE" } } } });

        QVERIFY(faults.fateOf(get("/"), 0ms).isCarriedOut);
        QVERIFY(!faults.fateOf({ .method = "POST", .path = "/" }, 0ms).isCarriedOut);
    }

    void comeAsOftenAsTheyShouldAndAgainWithTheSameSeed()
    {
        const FaultScript script{ .seed = 5, .faults = { { .kind = FaultKind::TokenWithdrawn, .probability = 0.2 } } };
        const auto run = [&script] {
            Faults faults(script);
            QList<bool> fates;
            for (int i = 0; i < 2000; ++i)
                fates.append(faults.fateOf(get("/"), 0ms).isCarriedOut);
            return fates;
        };

        const QList<bool> first = run();

        QCOMPARE(run(), first);
        QVERIFY(std::abs(first.count(false) - 400) < 80);
    }

    void addUp()
    {
        Faults faults({ .faults = { { .kind = FaultKind::Slow, .least = 2s, .most = 2s },
                            { .kind = FaultKind::Slow, .least = 3s, .most = 3s },
                            { .kind = FaultKind::TooManyRequests }, { .kind = FaultKind::TokenWithdrawn } } });

        const Fate fate = faults.fateOf(get("/"), 0ms);

        QCOMPARE(fate.delay, 5s);
        QCOMPARE(struck(fate, {}).status, 429);
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
