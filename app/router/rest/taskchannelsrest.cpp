#include "router/rest/listanswer.h"
#include "router/rest/routes.h"

namespace router {

namespace {

/// The channel of the path, by SID or unique name.
std::optional<TaskChannel> channelOf(const RestCall &call)
{
    return call.engine.taskChannel(call.workspace, call.text(3));
}

HttpResponse list(RestCall &call)
{
    return listed<TaskChannel>(call, { .key = "channels", .visit = eachOf(call.engine.taskChannels(call.workspace)) });
}

HttpResponse create(RestCall &call)
{
    Parameters &given = call.parameters;
    const TaskChannelDraft draft{ .name = given.requiredText("FriendlyName"),
        .uniqueName = given.requiredText("UniqueName"),
        .optimizedRouting = given.boolean("ChannelOptimizedRouting") };
    if (given.fault())
        return refused(*given.fault());
    return answered(call, call.engine.createTaskChannel(call.workspace, draft), 201);
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
    const TaskChannelDraft draft{ .name = given.text("FriendlyName"),
        .optimizedRouting = given.boolean("ChannelOptimizedRouting") };
    if (given.fault())
        return refused(*given.fault());
    return answered(call, call.engine.updateTaskChannel(call.workspace, channel->id, draft));
}

HttpResponse remove(RestCall &call)
{
    const auto channel = channelOf(call);
    return channel ? deleted(call, call.engine.deleteTaskChannel(call.workspace, channel->id)) : notFound(call.http);
}

} // namespace

QList<RestRoute> taskChannelRoutes()
{
    return { { .pattern = "Workspaces/*/TaskChannels", .get = list, .post = create },
        { .pattern = "Workspaces/*/TaskChannels/*", .get = fetch, .post = update, .remove = remove } };
}

} // namespace router
