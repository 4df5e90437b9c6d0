#include "ui/signin/signinform.h"
#include "ui/text/translators.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

const QString account = u"AC"_s + QString(32, u'a');

template <typename WidgetType> WidgetType *part(const SignInForm &form, const QString &name)
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
    void saysWhereOffersAreAskedFor();
    void asksForTheCompanysLogin();
    void hidesTheSecretUntilAsked();
    void remembersByDefault();
    void everyControlHasANameOfItsOwn();
    void tabGoesDownTheForm_data();
    void tabGoesDownTheForm();
    void cleanup();
    void standsStillWhileFaultsComeAndGo_data();
    void standsStillWhileFaultsComeAndGo();
};

void TestSignInForm::tabGoesDownTheForm_data()
{
    QTest::addColumn<QStringList>("pressed");
    QTest::addColumn<QStringList>("stops");
    QTest::newRow("Twilio, token") << QStringList{ u"twilio"_s, u"authToken"_s }
                                   << QStringList{ u"profile"_s, u"twilio"_s, u"region"_s, u"edge"_s, u"accountSid"_s,
                                          u"authToken"_s, u"secret"_s, u"reveal"_s, u"remember"_s, u"connectButton"_s };
    QTest::newRow("router, key") << QStringList{ u"router"_s, u"apiKey"_s }
                                 << QStringList{ u"profile"_s, u"router"_s, u"url"_s, u"accountSid"_s, u"apiKey"_s,
                                        u"keySid"_s, u"secret"_s, u"reveal"_s, u"remember"_s, u"connectButton"_s };
    QTest::newRow("Twilio, company") << QStringList{ u"twilio"_s, u"companyLogin"_s }
                                     << QStringList{ u"profile"_s, u"twilio"_s, u"region"_s, u"companyLogin"_s,
                                            u"tokenUrl"_s, u"login"_s, u"secret"_s, u"reveal"_s, u"remember"_s,
                                            u"connectButton"_s };
}

void TestSignInForm::tabGoesDownTheForm()
{
    QFETCH(QStringList, pressed);
    QFETCH(QStringList, stops);
    SignInForm form;
    form.show();
    form.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    for (const QString &button : pressed)
        press(form, button);
    part<QLineEdit>(form, u"profile"_s)->setFocus();

    QStringList seen;
    for (qsizetype i = 0; i < stops.size(); ++i) {
        seen << form.focusWidget()->objectName();
        QTest::keyClick(form.focusWidget(), Qt::Key_Tab);
    }

    QCOMPARE(seen, stops);
}

void TestSignInForm::cleanup()
{
    qDeleteAll(qApp->findChildren<QTranslator *>());
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

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

void TestSignInForm::saysWhereOffersAreAskedFor()
{
    SignInForm form;
    form.show();
    const auto *hint = part<QLabel>(form, u"pollingHint"_s);

    QVERIFY(hint->isVisible());
    QVERIFY(hint->text().contains(u"every 2 seconds"_s));
    press(form, u"apiKey"_s);
    QVERIFY(!hint->isVisible());
    press(form, u"authToken"_s);
    press(form, u"router"_s);

    QVERIFY(!hint->isVisible());
}

void TestSignInForm::asksForTheCompanysLogin()
{
    SignInForm form;
    form.show();
    QSignalSpy asked(&form, &SignInForm::connectAsked);
    press(form, u"companyLogin"_s);

    QVERIFY(!part<QLineEdit>(form, u"accountSid"_s)->isVisible());
    QVERIFY(!part<QLineEdit>(form, u"keySid"_s)->isVisible());
    QVERIFY(part<QLabel>(form, u"companyHint"_s)->isVisible());
    QVERIFY(!part<QLabel>(form, u"pollingHint"_s)->isVisible());
    QCOMPARE(part<QLineEdit>(form, u"secret"_s)->accessibleName(), u"Password"_s);
    QTest::keyClicks(part<QLineEdit>(form, u"tokenUrl"_s), u"desk.example.com/token"_s);
    QTest::keyClicks(part<QLineEdit>(form, u"login"_s), u"alice"_s);
    QTest::keyClicks(part<QLineEdit>(form, u"secret"_s), u" hush "_s);
    press(form, u"connectButton"_s);

    QCOMPARE(asked.count(), 1);
    const auto fields = asked.constFirst().constFirst().value<SignInFields>();
    QCOMPARE(fields.kind, SignInFields::Kind::CompanyLogin);
    QCOMPARE(fields.login, u"alice"_s);
    QCOMPARE(fields.secret, u" hush "_s);
    press(form, u"apiKey"_s);
    QVERIFY(part<QLineEdit>(form, u"accountSid"_s)->isVisible());
    QCOMPARE(part<QLineEdit>(form, u"secret"_s)->accessibleName(), u"Secret"_s);
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

void TestSignInForm::standsStillWhileFaultsComeAndGo_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<qreal>("points");
    QTest::addColumn<int>("width");

    QTest::newRow("as usual") << u"en_GB"_s << 10.0 << 440;
    QTest::newRow("as usual, company") << u"en_GB"_s << 10.0 << 440;
    QTest::newRow("German, large letters, narrow, company") << u"de_DE"_s << 20.0 << 320;
    QTest::newRow("narrow") << u"en_GB"_s << 10.0 << 320;
    QTest::newRow("German") << u"de_DE"_s << 10.0 << 440;
    QTest::newRow("large letters") << u"en_GB"_s << 20.0 << 440;
    QTest::newRow("German, large letters, narrow") << u"de_DE"_s << 20.0 << 320;
    QTest::newRow("from the right") << u"ar_EG"_s << 10.0 << 440;
}

void TestSignInForm::standsStillWhileFaultsComeAndGo()
{
    QFETCH(QString, language);
    QFETCH(qreal, points);
    QFETCH(int, width);
    installTranslators(*qApp, QLocale(language));
    SignInForm form;
    QFont font = form.font();
    font.setPointSizeF(points);
    form.setFont(font);
    form.show();
    const bool isCompany = QByteArray(QTest::currentDataTag()).endsWith("company");
    press(form, u"router"_s);
    press(form, isCompany ? u"companyLogin"_s : u"apiKey"_s);
    part<QLineEdit>(form, u"profile"_s)->clear();
    part<QLineEdit>(form, u"tokenUrl"_s)->setText(u"http://desk.example.com"_s);
    part<QLineEdit>(form, u"url"_s)->setText(u"http://router.example.com"_s);
    form.resize(width, form.heightForWidth(width));
    QCoreApplication::processEvents();
    const auto *button = part<QPushButton>(form, u"connectButton"_s);
    const QPoint before = button->pos();
    const QSize wanted = form.sizeHint();

    QTest::mouseClick(part<QPushButton>(form, u"connectButton"_s), Qt::LeftButton); // says all that is wrong
    QCoreApplication::processEvents();

    const QList<SignInField> ofKey{ SignInField::AccountSid, SignInField::KeySid };
    const QList<SignInField> ofCompany{ SignInField::TokenUrl, SignInField::Login };
    for (const SignInField field : QList{ SignInField::Profile, SignInField::Url, SignInField::Secret }
             + (isCompany ? ofCompany : ofKey))
        QVERIFY(!form.faultShown(field).isEmpty());
    QCOMPARE(button->pos(), before);
    QCOMPARE(form.sizeHint(), wanted);
    for (const QLabel *fault : form.findChildren<QLabel *>(u"fault"_s)) {
        if (fault->text().isEmpty())
            continue;
        const QRect room(0, 0, fault->width(), QWIDGETSIZE_MAX);
        const QRect needed = fault->fontMetrics().boundingRect(room, Qt::TextWordWrap, fault->text());
        QVERIFY2(QRect(QPoint(), fault->size()).contains(QRect(QPoint(), needed.size())), qPrintable(fault->text()));
    }
}

QTEST_MAIN(TestSignInForm)
#include "tst_signinform.moc"
