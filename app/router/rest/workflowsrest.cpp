#include "router/resources/listfilters.h"
#include "router/rest/listanswer.h"
#include "router/rest/routes.h"

namespace router {

namespace {

constexpr int longestReservationTimeout = 86'400; // seconds

HttpResponse list(RestCall &call)
{
    return listed<Workflow>(call,
        { .key = "workflows",
            .visit = eachOf(call.engine.workflows(call.workspace)),
            .filter = readNameFilter<Workflow>(call.parameters) });
}

/// What create and update have in common.
WorkflowDraft readDraft(Parameters &given)
{
    return { .name = given.text("FriendlyName"),
        .configuration = given.bytes("Configuration"),
        .reservationTimeoutSeconds = given.integer("TaskReservationTimeout", 1, longestReservationTimeout),
        .assignmentCallbackUrl = given.url("AssignmentCallbackUrl"),
        .fallbackAssignmentCallbackUrl = given.url("FallbackAssignmentCallbackUrl") };
}

HttpResponse create(RestCall &call)
{
    Parameters &given = call.parameters;
    given.requiredText("FriendlyName");
    given.requiredBytes("Configuration");
    const WorkflowDraft draft = readDraft(given);
    if (given.fault())
        return refused(*given.fault());
    return answered(call, call.engine.createWorkflow(call.workspace, draft), 201);
}

HttpResponse fetch(RestCall &call)
{
    const auto id = call.sid<WorkflowId>(3);
    return id ? found(call, call.engine.workflow(call.workspace, *id)) : notFound(call.http);
}

HttpResponse update(RestCall &call)
{
    const auto id = call.sid<WorkflowId>(3);
    if (!id)
        return notFound(call.http);
    WorkflowDraft draft = readDraft(call.parameters);
    draft.reEvaluateTasks = call.parameters.truth("ReEvaluateTasks").value_or(false);
    if (call.parameters.fault())
        return refused(*call.parameters.fault());
    return answered(call, call.engine.updateWorkflow(call.workspace, *id, draft));
}

HttpResponse remove(RestCall &call)
{
    const auto id = call.sid<WorkflowId>(3);
    return id ? deleted(call, call.engine.deleteWorkflow(call.workspace, *id)) : notFound(call.http);
}

} // namespace

QList<RestRoute> workflowRoutes()
{
    return { { .pattern = "Workspaces/*/Workflows", .get = list, .post = create },
        { .pattern = "Workspaces/*/Workflows/*", .get = fetch, .post = update, .remove = remove } };
}

} // namespace router
