#include "apifixture.h"

#include "core/base/onfinished.h"

#include <QSignalSpy>
#include <QThread>

class TestApiClient : public QObject
{
    Q_OBJECT

    /// Sends and waits; the body or the error.
    static ApiResult<ApiAnswer> call(ApiClient &client, const ApiRequest &request)
    {
        std::optional<ApiResult<ApiAnswer>> result;
        client.send(request, [&result](const ApiResult<ApiAnswer> &answer) { result = answer; });
        if (!QTest::qWaitFor([&result] { return result.has_value(); }))
            return tl::make_unexpected(ApiError{ .detail = u"the test waited in vain"_s });
        return *result;
    }

private slots:
    void asksAnewWhenWoken_data()
    {
        QTest::addColumn<bool>("asks");
        QTest::newRow("what is asked for") << true;
        QTest::newRow("what is wished for") << false;
    }

    /// A connection that a sleep has killed says nothing: only the time limit would end the wait.
    void asksAnewWhenWoken()
    {
        QFETCH(bool, asks);
        ApiFixture f;
        const QByteArray what = asks ? "GET /v1/x" : "POST /v1/x";
        f.server.answer(what, { { .silent = true }, { .body = "here" } });
        std::optional<ApiResult<ApiAnswer>> result;
        f.client.send({ .method = asks ? ApiRequest::Method::Get : ApiRequest::Method::Post, .path = "/v1/x" },
            [&result](const ApiResult<ApiAnswer> &answer) { result = answer; });
        QTRY_COMPARE(f.server.count(what), 1);

        f.client.wake();

        QTRY_VERIFY(result.has_value());
        QCOMPARE(errorKind(*result), asks ? -1 : int(ApiError::Kind::Unreachable));
        QCOMPARE(f.server.count(what), asks ? 2 : 1); // a wish is never repeated
        QCOMPARE(errorKind(call(f.client, { .path = "/v1/y" })), int(ApiError::Kind::NotFound)); // and it goes on
    }

    void mapsEveryStatus_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("changesStatus");
        QTest::addColumn<int>("kind");
        using Kind = ApiError::Kind;

        QTest::newRow("200") << 200 << 0 << false << -1;
        QTest::newRow("201") << 201 << 0 << false << -1;
        QTest::newRow("204") << 204 << 0 << false << -1;
        QTest::newRow("302") << 302 << 0 << false << int(Kind::Refused);
        QTest::newRow("400 to a change of status") << 400 << 20001 << true << int(Kind::NotAllowedNow);
        QTest::newRow("400 to another change") << 400 << 20001 << false << int(Kind::Refused);
        QTest::newRow("400, other code") << 400 << 40153 << true << int(Kind::Refused);
        QTest::newRow("401") << 401 << 20003 << false << int(Kind::SignedOut);
        QTest::newRow("403") << 403 << 20403 << false << int(Kind::Forbidden);
        QTest::newRow("404") << 404 << 20404 << true << int(Kind::NotFound);
        QTest::newRow("405") << 405 << 20004 << false << int(Kind::Refused);
        QTest::newRow("410") << 410 << 0 << true << int(Kind::Gone);
        QTest::newRow("412") << 412 << 20412 << true << int(Kind::Stale);
        QTest::newRow("429") << 429 << 20429 << false << int(Kind::TooMany);
        QTest::newRow("500") << 500 << 20500 << false << int(Kind::Server);
        QTest::newRow("503") << 503 << 20503 << true << int(Kind::Server);
    }

    void mapsEveryStatus()
    {
        QFETCH(int, status);
        QFETCH(int, code);
        QFETCH(bool, changesStatus);
        QFETCH(int, kind);
        ApiFixture f;
        const QByteArray body = status == 204 ? QByteArray() : errorToJson(status, code, u"why"_s);
        f.server.answer("POST /v1/x", { { .status = status, .body = body } });

        const auto result
            = call(f.client, { .method = ApiRequest::Method::Post, .path = "/v1/x", .changesStatus = changesStatus });

        QCOMPARE(errorKind(result), kind);
        QCOMPARE(f.server.count("POST /v1/x"), 1);
        if (!result) {
            QCOMPARE(result.error().httpStatus, status);
            QCOMPARE(result.error().code, code);
            QVERIFY(result.error().detail.contains("why"_L1));
        }
    }

    void repeatsOnlyWhatMayBeRepeated_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QList<ScriptedAnswer>>("answers");
        QTest::addColumn<int>("asked");
        QTest::addColumn<int>("kind");
        const ScriptedAnswer fine{ .body = "{}" };
        const ScriptedAnswer broken{ .status = 503, .body = "{}" };
        const ScriptedAnswer hangUp{ .hangUp = true };
        const ScriptedAnswer cut{ .body = "{\"meta\":{}}", .cutAfter = 4 };
        const ScriptedAnswer gone{ .status = 404, .body = "{}" };
        using Answers = QList<ScriptedAnswer>;
        using Kind = ApiError::Kind;

        QTest::newRow("at once") << QByteArray("GET") << Answers{ fine } << 1 << -1;
        QTest::newRow("the third time") << QByteArray("GET") << Answers{ broken, broken, fine } << 3 << -1;
        QTest::newRow("cut in the middle") << QByteArray("GET") << Answers{ cut, fine } << 2 << -1;
        QTest::newRow("never") << QByteArray("GET") << Answers{ broken } << 3 << int(Kind::Server);
        QTest::newRow("cut each time") << QByteArray("GET") << Answers{ cut } << 3 << int(Kind::Unreachable);
        QTest::newRow("nothing to repeat") << QByteArray("GET") << Answers{ gone } << 1 << int(Kind::NotFound);
        QTest::newRow("a change") << QByteArray("POST") << Answers{ broken, fine } << 1 << int(Kind::Server);
        QTest::newRow("a change cut") << QByteArray("POST") << Answers{ cut, fine } << 1 << int(Kind::Unreachable);
        QTest::newRow("a change hung up on")
            << QByteArray("POST") << Answers{ hangUp, fine } << 1 << int(Kind::Unreachable);
    }

    void repeatsOnlyWhatMayBeRepeated()
    {
        QFETCH(QByteArray, verb);
        QFETCH(QList<ScriptedAnswer>, answers);
        QFETCH(int, asked);
        QFETCH(int, kind);
        ApiFixture f;
        f.server.answer(QByteArray(verb + " /v1/x"), answers);
        f.server.answer("GET /v1/before", { { .body = "{}" } });
        QVERIFY(call(f.client, { .path = "/v1/before" }).has_value()); // so that the connection is an old one

        const auto method = verb == "GET" ? ApiRequest::Method::Get : ApiRequest::Method::Post;
        const auto result = call(f.client, { .method = method, .path = "/v1/x", .body = verb == "GET" ? "" : "a=b" });

        QCOMPARE(errorKind(result), kind);
        QCOMPARE(f.server.count(QByteArray(verb + " /v1/x")), asked);
    }

    void sendsWhatIsNeeded()
    {
        ApiFixture f;
        f.server.answer("POST /v1/x", { { .body = "{}", .headers = { { "ETag", "W/\"7\"" } } } });

        const auto result = call(f.client,
            { .method = ApiRequest::Method::Post, .path = "/v1/x?Name=a%2Bb", .body = "To=%2B1", .ifMatch = "6" });

        QVERIFY(result.has_value());
        QCOMPARE(result->version, 7);
        const ScriptedRequest request = f.server.requests().constLast();
        QCOMPARE(request.query, QByteArray("Name=a%2Bb"));
        QCOMPARE(request.body, QByteArray("To=%2B1"));
        QCOMPARE(request.headers.value("content-type"), QByteArray("application/x-www-form-urlencoded"));
        QCOMPARE(request.headers.value("if-match"), QByteArray("6"));
        QCOMPARE(request.headers.value("authorization"), "Basic " + QByteArray("AC0123:token-of-mine").toBase64());
        QVERIFY(request.headers.value("user-agent").startsWith("Cordboard/"));
    }

    void neverLeavesItsOrigin()
    {
        ApiFixture f;
        ScriptedServer stranger;
        f.server.answer("GET /v1/x", { { .body = "{}" } });
        f.server.answer("GET /v1/moved",
            { { .status = 302, .headers = { { "Location", stranger.url().toEncoded() + "/v1/x" } } } });

        const auto next = call(f.client, { .path = stranger.url().toEncoded() + "/v1/x?Page=1" });
        const auto moved = call(f.client, { .path = "/v1/moved" });

        QVERIFY(next.has_value());
        QCOMPARE(f.server.requests().constFirst().query, QByteArray("Page=1"));
        QCOMPARE(errorKind(moved), int(ApiError::Kind::Refused));
        QVERIFY(stranger.requests().isEmpty());
    }

    void refusesToGoWhereItIsNotSafe_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("user");
        QTest::addColumn<int>("kind");

        QTest::newRow("plain") << u"http://192.0.2.1"_s << QByteArray("AC") << int(ApiError::Kind::Refused);
        QTest::newRow("not signed in") << u"http://127.0.0.1:1"_s << QByteArray() << int(ApiError::Kind::SignedOut);
    }

    void refusesToGoWhereItIsNotSafe()
    {
        QFETCH(QString, url);
        QFETCH(QByteArray, user);
        QFETCH(int, kind);
        ApiFixture f;

        f.client.setAccess(Endpoints::single(QUrl(url)), user, "secret");

        QCOMPARE(errorKind(call(f.client, { .path = "/v1/x" })), kind);
    }

    void tellsNoSecret_data()
    {
        QTest::addColumn<ScriptedAnswer>("answer");
        QTest::addColumn<QString>("shown");
        const QByteArray secret = "token-of-mine";
        const QByteArray encoded = QByteArray("AC0123:" + secret).toBase64();

        QTest::newRow("in a message") << ScriptedAnswer{ .status = 400,
            .body = errorToJson(400, 1, u"bad token-of-mine"_s) }
                                      << u"bad …"_s;
        QTest::newRow("in a page") << ScriptedAnswer{
            .status = 502, .body = "<p>you sent " + encoded + "</p>", .contentType = "text/html"
        } << u"HTTP 502, text/html: <p>you sent …</p>"_s;
        QTest::newRow("what the request had in its body")
            << ScriptedAnswer{ .status = 400, .body = errorToJson(400, 1, u"'hunter2' is too short"_s) }
            << u"'…' is too short"_s;
        QTest::newRow("no more than 200")
            << ScriptedAnswer{ .status = 502, .body = QByteArray(5000, 'x'), .contentType = "text/plain" }
            << QString(u"text/plain: "_s + QString(200, u'x'));
    }

    void tellsNoSecret()
    {
        QFETCH(ScriptedAnswer, answer);
        QFETCH(QString, shown);
        ApiFixture f;
        f.server.answer("POST /v1/x", { answer });

        const auto result
            = call(f.client, { .method = ApiRequest::Method::Post, .path = "/v1/x", .secrets = { "hunter2" } });

        QVERIFY(!result.has_value());
        QVERIFY2(result.error().detail.endsWith(shown), qPrintable(result.error().detail));
        QVERIFY(!result.error().detail.contains("token-of-mine"_L1));
    }

    void givesUpOnSilence()
    {
        ApiFixture f;
        f.client.setTimeLimit(50ms);
        f.server.answer("POST /v1/x", { { .silent = true } });

        const auto result = call(f.client, { .method = ApiRequest::Method::Post, .path = "/v1/x" });

        QCOMPARE(errorKind(result), int(ApiError::Kind::Unreachable));
        QCOMPARE(result.error().detail, QString(ApiError::noAnswer));
    }

    void tellsWhenAnswersStopAndReturn()
    {
        ApiFixture f;
        QSignalSpy reachable(&f.client, &ApiClient::reachableChanged);
        f.server.answer("GET /v1/x", { { .body = "{}" } });

        QVERIFY(call(f.client, { .path = "/v1/x" }).has_value());
        QCOMPARE(reachable.count(), 0);
        f.server.goAway();
        QCOMPARE(errorKind(call(f.client, { .path = "/v1/x" })), int(ApiError::Kind::Unreachable));
        QCOMPARE(errorKind(call(f.client, { .path = "/v1/x" })), int(ApiError::Kind::Unreachable));
        QCOMPARE(reachable.count(), 1);
        QCOMPARE(reachable.constLast().constFirst().toBool(), false);
        f.server.comeBack();
        QVERIFY(call(f.client, { .path = "/v1/x" }).has_value());
        QCOMPARE(reachable.count(), 2);
        QCOMPARE(reachable.constLast().constFirst().toBool(), true);
    }

    void waitsWhenAskedTo()
    {
        ApiFixture f;
        QSignalSpy budget(&f.client, &ApiClient::budgetChanged);
        f.server.answer("GET /v1/x",
            { { .status = 429, .body = "{}", .headers = { { "Retry-After", "8" } } },
                { .body = "{}", .headers = { { "X-Rate-Limit-Limit", "100" } } } });
        f.server.answer("POST /v1/x", { { .body = "{}" } });
        f.server.answer("GET /v1/offers", { { .body = "{}" } });

        const auto first = call(f.client, { .path = "/v1/x" });
        const auto early = call(f.client, { .path = "/v1/x" });
        const auto atADesk = call(f.client, { .path = "/v1/offers", .isUrgent = true });
        const auto change = call(f.client, { .method = ApiRequest::Method::Post, .path = "/v1/x" });

        QCOMPARE(errorKind(first), int(ApiError::Kind::TooMany));
        QCOMPARE(first.error().retryAfter, std::optional(8s));
        QCOMPARE(errorKind(early), int(ApiError::Kind::TooMany));
        QCOMPARE(early.error().retryAfter, std::optional(8s));
        QVERIFY(change.has_value()); // what a person does is not held back
        QVERIFY(atADesk.has_value()); // nor what an agent waits for
        QCOMPARE(f.server.count("GET /v1/x"), 1);
        QCOMPARE(budget.constLast().constFirst().value<Budget>().limitedUntil, f.clock.now() + 8s);
        f.clock.advance(8s);
        QVERIFY(call(f.client, { .path = "/v1/x" }).has_value());
    }

    void whatIsUrgentGoesBeforeWhatWaits_data()
    {
        QTest::addColumn<ApiRequest::Method>("method");
        QTest::addColumn<bool>("isUrgent");
        QTest::addColumn<bool>("isFirst");
        using Method = ApiRequest::Method;

        QTest::newRow("what an agent waits for") << Method::Get << true << true;
        QTest::newRow("what a person does") << Method::Post << false << true;
        QTest::newRow("one page more") << Method::Get << false << false;
    }

    /// Qt has six connections to a server; what is more waits for one of them.
    void whatIsUrgentGoesBeforeWhatWaits()
    {
        QFETCH(ApiRequest::Method, method);
        QFETCH(bool, isUrgent);
        QFETCH(bool, isFirst);
        ApiFixture f;
        f.server.answer("GET /v1/silent", { { .silent = true } });
        const auto send = [&f](const ApiRequest &request) { f.client.send(request, {}); };
        for (int i = 0; i < 5; ++i)
            send({ .path = "/v1/silent" });
        QTRY_COMPARE(f.server.count("GET /v1/silent"), 5);

        send({ .path = "/v1/first" }); // on the last connection
        send({ .path = "/v1/page" });
        send({ .path = "/v1/page" });
        send({ .method = method, .path = "/v1/offer", .isUrgent = isUrgent });

        QTRY_COMPARE(f.server.requests().size(), 9);
        QList<QByteArray> order;
        for (const ScriptedRequest &request : f.server.requests().sliced(5))
            order.append(request.path);
        QCOMPARE(order.indexOf("/v1/offer") < order.indexOf("/v1/page"), isFirst);
    }

    void knowsTheServersClock()
    {
        ApiFixture f;
        QSignalSpy offset(&f.client, &ApiClient::serverOffsetChanged);
        f.server.answer("GET /v1/x", { { .body = "{}", .headers = { { "Date", httpDate(f.clock.now() + 90s) } } } });

        QVERIFY(call(f.client, { .path = "/v1/x" }).has_value());
        const auto second = call(f.client, { .path = "/v1/x" });

        QCOMPARE(f.client.serverOffset(), std::chrono::milliseconds(90s));
        QCOMPARE(offset.count(), 1);
        QCOMPARE(second->requestedAt, f.clock.now() + 90s);
    }

    void aClockThatWasSetDoesNotDateAnAnswer_data()
    {
        QTest::addColumn<int>("hours");
        QTest::newRow("set forward") << 2;
        QTest::newRow("set back") << -2;
    }

    /// The very answer that tells of the jump is dated by it.
    void aClockThatWasSetDoesNotDateAnAnswer()
    {
        QFETCH(int, hours);
        ApiFixture f;
        const Instant serverNow = f.clock.now();
        f.server.answer("GET /v1/x", { { .body = "{}", .headers = { { "Date", httpDate(serverNow) } } } });
        QVERIFY(call(f.client, { .path = "/v1/x" }).has_value());

        f.clock.advance(std::chrono::hours(hours));

        const Instant requestedAt = call(f.client, { .path = "/v1/x" })->requestedAt;
        QVERIFY(requestedAt >= serverNow - 1s && requestedAt <= serverNow + 1s); // the service tells whole seconds
    }

    void signingOutGivesUpWhatIsUnderWay()
    {
        ApiFixture f;
        f.server.answer("GET /v1/x", { { .silent = true } });
        int answers = 0;
        f.client.send({ .path = "/v1/x" }, [&answers](const ApiResult<ApiAnswer> &answer) {
            ++answers;
            QCOMPARE(errorKind(answer), int(ApiError::Kind::Unreachable));
        });
        QTRY_COMPARE(f.server.count("GET /v1/x"), 1);

        f.client.forgetAccess();

        QCOMPARE(answers, 1);
        QCOMPARE(errorKind(call(f.client, { .path = "/v1/x" })), int(ApiError::Kind::SignedOut));
        QCOMPARE(answers, 1);
    }

    void answersAcrossThreads()
    {
        SystemClock clock;
        ScriptedServer server;
        const QByteArray body = toJson(Workspace{ .id = sid<WorkspaceId>(2), .name = u"Here"_s }, LinkBase{});
        server.answer("GET /v1/Workspaces/" + sid<WorkspaceId>(2).utf8(), { { .body = body } });
        QThread net;
        auto *client = new ApiClient(clock);
        client->moveToThread(&net);
        connect(&net, &QThread::finished, client, &QObject::deleteLater);
        net.start();
        QString name;
        QThread *answeredOn = nullptr;

        client->setAccess(Endpoints::single(server.url()), "AC", "s");
        onFinished(Api(client).workspaces.fetch(sid<WorkspaceId>(2)), this, [&](const ApiResult<Workspace> &answer) {
            name = answer ? answer->name : answer.error().detail;
            answeredOn = QThread::currentThread();
        });

        QTRY_COMPARE(name, u"Here"_s);
        QCOMPARE(answeredOn, thread());
        net.quit();
        QVERIFY(net.wait());
    }

    void aClientThatGoesEndsItsCalls()
    {
        SystemClock clock;
        ScriptedServer server;
        server.answer("GET /v1/Workspaces/" + sid<WorkspaceId>(2).utf8(), { { .silent = true } });
        auto client = std::make_unique<ApiClient>(clock);
        client->setAccess(Endpoints::single(server.url()), "AC", "s");
        const auto future = Api(client.get()).workspaces.fetch(sid<WorkspaceId>(2));
        int kind = -1;
        onFinished(future, this, [&kind](const ApiResult<Workspace> &answer) { kind = errorKind(answer); });
        QTRY_COMPARE(server.requests().size(), 1);

        client.reset();

        QTRY_COMPARE(kind, int(ApiError::Kind::Unreachable));
    }
};

QTEST_GUILESS_MAIN(TestApiClient)
#include "tst_apiclient.moc"
