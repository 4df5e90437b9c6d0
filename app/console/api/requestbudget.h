#pragma once

#include "core/base/clock.h"

#include <QList>
#include <QMetaType>

/// How much is asked of the server, and how much of that it allows.
struct Budget
{
    int lastTenSeconds = 0; ///< Requests sent in the last ten seconds.
    std::optional<int> limit{}; ///< X-Rate-Limit-Limit, where the server tells it.
    std::optional<int> remaining{}; ///< X-Rate-Limit-Remaining, where the server tells it.
    std::optional<Instant> limitedUntil{}; ///< After a 429: nothing that can wait is sent before.

    friend bool operator==(const Budget &, const Budget &) = default;
};

Q_DECLARE_METATYPE(Budget)

/// Counts requests and keeps what the server said about its limits. Not thread-safe: it lives with its client.
class RequestBudget
{
public:
    /// A request leaves at `now`.
    void sent(Instant now);
    /// The server answered with these headers; empty text: the header was not there.
    void answered(const QByteArray &limit, const QByteArray &remaining);
    /// A 429 came. Without `retryAfter` the wait is 1 s and doubles with each further 429, up to 60 s.
    void refused(Instant now, std::optional<std::chrono::seconds> retryAfter);
    /// An answer that was no 429: the doubling starts afresh.
    void allowed();

    [[nodiscard]] Budget at(Instant now) const;
    /// How long a request that can wait has to; 0: it may go.
    [[nodiscard]] std::chrono::milliseconds wait(Instant now) const;

private:
    QList<Instant> m_sent;
    std::optional<int> m_limit;
    std::optional<int> m_remaining;
    std::optional<Instant> m_limitedUntil;
    int m_refusals = 0;
};

/// Reads Retry-After: whole seconds or an HTTP date (relative to `serverNow`). Empty when it is neither.
std::optional<std::chrono::seconds> retryAfterFromHeader(const QByteArray &value, Instant serverNow);
