#include "ui/signin/signinfields.h"

#include "core/domain/ids.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SignInFields)
};

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

QString urlFault(const QString &text)
{
    if (text.trimmed().isEmpty())
        return Words::tr("Enter the router's address, for example http://127.0.0.1:8787");
    const QUrl url = routerUrl(text);
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || url.host().isEmpty() || !web)
        return Words::tr("This is not a web address. It looks like http://127.0.0.1:8787");
    if (!url.userName().isEmpty() || !url.password().isEmpty())
        return Words::tr("Enter user name and password below, not in the address.");
    if (url.scheme() == "http"_L1 && !isLoopback(url.host()))
        return Words::tr("Plain http would show your secret to the network. Use https.");
    return {};
}

QString placeFault(const QString &text)
{
    static const QRegularExpression label(u"^[a-z0-9-]*$"_s);
    if (!label.match(text.trimmed()).hasMatch())
        return Words::tr("Only a–z, digits and dashes");
    return {};
}

QString accountFault(const QString &text)
{
    if (text.trimmed().isEmpty())
        return Words::tr("Enter the Account SID. It begins with AC.");
    if (!AccountId::fromText(text.trimmed()))
        return Words::tr("An Account SID is AC and 32 digits or letters a to f.");
    return {};
}

QString keyFault(const QString &text)
{
    if (text.trimmed().isEmpty())
        return Words::tr("Enter the SID of the API key. It begins with SK.");
    if (!ApiKeyId::fromText(text.trimmed()))
        return Words::tr("The SID of an API key is SK and 32 digits or letters a to f.");
    return {};
}

} // namespace

QList<FieldFault> faultsOf(const SignInFields &fields)
{
    QList<FieldFault> faults;
    const auto tell = [&faults](SignInField field, const QString &fault) {
        if (!fault.isEmpty())
            faults.append({ field, fault });
    };
    if (fields.profile.trimmed().isEmpty())
        tell(SignInField::Profile, Words::tr("Give this sign-in a name."));
    if (fields.service == SignInFields::Service::Twilio) {
        tell(SignInField::Region, placeFault(fields.region));
        tell(SignInField::Edge, placeFault(fields.edge));
    } else {
        tell(SignInField::Url, urlFault(fields.url));
    }
    tell(SignInField::AccountSid, accountFault(fields.accountSid));
    if (fields.kind == SignInFields::Kind::ApiKey)
        tell(SignInField::KeySid, keyFault(fields.keySid));
    if (fields.secret.isEmpty())
        tell(SignInField::Secret,
            fields.kind == SignInFields::Kind::ApiKey ? Words::tr("Enter the secret of the API key.")
                                                      : Words::tr("Enter the Auth Token."));
    return faults;
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
