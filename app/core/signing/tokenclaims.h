#pragma once

#include "core/signing/accesstoken.h"

/// Whom a worker's token says it is for. Read, not believed: only who has the secret can check it.
struct TokenClaims
{
    QByteArray accountSid{};
    QByteArray workspaceSid{};
    QByteArray workerSid{};
    TokenRole role = TokenRole::Worker; ///< Of a capability token, whose policies say what it may: a worker's.
    std::optional<Instant> issuedAt{}; ///< Whole seconds, like the next; empty: not told.
    Instant expiresAt{};

    friend bool operator==(const TokenClaims &, const TokenClaims &) = default;
};

/// Reads an access token with a grant for a worker, or a worker's capability token. Whether its time is over is not
/// looked at.
///
/// Errors: Malformed (an encrypted one, too), Algorithm; Grants where it is for no worker of a workspace.
/// Source: tokens, REST API reference 9.1 and 9.2; token handling, event bridge 7.
tl::expected<TokenClaims, TokenFault> readTokenClaims(const QByteArray &token);
