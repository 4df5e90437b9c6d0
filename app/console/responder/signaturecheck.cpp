#include "console/responder/signaturecheck.h"

#include "core/signing/constanttime.h"
#include "core/signing/webhooksignature.h"

#include <QHostAddress>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

bool isLoopbackName(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

/// The address with its standard port written and left out, as the service's own signing varies.
QByteArrayList spellingsOf(const QByteArray &url)
{
    QByteArrayList all{ url };
    const qsizetype begin = url.indexOf("://") + 3;
    const qsizetype end = url.indexOf('/', begin);
    if (begin < 3 || end < 0)
        return all;
    const QByteArray port = url.startsWith("https:") ? ":443" : ":80";
    const QByteArray host = url.mid(begin, end - begin);
    if (host.endsWith(port))
        all.append(url.left(end - port.size()) + url.mid(end));
    else if (host.lastIndexOf(':') <= host.lastIndexOf(']')) // an IPv6 address has colons of its own
        all.append(url.left(end) + port + url.mid(end));
    return all;
}

} // namespace

QByteArray calledUrl(const HttpRequest &request, const QByteArray &publicUrl)
{
    QByteArray origin = publicUrl.isEmpty() ? request.localOrigin : publicUrl;
    while (origin.endsWith('/'))
        origin.chop(1);
    return origin + request.path + (request.query.isEmpty() ? QByteArray() : '?' + request.query);
}

CallSignature checkSignature(const HttpRequest &request, const FormFields &form, const ResponderRules &rules)
{
    if (!rules.checksSignatures)
        return CallSignature::NotAsked;
    if (rules.authToken.isEmpty())
        return CallSignature::NoToken;
    const QByteArray given = headerValue(request.headers, "X-Twilio-Signature");
    if (given.isEmpty())
        return CallSignature::Missing;
    bool isGood = false;
    for (const QByteArray &url : spellingsOf(calledUrl(request, rules.publicUrl)))
        isGood = equalInConstantTime(webhookSignature(rules.authToken, url, form), given) || isGood;
    return isGood ? CallSignature::Good : CallSignature::Bad;
}

bool isByHand(const HttpRequest &request)
{
    const QUrl called(QString::fromLatin1(request.localOrigin));
    if (!isLoopbackName(QString::fromLatin1(request.peerAddress)) || !isLoopbackName(called.host()))
        return false; // by a name of its own: a page that has pointed that name here
    for (const char *header : { "X-Forwarded-For", "Forwarded", "Via", "X-Twilio-Signature" }) {
        if (!headerValue(request.headers, header).isEmpty())
            return false;
    }
    const QByteArray site = headerValue(request.headers, "Sec-Fetch-Site");
    const QByteArray origin = headerValue(request.headers, "Origin");
    return (site.isEmpty() || site == "none" || site == "same-origin") && (origin.isEmpty() || origin == request.localOrigin);
}
