#include "console/sync/toldrows.h"
#include "console/tunnel/tunnelcarrier.h"
#include "tests/console/api/apifixture.h"
#include "tests/console/tokens/tokenfixture.h"
#include "tunnelfixture.h"

#include <QJsonDocument>
#include <QSignalSpy>

namespace {

const QByteArray toBridge = "POST /v1/wschannels";

/// A client that is signed in by a token of worker 3 in workspace 2; the bridge is scripted.
struct Fixture : TokenFixture
{
    ApiClient client{ clock };
    Api api{ &client };
    ServiceTokens tokens{ clock };
    WorkspaceId workspace = sid<WorkspaceId>(2);
    WorkerId me = sid<WorkerId>(3);
    router::PayloadFrame frame{ sid<AccountId>(1), atSecond(0) };

    [[nodiscard]] bool begin(bool seesOthers = false)
    {
        client.setLongestDelay(1ms);
        answer({ given(token()) });
        const auto first = tokens.begin(access());
        client.setAccess(Endpoints::single(server.url()), std::make_shared<TunnelCarrier>(&tokens, seesOthers));
        return QTest::qWaitFor([&first] { return first.isFinished(); }) && first.result().has_value();
    }
    [[nodiscard]] QJsonObject sent(int number = 0) const
    {
        QList<ScriptedRequest> requests = server.requests();
        requests.removeIf([](const ScriptedRequest &request) { return request.path != "/v1/wschannels"; });
        return QJsonDocument::fromJson(requests.value(number).body).object();
    }
    template <typename Resource> [[nodiscard]] ScriptedAnswer shown(const Resource &resource) const
    {
        return { .body = "{\"payload\":" + router::payload(resource, frame) + "}" };
    }
    [[nodiscard]] static ScriptedAnswer list(const QList<QByteArray> &rows, const QByteArray &after = "null")
    {
        return { .body = "{\"payload\":{\"contents\":[" + rows.join(',') + "],\"after_sid\":" + after + "}}" };
    }
};

} // namespace

/// What the resources' classes ask for, by a worker's token alone.
class TestTunnelCarrier : public QObject
{
    Q_OBJECT
private slots:
    void readsWhatTheBridgeShows()
    {
        Fixture f;
        QVERIFY(f.begin());
        Worker worker = someWorker(3);
        worker.version = 5;
        f.server.answer(toBridge, { f.shown(worker) });

        const auto answer = f.api.workers.fetch(f.workspace, f.me);
        waitFor(answer);

        QVERIFY(answer.result().has_value());
        QCOMPARE(answer.result()->version, 5);
        QCOMPARE(answer.result()->name, worker.name);
        QCOMPARE(f.sent()["method"_L1].toString(), u"GET"_s);
        QCOMPARE(f.sent()["token"_L1].toString().toUtf8(), f.token());
        for (const ScriptedRequest &request : f.server.requests())
            QVERIFY(request.path == "/token" || !request.headers.contains("authorization"));
    }

    void followsAListToItsEnd()
    {
        Fixture f;
        QVERIFY(f.begin());
        const auto row = [&f](int number) { return router::payload(someActivity(number, u"A"_s, true), f.frame); };
        f.server.answer(toBridge,
            { Fixture::list({ row(1), "{\"sid\":3}" }, '"' + sid<ActivityId>(1).utf8() + '"'), Fixture::list({ row(2) }) });

        const auto answer = f.api.activities.list(f.workspace);
        waitFor(answer);

        QCOMPARE(answer.result()->rows.size(), 2);
        QCOMPARE(answer.result()->unreadable.size(), 1);
        QVERIFY(!f.sent(0)["params"_L1].toObject().contains(u"AfterSid"_s));
        QCOMPARE(f.sent(1)["params"_L1]["AfterSid"_L1].toString(), sid<ActivityId>(1).text());
    }

    void aRowThatCannotBeReadHasNotGone()
    {
        Fixture f;
        QVERIFY(f.begin(true));
        const auto row = [&f](int number) { return router::payload(someWorker(number), f.frame); };
        const QByteArray damaged = "{\"sid\":\"" + sid<WorkerId>(5).utf8() + "\"}";
        f.server.answer(toBridge,
            { Fixture::list({ row(4), row(5) }), Fixture::list({ row(4), damaged }), Fixture::list({ row(4), row(5) }) });
        const auto told = std::make_shared<ToldRows<Worker>>();
        QList<int> rows;
        const auto read = [&f, &told, &rows] {
            told->begin();
            rows.append(0);
            const auto answer = f.api.workers.list(
                f.workspace, [&rows](const QList<Worker> &page, Instant) { rows.last() += int(page.size()); }, told);
            waitFor(answer);
            return answer.isFinished() && answer.result().has_value() ? answer.result()->unreadable.size() : -1;
        };
        const auto isPresent = [&told](int number) { return told->takePresent().contains(sid<WorkerId>(number)); };
        QCOMPARE(read(), 0);
        QVERIFY(isPresent(5));

        QCOMPARE(read(), 1);

        QVERIFY(isPresent(5));
        QCOMPARE(read(), 0);
        QCOMPARE(rows, QList({ 2, 0, 1 })); // told again once it can be read
    }

    void sortsOutWhichAreOpen()
    {
        Fixture f;
        QVERIFY(f.begin());
        const auto row = [&f](int number, ReservationStatus status) {
            const router::BridgeReservation shown{ .reservation = someReservation(number, status),
                .task = router::BridgeTask{ someTask(number) } };
            return router::payload(shown, f.frame);
        };
        f.server.answer(toBridge,
            { Fixture::list({ row(1, ReservationStatus::Pending), row(2, ReservationStatus::Accepted) }) });

        const auto answer = f.api.reservations.list(f.workspace, f.me, ReservationStatus::Accepted);
        waitFor(answer);

        QCOMPARE(answer.result()->rows.size(), 1);
        QVERIFY(answer.result()->rows.constFirst().id == sid<ReservationId>(2));
    }

    void asksNobodyForWhatItCannotDo()
    {
        Fixture f;
        QVERIFY(f.begin());
        QSignalSpy reachable(&f.client, &ApiClient::reachableChanged);

        const auto answer = f.api.workflows.list(f.workspace);
        waitFor(answer);

        QVERIFY(isBeyond(answer.result().error()));
        QCOMPARE(f.server.count(toBridge), 0);
        QCOMPARE(reachable.count(), 0);
    }

    void goesOnceMoreWithAnotherToken()
    {
        Fixture f;
        QVERIFY(f.begin());
        f.clock.advance(1min);
        const QByteArray second = f.token();
        f.answer({ f.given(second) });
        f.server.answer(toBridge, { { .status = 401, .body = "{}" }, f.shown(someWorker(3)) });

        const auto answer = f.api.workers.setActivity(f.workspace, f.me, sid<ActivityId>(1));
        waitFor(answer);

        QVERIFY(answer.result().has_value());
        QCOMPARE(f.server.count(toBridge), 2);
        QCOMPARE(f.sent(1)["token"_L1].toString().toUtf8(), second);
    }

    void doesNotGoOnForEver()
    {
        Fixture f;
        QVERIFY(f.begin());
        f.clock.advance(1min);
        f.server.answer(toBridge, { { .status = 401, .body = "{}" } });

        const auto answer = f.api.workers.fetch(f.workspace, f.me);
        waitFor(answer);

        QCOMPARE(errorKind(answer.result()), int(ApiError::Kind::SignedOut));
        QCOMPARE(f.server.count(toBridge), 2);
    }

    void repeatsWhatOnlyReads()
    {
        Fixture f;
        QVERIFY(f.begin());
        f.server.answer(toBridge, { { .status = 503 }, f.shown(someWorker(3)) });

        const auto answer = f.api.workers.fetch(f.workspace, f.me);
        waitFor(answer);

        QVERIFY(answer.result().has_value());
    }

    void neverRepeatsAChange()
    {
        Fixture f;
        QVERIFY(f.begin());
        f.server.answer(toBridge, { { .status = 503 }, f.shown(someWorker(3)) });

        const auto answer = f.api.workers.setActivity(f.workspace, f.me, sid<ActivityId>(1));
        waitFor(answer);

        QCOMPARE(errorKind(answer.result()), int(ApiError::Kind::Server));
        QCOMPARE(f.server.count(toBridge), 1);
    }

    void isOutOfReachWithoutAToken()
    {
        Fixture f;
        QVERIFY(f.begin());
        QSignalSpy reachable(&f.client, &ApiClient::reachableChanged);
        f.answer({ { .status = 503 } });
        f.clock.advance(2h);

        const auto answer = f.api.workers.fetch(f.workspace, f.me);
        waitFor(answer);

        QCOMPARE(errorKind(answer.result()), int(ApiError::Kind::Unreachable));
        QCOMPARE(f.server.count(toBridge), 0);
        QCOMPARE(reachable.count(), 1);
        QCOMPARE(reachable.constFirst().constFirst().toBool(), false);
    }

    void keepsTheTokenToItself()
    {
        Fixture f;
        QVERIFY(f.begin());
        f.server.answer(toBridge, { { .status = 400, .body = errorToJson(400, 1, u"bad "_s + QString::fromUtf8(f.token())) } });

        const auto answer = f.api.workers.fetch(f.workspace, f.me);
        waitFor(answer);

        QVERIFY(!answer.result().error().detail.contains(QString::fromUtf8(f.token())));
    }
};

QTEST_GUILESS_MAIN(TestTunnelCarrier)
#include "tst_tunnelcarrier.moc"
