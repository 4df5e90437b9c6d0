#include "router/rest/authentication.h"

#include "core/signing/constanttime.h"

namespace router {

namespace {

bool isPair(QByteArrayView user, QByteArrayView secret, QByteArrayView givenUser, QByteArrayView givenSecret)
{
    const bool sameUser = equalInConstantTime(user, givenUser);
    const bool sameSecret = equalInConstantTime(secret, givenSecret);
    return sameUser && sameSecret && !user.isEmpty() && !secret.isEmpty();
}

} // namespace

bool mayAsk(const RestAccess &access, const HttpRequest &request)
{
    const QByteArray header = headerValue(request.headers, "Authorization");
    const qsizetype blank = header.indexOf(' ');
    if (blank < 0 || header.left(blank).compare("Basic", Qt::CaseInsensitive) != 0)
        return false;
    const auto decoded
        = QByteArray::fromBase64Encoding(header.mid(blank + 1).trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    const QByteArrayView pair(decoded.decoded);
    const qsizetype colon = pair.indexOf(':');
    if (!decoded || colon < 0)
        return false;
    const QByteArrayView user = pair.first(colon);
    const QByteArrayView secret = pair.sliced(colon + 1);
    const bool isAccount = isPair(access.accountSid.utf8(), access.authToken, user, secret);
    const bool isKey = isPair(access.apiKeySid, access.apiKeySecret, user, secret);
    return isAccount || isKey;
}

} // namespace router
