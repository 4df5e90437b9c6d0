#include "router/rest/listanswer.h"
#include "router/rest/routes.h"

#include <limits>

namespace router {

namespace {

HttpResponse list(RestCall &call)
{
    const auto worker = call.sid<WorkerId>(3);
    if (!worker || !call.engine.worker(call.workspace, *worker))
        return notFound(call.http);
    return listed<WorkerChannel>(
        call, { .key = "channels", .visit = eachOf(call.engine.workerChannels(call.workspace, *worker)) });
}

/// The worker channel of the path: by its own SID, the task channel's, or the unique name.
std::optional<WorkerChannel> channelOf(const RestCall &call)
{
    const auto worker = call.sid<WorkerId>(3);
    return worker ? call.engine.workerChannel(call.workspace, *worker, call.text(5)) : std::nullopt;
}

HttpResponse fetch(RestCall &call)
{
    return found(call, channelOf(call));
}

HttpResponse update(RestCall &call)
{
    const auto channel = channelOf(call);
    if (!channel)
        return notFound(call.http);
    Parameters &given = call.parameters;
    const WorkerChannelDraft draft{ .capacity = given.integer("Capacity", 0, std::numeric_limits<int>::max()),
        .available = given.boolean("Available") };
    if (given.fault())
        return refused(*given.fault());
    return answered(call, call.engine.updateWorkerChannel(call.workspace, channel->worker, channel->id, draft));
}

} // namespace

QList<RestRoute> workerChannelRoutes()
{
    return { { .pattern = "Workspaces/*/Workers/*/Channels", .get = list },
        { .pattern = "Workspaces/*/Workers/*/Channels/*", .get = fetch, .post = update } };
}

} // namespace router
