#include "ui/signin/signinpage.h"

#include "console/control/sessioncontroller.h"
#include "console/settings/settings.h"
#include "core/wire/encode.h"
#include "support/sampleconsole.h"
#include "support/scriptedserver.h"
#include "ui/signin/choosepanel.h"
#include "ui/signin/keyringpanel.h"
#include "ui/signin/progresspanel.h"
#include "ui/signin/signinform.h"
#include "ui/signin/signinrequests.h"
#include "ui/widgets/banner.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// What the page shows just now.
QString inSight(const SignInPage &page)
{
    if (page.form()->isVisible())
        return u"form"_s;
    if (page.findChild<ProgressPanel *>()->isVisible())
        return u"progress"_s;
    if (page.findChild<KeyringPanel *>()->isVisible())
        return u"keyring"_s;
    for (const auto *panel : page.findChildren<ChoosePanel *>()) {
        if (panel->isVisible())
            return panel->objectName();
    }
    return {};
}

/// Nobody listens at port 1.
SignInRequest toNowhere()
{
    SignInRequest request;
    request.profile = u"Nowhere"_s;
    request.server = { .twilio = false, .url = QUrl(u"http://127.0.0.1:1"_s) };
    request.account = sid<AccountId>(1).text();
    request.secret = "hush";
    return request;
}

} // namespace

class TestSignInPage : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatFitsThePhase_data();
    void showsWhatFitsThePhase();
    void saysThatItIsConnectingAndWhereTo();
    void staysInItsPlaceWhenTheServiceChanges();
    void canBeCanceled();
    void saysAnErrorAndKeepsWhatWasFilledIn();
    void aWrongSecretIsTypedAnew();
    void marksWhatWasChosenLastTime();
    void forgetsTheSecretWhenSignedIn();
    void tellsWhenTheKeyringKeptTheSecret();
    void tellsOfACallThatWasNotLeft();
    void offersWhatThereIsInsteadOfAnUnknownProfile_data();
    void offersWhatThereIsInsteadOfAnUnknownProfile();
    void namesTheWorkspaceOrAgentThatIsNotThere_data();
    void namesTheWorkspaceOrAgentThatIsNotThere();
};

void TestSignInPage::showsWhatFitsThePhase_data()
{
    QTest::addColumn<SessionPhase>("phase");
    QTest::addColumn<QString>("shows");

    QTest::newRow("signed out") << SessionPhase::SignedOut << u"form"_s;
    QTest::newRow("failed") << SessionPhase::Failed << u"form"_s;
    QTest::newRow("connecting") << SessionPhase::Connecting << u"progress"_s;
    QTest::newRow("waiting for the keyring") << SessionPhase::WaitingForKeyring << u"progress"_s;
    QTest::newRow("keyring trouble") << SessionPhase::KeyringTrouble << u"keyring"_s;
    QTest::newRow("workspace") << SessionPhase::ChoosingWorkspace << u"workspacePanel"_s;
    QTest::newRow("worker") << SessionPhase::ChoosingWorker << u"workerPanel"_s;
}

void TestSignInPage::showsWhatFitsThePhase()
{
    QFETCH(SessionPhase, phase);
    QFETCH(QString, shows);
    SampleConsole sample;
    SignInPage page(sample.console().session());
    page.show();

    emit sample.console().session().phaseChanged(phase);

    QCOMPARE(inSight(page), shows);
}

void TestSignInPage::saysThatItIsConnectingAndWhereTo()
{
    SampleConsole sample;
    SignInPage page(sample.console().session());
    page.show();

    sample.console().session().signIn(toNowhere());

    QCOMPARE(inSight(page), u"progress"_s);
    QVERIFY(page.findChild<ProgressPanel *>()->text().contains(u"127.0.0.1"_s));
}

void TestSignInPage::staysInItsPlaceWhenTheServiceChanges()
{
    SampleConsole sample;
    SignInPage page(sample.console().session());
    page.resize(1100, 1100);
    page.show();
    auto *twilio = page.form()->findChild<QAbstractButton *>(u"twilio"_s);
    auto *router = page.form()->findChild<QAbstractButton *>(u"router"_s);
    const auto settle = [] { // layouts within layouts
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    };
    twilio->click();
    settle();
    const QPoint before = router->mapTo(&page, QPoint());

    router->click();
    settle();

    QCOMPARE(router->mapTo(&page, QPoint()), before);
}

void TestSignInPage::canBeCanceled()
{
    SampleConsole sample;
    SignInPage page(sample.console().session());
    page.show();
    sample.console().session().signIn(toNowhere());

    QTest::mouseClick(page.findChild<QPushButton *>(u"cancelButton"_s), Qt::LeftButton);

    QCOMPARE(inSight(page), u"form"_s);
    QCOMPARE(sample.console().session().phase(), SessionPhase::SignedOut);
    QCOMPARE(page.form()->fields().profile, u"Nowhere"_s); // need not be typed again
    QVERIFY(page.form()->fields().secret.isEmpty());
}

void TestSignInPage::saysAnErrorAndKeepsWhatWasFilledIn()
{
    SampleConsole sample;
    SignInPage page(sample.console().session());
    page.show();
    SignInRequest request = toNowhere();
    request.server.url = QUrl(u"http://router.example.com"_s); // refused before anything is sent

    sample.console().session().signIn(request);

    QTRY_COMPARE(inSight(page), u"form"_s);
    const auto *banner = page.findChild<Banner *>();
    QVERIFY(banner->isVisible());
    QVERIFY(!banner->text().isEmpty());
    QCOMPARE(page.form()->fields().url, u"http://router.example.com"_s);
    QCOMPARE(page.form()->fields().service, SignInFields::Service::Router);
}

void TestSignInPage::aWrongSecretIsTypedAnew()
{
    ScriptedServer server;
    server.answer("GET /v1/Workspaces", { { .status = 401, .body = R"({"code":20003,"status":401})" } });
    SampleConsole sample;
    SignInPage page(sample.console().session());
    page.resize(500, 420); // lower than the form
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    SignInRequest request = toNowhere();
    request.server.url = server.url();
    SignInFields fields = fieldsFrom(request);
    fields.secret = u"hush"_s;
    page.form()->setFields(fields);

    page.form()->connectButton()->click();

    QTRY_VERIFY(page.findChild<Banner *>()->isVisible());
    const auto *secret = page.form()->findChild<QLineEdit *>(u"secret"_s);
    QVERIFY(secret->hasFocus());
    QCOMPARE(secret->selectedText().size(), 4);
    const auto isSeen = [](const QWidget *widget) { return widget->visibleRegion().boundingRect() == widget->rect(); };
    QTRY_VERIFY(isSeen(page.form()->connectButton()));
    QVERIFY(isSeen(secret));
}

void TestSignInPage::marksWhatWasChosenLastTime()
{
    ScriptedServer server;
    const Workspace first{ .id = sid<WorkspaceId>(1), .account = sid<AccountId>(1), .name = u"Contact Center"_s };
    const Workspace second{ .id = sid<WorkspaceId>(2), .account = sid<AccountId>(1), .name = u"Tutorial"_s };
    server.answer("GET /v1/Workspaces",
        { { .body = pageToJson({ .key = "workspaces" }, { toJson(first, {}), toJson(second, {}) }) } });
    SampleConsole sample;
    SignInRequest request = toNowhere();
    request.server.url = server.url();
    sample.console().settings().saveProfile({ .name = request.profile,
        .taskrouter = server.url(),
        .account = request.account,
        .user = request.account,
        .workspace = second.id.text() });
    SignInPage page(sample.console().session());
    page.show();

    sample.console().session().signIn(request); // it is not the last one: after signing out

    QTRY_COMPARE(inSight(page), u"workspacePanel"_s);
    const auto *panel = page.findChild<ChoosePanel *>(u"workspacePanel"_s);
    QCOMPARE(panel->list()->current().data().toString(), second.name);
}

void TestSignInPage::forgetsTheSecretWhenSignedIn()
{
    SampleConsole sample;
    SignInPage page(sample.console().session());
    page.form()->setFields({ .profile = u"Work"_s, .secret = u"hush"_s });

    emit sample.console().session().phaseChanged(SessionPhase::SignedIn);

    QVERIFY(page.form()->fields().secret.isEmpty());
}

void TestSignInPage::tellsWhenTheKeyringKeptTheSecret()
{
    SampleConsole sample;
    SignInPage page(sample.console().session());
    page.show();

    emit sample.console().session().secretKept(KeyringTrouble::Locked);

    QVERIFY(page.findChild<Banner *>()->isVisible());
    QVERIFY(page.findChild<Banner *>()->text().contains(u"keyring"_s));
}

void TestSignInPage::tellsOfACallThatWasNotLeft()
{
    SampleConsole sample;
    SessionController &session = sample.console().session();
    SignInPage page(session);
    page.show();
    const auto *banner = page.findChild<Banner *>();

    page.noteOpenLine();
    session.signOut();
    QCOMPARE(banner->text(), u"The call could not be left: hang up at your phone."_s);
    QVERIFY(banner->isVisible());
    emit session.secretKept(KeyringTrouble::Locked); // a little later
    QVERIFY(banner->text().startsWith(u"The call could not be left"_s));
    QVERIFY(banner->text().contains(u"keyring"_s));

    emit session.phaseChanged(SessionPhase::Connecting);
    QVERIFY(!banner->isVisible());
    session.signOut();
    QVERIFY(!banner->isVisible()); // of that session there is nothing to tell
}

void TestSignInPage::offersWhatThereIsInsteadOfAnUnknownProfile_data()
{
    QTest::addColumn<QStringList>("known");
    QTest::addColumn<QString>("action");

    QTest::newRow("nothing yet") << QStringList{} << QString();
    QTest::newRow("one") << QStringList{ u"Work"_s } << u"Sign In as “Work”"_s;
    QTest::newRow("two") << QStringList{ u"Work"_s, u"Home"_s } << u"Sign In as “Home”"_s; // used last
}

void TestSignInPage::offersWhatThereIsInsteadOfAnUnknownProfile()
{
    QFETCH(QStringList, known);
    QFETCH(QString, action);
    SampleConsole sample;
    for (const QString &name : known) {
        sample.console().settings().saveProfile({ .name = name, .taskrouter = QUrl(u"http://127.0.0.1:1"_s) });
        sample.console().settings().setLastProfile(name);
    }
    SignInPage page(sample.console().session());
    page.show();

    sample.console().session().resume(u"Wrok"_s);

    const auto *banner = page.findChild<Banner *>();
    auto *button = banner->findChild<QPushButton *>(u"bannerAction"_s);
    QCOMPARE(inSight(page), u"form"_s);
    QVERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(u"“Wrok”"_s), qPrintable(banner->text()));
    for (const QString &name : known)
        QVERIFY2(banner->text().contains(name), qPrintable(banner->text()));
    QCOMPARE(page.form()->fields().profile, u"Wrok"_s);
    QCOMPARE(button->text(), action);
    QCOMPARE(button->isVisible(), !action.isEmpty());
    if (known.isEmpty())
        return;

    QTest::mouseClick(button, Qt::LeftButton);

    QCOMPARE(sample.console().session().lastRequest().profile, known.constLast());
}

void TestSignInPage::namesTheWorkspaceOrAgentThatIsNotThere_data()
{
    QTest::addColumn<QString>("workspace");
    QTest::addColumn<QString>("worker");
    QTest::addColumn<QString>("says");

    QTest::newRow("workspace") << u"Tutroial"_s << u"Alice"_s << u"This account has no workspace “Tutroial”."_s;
    QTest::newRow("agent") << u"Tutorial"_s << u"Alcie"_s << u"The workspace “Tutorial” has no agent “Alcie”."_s;
}

void TestSignInPage::namesTheWorkspaceOrAgentThatIsNotThere()
{
    QFETCH(QString, workspace);
    QFETCH(QString, worker);
    QFETCH(QString, says);
    ScriptedServer server;
    const Workspace tutorial{ .id = sid<WorkspaceId>(1), .account = sid<AccountId>(1), .name = u"Tutorial"_s };
    server.answer("GET /v1/Workspaces", { { .body = pageToJson({ .key = "workspaces" }, { toJson(tutorial, {}) }) } });
    server.answer(
        "GET /v1/Workspaces/" + tutorial.id.utf8() + "/Workers", { { .body = pageToJson({ .key = "workers" }, {}) } });
    SampleConsole sample;
    SignInPage page(sample.console().session());
    page.show();
    SignInRequest request = toNowhere();
    request.server.url = server.url();
    request.workspace = workspace;
    request.worker = worker;
    request.remember = false;

    sample.console().session().signIn(request);

    QTRY_VERIFY(page.findChild<Banner *>()->isVisible());
    QCOMPARE(page.findChild<Banner *>()->text(), says);
}

QTEST_MAIN(TestSignInPage)
#include "tst_signinpage.moc"
