#include "console/events/signedtokens.h"

#include "core/signing/capabilitytoken.h"

namespace {

class SignedTokens final : public TokenSource
{
public:
    SignedTokens(const TokenSigner &signer, const Clock &serverClock, std::chrono::seconds life)
        : m_signer(signer)
        , m_clock(serverClock)
        , m_life(life)
    {
    }

    QFuture<ApiResult<EventToken>> fresh() override
    {
        const EventToken token{ .text = m_signer.key.isEmpty() ? capability() : access(), .life = m_life };
        return QtFuture::makeReadyFuture(ApiResult<EventToken>(token));
    }

private:
    [[nodiscard]] QByteArray access() const
    {
        const Instant now = m_clock.now();
        return makeAccessToken({ .keySid = m_signer.key,
                                   .accountSid = m_signer.account,
                                   .identity = m_signer.worker.utf8(),
                                   .workspaceSid = m_signer.workspace.utf8(),
                                   .workerSid = m_signer.worker.utf8(),
                                   .issuedAt = now,
                                   .expiresAt = now + m_life },
            m_signer.secret);
    }

    [[nodiscard]] QByteArray capability() const
    {
        const QByteArray worker = m_signer.worker.utf8();
        const QByteArray own = "https://taskrouter.twilio.com/v1/Workspaces/" + m_signer.workspace.utf8() + "/Workers/" + worker;
        const QByteArray transfers = own + "/Transfers";
        const QByteArray channel = "https://event-bridge.twilio.com/v1/wschannels/" + m_signer.account + '/' + worker;
        return makeCapabilityToken({ .accountSid = m_signer.account,
                                       .workspaceSid = m_signer.workspace.utf8(),
                                       .channel = worker,
                                       .workerSid = worker,
                                       .expiresAt = m_clock.now() + m_life,
                                       .policies = { { .method = "GET", .url = channel },
                                           { .method = "GET", .url = own + "/Reservations" }, // with their transfers
                                           { .method = "POST", .url = transfers },
                                           { .method = "POST", .url = transfers + "/**" } } },
            m_signer.secret);
    }

    TokenSigner m_signer;
    const Clock &m_clock;
    std::chrono::seconds m_life;
};

} // namespace

std::shared_ptr<TokenSource> signedTokens(
    const TokenSigner &signer, const Clock &serverClock, std::chrono::seconds life)
{
    return std::make_shared<SignedTokens>(signer, serverClock, life);
}
