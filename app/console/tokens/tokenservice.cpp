#include "console/tokens/tokenservice.h"

#include "console/api/apierrors.h"
#include "console/api/endpoints.h"
#include "console/api/requestbudget.h"
#include "core/base/log.h"
#include "core/base/version.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPromise>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestAnswer = 64 * 1024;
constexpr char tooLong[] = "tooLong"; ///< Set on its reply.

QByteArray basic(const TokenServiceAccess &access)
{
    return QByteArray("Basic " + QByteArray(access.login.toUtf8() + ':' + access.password).toBase64());
}

QNetworkRequest questionTo(const TokenServiceAccess &access)
{
    QNetworkRequest request(access.url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setDecompressedSafetyCheckThreshold(longestAnswer);
    request.setRawHeader("Authorization", basic(access));
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", QByteArray("Cordboard/" + cordboardVersion().toLatin1()));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/x-www-form-urlencoded"));
    return request;
}

/// Where it leads to is told without its path and query, which may hold anything.
ApiError redirected(const QNetworkReply &reply, int status)
{
    const QUrl to = reply.url().resolved(reply.header(QNetworkRequest::LocationHeader).toUrl());
    return { .kind = ApiError::Kind::Refused,
        .httpStatus = status,
        .detail = u"HTTP %1: a redirect to %2, which is not followed"_s.arg(QString::number(status), to.host()) };
}

tl::unexpected<ApiError> failed(const ApiError &error)
{
    return tl::make_unexpected(error);
}

} // namespace

TokenService::TokenService(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

TokenService::~TokenService() = default;

QFuture<ApiResult<GivenToken>> TokenService::ask(const TokenServiceAccess &access)
{
    if (!isSafeUrl(access.url)) {
        const ApiError unsafe{ .kind = ApiError::Kind::Refused,
            .detail = u"the token service's address is neither https nor on this machine"_s };
        return QtFuture::makeReadyFuture(ApiResult<GivenToken>(failed(unsafe)));
    }
    if (!m_network)
        m_network = new QNetworkAccessManager(this);
    const auto promise = std::make_shared<QPromise<ApiResult<GivenToken>>>();
    promise->start();
    QNetworkReply *reply = m_network->post(questionTo(access), QByteArray());
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64 total) {
        if (std::max(received, total) <= longestAnswer || reply->property(tooLong).toBool())
            return;
        reply->setProperty(tooLong, true);
        reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, promise, access] {
        reply->deleteLater();
        ApiResult<GivenToken> result = resultOf(*reply);
        if (!result) {
            result.error().detail = redacted(result.error().detail, { access.password, basic(access).sliced(6) });
            qCInfo(logApi).noquote() << "token service:" << result.error().httpStatus;
        }
        promise->addResult(result);
        promise->finish();
    });
    QTimer::singleShot(m_timeLimit, reply, &QNetworkReply::abort);
    return promise->future();
}

ApiResult<GivenToken> TokenService::resultOf(QNetworkReply &reply) const
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply.property(tooLong).toBool())
        return failed({ .kind = ApiError::Kind::Unreadable, .httpStatus = status, .detail = u"more than 64 KB"_s });
    const bool isWhole = reply.error() == QNetworkReply::NoError || (status >= 400 && reply.isFinished());
    if (status == 0 || !isWhole)
        return failed({ .kind = ApiError::Kind::Unreachable, .detail = reply.errorString() });
    if (status >= 300 && status < 400)
        return failed(redirected(reply, status));
    const Instant now = instantFromHttpDate(QString::fromLatin1(reply.rawHeader("Date"))).value_or(m_clock.now());
    if (status < 300)
        return givenTokenFrom(reply.readAll(), now);
    return failed(apiErrorFrom({ .httpStatus = status,
                                   .contentType = reply.rawHeader("Content-Type"),
                                   .body = reply.readAll(),
                                   .retryAfter = retryAfterFromHeader(reply.rawHeader("Retry-After"), now) },
        {}));
}
