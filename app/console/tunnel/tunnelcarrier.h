#pragma once

#include "console/api/apicarrier.h"
#include "console/tokens/servicetokens.h"

#include <QPointer>

/// Carries what a worker may do through the event bridge's tunnel, with the tokens of the company's token service.
class TunnelCarrier final : public ApiCarrier
{
public:
    /// `seesOthers` as GivenToken has it. On the net thread nothing is carried once `tokens` is gone.
    TunnelCarrier(ServiceTokens *tokens, bool seesOthers);

    [[nodiscard]] QFuture<ApiResult<ApiRequest>> carry(const ApiRequest &request) override;
    void refused(const QByteArray &token) override;

private:
    QPointer<ServiceTokens> m_tokens;
    std::shared_ptr<TokenSource> m_source;
    bool m_seesOthers;
};
