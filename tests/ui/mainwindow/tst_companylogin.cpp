// The window of an agent who has nothing but a login at the company: what it can do, and what it says of the rest.
#include "console/control/offerscontroller.h"
#include "console/control/sessioncontroller.h"
#include "console/state/consolestate.h"
#include "tests/console/companyfixture.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/navigation.h"
#include "ui/mainwindow/shell.h"
#include "ui/signin/signinform.h"
#include "ui/signin/signinpage.h"
#include "ui/widgets/banner.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

#define TRY_LONG(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 30'000)

namespace {

/// A window that nobody has signed in at yet.
struct Window
{
    HastyClock clock;
    Console console{ ConsoleOptions{ .memoryStore = true, .standAlone = true }, clock };
    MainWindow window{ console };
    SignInForm *form = window.signIn()->form();
    Shell *shell = window.shell();
    Banner *runsOut = shell->findChild<Banner *>(u"runsOut"_s);

    Window() { window.show(); }

    void press(const QString &button) const
    {
        QTest::mouseClick(form->findChild<QAbstractButton *>(button), Qt::LeftButton);
    }
    void type(const QString &line, const QString &text) const
    {
        auto *edit = form->findChild<QLineEdit *>(line);
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    /// As a person would, by mouse and keyboard.
    void signIn(const Company &company, const QString &password = u"the password"_s) const
    {
        const SignInRequest request = *company.options().oneRun;
        press(u"router"_s);
        press(u"companyLogin"_s);
        type(u"url"_s, request.server.url.toString());
        type(u"tokenUrl"_s, request.tokenService.toString());
        type(u"login"_s, request.user);
        type(u"secret"_s, password);
        press(u"connectButton"_s);
    }
    [[nodiscard]] bool isSignedIn() const { return console.session().phase() == SessionPhase::SignedIn; }
    [[nodiscard]] QAction *page(Shell::Page page) const { return shell->navigation()->pages().at(page); }
    [[nodiscard]] QString banner() const { return window.signIn()->findChild<Banner *>()->text(); }
    void later(std::chrono::milliseconds by)
    {
        clock.advance(by);
        console.resume();
    }
};

} // namespace

class TestCompanyLogin : public QObject
{
    Q_OBJECT

private slots:
    void opensTheDeskAndClosesTheFloor()
    {
        Company company;
        QVERIFY(company.begin());
        Window alice;

        alice.signIn(company);

        TRY_LONG(alice.isSignedIn());
        QVERIFY(alice.shell->isVisible());
        QVERIFY(alice.page(Shell::Desk)->isEnabled());
        QVERIFY(alice.page(Shell::Missed)->isEnabled());
        for (const auto page : { Shell::Tasks, Shell::Agents, Shell::Queues, Shell::Setup }) {
            QVERIFY(!alice.page(page)->isEnabled());
            QVERIFY(alice.page(page)->toolTip().contains(u"company login"_s));
        }
        const auto *newTask = alice.shell->findChild<QPushButton *>(u"newTaskButton"_s);
        QVERIFY(!newTask->isEnabled());
        QVERIFY(newTask->toolTip().contains(u"company login"_s));
        const ScriptedRequest asked = company.service.requests().constFirst();
        QCOMPARE(asked.headers.value("authorization"), "Basic " + QByteArray("alice:the password").toBase64());
    }

    void saysWhatIsWrongAndKeepsWhatWasTyped()
    {
        Company company;
        QVERIFY(company.begin());
        company.answer({ .status = 401 });
        Window alice;

        alice.signIn(company, u"mistyped"_s);

        TRY_LONG(alice.console.session().phase() == SessionPhase::Failed);
        QVERIFY2(alice.banner().contains(u"does not accept this login"_s), qPrintable(alice.banner()));
        QCOMPARE(alice.form->fields().login, u"alice"_s);
        QCOMPARE(alice.form->fields().kind, SignInFields::Kind::CompanyLogin);
        company.giveTokens(1h);
        alice.type(u"secret"_s, u"the password"_s);
        alice.press(u"connectButton"_s);
        TRY_LONG(alice.isSignedIn());
    }

    void saysUntilWhenTheSignInHolds()
    {
        Company company;
        QVERIFY(company.begin());
        Window alice;
        alice.signIn(company);
        TRY_LONG(alice.isSignedIn());
        QVERIFY(!alice.runsOut->isVisible());
        company.answer({ .status = 503 });

        alice.later(49min);

        TRY_LONG(alice.runsOut->isVisible());
        QVERIFY2(alice.runsOut->text().contains(u"holds until"_s), qPrintable(alice.runsOut->text()));
        QVERIFY2(alice.runsOut->text().contains(u"problem of its own"_s), qPrintable(alice.runsOut->text()));
        QVERIFY(alice.runsOut->text().contains(u"keeps trying"_s));
        alice.later(12min);
        TRY_LONG(alice.runsOut->text().contains(u"has run out at"_s));
        company.giveTokens(1h);
        alice.later(1min);
        TRY_LONG(!alice.runsOut->isVisible());
    }

    void leavesNothingBehindForAnotherSignIn()
    {
        Company company;
        QVERIFY(company.begin());
        Window alice;
        alice.signIn(company);
        TRY_LONG(alice.isSignedIn());
        alice.console.session().signOut();

        alice.console.session().signIn(*company.router.optionsByKeyFor(u"Alice"_s).oneRun);

        TRY_LONG(alice.isSignedIn());
        QVERIFY(alice.page(Shell::Agents)->isEnabled());
        QVERIFY(alice.shell->findChild<QPushButton *>(u"newTaskButton"_s)->isEnabled());
    }
};

QTEST_MAIN(TestCompanyLogin)
#include "tst_companylogin.moc"
