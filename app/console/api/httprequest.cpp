#include "console/api/httprequest.h"

#include "core/base/version.h"

using namespace Qt::StringLiterals;

QByteArray verb(ApiRequest::Method method)
{
    switch (method) {
    case ApiRequest::Method::Get:
        return "GET";
    case ApiRequest::Method::Post:
        return "POST";
    case ApiRequest::Method::Delete:
        return "DELETE";
    }
    return "GET";
}

QUrl urlOf(const Endpoints &endpoints, const ApiRequest &request)
{
    const QUrl wanted = QUrl::fromEncoded(request.path);
    const bool toBridge = request.host == ApiRequest::Host::Bridge;
    QUrl url = toBridge ? endpoints.bridge : endpoints.originOf(wanted.path());
    url.setPath(wanted.path(QUrl::FullyEncoded), QUrl::StrictMode);
    url.setQuery(wanted.query(QUrl::FullyEncoded), QUrl::StrictMode);
    return url;
}

QByteArray withoutQuery(const QByteArray &path)
{
    const qsizetype end = path.indexOf('?');
    return end < 0 ? path : path.first(end);
}

QNetworkRequest networkRequest(const QUrl &url, std::chrono::milliseconds timeLimit)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setDecompressedSafetyCheckThreshold(largestAnswer);
    request.setTransferTimeout(int(timeLimit.count()));
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", QByteArray("Cordboard/" + cordboardVersion().toLatin1()));
    return request;
}
