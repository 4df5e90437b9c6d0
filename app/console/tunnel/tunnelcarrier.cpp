#include "console/tunnel/tunnelcarrier.h"

#include "console/tunnel/tunnelway.h"
#include "core/base/onfinished.h"

#include <QPromise>

namespace {

QFuture<ApiResult<ApiRequest>> atOnce(const ApiError &error)
{
    return QtFuture::makeReadyFuture(ApiResult<ApiRequest>(tl::unexpect, error));
}

} // namespace

TunnelCarrier::TunnelCarrier(ServiceTokens *tokens, bool seesOthers)
    : m_tokens(tokens)
    , m_source(tokens->source())
    , m_seesOthers(seesOthers)
{
}

QFuture<ApiResult<ApiRequest>> TunnelCarrier::carry(const ApiRequest &request)
{
    const auto call = tunnelWay(request, m_seesOthers);
    if (!call)
        return atOnce(call.error());
    if (!m_tokens)
        return atOnce({});
    const auto promise = std::make_shared<QPromise<ApiResult<ApiRequest>>>();
    promise->start();
    onFinished(m_source->fresh(), m_tokens, [promise, call = *call](const ApiResult<EventToken> &token) {
        promise->addResult(token ? ApiResult<ApiRequest>(tunnelRequest(call, *token))
                                 : ApiResult<ApiRequest>(tl::unexpect, token.error()));
        promise->finish();
    });
    return promise->future();
}

void TunnelCarrier::refused(const QByteArray &token)
{
    if (m_tokens)
        m_tokens->refuse(token);
}
