#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <tl/expected.hpp>

/// Which check a token did not pass; the first one in this order counts.
enum class TokenFault {
    Malformed, ///< Not three parts of Base64url with JSON objects in the first two, or a claim of the wrong type.
    Algorithm, ///< Not HS256: neither "none" nor a public key's algorithm is ever believed.
    UnknownKey, ///< `iss` names no key of ours.
    Signature, ///< Not signed with that key's secret.
    Account, ///< `sub` is another account.
    Expired,
    NotYetValid,
    Grants, ///< No workspace, a SID that is none, or an unknown role.
};

/// A JSON web token that was read but not yet believed.
struct Jwt
{
    QJsonObject header{};
    QJsonObject claims{};
    QByteArray signedText{}; ///< The first two parts, with the dot between them.
    QByteArray signature{};
};

/// Takes a token apart. Only HS256 of type JWT is read, strictly: no padding, no blanks, at most 8 KiB.
///
/// Errors: Malformed, Algorithm. Source: RFC 7515, 7519; "Access token", REST API reference 9.1.
tl::expected<Jwt, TokenFault> readJwt(const QByteArray &token);

/// Whether it was signed with this secret; compared in constant time. An empty secret signs nothing.
bool isSignedWith(const Jwt &token, const QByteArray &secret);

/// A signed token; `alg` and `typ` are added to the header.
QByteArray writeJwt(QJsonObject header, const QJsonObject &claims, const QByteArray &secret);
