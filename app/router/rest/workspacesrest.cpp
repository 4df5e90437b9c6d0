#include "router/resources/listfilters.h"
#include "router/rest/listanswer.h"
#include "router/rest/readers.h"
#include "router/rest/routes.h"

using namespace Qt::StringLiterals;

namespace router {

namespace {

HttpResponse list(RestCall &call)
{
    return listed<Workspace>(call,
        { .key = "workspaces",
            .visit = eachOf(call.engine.workspaces()),
            .filter = readNameFilter<Workspace>(call.parameters) });
}

bool readTemplate(Parameters &parameters)
{
    const auto name = parameters.bytes("Template");
    if (name && !name->isEmpty() && *name != "NONE" && *name != "FIFO")
        parameters.refuse("Template", u"is neither NONE nor FIFO"_s);
    return name == QByteArray("FIFO");
}

HttpResponse create(RestCall &call)
{
    Parameters &given = call.parameters;
    const WorkspaceDraft draft{ .name = given.requiredText("FriendlyName"),
        .multitasking = given.boolean("MultiTaskEnabled"),
        .prioritizeQueueOrder = readFifoOrLifo(given, "PrioritizeQueueOrder"),
        .eventCallbackUrl = given.url("EventCallbackUrl"),
        .eventsFilter = given.text("EventsFilter"),
        .fifoTemplate = readTemplate(given) };
    if (given.fault())
        return refused(*given.fault());
    return answered(call, call.engine.createWorkspace(draft), 201);
}

HttpResponse fetch(RestCall &call)
{
    return found(call, call.engine.workspace(call.workspace));
}

HttpResponse update(RestCall &call)
{
    Parameters &given = call.parameters;
    const WorkspaceDraft draft{ .name = given.text("FriendlyName"),
        .multitasking = given.boolean("MultiTaskEnabled"),
        .prioritizeQueueOrder = readFifoOrLifo(given, "PrioritizeQueueOrder"),
        .defaultActivity = given.sid<ActivityId>("DefaultActivitySid"),
        .timeoutActivity = given.sid<ActivityId>("TimeoutActivitySid"),
        .eventCallbackUrl = given.url("EventCallbackUrl"),
        .eventsFilter = given.text("EventsFilter") };
    if (given.fault())
        return refused(*given.fault());
    return answered(call, call.engine.updateWorkspace(call.workspace, draft));
}

HttpResponse remove(RestCall &call)
{
    return deleted(call, call.engine.deleteWorkspace(call.workspace));
}

} // namespace

QList<RestRoute> workspaceRoutes()
{
    return { { .pattern = "Workspaces", .get = list, .post = create },
        { .pattern = "Workspaces/*", .get = fetch, .post = update, .remove = remove } };
}

} // namespace router
