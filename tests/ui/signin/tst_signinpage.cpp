#include "ui/signin/signinpage.h"

#include "console/control/sessioncontroller.h"
#include "support/sampleconsole.h"
#include "ui/signin/choosepanel.h"
#include "ui/signin/keyringpanel.h"
#include "ui/signin/progresspanel.h"
#include "ui/signin/signinform.h"
#include "ui/widgets/banner.h"

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
    void canBeCanceled();
    void saysAnErrorAndKeepsWhatWasFilledIn();
    void forgetsTheSecretWhenSignedIn();
    void tellsWhenTheKeyringKeptTheSecret();
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

QTEST_MAIN(TestSignInPage)
#include "tst_signinpage.moc"
