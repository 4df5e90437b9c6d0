#include "ui/signin/signinfields.h"

#include "core/domain/ids.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct SignInFieldsSays
{
    Q_DECLARE_TR_FUNCTIONS(SignInFields)
};

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

QString noName()
{
    return SignInFieldsSays::tr("Give this sign-in a name.");
}
QString noUrl()
{
    return SignInFieldsSays::tr("Enter the router's address, for example http://127.0.0.1:8787");
}
QString notWeb()
{
    return SignInFieldsSays::tr("This is not a web address. It looks like http://127.0.0.1:8787");
}
QString userInUrl()
{
    return SignInFieldsSays::tr("Enter user name and password below, not in the address.");
}
QString plainHttp()
{
    return SignInFieldsSays::tr("Plain http would show your secret to the network. Use https.");
}
QString oddPlace()
{
    return SignInFieldsSays::tr("Only a–z, digits and dashes");
}
QString noAccount()
{
    return SignInFieldsSays::tr("Enter the Account SID. It begins with AC.");
}
QString oddAccount()
{
    return SignInFieldsSays::tr("An Account SID is AC and 32 digits or letters a to f.");
}
QString noKey()
{
    return SignInFieldsSays::tr("Enter the SID of the API key. It begins with SK.");
}
QString oddKey()
{
    return SignInFieldsSays::tr("The SID of an API key is SK and 32 digits or letters a to f.");
}
QString noKeySecret()
{
    return SignInFieldsSays::tr("Enter the secret of the API key.");
}
QString noToken()
{
    return SignInFieldsSays::tr("Enter the Auth Token.");
}
QString noTokenUrl()
{
    return SignInFieldsSays::tr("Enter the address that your company gave you for signing in.");
}
QString oddTokenUrl()
{
    return SignInFieldsSays::tr("This is not a web address. It looks like https://desk.example.com/token");
}
QString userInTokenUrl()
{
    return SignInFieldsSays::tr("Enter login name and password below, not in the address.");
}
QString plainTokenUrl()
{
    return SignInFieldsSays::tr("Plain http would show your password to the network. Use https.");
}
QString noLogin()
{
    return SignInFieldsSays::tr("Enter your login name.");
}
QString colonInLogin()
{
    return SignInFieldsSays::tr("A login name has no colon in it.");
}
QString noPassword()
{
    return SignInFieldsSays::tr("Enter your password.");
}

/// How an address may be wrong, in the words of its field.
struct UrlWords
{
    QString none, odd, user, plain;
};

QString faultOfUrl(const QUrl &url, bool isEmpty, const UrlWords &words)
{
    if (isEmpty)
        return words.none;
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || url.host().isEmpty() || !web)
        return words.odd;
    if (!url.userName().isEmpty() || !url.password().isEmpty())
        return words.user;
    return url.scheme() == "http"_L1 && !isLoopback(url.host()) ? words.plain : QString();
}

QString urlFault(const QString &text)
{
    return faultOfUrl(routerUrl(text), text.trimmed().isEmpty(), { noUrl(), notWeb(), userInUrl(), plainHttp() });
}

QString tokenUrlFault(const QString &text)
{
    return faultOfUrl(tokenServiceUrl(text), text.trimmed().isEmpty(),
        { noTokenUrl(), oddTokenUrl(), userInTokenUrl(), plainTokenUrl() });
}

QString loginFault(const QString &text)
{
    if (text.trimmed().isEmpty())
        return noLogin();
    return text.contains(u':') ? colonInLogin() : QString();
}

QString placeFault(const QString &text)
{
    static const QRegularExpression label(u"^[a-z0-9-]*$"_s);
    return label.match(text.trimmed()).hasMatch() ? QString() : oddPlace();
}

QString accountFault(const QString &text)
{
    if (text.trimmed().isEmpty())
        return noAccount();
    return AccountId::fromText(text.trimmed()) ? QString() : oddAccount();
}

QString keyFault(const QString &text)
{
    if (text.trimmed().isEmpty())
        return noKey();
    return ApiKeyId::fromText(text.trimmed()) ? QString() : oddKey();
}

QString missingSecret(SignInFields::Kind kind)
{
    switch (kind) {
    case SignInFields::Kind::ApiKey:
        return noKeySecret();
    case SignInFields::Kind::CompanyLogin:
        return noPassword();
    case SignInFields::Kind::AuthToken:
        break;
    }
    return noToken();
}

} // namespace

QList<FieldFault> faultsOf(const SignInFields &fields)
{
    using Kind = SignInFields::Kind;
    QList<FieldFault> faults;
    const auto tell = [&faults](SignInField field, const QString &fault) {
        if (!fault.isEmpty())
            faults.append({ field, fault });
    };
    if (fields.profile.trimmed().isEmpty())
        tell(SignInField::Profile, noName());
    if (fields.service == SignInFields::Service::Twilio) {
        tell(SignInField::Region, placeFault(fields.region));
        tell(SignInField::Edge, placeFault(fields.edge));
    } else {
        tell(SignInField::Url, urlFault(fields.url));
    }
    if (fields.kind == Kind::CompanyLogin) {
        tell(SignInField::TokenUrl, tokenUrlFault(fields.tokenUrl));
        tell(SignInField::Login, loginFault(fields.login));
    } else {
        tell(SignInField::AccountSid, accountFault(fields.accountSid));
    }
    if (fields.kind == Kind::ApiKey)
        tell(SignInField::KeySid, keyFault(fields.keySid));
    if (fields.secret.isEmpty())
        tell(SignInField::Secret, missingSecret(fields.kind));
    return faults;
}

QStringList possibleFaults(SignInField field)
{
    switch (field) {
    case SignInField::Profile:
        return { noName() };
    case SignInField::Region:
    case SignInField::Edge:
        return { oddPlace() };
    case SignInField::Url:
        return { noUrl(), notWeb(), userInUrl(), plainHttp() };
    case SignInField::AccountSid:
        return { noAccount(), oddAccount() };
    case SignInField::KeySid:
        return { noKey(), oddKey() };
    case SignInField::TokenUrl:
        return { noTokenUrl(), oddTokenUrl(), userInTokenUrl(), plainTokenUrl() };
    case SignInField::Login:
        return { noLogin(), colonInLogin() };
    case SignInField::Secret:
        return { noKeySecret(), noToken(), noPassword() };
    }
    return {};
}

QUrl tokenServiceUrl(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.contains("://"_L1))
        return QUrl(trimmed, QUrl::StrictMode);
    const QUrl guess(u"https://"_s + trimmed, QUrl::StrictMode);
    return isLoopback(guess.host()) ? QUrl(u"http://"_s + trimmed, QUrl::StrictMode) : guess;
}

QUrl routerUrl(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (!trimmed.contains("://"_L1)) {
        const QUrl guess(u"http://"_s + trimmed, QUrl::StrictMode);
        if (isLoopback(guess.host()))
            return guess;
    }
    return QUrl(trimmed, QUrl::StrictMode);
}
