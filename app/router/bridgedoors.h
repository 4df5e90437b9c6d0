#pragma once

#include "router/bridge/tunneldoors.h"
#include "router/carrier/carrier.h"
#include "router/rest/restservice.h"

namespace router {

/// The doors from the bridge to REST and to the phones; both must outlive them.
TunnelDoors tunnelDoors(RestService &rest, Carrier &carrier);

} // namespace router
