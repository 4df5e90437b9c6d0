#include "console/control/sessioncontroller.h"
#include "console/credentials/memorystore.h"
#include "console/settings/settings.h"
#include "controlfixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A keyring in any mood.
class MoodyStore final : public CredentialStore
{
    Q_OBJECT
public:
    QFuture<StoreResult<QByteArray>> read(const QString &profile) override
    {
        return trouble ? said<QByteArray>(tl::unexpected(*trouble)) : memory.read(profile);
    }
    QFuture<StoreResult<Done>> write(const QString &profile, const QByteArray &secret) override
    {
        return trouble ? said<Done>(tl::unexpected(*trouble)) : memory.write(profile, secret);
    }
    QFuture<StoreResult<Done>> remove(const QString &profile) override
    {
        if (pretends)
            return said<Done>(Done{});
        return trouble ? said<Done>(tl::unexpected(*trouble)) : memory.remove(profile);
    }

    std::optional<StoreError> trouble;
    bool pretends = false; // says that it removed, and did not
    MemoryStore memory;

private:
    template <typename T>
    static QFuture<StoreResult<T>> said(const StoreResult<T> &result)
    {
        QPromise<StoreResult<T>> promise;
        promise.start();
        promise.addResult(result);
        promise.finish();
        return promise.future();
    }
};

struct Fixture : ControlFixture
{
    QTemporaryDir folder;
    Settings settings{ folder.filePath(u"settings.ini"_s) };
    MoodyStore store;
    SessionController session{ api, state, settings, store };

    Fixture()
    {
        state.clear();
        client.forgetAccess();
        server.answer("GET /v1/Workspaces", { list("workspaces", { toJson(someWorkspace(1, u"Tutorial"_s), {}),
                                                                   toJson(someWorkspace(2, u"Contact Center"_s), {}) }) });
        for (const int workspace : { 1, 2 }) {
            const QByteArray path = "GET /v1/Workspaces/" + sid<WorkspaceId>(workspace).utf8() + "/Workers";
            server.answer(path, { list("workers", { toJson(alice(workspace), {}) }) });
            server.answer(path + '/' + alice(workspace).id.utf8(), { ok(alice(workspace)) });
        }
    }
    static Worker alice(int workspace)
    {
        Worker worker = someWorker(workspace);
        worker.workspace = sid<WorkspaceId>(workspace);
        worker.name = u"Alice"_s;
        return worker;
    }
    [[nodiscard]] SignInRequest request() const
    {
        return { .profile = u"Home"_s,
                 .server = { .twilio = false, .url = server.url() },
                 .account = u"AC00000000000000000000000000000001"_s,
                 .secret = "top-secret" };
    }
    void signInAs(SignInRequest wanted)
    {
        wanted.workspace = u"Tutorial"_s;
        wanted.worker = u"Alice"_s;
        session.signIn(wanted);
    }
};

} // namespace

/// From a wish to a workspace and a worker, and back.
class TestSessionController : public QObject
{
    Q_OBJECT

private slots:
    void asksForWorkspaceAndWorker()
    {
        Fixture f;
        QSignalSpy signedIn(&f.session, &SessionController::signedIn);

        f.session.signIn(f.request());
        QCOMPARE(f.session.phase(), SessionPhase::Connecting);
        QTRY_COMPARE(f.session.phase(), SessionPhase::ChoosingWorkspace);
        QCOMPARE(f.session.workspaces().size(), 2);
        f.session.chooseWorkspace(sid<WorkspaceId>(1));
        QTRY_COMPARE(f.session.phase(), SessionPhase::ChoosingWorker);
        f.session.chooseWorker(sid<WorkerId>(1));

        QTRY_COMPARE(f.session.phase(), SessionPhase::SignedIn);
        QCOMPARE(signedIn.count(), 1);
        QCOMPARE(f.state.ownWorkerId(), sid<WorkerId>(1));
        QCOMPARE(f.state.workspace()->name, u"Tutorial"_s);
        QCOMPARE(f.settings.lastProfile(), u"Home"_s);
        QVERIFY(!f.session.isMemoryOnly());
    }

    void signsInByItselfNextTime()
    {
        Fixture f;
        f.signInAs(f.request());
        QTRY_COMPARE(f.session.phase(), SessionPhase::SignedIn);
        SessionController next(f.api, f.state, f.settings, f.store);

        next.resume({});

        QTRY_COMPARE(next.phase(), SessionPhase::SignedIn);
        QCOMPARE(f.state.ownWorker()->name, u"Alice"_s);
    }

    void startsSignedOutWithoutAProfile()
    {
        Fixture f;

        f.session.resume({});

        QCOMPARE(f.session.phase(), SessionPhase::SignedOut);
        QCOMPARE(f.server.requests().size(), 0);
    }

    void keepsNoSecretInTheSettings()
    {
        Fixture f;
        f.signInAs(f.request());
        QTRY_COMPARE(f.session.phase(), SessionPhase::SignedIn);
        QVERIFY(f.settings.save());

        QFile file(f.folder.filePath(u"settings.ini"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("Home"));
        QVERIFY(!text.contains("top-secret"));
        QVERIFY(f.session.lastRequest().secret.isEmpty());
    }

    void storesNothingForASingleRun()
    {
        Fixture f;
        SignInRequest request = f.request();
        request.remember = false;

        f.signInAs(request);

        QTRY_COMPARE(f.session.phase(), SessionPhase::SignedIn);
        QVERIFY(f.session.isMemoryOnly());
        QVERIFY(f.settings.profiles().isEmpty());
        QVERIFY(f.settings.lastProfile().isEmpty());
        QCOMPARE(f.store.memory.read(u"Home"_s).result().has_value(), false);
    }

    void saysWhatASingleRunDoesNotFind_data()
    {
        QTest::addColumn<QString>("workspace");
        QTest::addColumn<QString>("worker");

        QTest::newRow("no such workspace") << u"Nowhere"_s << u"Alice"_s;
        QTest::newRow("no such worker") << u"Tutorial"_s << sid<WorkerId>(77).text();
    }

    void saysWhatASingleRunDoesNotFind()
    {
        QFETCH(QString, workspace);
        QFETCH(QString, worker);
        Fixture f;
        SignInRequest request = f.request();
        request.remember = false;
        request.workspace = workspace;
        request.worker = worker;

        f.session.signIn(request);

        QTRY_COMPARE(f.session.phase(), SessionPhase::Failed);
        QCOMPARE(f.session.error()->kind, ApiError::Kind::NotFound);
    }

    void failsWithTheReason_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("kind");

        QTest::newRow("wrong secret") << 401 << int(ApiError::Kind::SignedOut);
        QTest::newRow("not allowed") << 403 << int(ApiError::Kind::Forbidden);
        QTest::newRow("out of order") << 503 << int(ApiError::Kind::Server);
    }

    void failsWithTheReason()
    {
        QFETCH(int, status);
        QFETCH(int, kind);
        Fixture f;
        f.server.answer("GET /v1/Workspaces", { Fixture::no(status) });

        f.session.signIn(f.request());

        QTRY_COMPARE(f.session.phase(), SessionPhase::Failed);
        QCOMPARE(int(f.session.error()->kind), kind);
    }

    void sendsNoSecretToUnsafePlaces()
    {
        Fixture f;
        SignInRequest request = f.request();
        request.server.url = QUrl(u"http://example.com"_s);

        f.session.signIn(request);

        QCOMPARE(f.session.phase(), SessionPhase::Failed);
        QCOMPARE(f.server.requests().size(), 0);
    }

    void tellsKeyringTrouble_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("trouble");

        QTest::newRow("locked") << int(StoreError::Kind::Locked) << int(KeyringTrouble::Locked);
        QTest::newRow("none here") << int(StoreError::Kind::Missing) << int(KeyringTrouble::Missing);
        QTest::newRow("refused") << int(StoreError::Kind::Denied) << int(KeyringTrouble::Denied);
        QTest::newRow("anything else") << int(StoreError::Kind::Other) << int(KeyringTrouble::Other);
    }

    void tellsKeyringTrouble()
    {
        QFETCH(int, kind);
        QFETCH(int, trouble);
        Fixture f;
        f.store.trouble = StoreError{ .kind = StoreError::Kind(kind) };

        f.signInAs(f.request());
        QTRY_COMPARE(f.session.phase(), SessionPhase::KeyringTrouble);
        QCOMPARE(int(f.session.keyringTrouble()), trouble);
        QVERIFY(!f.session.secretMissing());
        f.session.continueInMemory();

        QCOMPARE(f.session.phase(), SessionPhase::SignedIn);
        QVERIFY(f.session.isMemoryOnly());
    }

    void triesTheKeyringAgain()
    {
        Fixture f;
        f.store.trouble = StoreError{ .kind = StoreError::Kind::Locked };
        f.signInAs(f.request());
        QTRY_COMPARE(f.session.phase(), SessionPhase::KeyringTrouble);

        f.store.trouble.reset();
        f.session.retry();

        QTRY_COMPARE(f.session.phase(), SessionPhase::SignedIn);
        QVERIFY(!f.session.isMemoryOnly());
        QCOMPARE(f.store.memory.read(u"Home"_s).result().value(), QByteArray("top-secret"));
    }

    void asksForTheSecretThatIsNotThere()
    {
        Fixture f;
        f.settings.saveProfile({ .name = u"Home"_s, .taskrouter = f.server.url(), .workspace = u"Tutorial"_s });

        f.session.resume(u"Home"_s);

        QTRY_COMPARE(f.session.phase(), SessionPhase::KeyringTrouble);
        QCOMPARE(f.session.keyringTrouble(), KeyringTrouble::NotFound);
        QVERIFY(f.session.secretMissing());
        QCOMPARE(f.session.lastRequest().server.url, f.server.url());
        f.session.continueInMemory();
        QCOMPARE(f.session.phase(), SessionPhase::KeyringTrouble);
    }

    void removesTheSecretOnSignOut_data()
    {
        QTest::addColumn<bool>("pretends");
        QTest::addColumn<int>("kept");

        QTest::newRow("it is gone") << false << 0;
        QTest::newRow("a keyring that only says so") << true << 1;
    }

    void removesTheSecretOnSignOut()
    {
        QFETCH(bool, pretends);
        QFETCH(int, kept);
        Fixture f;
        f.signInAs(f.request());
        QTRY_COMPARE(f.session.phase(), SessionPhase::SignedIn);
        f.store.pretends = pretends;
        QSignalSpy left(&f.session, &SessionController::left);
        QSignalSpy secretKept(&f.session, &SessionController::secretKept);

        f.session.signOut();

        QCOMPARE(f.session.phase(), SessionPhase::SignedOut);
        QCOMPARE(left.count(), 1);
        QVERIFY(!f.state.workspace());
        QVERIFY(f.settings.lastProfile().isEmpty());
        QTRY_COMPARE(f.store.memory.read(u"Home"_s).result().has_value(), pretends);
        QTRY_COMPARE(int(secretKept.count()), kept);
    }

    void switchesTheWorkspace()
    {
        Fixture f;
        f.signInAs(f.request());
        QTRY_COMPARE(f.session.phase(), SessionPhase::SignedIn);
        QSignalSpy left(&f.session, &SessionController::left);

        f.session.switchWorkspace(sid<WorkspaceId>(2));

        QTRY_COMPARE(f.session.phase(), SessionPhase::SignedIn);
        QCOMPARE(left.count(), 1);
        QCOMPARE(f.state.workspace()->name, u"Contact Center"_s);
        QCOMPARE(f.state.ownWorkerId(), sid<WorkerId>(2));
        QCOMPARE(f.settings.profile(u"Home"_s)->workspace, sid<WorkspaceId>(2).text());
    }

    void asksForTheWorkerWhereNobodyHasTheName_data()
    {
        QTest::addColumn<bool>("remember");

        QTest::newRow("remembered") << true;
        QTest::newRow("for a single run") << false;
    }

    void asksForTheWorkerWhereNobodyHasTheName()
    {
        QFETCH(bool, remember);
        Fixture f;
        SignInRequest request = f.request();
        request.remember = remember;
        f.signInAs(request);
        QTRY_COMPARE(f.session.phase(), SessionPhase::SignedIn);
        Worker carol = Fixture::alice(2);
        carol.name = u"Carol"_s;
        f.server.answer("GET /v1/Workspaces/" + sid<WorkspaceId>(2).utf8() + "/Workers",
                        { Fixture::list("workers", {}), Fixture::list("workers", { toJson(carol, {}) }) });

        f.session.switchWorkspace(sid<WorkspaceId>(2));

        QTRY_COMPARE(f.session.phase(), SessionPhase::ChoosingWorker);
        QCOMPARE(f.session.workers().first().name, u"Carol"_s);
    }

    void leavesWhenTheCredentialIsWithdrawn()
    {
        Fixture f;
        f.signInAs(f.request());
        QTRY_COMPARE(f.session.phase(), SessionPhase::SignedIn);

        f.session.accessLost({ .kind = ApiError::Kind::SignedOut, .httpStatus = 401 });

        QCOMPARE(f.session.phase(), SessionPhase::Failed);
        QVERIFY(!f.state.workspace());
    }

    void dropsAnswersOfAnAttemptGivenUp()
    {
        Fixture f;
        f.server.answer("GET /v1/Workspaces", { { .silent = true } });
        f.session.signIn(f.request());
        QTRY_COMPARE(f.server.requests().size(), 1);

        f.session.signOut();

        QCOMPARE(f.session.phase(), SessionPhase::SignedOut);
        f.server.answerSilent(Fixture::list("workspaces", {}));
        QCoreApplication::processEvents();
        QCOMPARE(f.session.phase(), SessionPhase::SignedOut);
    }

    void knowsTheServerOfAProfile_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("edge");

        QTest::newRow("neither") << u""_s << u""_s;
        QTest::newRow("a region") << u"ie1"_s << u""_s;
        QTest::newRow("both") << u"ie1"_s << u"dublin"_s;
    }

    void knowsTheServerOfAProfile()
    {
        QFETCH(QString, region);
        QFETCH(QString, edge);
        const ServerChoice choice{ .twilio = true, .region = region, .edge = edge };

        const Profile profile{ .taskrouter = endpointsOf(choice).taskrouter };

        QCOMPARE(serverChoice(profile), choice);
        QVERIFY(isSafe(choice));
    }
};

QTEST_GUILESS_MAIN(TestSessionController)
#include "tst_sessioncontroller.moc"
