#pragma once

#include "console/events/tokensource.h"
#include "console/tokens/tokenservice.h"

#include <QObject>
#include <QPromise>
#include <QTimer>
#include <memory>

/// The tokens of one sign-in at the company's token service, one after the other, each renewed before it runs out.
///
/// Lives on the net thread; its public methods may be called from any thread, signals come from the net thread. A
/// renewal that fails is tried again with back-off, also after the old token's end; a login that is refused (401, 403)
/// is not tried again, so that no account is locked by it.
/// Source: "Push and poll", the desk.
class ServiceTokens final : public QObject
{
    Q_OBJECT
public:
    /// `clock` must outlive it and never go back; it is asked on the net thread only.
    explicit ServiceTokens(const Clock &clock, QObject *parent = nullptr);
    ~ServiceTokens() override;

    /// Asks for the first token of a sign-in; one from before is forgotten. Errors: those of TokenService; after it
    /// nothing more is asked.
    [[nodiscard]] QFuture<ApiResult<GivenToken>> begin(const TokenServiceAccess &access);
    /// Forgets everything.
    void end();
    /// The token in hand, while it lives; another one where the server does not take it or its time is over. Errors:
    /// Unreachable while none is to be had; SignedOut once the login is refused, and where there is no sign-in.
    [[nodiscard]] std::shared_ptr<TokenSource> source();
    /// The server did not take this token: another is asked for. Of one that was given just now none
    /// that is better is to be hoped for: it counts for a refused login.
    void refuse(const QByteArray &token);
    /// The machine has woken up or the network is back: asks at once what it would ask later.
    void wake();
    /// Does what is due by the clock; its own timer calls it.
    void lookAtClock();

signals:
    /// The token in hand cannot be renewed for the time being, or (SignedOut, Forbidden) at all; it runs out then, by the
    /// machine's clock. Told once for each reason.
    void troubled(const ApiError &error, Instant runsOut);
    /// A new one is in hand, after troubled().
    void recovered();
    /// The login is refused, and no token lives any more: this sign-in is over.
    void lost(const ApiError &error);

private:
    class Source;
    struct Private;

    QFuture<ApiResult<EventToken>> fresh();

    std::unique_ptr<Private> m_d;
};
