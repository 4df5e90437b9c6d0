#include "console/api/endpoints.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace {

/// "https://{product}.{edge}.{region}.twilio.com", what is empty left out.
QUrl twilioHost(const QString &product, const QString &region, const QString &edge)
{
    QStringList parts{ product };
    if (!edge.isEmpty())
        parts.append(edge);
    if (!region.isEmpty())
        parts.append(region);
    else if (!edge.isEmpty())
        parts.append(u"us1"_s);
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(parts.join(u'.') + ".twilio.com"_L1);
    return url;
}

} // namespace

Endpoints Endpoints::twilio(const QString &region, const QString &edge)
{
    // The bridge knows regions only, and leaves out the one where it started.
    const QString bridgeRegion = region == "us1"_L1 ? QString() : region;
    return { .taskrouter = twilioHost(u"taskrouter"_s, region, edge),
        .voice = twilioHost(u"api"_s, region, edge),
        .bridge = twilioHost(u"event-bridge"_s, bridgeRegion, {}) };
}

Endpoints Endpoints::single(const QUrl &url)
{
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port());
    return { .taskrouter = origin, .voice = origin, .bridge = origin };
}

const QUrl &Endpoints::originOf(QStringView path) const
{
    return path.startsWith("/2010-04-01/"_L1) ? voice : taskrouter;
}

bool Endpoints::isSafe() const
{
    return isSafeUrl(taskrouter) && isSafeUrl(voice) && isSafeUrl(bridge);
}

bool isSafeUrl(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return false;
    if (url.scheme() == "https"_L1)
        return true;
    return url.scheme() == "http"_L1 && (url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback());
}
