#pragma once

#include "console/tokens/giventoken.h"

#include <QFuture>
#include <QObject>
#include <QUrl>

class QNetworkAccessManager;
class QNetworkReply;

/// Where the company's token service is, and the agent's own login there. Never printed.
struct TokenServiceAccess
{
    QUrl url{}; ///< https, or http on loopback.
    QString login{}; ///< Without a colon: HTTP Basic has no place for it.
    QByteArray password{};

    friend bool operator==(const TokenServiceAccess &, const TokenServiceAccess &) = default;
};

/// Asks the company's token service for tokens: a POST with HTTP Basic and an empty body for each.
///
/// Lives on the net thread. No redirect is followed, no cookie kept; an answer above 64 KB is Unreadable; after 15 s
/// without its end it is Unreachable.
class TokenService final : public QObject
{
    Q_OBJECT
public:
    /// `clock` must outlive it; it is asked for the time where the service does not tell its own.
    explicit TokenService(const Clock &clock, QObject *parent = nullptr);
    ~TokenService() override;

    void setTimeLimit(std::chrono::milliseconds limit) { m_timeLimit = limit; }
    /// Errors: SignedOut if the login is not taken (401), Forbidden if it is nobody who may have a token (403); Refused
    /// for a redirect, any other 4xx, and an address that a password may not go to; else as of any server.
    [[nodiscard]] QFuture<ApiResult<GivenToken>> ask(const TokenServiceAccess &access);

private:
    [[nodiscard]] ApiResult<GivenToken> resultOf(QNetworkReply &reply) const;

    const Clock &m_clock;
    QNetworkAccessManager *m_network = nullptr;
    std::chrono::milliseconds m_timeLimit{ 15'000 };
};
