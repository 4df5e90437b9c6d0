#pragma once

#include "console/api/apirequest.h"
#include "console/events/tokensource.h"

#include <QJsonObject>

/// A request as it stands inside the tunnel's.
struct TunnelCall
{
    QByteArray url{}; ///< "Workspaces/WS…/Workers/WK…", without a slash in front and without a version.
    QJsonObject parameters{}; ///< With the names of the bridge and native JSON types.
    QByteArray version{ "v2" }; ///< Of the bridge's interface: "v1" or "v2".
    QByteArray method{ "POST" }; ///< Or "GET".
    QByteArray ifMatch{}; ///< The version that is to be changed, a number; empty: whichever.
};

/// The POST that takes it through the tunnel.
///
/// Source: event bridge 4.
ApiRequest tunnelRequest(const TunnelCall &call, const EventToken &token);
