#pragma once

#include "console/tunnel/tunnelcall.h"

/// How a request of the REST API is asked of the event bridge.
///
/// Worker-role tokens may not list workers and queues; with `seesOthers` they are asked for. A list of reservations is
/// always that of the open ones. Errors: isBeyond() for all that the bridge has not.
/// Source: routes, event bridge 5; parameters, event bridge 4.
ApiResult<TunnelCall> tunnelWay(const ApiRequest &request, bool seesOthers);
