#pragma once

#include <QString>
#include <QUrl>

/// Where the three services are that the console speaks to. One origin for all three, or the service's own hosts.
struct Endpoints
{
    QUrl taskrouter{}; ///< e.g. "https://taskrouter.twilio.com"; paths begin with /v1.
    QUrl voice{}; ///< e.g. "https://api.twilio.com"; paths begin with /2010-04-01.
    QUrl bridge{}; ///< e.g. "https://event-bridge.twilio.com"; its path is /v1/wschannels.

    /// The service's own hosts: `taskrouter.{edge}.{region}.twilio.com`, either part left out when empty. An edge
    /// without a region means region us1.
    static Endpoints twilio(const QString &region = {}, const QString &edge = {});
    /// One origin for all three, e.g. a local router; path, query and user of `url` are dropped.
    static Endpoints single(const QUrl &url);

    /// Where such a path is asked for: what concerns calls (/2010-04-01/…) at `voice`, all else at `taskrouter`.
    [[nodiscard]] const QUrl &originOf(QStringView path) const;
    /// Credentials may go there: all three are https, or http on this machine's loopback.
    [[nodiscard]] bool isSafe() const;

    friend bool operator==(const Endpoints &, const Endpoints &) = default;
};

/// Whether a credential may be sent to `url`: https, or http to a loopback address or "localhost".
bool isSafeUrl(const QUrl &url);
