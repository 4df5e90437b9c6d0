#include "router/rest/authentication.h"

#include "core/signing/constanttime.h"

namespace router {

namespace {

/// Whether the given "user:secret" is that pair. A user never has a colon, so the two parts cannot be shifted.
bool isPair(const QByteArray &user, const QByteArray &secret, const QByteArray &given)
{
    return !user.isEmpty() && !secret.isEmpty() && equalInConstantTime(QByteArray(user + ':' + secret), given);
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
    if (!decoded)
        return false;
    const bool isAccount = isPair(access.accountSid.utf8(), access.authToken, *decoded);
    const bool isKey = isPair(access.apiKeySid, access.apiKeySecret, *decoded);
    return isAccount || isKey;
}

} // namespace router
