#include "console/tunnel/bridgetunnel.h"

#include "core/base/onfinished.h"

using namespace Qt::StringLiterals;

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
    m_client->send(tunnelRequest(call, token), handler);
}
