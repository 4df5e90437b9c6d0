#include "sessionfixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using Fixture = SessionFixture;

/// What a session leaves behind, and what it finds at the next start.
class TestSessionKeeping : public QObject
{
    Q_OBJECT

private slots:
    void signsInByItselfNextTime()
    {
        Fixture f;
        f.signInAs(f.request());
        QTRY_COMPARE(f.session.phase(), SessionPhase::SignedIn);
        SessionController next(f.api, f.tokens, f.state, f.settings, f.store);

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

    void saysThatAProfileIsNotHere()
    {
        Fixture f;
        f.settings.saveProfile({ .name = u"Night"_s, .taskrouter = f.server.url() });
        f.settings.saveProfile({ .name = u"Day"_s, .taskrouter = f.server.url() });
        f.settings.setLastProfile(u"Day"_s);

        f.session.resume(u"Dya"_s);

        QCOMPARE(f.session.phase(), SessionPhase::SignedOut);
        QCOMPARE(f.session.unknownProfile(), u"Dya"_s);
        QCOMPARE(f.session.lastRequest().profile, u"Dya"_s);
        QCOMPARE(f.session.profileNames(), (QStringList{ u"Day"_s, u"Night"_s }));
        f.session.resume(u"Day"_s);
        QVERIFY(f.session.unknownProfile().isEmpty());
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

    void aNewSecretOfAKnownProfileAsksForNothingElse()
    {
        Fixture f;
        f.signInAs(f.request());
        QTRY_COMPARE(f.session.phase(), SessionPhase::SignedIn);
        SessionController next(f.api, f.tokens, f.state, f.settings, f.store);
        SignInRequest typed = f.request(); // the form knows no workspace
        typed.secret = "another";

        next.signIn(typed);

        QTRY_COMPARE(next.phase(), SessionPhase::SignedIn);
        QCOMPARE(f.state.workspace()->name, u"Tutorial"_s);
        QCOMPARE(f.state.ownWorkerId(), sid<WorkerId>(1));
    }

    void asksWhereThingsAreNotAsRemembered_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("account");
        QTest::addColumn<bool>("signsOut");
        QTest::addColumn<QString>("knows");

        const QString same = SessionFixture().request().account;
        const QString tutorial = sid<WorkspaceId>(1).text();
        QTest::newRow("signed out") << u"Home"_s << same << true << tutorial;
        QTest::newRow("another profile") << u"Work"_s << same << false << QString();
        QTest::newRow("another account") << u"Home"_s << sid<AccountId>(9).text() << false << QString();
    }

    void asksWhereThingsAreNotAsRemembered()
    {
        QFETCH(QString, profile);
        QFETCH(QString, account);
        QFETCH(bool, signsOut);
        Fixture f;
        f.signInAs(f.request());
        QTRY_COMPARE(f.session.phase(), SessionPhase::SignedIn);
        if (signsOut)
            f.session.signOut();
        SignInRequest typed = f.request();
        typed.profile = profile;
        typed.account = account;

        f.session.signIn(typed);

        QTRY_COMPARE(f.session.phase(), SessionPhase::ChoosingWorkspace);
        QTEST(f.session.lastWorkspace(), "knows");
    }

    void asksWhenTheRememberedWorkspaceIsGone()
    {
        Fixture f;
        f.signInAs(f.request());
        QTRY_COMPARE(f.session.phase(), SessionPhase::SignedIn);
        Profile changed = *f.settings.profile(u"Home"_s);
        changed.workspace = sid<WorkspaceId>(77).text();
        f.settings.saveProfile(changed);

        f.session.signIn(f.request());

        QTRY_COMPARE(f.session.phase(), SessionPhase::ChoosingWorkspace);
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

    void knowsARouterOnThisMachine_data()
    {
        QTest::addColumn<bool>("twilio");
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<bool>("local");
        QTest::newRow("by its number") << false << QUrl(u"http://127.0.0.1:8787"_s) << true;
        QTest::newRow("by name") << false << QUrl(u"http://localhost:8787"_s) << true;
        QTest::newRow("elsewhere") << false << QUrl(u"https://router.example.org"_s) << false;
        QTest::newRow("Twilio") << true << QUrl() << false;
    }

    void knowsARouterOnThisMachine()
    {
        QFETCH(bool, twilio);
        QFETCH(QUrl, url);

        QTEST(isLocal({ .twilio = twilio, .url = url }), "local");
    }
};

QTEST_GUILESS_MAIN(TestSessionKeeping)
#include "tst_sessionkeeping.moc"
