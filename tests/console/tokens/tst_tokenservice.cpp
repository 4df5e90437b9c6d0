#include "core/wire/encode.h"
#include "tokenfixture.h"

namespace {

struct ServiceFixture : TokenFixture
{
    TokenService service{ clock };

    ApiResult<GivenToken> ask(const TokenServiceAccess &access)
    {
        const auto future = service.ask(access);
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }))
            return tl::make_unexpected(ApiError{ .detail = u"the test waited in vain"_s });
        return future.result();
    }
    ApiResult<GivenToken> ask() { return ask(access()); }
};

} // namespace

class TestTokenService : public QObject
{
    Q_OBJECT
private slots:
    void asksByTheDocumentedRequest()
    {
        ServiceFixture f;
        const QByteArray token = f.token();
        f.answer({ f.given(token, ",\"workspace\":\"Contact Center\"") });

        const auto answer = f.ask();

        QVERIFY(answer.has_value());
        const GivenToken expected{ .text = token,
            .account = sid<AccountId>(1),
            .workspace = sid<WorkspaceId>(2),
            .worker = sid<WorkerId>(3),
            .life = 1h,
            .workspaceName = u"Contact Center"_s };
        QVERIFY(*answer == expected);
        const ScriptedRequest asked = f.server.requests().constFirst();
        QCOMPARE(asked.headers.value("authorization"), "Basic " + QByteArray("alice:hush:hush").toBase64());
        QCOMPARE(asked.headers.value("accept"), QByteArray("application/json"));
        QVERIFY(asked.body.isEmpty());
        QVERIFY(asked.query.isEmpty());
    }

    void countsTheLifeByTheServicesClock()
    {
        ServiceFixture f;
        f.answer({ f.given(f.token(10min)) });
        f.clock.advance(-2h);

        const auto answer = f.ask();

        QVERIFY(answer.has_value());
        QVERIFY(answer->life == 10min);
    }

    void saysWhatWentWrong_data()
    {
        QTest::addColumn<ScriptedAnswer>("answer");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("said");
        using Kind = ApiError::Kind;
        const auto row = [](const char *name, const ScriptedAnswer &answer, Kind kind, const QString &said) {
            QTest::newRow(name) << answer << int(kind) << said;
        };
        row("login not taken", { .status = 401, .body = errorToJson(401, 1, u"no such login"_s) }, Kind::SignedOut,
            u"no such login"_s);
        row("nobody who may", { .status = 403 }, Kind::Forbidden, u"403"_s);
        row("no such page", { .status = 404 }, Kind::NotFound, u"404"_s);
        row("too often", { .status = 429, .headers = { { "Retry-After", "7" } } }, Kind::TooMany, u"429"_s);
        row("trouble", { .status = 503 }, Kind::Server, u"503"_s);
        row("elsewhere", { .status = 302, .headers = { { "Location", "https://evil.example/?secret=1" } } },
            Kind::Refused, u"a redirect to evil.example,"_s);
        row("elsewhere here", { .status = 307, .headers = { { "Location", "/other" } } }, Kind::Refused,
            u"a redirect to 127.0.0.1,"_s);
        row("no JSON", { .body = "<html>" }, Kind::Unreadable, u"no JSON object"_s);
        row("no token", { .body = "{\"jwt\":\"x\"}" }, Kind::Unreadable, u"no \"token\""_s);
        row("odd token", { .body = "{\"token\":\"x\"}" }, Kind::Unreadable, u"no JSON web token"_s);
        row("far too much", { .body = QByteArray(70'000, ' ') }, Kind::Unreadable, u"more than 64 KB"_s);
        row("hangs up", { .hangUp = true }, Kind::Unreachable, {});
        row("breaks off", { .body = "{\"token\":\"", .cutAfter = 3 }, Kind::Unreachable, {});
    }

    void saysWhatWentWrong()
    {
        QFETCH(ScriptedAnswer, answer);
        QFETCH(int, kind);
        QFETCH(QString, said);
        ServiceFixture f;
        f.answer({ answer });

        const auto result = f.ask();

        QCOMPARE(kindOf(result), kind);
        QVERIFY2(result.error().detail.contains(said), qPrintable(result.error().detail));
        QVERIFY(!result.error().detail.contains(u"secret"_s));
        if (result.error().httpStatus != 0) // where nothing was answered, Qt asks once more by itself
            QCOMPARE(f.server.requests().size(), 1); // no redirect is followed
    }

    void refusesTokensThatAreOfNoUse_data()
    {
        QTest::addColumn<std::chrono::seconds>("life");
        QTest::addColumn<QByteArray>("worker");

        QTest::newRow("ran out") << std::chrono::seconds(-1) << sid<WorkerId>(3).utf8();
        QTest::newRow("runs out now") << 0s << sid<WorkerId>(3).utf8();
        QTest::newRow("of a queue") << 3600s << sid<TaskQueueId>(3).utf8();
    }

    void refusesTokensThatAreOfNoUse()
    {
        QFETCH(std::chrono::seconds, life);
        QFETCH(QByteArray, worker);
        ServiceFixture f;
        const QByteArray token = makeAccessToken({ .keySid = "SK1",
                                                     .accountSid = sid<AccountId>(1).utf8(),
                                                     .workspaceSid = sid<WorkspaceId>(2).utf8(),
                                                     .workerSid = worker,
                                                     .issuedAt = f.clock.now(),
                                                     .expiresAt = f.clock.now() + life },
            "signs");
        f.answer({ f.given(token) });

        QCOMPARE(kindOf(f.ask()), int(ApiError::Kind::Unreadable));
    }

    void givesUpInTime()
    {
        ServiceFixture f;
        f.answer({ { .silent = true } });
        f.service.setTimeLimit(30ms);

        QCOMPARE(kindOf(f.ask()), int(ApiError::Kind::Unreachable));
    }

    void sendsNoPasswordInTheOpen()
    {
        ServiceFixture f;

        const auto answer = f.ask({ .url = QUrl(u"http://tokens.example.com/"_s), .login = u"a"_s, .password = "b" });

        QCOMPARE(kindOf(answer), int(ApiError::Kind::Refused));
    }

    void keepsThePasswordToItself()
    {
        ServiceFixture f;
        f.answer({ { .status = 400, .body = errorToJson(400, 1, u"bad password hush:hush"_s) } });

        const auto answer = f.ask();

        QVERIFY(!answer.has_value());
        QVERIFY(!answer.error().detail.contains(u"hush"_s));
    }
};

QTEST_GUILESS_MAIN(TestTokenService)
#include "tst_tokenservice.moc"
