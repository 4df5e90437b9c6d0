#pragma once

#include "console/events/tokensource.h"
#include "core/base/clock.h"
#include "core/domain/ids.h"

#include <memory>

/// Who signs, and for which worker.
struct TokenSigner
{
    QByteArray account{}; ///< "AC…"
    QByteArray key{}; ///< "SK…"; empty: the account's Auth Token signs.
    QByteArray secret{}; ///< Of the key, or the Auth Token. Never logged.
    WorkspaceId workspace{};
    WorkerId worker{};
};

/// Tokens that are signed here for an hour each: access tokens with an API key, capability tokens with an Auth Token.
/// A capability token lets its worker listen and hand tasks on, and nothing else.
///
/// `serverClock` must outlive the source: a token is dated by the clock of whom it is shown to.
/// Source: tokens, REST API reference 9.1 and 9.2.
std::shared_ptr<TokenSource> signedTokens(
    const TokenSigner &signer, const Clock &serverClock, std::chrono::seconds life = std::chrono::hours(1));
