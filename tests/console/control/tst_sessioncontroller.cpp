#include "sessionfixture.h"

#include <QSignalSpy>
#include <QTest>

using Fixture = SessionFixture;

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
};

QTEST_GUILESS_MAIN(TestSessionController)
#include "tst_sessioncontroller.moc"
