#include "core/signing/capabilitytoken.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QByteArray textOf(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString().toUtf8();
}

QList<CapabilityPolicy> policiesOf(const QJsonObject &claims)
{
    QList<CapabilityPolicy> policies;
    const QJsonArray rows = claims.value("policies"_L1).toArray();
    for (const QJsonValue &row : rows) {
        const QJsonObject policy = row.toObject();
        policies.append({ .method = textOf(policy, "method"_L1),
            .url = textOf(policy, "url"_L1),
            .postFilter = policy.value("post_filter"_L1).toObject(),
            .queryFilter = policy.value("query_filter"_L1).toObject(),
            .allow = policy.value("allow"_L1).toBool() });
    }
    return policies;
}

QJsonArray rowsOf(const QList<CapabilityPolicy> &policies)
{
    QJsonArray rows;
    for (const CapabilityPolicy &policy : policies) {
        rows.append(QJsonObject{ { u"url"_s, QString::fromUtf8(policy.url) },
            { u"method"_s, QString::fromUtf8(policy.method) }, { u"query_filter"_s, policy.queryFilter },
            { u"post_filter"_s, policy.postFilter }, { u"allow"_s, policy.allow } });
    }
    return rows;
}

bool matchesUrl(const QByteArray &pattern, const QByteArray &url)
{
    if (!pattern.endsWith("/**"))
        return pattern == url;
    return url.startsWith(pattern.chopped(2)) && url.size() > pattern.size() - 2;
}

bool passesFilter(const QJsonObject &filter, const QList<QByteArray> &parameters)
{
    if (filter.isEmpty())
        return true;
    for (auto rule = filter.begin(); rule != filter.end(); ++rule) {
        const bool required = rule.value().toObject().value("required"_L1).toBool();
        if (required && !parameters.contains(rule.key().toUtf8()))
            return false;
    }
    return std::ranges::all_of(
        parameters, [&filter](const QByteArray &name) { return filter.contains(QString::fromUtf8(name)); });
}

bool fits(const CapabilityPolicy &policy, const QByteArray &method, const QByteArray &url,
    const QList<QByteArray> &parameters)
{
    return policy.method == method && matchesUrl(policy.url, url)
        && passesFilter(method == "GET" ? policy.queryFilter : policy.postFilter, parameters);
}

} // namespace

QByteArray makeCapabilityToken(const CapabilityToken &token, const QByteArray &authToken)
{
    const QString account = QString::fromUtf8(token.accountSid);
    const qint64 end = std::chrono::floor<std::chrono::seconds>(token.expiresAt).time_since_epoch().count();
    QJsonObject claims{ { u"iss"_s, account }, { u"exp"_s, end }, { u"version"_s, u"v1"_s },
        { u"account_sid"_s, account }, { u"channel"_s, QString::fromUtf8(token.channel) },
        { u"workspace_sid"_s, QString::fromUtf8(token.workspaceSid) }, { u"policies"_s, rowsOf(token.policies) } };
    if (!token.workerSid.isEmpty())
        claims.insert("worker_sid"_L1, QString::fromUtf8(token.workerSid));
    return writeJwt({}, claims, authToken);
}

tl::expected<CapabilityToken, TokenFault> verifyCapabilityToken(
    const QByteArray &token, const TokenKeys &keys, Instant now)
{
    const auto jwt = readJwt(token);
    if (!jwt)
        return tl::unexpected(jwt.error());
    CapabilityToken believed{ .accountSid = textOf(jwt->claims, "account_sid"_L1),
        .workspaceSid = textOf(jwt->claims, "workspace_sid"_L1),
        .channel = textOf(jwt->claims, "channel"_L1),
        .workerSid = textOf(jwt->claims, "worker_sid"_L1) };
    const QByteArray issuer = textOf(jwt->claims, "iss"_L1);
    if (issuer.compare(keys.accountSid, Qt::CaseInsensitive) != 0)
        return tl::unexpected(TokenFault::UnknownKey);
    if (!isSignedWith(*jwt, keys.authToken))
        return tl::unexpected(TokenFault::Signature);
    if (believed.accountSid != issuer)
        return tl::unexpected(TokenFault::Account);
    const auto end = lifeOf(*jwt, now);
    if (!end)
        return tl::unexpected(end.error());
    if (believed.workspaceSid.isEmpty() || believed.channel.isEmpty() || textOf(jwt->claims, "version"_L1) != "v1")
        return tl::unexpected(TokenFault::Grants);
    believed.expiresAt = *end;
    believed.policies = policiesOf(jwt->claims);
    return believed;
}

bool isAllowed(const QList<CapabilityPolicy> &policies, const QByteArray &method, const QByteArray &url,
    const QList<QByteArray> &parameters)
{
    bool allowed = false;
    for (const CapabilityPolicy &policy : policies) {
        if (!fits(policy, method, url, parameters))
            continue;
        if (!policy.allow)
            return false;
        allowed = true;
    }
    return allowed;
}
