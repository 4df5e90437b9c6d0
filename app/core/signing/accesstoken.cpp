#include "core/signing/accesstoken.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<TokenRole, const char *>, 3> roleNames{ {
    { TokenRole::Worker, "worker" },
    { TokenRole::Supervisor, "supervisor" },
    { TokenRole::Admin, "admin" },
} };
constexpr double lastSecond = 253'402'300'799; // the end of the year 9999

std::optional<TokenRole> roleFromName(const QString &name)
{
    for (const auto &[role, text] : roleNames) {
        if (name == QLatin1StringView(text))
            return role;
    }
    return std::nullopt;
}

QString nameOf(TokenRole role)
{
    return QString::fromLatin1(roleNames.at(size_t(role)).second);
}

qint64 secondsOf(Instant at)
{
    return std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count();
}

/// A moment in epoch seconds; empty when it is no such number.
std::optional<Instant> momentOf(const QJsonValue &value)
{
    const double seconds = value.toDouble(-1);
    if (seconds < 0 || seconds > lastSecond || std::isnan(seconds))
        return std::nullopt;
    return Instant(std::chrono::seconds(qint64(seconds)));
}

/// Fills in what the grant says. False: it is none that can be used.
bool readGrants(const QJsonObject &grants, AccessToken &token)
{
    const QJsonObject grant = grants.value("task_router"_L1).toObject();
    const auto role = roleFromName(grant.value("role"_L1).toString(u"worker"_s));
    if (!role)
        return false;
    token.identity = grants.value("identity"_L1).toString().toUtf8();
    token.workspaceSid = grant.value("workspace_sid"_L1).toString().toUtf8();
    token.workerSid = grant.value("worker_sid"_L1).toString().toUtf8();
    token.role = *role;
    return !token.workspaceSid.isEmpty() && (!token.workerSid.isEmpty() || token.role == TokenRole::Admin);
}

QJsonObject grantOf(const AccessToken &token)
{
    QJsonObject grant{ { u"workspace_sid"_s, QString::fromLatin1(token.workspaceSid) },
        { u"role"_s, nameOf(token.role) } };
    if (!token.workerSid.isEmpty())
        grant.insert("worker_sid"_L1, QString::fromLatin1(token.workerSid));
    return grant;
}

} // namespace

QByteArray makeAccessToken(const AccessToken &token, const QByteArray &apiKeySecret)
{
    const QString key = QString::fromLatin1(token.keySid);
    const qint64 issued = secondsOf(token.issuedAt);
    const QJsonObject grants{ { u"identity"_s, QString::fromUtf8(token.identity) },
        { u"task_router"_s, grantOf(token) } };
    const QJsonObject claims{ { u"jti"_s, QString(key + u'-' + QString::number(issued)) }, { u"iss"_s, key },
        { u"sub"_s, QString::fromLatin1(token.accountSid) }, { u"iat"_s, issued },
        { u"exp"_s, secondsOf(token.expiresAt) }, { u"grants"_s, grants } };
    return writeJwt({ { u"cty"_s, u"twilio-fpa;v=1"_s } }, claims, apiKeySecret);
}

tl::expected<Instant, TokenFault> lifeOf(const Jwt &token, Instant now)
{
    const auto end = momentOf(token.claims.value("exp"_L1));
    const auto begin = token.claims.contains("nbf"_L1) ? momentOf(token.claims.value("nbf"_L1)) : Instant();
    if (!end || !begin)
        return tl::unexpected(TokenFault::Malformed);
    if (now >= *end)
        return tl::unexpected(TokenFault::Expired);
    if (now < *begin)
        return tl::unexpected(TokenFault::NotYetValid);
    return *end;
}

tl::expected<AccessToken, TokenFault> verifyAccessToken(const QByteArray &token, const TokenKeys &keys, Instant now)
{
    const auto jwt = readJwt(token);
    if (!jwt)
        return tl::unexpected(jwt.error());
    if (jwt->header.value("cty"_L1).toString() != "twilio-fpa;v=1"_L1)
        return tl::unexpected(TokenFault::Malformed);
    AccessToken believed{ .keySid = jwt->claims.value("iss"_L1).toString().toUtf8(),
        .accountSid = jwt->claims.value("sub"_L1).toString().toUtf8(),
        .issuedAt = momentOf(jwt->claims.value("iat"_L1)).value_or(Instant()) };
    if (keys.apiKeySid.isEmpty() || believed.keySid != keys.apiKeySid)
        return tl::unexpected(TokenFault::UnknownKey);
    if (!isSignedWith(*jwt, keys.apiKeySecret))
        return tl::unexpected(TokenFault::Signature);
    if (believed.accountSid.compare(keys.accountSid, Qt::CaseInsensitive) != 0)
        return tl::unexpected(TokenFault::Account);
    const auto end = lifeOf(*jwt, now);
    if (!end)
        return tl::unexpected(end.error());
    believed.expiresAt = *end;
    if (!readGrants(jwt->claims.value("grants"_L1).toObject(), believed))
        return tl::unexpected(TokenFault::Grants);
    return believed;
}
