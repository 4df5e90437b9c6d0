#include "console/tokens/giventoken.h"

#include "core/signing/tokenclaims.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 100;

tl::unexpected<ApiError> unusable(const QString &why)
{
    return tl::make_unexpected(ApiError{ .kind = ApiError::Kind::Unreadable, .httpStatus = 200, .detail = why });
}

QString wordsFor(TokenFault fault)
{
    if (fault == TokenFault::Algorithm)
        return u"the token is not signed with HS256"_s;
    return fault == TokenFault::Grants ? u"the token is not for a worker of a workspace"_s
                                       : u"the token is no JSON web token of TaskRouter"_s;
}

template <typename IdType> IdType sidOf(const QByteArray &text)
{
    return IdType::fromText(QByteArrayView(text)).value_or(IdType());
}

} // namespace

ApiResult<GivenToken> givenTokenFrom(const QByteArray &body, Instant now)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return unusable(u"the answer is no JSON object"_s);
    const QByteArray text = document["token"_L1].toString().toUtf8();
    if (text.isEmpty())
        return unusable(u"the answer has no \"token\""_s);
    const auto claims = readTokenClaims(text);
    if (!claims)
        return unusable(wordsFor(claims.error()));
    const GivenToken given{ .text = text,
        .account = sidOf<AccountId>(claims->accountSid),
        .workspace = sidOf<WorkspaceId>(claims->workspaceSid),
        .worker = sidOf<WorkerId>(claims->workerSid),
        .seesOthers = claims->role != TokenRole::Worker,
        .life = claims->expiresAt - now,
        .workspaceName = document["workspace"_L1].toString().simplified().left(longestName) };
    if (given.account.isNull() || given.workspace.isNull() || given.worker.isNull())
        return unusable(wordsFor(TokenFault::Grants));
    if (given.life <= std::chrono::milliseconds(0))
        return unusable(u"the token's time was over when it came"_s);
    return given;
}
