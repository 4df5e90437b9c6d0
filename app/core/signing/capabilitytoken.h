#pragma once

#include "core/signing/accesstoken.h"

#include <QJsonArray>

/// What a capability token lets its bearer do: one method on one URL, whose last part may be `**` for all below it.
struct CapabilityPolicy
{
    QByteArray method{};
    QByteArray url{};
    QJsonObject postFilter{}; ///< Parameter → {"required": bool}; empty: any parameters. So with the next.
    QJsonObject queryFilter{};
    bool allow = true; ///< false: forbids instead.
};

/// The older kind of token, signed with the account's Auth Token, which spells out its rights.
struct CapabilityToken
{
    QByteArray accountSid{};
    QByteArray workspaceSid{};
    QByteArray channel{}; ///< The worker, queue or workspace it is for.
    QByteArray workerSid{}; ///< Empty: not for a worker.
    Instant expiresAt{};
    QList<CapabilityPolicy> policies{};
};

/// A signed capability token.
QByteArray makeCapabilityToken(const CapabilityToken &token, const QByteArray &authToken);

/// Whom a capability token speaks for, if every check holds at `now`.
///
/// Source: "TaskRouter capability token", REST API reference 9.2.
tl::expected<CapabilityToken, TokenFault> verifyCapabilityToken(
    const QByteArray &token, const TokenKeys &keys, Instant now);

/// Whether the policies let a request pass: one that fits allows it and none that fits forbids it. `parameters` are the
/// names sent with it: all required ones must be there and, where there is a filter, no other ones.
bool isAllowed(const QList<CapabilityPolicy> &policies, const QByteArray &method, const QByteArray &url,
    const QList<QByteArray> &parameters);
