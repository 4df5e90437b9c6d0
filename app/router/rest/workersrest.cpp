#include "router/resources/listfilters.h"
#include "router/resources/ordering.h"
#include "router/rest/listanswer.h"
#include "router/rest/routes.h"

namespace router {

namespace {

HttpResponse list(RestCall &call)
{
    const auto visit = [&call](const std::function<bool(const Worker &)> &see, const IdBytes &) {
        call.engine.forEachWorker(call.workspace, see);
    };
    return listed<Worker>(call,
        { .key = "workers",
            .visit = visit,
            .filter = readWorkerFilter(call.parameters, call.engine, call.workspace),
            .order = readWorkerOrder(call.parameters) });
}

HttpResponse create(RestCall &call)
{
    Parameters &given = call.parameters;
    const WorkerDraft draft{ .name = given.requiredText("FriendlyName"),
        .attributes = given.bytes("Attributes"),
        .activity = given.sid<ActivityId>("ActivitySid") };
    if (given.fault())
        return refused(*given.fault());
    return answered(call, call.engine.createWorker(call.workspace, draft), 201);
}

/// The worker of the path, if there is one.
std::optional<Worker> workerOf(const RestCall &call)
{
    const auto id = call.sid<WorkerId>(3);
    return id ? call.engine.worker(call.workspace, *id) : std::nullopt;
}

HttpResponse fetch(RestCall &call)
{
    return found(call, workerOf(call));
}

HttpResponse update(RestCall &call)
{
    const auto worker = workerOf(call);
    if (!worker)
        return notFound(call.http);
    Parameters &given = call.parameters;
    const WorkerDraft draft{ .name = given.text("FriendlyName"),
        .attributes = given.bytes("Attributes"),
        .activity = given.sid<ActivityId>("ActivitySid"),
        .rejectPendingReservations = given.boolean("RejectPendingReservations").value_or(false) };
    if (given.fault())
        return refused(*given.fault());
    if (!mayChange(call, worker->version))
        return stale();
    return answered(call, call.engine.updateWorker(call.workspace, worker->id, draft));
}

HttpResponse remove(RestCall &call)
{
    const auto worker = workerOf(call);
    if (!worker)
        return notFound(call.http);
    return mayChange(call, worker->version) ? deleted(call, call.engine.deleteWorker(call.workspace, worker->id))
                                            : stale();
}

} // namespace

QList<RestRoute> workerRoutes()
{
    return { { .pattern = "Workspaces/*/Workers", .get = list, .post = create },
        { .pattern = "Workspaces/*/Workers/*", .get = fetch, .post = update, .remove = remove } };
}

} // namespace router
