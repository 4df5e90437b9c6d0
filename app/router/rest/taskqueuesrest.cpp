#include "router/resources/listfilters.h"
#include "router/resources/ordering.h"
#include "router/rest/listanswer.h"
#include "router/rest/readers.h"
#include "router/rest/routes.h"

namespace router {

namespace {

constexpr int mostReservedWorkers = 50;

HttpResponse list(RestCall &call)
{
    return listed<TaskQueue>(call,
        { .key = "task_queues",
            .visit = eachOf(call.engine.taskQueues(call.workspace)),
            .filter = readQueueFilter(call.parameters, call.engine),
            .order = readQueueOrder(call.parameters) });
}

/// What create and update have in common.
TaskQueueDraft readDraft(Parameters &given)
{
    return { .name = given.text("FriendlyName"),
        .targetWorkers = given.text("TargetWorkers"),
        .maxReservedWorkers = given.integer("MaxReservedWorkers", 1, mostReservedWorkers),
        .order = readFifoOrLifo(given, "TaskOrder"),
        .reservationActivity = given.sidOrNone<ActivityId>("ReservationActivitySid"),
        .assignmentActivity = given.sidOrNone<ActivityId>("AssignmentActivitySid") };
}

HttpResponse create(RestCall &call)
{
    call.parameters.requiredText("FriendlyName");
    const TaskQueueDraft draft = readDraft(call.parameters);
    if (call.parameters.fault())
        return refused(*call.parameters.fault());
    return answered(call, call.engine.createTaskQueue(call.workspace, draft), 201);
}

HttpResponse fetch(RestCall &call)
{
    const auto id = call.sid<TaskQueueId>(3);
    return id ? found(call, call.engine.taskQueue(call.workspace, *id)) : notFound(call.http);
}

HttpResponse update(RestCall &call)
{
    const auto id = call.sid<TaskQueueId>(3);
    if (!id)
        return notFound(call.http);
    const TaskQueueDraft draft = readDraft(call.parameters);
    if (call.parameters.fault())
        return refused(*call.parameters.fault());
    return answered(call, call.engine.updateTaskQueue(call.workspace, *id, draft));
}

HttpResponse remove(RestCall &call)
{
    const auto id = call.sid<TaskQueueId>(3);
    return id ? deleted(call, call.engine.deleteTaskQueue(call.workspace, *id)) : notFound(call.http);
}

} // namespace

QList<RestRoute> taskQueueRoutes()
{
    return { { .pattern = "Workspaces/*/TaskQueues", .get = list, .post = create },
        { .pattern = "Workspaces/*/TaskQueues/*", .get = fetch, .post = update, .remove = remove } };
}

} // namespace router
