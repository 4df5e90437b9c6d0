#include "core/signing/tokenclaims.h"

using namespace Qt::StringLiterals;

namespace {

constexpr double lastSecondOfAll = 253'402'300'799; // the end of the year 9999

std::optional<Instant> secondAt(const QJsonObject &claims, QLatin1StringView key)
{
    const double seconds = claims.value(key).toDouble(-1);
    if (!(seconds >= 0 && seconds <= lastSecondOfAll))
        return std::nullopt;
    return Instant(std::chrono::seconds(qint64(seconds)));
}

std::optional<TokenRole> roleOf(const QString &name)
{
    if (name == "worker"_L1)
        return TokenRole::Worker;
    if (name == "supervisor"_L1)
        return TokenRole::Supervisor;
    return name == "admin"_L1 ? std::optional(TokenRole::Admin) : std::nullopt;
}

} // namespace

tl::expected<TokenClaims, TokenFault> readTokenClaims(const QByteArray &token)
{
    const auto jwt = readJwt(token);
    if (!jwt)
        return tl::unexpected(jwt.error());
    const QJsonObject &claims = jwt->claims;
    const bool isAccess = claims.contains("grants"_L1);
    const QJsonObject about = isAccess ? claims["grants"_L1]["task_router"_L1].toObject() : claims;
    const auto ends = secondAt(claims, "exp"_L1);
    if (!ends)
        return tl::unexpected(TokenFault::Malformed);
    const auto role = roleOf(about.value("role"_L1).toString(u"worker"_s));
    const TokenClaims read{ .accountSid = claims.value(isAccess ? "sub"_L1 : "account_sid"_L1).toString().toUtf8(),
        .workspaceSid = about.value("workspace_sid"_L1).toString().toUtf8(),
        .workerSid = about.value("worker_sid"_L1).toString().toUtf8(),
        .role = role.value_or(TokenRole::Worker),
        .issuedAt = secondAt(claims, "iat"_L1),
        .expiresAt = *ends };
    if (!role || read.workspaceSid.isEmpty() || read.workerSid.isEmpty())
        return tl::unexpected(TokenFault::Grants);
    return read;
}
