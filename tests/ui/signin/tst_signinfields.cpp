#include "ui/signin/signinfields.h"
#include "ui/signin/signinrequests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Kind = SignInFields::Kind;
using Service = SignInFields::Service;

namespace {

const QString account = u"AC"_s + QString(32, u'a');
const QString key = u"SK"_s + QString(32, u'b');

SignInFields good()
{
    return { .profile = u"Work"_s, .accountSid = account, .secret = u"hush"_s };
}

} // namespace

class TestSignInFields : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void keepsSecretsFromTravelingInTheOpen_data();
    void keepsSecretsFromTravelingInTheOpen();
    void completesABareLoopbackAddress_data();
    void completesABareLoopbackAddress();
    void completesACompanysAddress_data();
    void completesACompanysAddress();
    void asksForAToken();
    void makesARequest_data();
    void makesARequest();
    void fillsTheFormWithoutTheSecret();
};

void TestSignInFields::saysWhatIsWrong_data()
{
    QTest::addColumn<SignInFields>("fields");
    QTest::addColumn<QList<SignInField>>("wrong");

    const auto row = [](const char *name, const QList<SignInField> &wrong, auto change) {
        SignInFields fields = good();
        change(fields);
        QTest::newRow(name) << fields << wrong;
    };
    row("all well", {}, [](SignInFields &) {});
    row("no name", { SignInField::Profile }, [](SignInFields &f) { f.profile = u"  "_s; });
    row("region", {}, [](SignInFields &f) { f.region = u"ie1"_s; });
    row("region with a dot", { SignInField::Region }, [](SignInFields &f) { f.region = u"ie1.evil.com"_s; });
    row("edge with a slash", { SignInField::Edge }, [](SignInFields &f) { f.edge = u"dublin/"_s; });
    row("no account", { SignInField::AccountSid }, [](SignInFields &f) { f.accountSid.clear(); });
    row("short account", { SignInField::AccountSid }, [](SignInFields &f) { f.accountSid.chop(1); });
    row("account with spaces around", {}, [](SignInFields &f) { f.accountSid = u" "_s + f.accountSid + u" "_s; });
    row("key as account", { SignInField::AccountSid }, [](SignInFields &f) { f.accountSid = key; });
    row("no secret", { SignInField::Secret }, [](SignInFields &f) { f.secret.clear(); });
    row("key", {}, [](SignInFields &f) { f.kind = Kind::ApiKey, f.keySid = key; });
    row("no key", { SignInField::KeySid }, [](SignInFields &f) { f.kind = Kind::ApiKey; });
    row("account as key", { SignInField::KeySid }, [](SignInFields &f) { f.kind = Kind::ApiKey, f.keySid = account; });
    row("no router", { SignInField::Url }, [](SignInFields &f) { f.service = Service::Router; });
    row("a router's address is not asked of Twilio", {}, [](SignInFields &f) { f.url = u"nonsense"_s; });
    const auto company = [&row](const char *name, const QList<SignInField> &wrong, auto change) {
        row(name, wrong, [&change](SignInFields &f) {
            f.kind = Kind::CompanyLogin;
            f.accountSid.clear();
            f.tokenUrl = u"https://desk.example.com/token"_s;
            f.login = u"alice@example.com"_s;
            change(f);
        });
    };
    company("company login, without an account", {}, [](SignInFields &) {});
    company("no sign-in address", { SignInField::TokenUrl }, [](SignInFields &f) { f.tokenUrl = u" "_s; });
    company("no web address", { SignInField::TokenUrl }, [](SignInFields &f) { f.tokenUrl = u"ftp://x.example"_s; });
    company("password in the address", { SignInField::TokenUrl },
        [](SignInFields &f) { f.tokenUrl = u"https://me:hush@desk.example.com"_s; });
    company("password in the open", { SignInField::TokenUrl },
        [](SignInFields &f) { f.tokenUrl = u"http://desk.example.com"_s; });
    company("this machine's own", {}, [](SignInFields &f) { f.tokenUrl = u"localhost:8080/token"_s; });
    company("no login", { SignInField::Login }, [](SignInFields &f) { f.login.clear(); });
    company("colon in the login", { SignInField::Login }, [](SignInFields &f) { f.login = u"a:b"_s; });
    company("no password", { SignInField::Secret }, [](SignInFields &f) { f.secret.clear(); });
    QTest::newRow("everything") << SignInFields{}
                                << QList{ SignInField::Profile, SignInField::AccountSid, SignInField::Secret };
}

void TestSignInFields::saysWhatIsWrong()
{
    QFETCH(SignInFields, fields);
    QFETCH(QList<SignInField>, wrong);

    QList<SignInField> told;
    for (const FieldFault &fault : faultsOf(fields)) {
        told.append(fault.field);
        QVERIFY(!fault.words.isEmpty());
        QVERIFY(possibleFaults(fault.field).contains(fault.words)); // the form has kept room for it
    }

    QCOMPARE(told, wrong);
}

void TestSignInFields::keepsSecretsFromTravelingInTheOpen_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowed");

    QTest::newRow("this machine") << u"http://127.0.0.1:8787"_s << true;
    QTest::newRow("this machine, IPv6") << u"http://[::1]:8787"_s << true;
    QTest::newRow("localhost") << u"http://localhost:8787"_s << true;
    QTest::newRow("TLS elsewhere") << u"https://router.example.com"_s << true;
    QTest::newRow("plain elsewhere") << u"http://router.example.com"_s << false;
    QTest::newRow("plain in the house") << u"http://192.168.1.5:8787"_s << false;
    QTest::newRow("looks like this machine") << u"http://127.0.0.1.example.com"_s << false;
    QTest::newRow("not web") << u"ftp://127.0.0.1"_s << false;
    QTest::newRow("password inside") << u"http://me:hush@127.0.0.1:8787"_s << false;
    QTest::newRow("nothing") << u" "_s << false;
}

void TestSignInFields::keepsSecretsFromTravelingInTheOpen()
{
    QFETCH(QString, url);
    QFETCH(bool, allowed);
    SignInFields fields = good();
    fields.service = Service::Router;
    fields.url = url;

    QCOMPARE(faultsOf(fields).isEmpty(), allowed);
}

void TestSignInFields::completesABareLoopbackAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QUrl>("url");

    QTest::newRow("whole") << u"https://a.example/"_s << QUrl(u"https://a.example/"_s);
    QTest::newRow("bare") << u"127.0.0.1:8787"_s << QUrl(u"http://127.0.0.1:8787"_s);
    QTest::newRow("bare name") << u" localhost:1 "_s << QUrl(u"http://localhost:1"_s);
}

void TestSignInFields::completesABareLoopbackAddress()
{
    QFETCH(QString, text);
    QFETCH(QUrl, url);

    QCOMPARE(routerUrl(text), url);
}

void TestSignInFields::completesACompanysAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QUrl>("url");

    QTest::newRow("whole") << u"https://a.example/t?x=1"_s << QUrl(u"https://a.example/t?x=1"_s);
    QTest::newRow("bare") << u" a.example/t "_s << QUrl(u"https://a.example/t"_s);
    QTest::newRow("bare loopback") << u"127.0.0.1:1/t"_s << QUrl(u"http://127.0.0.1:1/t"_s);
}

void TestSignInFields::completesACompanysAddress()
{
    QFETCH(QString, text);
    QFETCH(QUrl, url);

    QCOMPARE(tokenServiceUrl(text), url);
}

void TestSignInFields::asksForAToken()
{
    const SignInFields fields{ .profile = u"Work"_s,
        .service = Service::Router,
        .url = u"127.0.0.1:8787"_s,
        .accountSid = account, // typed before, and hidden now
        .kind = Kind::CompanyLogin,
        .tokenUrl = u"desk.example.com/token"_s,
        .login = u" alice "_s,
        .secret = u" blank at both ends "_s };

    const SignInRequest request = requestFrom(fields);
    const SignInFields again = fieldsFrom(request);

    QVERIFY(request.isByToken());
    QCOMPARE(request.tokenService, QUrl(u"https://desk.example.com/token"_s));
    QCOMPARE(request.user, u"alice"_s);
    QCOMPARE(request.secret, QByteArray(" blank at both ends "));
    QVERIFY(request.account.isEmpty());
    QCOMPARE(again.kind, Kind::CompanyLogin);
    QCOMPARE(again.tokenUrl, u"https://desk.example.com/token"_s);
    QCOMPARE(again.login, u"alice"_s);
    QVERIFY(again.keySid.isEmpty());
    QVERIFY(again.secret.isEmpty());
}

void TestSignInFields::makesARequest_data()
{
    QTest::addColumn<Service>("service");
    QTest::addColumn<Kind>("kind");

    QTest::newRow("Twilio, token") << Service::Twilio << Kind::AuthToken;
    QTest::newRow("Twilio, key") << Service::Twilio << Kind::ApiKey;
    QTest::newRow("router, token") << Service::Router << Kind::AuthToken;
    QTest::newRow("router, key") << Service::Router << Kind::ApiKey;
}

void TestSignInFields::makesARequest()
{
    QFETCH(Service, service);
    QFETCH(Kind, kind);
    SignInFields fields = good();
    fields.service = service;
    fields.kind = kind;
    fields.url = u"127.0.0.1:8787"_s;
    fields.region = u"ie1"_s;
    fields.keySid = key;

    const SignInRequest request = requestFrom(fields);

    QCOMPARE(request.server.twilio, service == Service::Twilio);
    QCOMPARE(request.server.region, service == Service::Twilio ? u"ie1"_s : QString());
    QCOMPARE(request.server.url.isEmpty(), service == Service::Twilio);
    QCOMPARE(request.account, account);
    QCOMPARE(request.user, kind == Kind::ApiKey ? key : QString());
    QCOMPARE(request.secret, QByteArray("hush"));
}

void TestSignInFields::fillsTheFormWithoutTheSecret()
{
    SignInFields fields = good();
    fields.kind = Kind::ApiKey;
    fields.keySid = key;
    fields.edge = u"dublin"_s;
    fields.remember = false;

    const SignInFields again = fieldsFrom(requestFrom(fields));

    QCOMPARE(again.profile, fields.profile);
    QCOMPARE(again.kind, Kind::ApiKey);
    QCOMPARE(again.keySid, key);
    QCOMPARE(again.edge, u"dublin"_s);
    QCOMPARE(again.remember, false);
    QVERIFY(again.secret.isEmpty());
}

QTEST_GUILESS_MAIN(TestSignInFields)
#include "tst_signinfields.moc"
