#include "router/resources/listfilters.h"
#include "router/rest/listanswer.h"
#include "router/rest/routes.h"

namespace router {

namespace {

HttpResponse list(RestCall &call)
{
    return listed<Activity>(call,
        { .key = "activities",
            .visit = eachOf(call.engine.activities(call.workspace)),
            .filter = readActivityFilter(call.parameters) });
}

HttpResponse create(RestCall &call)
{
    Parameters &given = call.parameters;
    const ActivityDraft draft{ .name = given.requiredText("FriendlyName"), .available = given.truth("Available") };
    if (given.fault())
        return refused(*given.fault());
    return answered(call, call.engine.createActivity(call.workspace, draft), 201);
}

HttpResponse fetch(RestCall &call)
{
    const auto id = call.sid<ActivityId>(3);
    return id ? found(call, call.engine.activity(call.workspace, *id)) : notFound(call.http);
}

HttpResponse update(RestCall &call)
{
    const auto id = call.sid<ActivityId>(3);
    if (!id)
        return notFound(call.http);
    // Available is fixed at creation; sending it changes nothing and is no error.
    const ActivityDraft draft{ .name = call.parameters.text("FriendlyName") };
    if (call.parameters.fault())
        return refused(*call.parameters.fault());
    return answered(call, call.engine.updateActivity(call.workspace, *id, draft));
}

HttpResponse remove(RestCall &call)
{
    const auto id = call.sid<ActivityId>(3);
    return id ? deleted(call, call.engine.deleteActivity(call.workspace, *id)) : notFound(call.http);
}

} // namespace

QList<RestRoute> activityRoutes()
{
    return { { .pattern = "Workspaces/*/Activities", .get = list, .post = create },
        { .pattern = "Workspaces/*/Activities/*", .get = fetch, .post = update, .remove = remove } };
}

} // namespace router
