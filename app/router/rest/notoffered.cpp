#include "router/rest/answers.h"
#include "router/rest/routes.h"

namespace router {

namespace {

HttpResponse answerNotOffered(RestCall &call)
{
    return notOffered(call.http);
}

} // namespace

QList<RestRoute> notOfferedRoutes()
{
    QList<RestRoute> routes;
    for (const char *pattern : {
             "Workspaces/*/CumulativeStatistics",
             "Workspaces/*/RealTimeStatistics",
             "Workspaces/*/Statistics",
             "Workspaces/*/TaskQueues/Statistics",
             "Workspaces/*/TaskQueues/*/CumulativeStatistics",
             "Workspaces/*/TaskQueues/*/Statistics",
             "Workspaces/*/Workers/CumulativeStatistics",
             "Workspaces/*/Workers/RealTimeStatistics",
             "Workspaces/*/Workers/Statistics",
             "Workspaces/*/Workers/*/Statistics",
             "Workspaces/*/Workflows/*/CumulativeStatistics",
             "Workspaces/*/Workflows/*/RealTimeStatistics",
             "Workspaces/*/Workflows/*/Statistics",
         })
        routes.append({ .pattern = pattern, .get = answerNotOffered });
    return routes;
}

} // namespace router
