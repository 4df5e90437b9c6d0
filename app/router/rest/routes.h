#pragma once

#include "router/rest/restcall.h"

namespace router {

// The table of routes, one part a resource. Literal parts come before the `*` that would also match them.

QList<RestRoute> workspaceRoutes();
QList<RestRoute> activityRoutes();
QList<RestRoute> taskChannelRoutes();
QList<RestRoute> queueStatisticsRoutes();
QList<RestRoute> taskStatisticsRoutes();
QList<RestRoute> workerStatisticsRoutes();
QList<RestRoute> taskQueueRoutes();
QList<RestRoute> eventRoutes();
QList<RestRoute> workflowRoutes();
QList<RestRoute> workerRoutes();
QList<RestRoute> workerChannelRoutes();
QList<RestRoute> taskRoutes();
QList<RestRoute> reservationRoutes();

} // namespace router
