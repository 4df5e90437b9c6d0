#include "console/api/apierrors.h"

#include "core/wire/decode.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int invalidParameter = 20001;

ApiError::Kind kindOf(int status, int code, bool changesStatus)
{
    switch (status) {
    case 400:
        return code == invalidParameter && changesStatus ? ApiError::Kind::NotAllowedNow : ApiError::Kind::Refused;
    case 401:
        return ApiError::Kind::SignedOut;
    case 403:
        return ApiError::Kind::Forbidden;
    case 404:
        return ApiError::Kind::NotFound;
    case 410:
        return ApiError::Kind::Gone;
    case 412:
        return ApiError::Kind::Stale;
    case 429:
        return ApiError::Kind::TooMany;
    default:
        return status >= 500 ? ApiError::Kind::Server : ApiError::Kind::Refused;
    }
}

QString printableStart(const QByteArray &body)
{
    QString text;
    for (const QChar character : QString::fromUtf8(body.first(std::min<qsizetype>(body.size(), 2000))).simplified()) {
        if (character.isPrint())
            text.append(character);
        if (text.size() == 200)
            break;
    }
    return text;
}

} // namespace

ApiError apiErrorFrom(const FailedAnswer &answer, const ApiRequest &request)
{
    const WireError error = errorFromJson(answer.body);
    ApiError result{ .kind = kindOf(answer.httpStatus, error.code, request.changesStatus),
        .httpStatus = answer.httpStatus,
        .code = error.code,
        .retryAfter = answer.retryAfter };
    if (error.code != 0 || !error.message.isEmpty())
        result.detail = u"HTTP %1, %2: %3"_s.arg(
            QString::number(answer.httpStatus), QString::number(error.code), error.message.left(500));
    else
        result.detail = u"HTTP %1, %2: %3"_s.arg(QString::number(answer.httpStatus),
            QString::fromLatin1(answer.contentType.left(80)), printableStart(answer.body));
    return result;
}

QString redacted(const QString &text, const QList<QByteArray> &secrets)
{
    QString clean = text;
    for (const QByteArray &secret : secrets) {
        if (!secret.isEmpty())
            clean.replace(QString::fromUtf8(secret), u"…"_s);
    }
    return clean;
}
