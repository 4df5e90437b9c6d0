#pragma once

#include "core/domain/ids.h"
#include "core/signing/capabilitytoken.h"
#include "router/engine/engine.h"

namespace router {

/// Who speaks through the bridge, as a believed token says.
struct BridgeUser
{
    WorkspaceId workspace{};
    WorkerId worker{}; ///< Null: an administrator.
    TokenRole role = TokenRole::Worker;
    Instant expiresAt{};
    std::optional<QList<CapabilityPolicy>> policies{}; ///< Of a capability token; empty: the role decides.
};

/// Checks an access token or a capability token, and that workspace and worker are there.
///
/// Errors: 401 without a token or with one that is expired or not yet valid, 403 for any other; the code tells which
/// check failed (20101 form, 20102 header, 20103 key or account, 20104 expired, 20105 not yet valid, 20106 grants,
/// 20107 signature). The message never has the token in it.
/// Source: event bridge 4 and 7; what the live service answers is unknown.
Outcome<BridgeUser> bridgeUser(const QByteArray &token, const TokenKeys &keys, const Engine &engine, Instant now);

} // namespace router
