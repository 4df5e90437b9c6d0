#include "console/events/eventlink.h"
#include "router/bridge/payloads.h"
#include "sessionfixture.h"
#include "tests/console/tokens/tokenfixture.h"

#include <QSignalSpy>

namespace {

const QByteArray toBridge = "POST /v1/wschannels";

/// A company whose token service and event bridge are one scripted server: Alice is worker 1 of workspace 1.
struct ByTokenFixture : SessionFixture
{
    QSignalSpy signedIn{ &session, &SessionController::signedIn };
    QSignalSpy left{ &session, &SessionController::left };
    QByteArray token = makeAccessToken({ .keySid = "SK1",
                                           .accountSid = sid<AccountId>(1).utf8(),
                                           .workspaceSid = sid<WorkspaceId>(1).utf8(),
                                           .workerSid = sid<WorkerId>(1).utf8(),
                                           .issuedAt = clock.now(),
                                           .expiresAt = clock.now() + 1h },
        "signs");

    ByTokenFixture()
    {
        giveToken(",\"workspace\":\"Contact Center\"");
        server.answer(toBridge,
            { { .body = "{\"payload\":" + router::payload(alice(1), { sid<AccountId>(1), clock.now() }) + "}" } });
    }
    void giveToken(const QByteArray &more)
    {
        answerToken({ .body = "{\"token\":\"" + token + "\"" + more + "}",
            .headers = { { "Date", httpDate(clock.now()) } } });
    }
    void answerToken(const ScriptedAnswer &answer) { server.answer("POST /token", { answer }); }
    [[nodiscard]] SignInRequest tokenRequest() const
    {
        SignInRequest wanted = request();
        wanted.account.clear();
        wanted.user = u"alice@example.com"_s;
        wanted.secret = "the password";
        wanted.tokenService = server.url();
        wanted.tokenService.setPath(u"/token"_s);
        return wanted;
    }
    [[nodiscard]] bool arrivesAt(SessionPhase phase) const
    {
        return QTest::qWaitFor([this, phase] { return session.phase() == phase; });
    }
    [[nodiscard]] bool signIn()
    {
        session.signIn(tokenRequest());
        return arrivesAt(SessionPhase::SignedIn);
    }
};

} // namespace

class TestSessionByToken : public QObject
{
    Q_OBJECT
private slots:
    void isWhoTheTokenSays()
    {
        ByTokenFixture f;

        QVERIFY(f.signIn());

        QCOMPARE(f.signedIn.count(), 1);
        QVERIFY(f.state.ownWorkerId() == sid<WorkerId>(1));
        QCOMPARE(f.state.ownWorker()->name, u"Alice"_s);
        QVERIFY(f.session.workspace()->id == sid<WorkspaceId>(1));
        QCOMPARE(f.session.workspace()->name, u"Contact Center"_s);
        QVERIFY(f.session.workspace()->account == sid<AccountId>(1));
        QCOMPARE(f.session.reach(), Reach::Worker);
        const EventAccess access = f.session.eventAccess(f.clock);
        QCOMPARE(access.bridge, f.server.url());
        QVERIFY(access.worker == sid<WorkerId>(1));
        const auto next = access.tokens->fresh();
        QTRY_VERIFY(next.isFinished());
        QCOMPARE(next.result()->text, f.token);
    }

    void callsTheWorkspaceAsTheProfileWhereNobodySaysItsName()
    {
        ByTokenFixture f;
        f.giveToken({});

        QVERIFY(f.signIn());

        QCOMPARE(f.session.workspace()->name, u"Home"_s);
    }

    void keepsTheLoginAndNoSecret()
    {
        ByTokenFixture f;

        QVERIFY(f.signIn());

        const Profile profile = *f.settings.profile(u"Home"_s);
        QCOMPARE(profile.tokenService, f.tokenRequest().tokenService);
        QCOMPARE(profile.user, u"alice@example.com"_s);
        QCOMPARE(profile.worker, sid<WorkerId>(1).text());
        const auto kept = f.store.memory.read(u"Home"_s);
        QTRY_VERIFY(kept.isFinished());
        QCOMPARE(*kept.result(), QByteArray("the password"));
        f.settings.save();
        QFile file(f.folder.filePath(u"settings.ini"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY(written.contains("/token"));
        QVERIFY(!written.contains("password"));
        QVERIFY(!written.contains(f.token));
    }

    void signsInAgainByItself()
    {
        ByTokenFixture f;
        QVERIFY(f.signIn());
        f.session.standDown();
        f.server.forgetRequests();

        f.session.resume(u"Home"_s);

        QVERIFY(f.arrivesAt(SessionPhase::SignedIn));
        QCOMPARE(f.server.requests().constFirst().headers.value("authorization"),
            "Basic " + QByteArray("alice@example.com:the password").toBase64());
    }

    void saysWhereItFailed_data()
    {
        QTest::addColumn<QByteArray>("asked");
        QTest::addColumn<ScriptedAnswer>("answer");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("atService");
        using Kind = ApiError::Kind;
        const QByteArray service = "POST /token";

        QTest::newRow("login not taken") << service << ScriptedAnswer{ .status = 401 } << int(Kind::SignedOut) << true;
        QTest::newRow("no agent") << service << ScriptedAnswer{ .status = 403 } << int(Kind::Forbidden) << true;
        QTest::newRow("no such page") << service << ScriptedAnswer{ .status = 404 } << int(Kind::NotFound) << true;
        QTest::newRow("no token") << service << ScriptedAnswer{ .body = "{}" } << int(Kind::Unreadable) << true;
        QTest::newRow("another server's token")
            << toBridge << ScriptedAnswer{ .status = 401, .body = "{}" } << int(Kind::SignedOut) << false;
        QTest::newRow("no such worker") << toBridge << ScriptedAnswer{ .status = 404, .body = "{}" }
                                        << int(Kind::NotFound) << false;
    }

    void saysWhereItFailed()
    {
        QFETCH(QByteArray, asked);
        QFETCH(ScriptedAnswer, answer);
        QFETCH(int, kind);
        QFETCH(bool, atService);
        ByTokenFixture f;
        f.server.answer(asked, { answer });

        f.session.signIn(f.tokenRequest());

        QVERIFY(f.arrivesAt(SessionPhase::Failed));
        QCOMPARE(int(f.session.error()->kind), kind);
        QCOMPARE(f.session.failedAtTokenService(), atService);
        QVERIFY(f.settings.profiles().isEmpty());
    }

    void sendsNoPasswordInTheOpen()
    {
        ByTokenFixture f;
        SignInRequest open = f.tokenRequest();
        open.tokenService = QUrl(u"http://desk.example.com/token"_s);

        f.session.signIn(open);

        QVERIFY(f.arrivesAt(SessionPhase::Failed));
        QCOMPARE(int(f.session.error()->kind), int(ApiError::Kind::Refused));
        QVERIFY(f.server.requests().isEmpty());
    }

    void endsWithTheTokens()
    {
        ByTokenFixture f;
        QVERIFY(f.signIn());

        f.session.tokensLost({ .kind = ApiError::Kind::SignedOut, .httpStatus = 401 });

        QCOMPARE(f.session.phase(), SessionPhase::Failed);
        QVERIFY(f.session.failedAtTokenService());
        QCOMPARE(f.left.count(), 1);
    }

    void forgetsThePasswordWhenOneSignsOut()
    {
        ByTokenFixture f;
        QVERIFY(f.signIn());
        const EventAccess access = f.session.eventAccess(f.clock);

        f.session.signOut();

        const auto next = access.tokens->fresh();
        QTRY_VERIFY(next.isFinished());
        QCOMPARE(kindOf(next.result()), int(ApiError::Kind::SignedOut));
        const auto kept = f.store.memory.read(u"Home"_s);
        QTRY_VERIFY(kept.isFinished());
        QVERIFY(!kept.result().has_value());
    }

    void aLaterSignInByKeyUsesNoToken()
    {
        ByTokenFixture f;
        QVERIFY(f.signIn());
        f.server.forgetRequests();

        f.signInAs(f.request());

        QVERIFY(f.arrivesAt(SessionPhase::SignedIn));
        QCOMPARE(f.session.reach(), Reach::Account);
        QCOMPARE(f.server.count(toBridge), 0);
    }
};

QTEST_GUILESS_MAIN(TestSessionByToken)
#include "tst_sessionbytoken.moc"
