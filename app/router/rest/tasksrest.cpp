#include "router/resources/listfilters.h"
#include "router/resources/ordering.h"
#include "router/rest/listanswer.h"
#include "router/rest/routes.h"

#include <limits>

namespace router {

namespace {

constexpr int highestPriority = std::numeric_limits<int>::max();
constexpr int longestTimeout = 1'209'600; // seconds: two weeks

HttpResponse list(RestCall &call)
{
    const auto visit = [&call](const std::function<bool(const Task &)> &see, const IdBytes &from) {
        call.engine.forEachBareTask(call.workspace, see, TaskId(from));
    };
    return listed<Task>(call,
        { .key = "tasks",
            .visit = visit,
            .filter = readTaskFilter(call.parameters, call.engine, call.workspace),
            .order = readTaskOrder(call.parameters),
            .complete
            = [&call](const Task &bare) { return call.engine.task(bare.workspace, bare.id).value_or(bare); } });
}

HttpResponse create(RestCall &call)
{
    Parameters &given = call.parameters;
    const TaskDraft draft{ .attributes = given.bytes("Attributes"),
        .priority = given.integer("Priority", 0, highestPriority),
        .timeoutSeconds = given.integer("Timeout", 1, longestTimeout),
        .channel = given.text("TaskChannel"),
        .workflow = given.text("WorkflowSid"),
        .virtualStart = given.date("VirtualStartTime"),
        .routingTarget = given.text("RoutingTarget"),
        .ignoreCapacity = given.truth("IgnoreCapacity"),
        .queue = given.text("TaskQueueSid") };
    if (given.fault())
        return refused(*given.fault());
    return answered(call, call.engine.createTask(call.workspace, draft), 201);
}

/// The task of the path, if there is one.
std::optional<Task> taskOf(const RestCall &call)
{
    const auto id = call.sid<TaskId>(3);
    return id ? call.engine.task(call.workspace, *id) : std::nullopt;
}

HttpResponse fetch(RestCall &call)
{
    return found(call, taskOf(call));
}

HttpResponse update(RestCall &call)
{
    const auto task = taskOf(call);
    if (!task)
        return notFound(call.http);
    Parameters &given = call.parameters;
    const TaskDraft draft{ .attributes = given.bytes("Attributes"),
        .priority = given.integer("Priority", 0, highestPriority),
        .channel = given.text("TaskChannel"),
        .virtualStart = given.date("VirtualStartTime"),
        .status = given.text("AssignmentStatus"),
        .reason = given.text("Reason") };
    if (given.fault())
        return refused(*given.fault());
    if (!mayChange(call, task->version))
        return stale();
    return answered(call, call.engine.updateTask(call.workspace, task->id, draft));
}

HttpResponse remove(RestCall &call)
{
    const auto task = taskOf(call);
    if (!task)
        return notFound(call.http);
    return mayChange(call, task->version) ? deleted(call, call.engine.deleteTask(call.workspace, task->id)) : stale();
}

} // namespace

QList<RestRoute> taskRoutes()
{
    return { { .pattern = "Workspaces/*/Tasks", .get = list, .post = create },
        { .pattern = "Workspaces/*/Tasks/*", .get = fetch, .post = update, .remove = remove } };
}

} // namespace router
