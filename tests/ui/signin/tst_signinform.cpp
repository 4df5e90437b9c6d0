#include "ui/signin/signinform.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString account = u"AC"_s + QString(32, u'a');

template <typename WidgetType>
WidgetType *part(const SignInForm &form, const QString &name)
{
    return form.findChild<WidgetType *>(name);
}

void press(const SignInForm &form, const QString &button)
{
    QTest::mouseClick(part<QAbstractButton>(form, button), Qt::LeftButton);
}

} // namespace

class TestSignInForm : public QObject
{
    Q_OBJECT

private slots:
    void asksToConnectWithWhatWasFilledIn();
    void saysNothingBeforeAnythingWasTyped();
    void saysWhatIsWrongWhileOneTypes();
    void connectSaysEverythingAndGoesToTheFirst();
    void showsOnlyWhatFitsTheService();
    void hidesTheSecretUntilAsked();
    void remembersByDefault();
    void everyControlHasANameOfItsOwn();
    void standsStillWhileFaultsComeAndGo();
};

void TestSignInForm::asksToConnectWithWhatWasFilledIn()
{
    SignInForm form;
    form.show();
    QSignalSpy asked(&form, &SignInForm::connectAsked);

    press(form, u"router"_s);
    QTest::keyClicks(part<QLineEdit>(form, u"url"_s), u"127.0.0.1:8787"_s);
    QTest::keyClicks(part<QLineEdit>(form, u"accountSid"_s), account);
    QTest::keyClicks(part<QLineEdit>(form, u"secret"_s), u"hush"_s);
    QTest::keyClick(part<QLineEdit>(form, u"secret"_s), Qt::Key_Return);

    QCOMPARE(asked.count(), 1);
    const auto fields = asked.constFirst().constFirst().value<SignInFields>();
    QCOMPARE(fields.service, SignInFields::Service::Router);
    QCOMPARE(fields.url, u"127.0.0.1:8787"_s);
    QCOMPARE(fields.accountSid, account);
    QCOMPARE(fields.secret, u"hush"_s);
}

void TestSignInForm::saysNothingBeforeAnythingWasTyped()
{
    SignInForm form;
    form.show();

    QVERIFY(form.faultShown(SignInField::AccountSid).isEmpty());
    QVERIFY(form.faultShown(SignInField::Secret).isEmpty());
}

void TestSignInForm::saysWhatIsWrongWhileOneTypes()
{
    SignInForm form;
    form.show();
    auto *line = part<QLineEdit>(form, u"accountSid"_s);

    QTest::keyClicks(line, u"AC12"_s);
    QVERIFY(!form.faultShown(SignInField::AccountSid).isEmpty());
    QVERIFY(form.faultShown(SignInField::Secret).isEmpty());
    QCOMPARE(line->accessibleDescription(), form.faultShown(SignInField::AccountSid));

    line->selectAll();
    QTest::keyClicks(line, account);

    QVERIFY(form.faultShown(SignInField::AccountSid).isEmpty());
}

void TestSignInForm::connectSaysEverythingAndGoesToTheFirst()
{
    SignInForm form;
    form.show();
    form.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    QSignalSpy asked(&form, &SignInForm::connectAsked);

    press(form, u"connectButton"_s);

    QCOMPARE(asked.count(), 0);
    QVERIFY(!form.faultShown(SignInField::AccountSid).isEmpty());
    QVERIFY(!form.faultShown(SignInField::Secret).isEmpty());
    QCOMPARE(form.focusWidget(), part<QLineEdit>(form, u"accountSid"_s));
}

void TestSignInForm::showsOnlyWhatFitsTheService()
{
    SignInForm form;
    form.show();

    QVERIFY(part<QLineEdit>(form, u"region"_s)->isVisible());
    QVERIFY(!part<QLineEdit>(form, u"url"_s)->isVisible());
    QVERIFY(!part<QLineEdit>(form, u"keySid"_s)->isVisible());
    press(form, u"router"_s);
    press(form, u"apiKey"_s);

    QVERIFY(!part<QLineEdit>(form, u"region"_s)->isVisible());
    QVERIFY(part<QLineEdit>(form, u"url"_s)->isVisible());
    QVERIFY(part<QLineEdit>(form, u"keySid"_s)->isVisible());
}

void TestSignInForm::hidesTheSecretUntilAsked()
{
    SignInForm form;
    form.show();
    const auto *secret = part<QLineEdit>(form, u"secret"_s);

    QCOMPARE(secret->echoMode(), QLineEdit::Password);
    press(form, u"reveal"_s);
    QCOMPARE(secret->echoMode(), QLineEdit::Normal);
    press(form, u"reveal"_s);

    QCOMPARE(secret->echoMode(), QLineEdit::Password);
}

void TestSignInForm::remembersByDefault()
{
    SignInForm form;
    form.show();

    QVERIFY(form.fields().remember);
    part<QCheckBox>(form, u"remember"_s)->click();

    QVERIFY(!form.fields().remember);
}

void TestSignInForm::everyControlHasANameOfItsOwn()
{
    SignInForm form;
    QSet<QString> names;
    const auto add = [&names](const QString &name) {
        QVERIFY2(!name.isEmpty() && !names.contains(name), qPrintable(name));
        names.insert(name);
    };

    for (const QLineEdit *line : form.findChildren<QLineEdit *>())
        add(line->accessibleName());
    for (const QAbstractButton *button : form.findChildren<QAbstractButton *>())
        add(button->accessibleName().isEmpty() ? button->text().remove(u'&') : button->accessibleName());
}

void TestSignInForm::standsStillWhileFaultsComeAndGo()
{
    SignInForm form;
    form.resize(440, form.sizeHint().height());
    form.show();
    press(form, u"router"_s);
    press(form, u"apiKey"_s);
    part<QLineEdit>(form, u"profile"_s)->clear();
    part<QLineEdit>(form, u"url"_s)->setText(u"http://router.example.com"_s);
    QCoreApplication::processEvents();
    const auto *button = part<QPushButton>(form, u"connectButton"_s);
    const QPoint before = button->pos();

    press(form, u"connectButton"_s); // says all that is wrong
    QCoreApplication::processEvents();

    for (const SignInField field :
        { SignInField::Profile, SignInField::Url, SignInField::AccountSid, SignInField::Secret })
        QVERIFY(!form.faultShown(field).isEmpty());
    QCOMPARE(button->pos(), before);
}

QTEST_MAIN(TestSignInForm)
#include "tst_signinform.moc"
