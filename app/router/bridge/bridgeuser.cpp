#include "router/bridge/bridgeuser.h"

#include <array>

using namespace Qt::StringLiterals;

namespace router {

namespace {

struct FaultWords
{
    TokenFault fault;
    int status;
    int code;
    const char *message;
};

constexpr std::array<FaultWords, 8> faultWords{ {
    { TokenFault::Malformed, 403, 20101, "Invalid Access Token" },
    { TokenFault::Algorithm, 403, 20102, "Invalid Access Token header" },
    { TokenFault::UnknownKey, 403, 20103, "Invalid Access Token issuer/subject" },
    { TokenFault::Signature, 403, 20107, "Invalid Access Token signature" },
    { TokenFault::Account, 403, 20103, "Invalid Access Token issuer/subject" },
    { TokenFault::Expired, 401, 20104, "Access Token expired or expiration date invalid" },
    { TokenFault::NotYetValid, 401, 20105, "Access Token not yet valid" },
    { TokenFault::Grants, 403, 20106, "Invalid Access Token grants" },
} };

Refusal refusalOf(TokenFault fault)
{
    const FaultWords &words = faultWords.at(size_t(fault));
    return { words.status, words.code, QString::fromLatin1(words.message) };
}

/// Binds the SIDs of a token to what is there.
Outcome<BridgeUser> bound(
    BridgeUser user, const QByteArray &workspaceSid, const QByteArray &workerSid, const Engine &engine)
{
    const auto workspace = WorkspaceId::fromText(QByteArrayView(workspaceSid));
    const auto worker = workerSid.isEmpty() ? WorkerId() : WorkerId::fromText(QByteArrayView(workerSid));
    const bool isThere = workspace && worker && engine.workspace(*workspace)
        && (worker->isNull() || engine.worker(*workspace, *worker));
    if (!isThere)
        return tl::unexpected(refusalOf(TokenFault::Grants));
    user.workspace = *workspace;
    user.worker = *worker;
    return user;
}

Outcome<BridgeUser> capable(const QByteArray &token, const TokenKeys &keys, const Engine &engine, Instant now)
{
    const auto believed = verifyCapabilityToken(token, keys, now);
    if (!believed)
        return tl::unexpected(refusalOf(believed.error()));
    return bound({ .expiresAt = believed->expiresAt, .policies = believed->policies }, believed->workspaceSid,
        believed->workerSid, engine);
}

} // namespace

Outcome<BridgeUser> bridgeUser(const QByteArray &token, const TokenKeys &keys, const Engine &engine, Instant now)
{
    if (token.isEmpty())
        return tl::unexpected(
            Refusal{ .httpStatus = 401, .code = 20003, .message = u"Authenticate: a token is required"_s });
    const auto jwt = readJwt(token);
    if (jwt && jwt->claims.contains("policies"_L1))
        return capable(token, keys, engine, now);
    const auto believed = verifyAccessToken(token, keys, now);
    if (!believed)
        return tl::unexpected(refusalOf(believed.error()));
    return bound({ .role = believed->role, .expiresAt = believed->expiresAt }, believed->workspaceSid,
        believed->workerSid, engine);
}

} // namespace router
