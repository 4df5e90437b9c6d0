#pragma once

#include "core/base/clock.h"
#include "core/signing/jwt.h"

/// What the bearer of a token may do; see the event bridge's rights.
enum class TokenRole { Worker, Supervisor, Admin };

/// Whom an access token speaks for. SIDs are kept as they were written.
struct AccessToken
{
    QByteArray keySid{}; ///< Whose secret signs it.
    QByteArray accountSid{};
    QByteArray identity{}; ///< The application's own name for the bearer.
    QByteArray workspaceSid{};
    QByteArray workerSid{}; ///< Empty: an administrator's.
    TokenRole role = TokenRole::Worker;
    Instant issuedAt{}; ///< Whole seconds, like the next.
    Instant expiresAt{};

    friend bool operator==(const AccessToken &, const AccessToken &) = default;
};

/// The secrets that tokens of one account may be signed with. Never logged.
struct TokenKeys
{
    QByteArray accountSid{};
    QByteArray authToken{}; ///< Signs capability tokens; empty: none are believed.
    QByteArray apiKeySid{}; ///< Empty: no access token is believed.
    QByteArray apiKeySecret{};
};

/// A signed access token.
QByteArray makeAccessToken(const AccessToken &token, const QByteArray &apiKeySecret);

/// Whom a token speaks for, if every check holds at `now`. It is valid from `nbf`, where given, and before `exp`;
/// a token that never expires is malformed. Without a role it is a worker's, and only an administrator's needs no
/// worker.
///
/// Source: "Access token", REST API reference 9.1; token handling, event bridge 7.
tl::expected<AccessToken, TokenFault> verifyAccessToken(const QByteArray &token, const TokenKeys &keys, Instant now);

/// The end of a token's life from `exp`; or why it does not live at `now`. Shared by all kinds of token.
tl::expected<Instant, TokenFault> lifeOf(const Jwt &token, Instant now);
