#include "core/signing/jwt.h"

#include "core/signing/constanttime.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestToken = 8 * 1024;
constexpr auto urlAlphabet = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray encoded(const QByteArray &bytes)
{
    return bytes.toBase64(urlAlphabet);
}

/// Empty when it is not exactly the one way to write these bytes.
std::optional<QByteArray> decoded(const QByteArray &text)
{
    const auto bytes = QByteArray::fromBase64Encoding(text, urlAlphabet | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || encoded(*bytes) != text)
        return std::nullopt;
    return *bytes;
}

std::optional<QJsonObject> decodedObject(const QByteArray &text)
{
    const auto json = decoded(text);
    const QJsonDocument document = json ? QJsonDocument::fromJson(*json) : QJsonDocument();
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

QByteArray objectText(const QJsonObject &object)
{
    return encoded(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QByteArray hmacSha256(const QByteArray &text, const QByteArray &secret)
{
    return QMessageAuthenticationCode::hash(text, secret, QCryptographicHash::Sha256);
}

} // namespace

tl::expected<Jwt, TokenFault> readJwt(const QByteArray &token)
{
    const QList<QByteArray> parts = token.size() <= longestToken ? token.split('.') : QList<QByteArray>();
    if (parts.size() != 3)
        return tl::unexpected(TokenFault::Malformed);
    const auto header = decodedObject(parts.at(0));
    const auto claims = decodedObject(parts.at(1));
    const auto signature = decoded(parts.at(2));
    if (!header || !claims || !signature)
        return tl::unexpected(TokenFault::Malformed);
    const QString type = header->value("typ"_L1).toString(u"JWT"_s);
    if (header->value("alg"_L1).toString() != "HS256"_L1 || type != "JWT"_L1 || header->contains("crit"_L1))
        return tl::unexpected(TokenFault::Algorithm);
    return Jwt{ *header, *claims, parts.at(0) + '.' + parts.at(1), *signature };
}

bool isSignedWith(const Jwt &token, const QByteArray &secret)
{
    const bool same = equalInConstantTime(hmacSha256(token.signedText, secret), token.signature);
    return same && !secret.isEmpty();
}

QByteArray writeJwt(QJsonObject header, const QJsonObject &claims, const QByteArray &secret)
{
    header.insert("alg"_L1, u"HS256"_s);
    header.insert("typ"_L1, u"JWT"_s);
    const QByteArray text = objectText(header) + '.' + objectText(claims);
    return text + '.' + encoded(hmacSha256(text, secret));
}
