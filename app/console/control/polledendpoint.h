#pragma once

#include "console/sync/poller.h"

/// Where a kind that is polled is asked for, as endpointOf() names it.
QByteArray polledEndpoint(Poller::Kind kind);
