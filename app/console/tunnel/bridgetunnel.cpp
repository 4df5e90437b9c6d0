#include "console/tunnel/bridgetunnel.h"

#include "core/base/onfinished.h"
#include "core/base/version.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

QByteArray bodyOf(const TunnelCall &call, const QByteArray &token)
{
    const QJsonObject body{ { u"url"_s, QString::fromUtf8(call.url) }, { u"method"_s, u"POST"_s },
        { u"params"_s, call.parameters }, { u"token"_s, QString::fromLatin1(token) } };
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace

BridgeTunnel::BridgeTunnel(ApiClient *client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

void BridgeTunnel::setTokens(const std::shared_ptr<TokenSource> &tokens)
{
    QMetaObject::invokeMethod(this, [this, tokens] { m_tokens = tokens; });
}

void BridgeTunnel::post(const TunnelCall &call, const ApiHandler &handler)
{
    QMetaObject::invokeMethod(this, [this, call, handler] { ask(call, handler); });
}

void BridgeTunnel::ask(const TunnelCall &call, const ApiHandler &handler)
{
    if (!m_tokens)
        return handler(tl::make_unexpected(
            ApiError{ .kind = ApiError::Kind::Forbidden, .detail = u"there is no token of the worker's own"_s }));
    onFinished(m_tokens->fresh(), this, [this, call, handler](const ApiResult<EventToken> &token) {
        if (token)
            send(call, *token, handler);
        else
            handler(tl::make_unexpected(token.error()));
    });
}

void BridgeTunnel::send(const TunnelCall &call, const EventToken &token, const ApiHandler &handler)
{
    m_client->send(
        { .method = ApiRequest::Method::Post,
            .path = "/v1/wschannels",
            .body = bodyOf(call, token.text),
            .contentType = "application/json",
            .host = ApiRequest::Host::Bridge,
            .token = token.text,
            .headers = { { "apiVersion", call.version }, { "clientVersion", cordboardVersion().toLatin1() } },
            .changesStatus = true },
        handler);
}
