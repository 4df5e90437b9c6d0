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

/// Cuts a path as sent into decoded parts: "/v1/Workspaces/WS…" → {"v1", "Workspaces", "WS…"}.
QList<QByteArray> pathParts(const QByteArray &path);
/// Whether the parts are those of the pattern.
bool matchesPattern(const QList<QByteArray> &parts, QByteArrayView pattern);

} // namespace router
