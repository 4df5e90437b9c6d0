#include "router/bridge/tunnelroutes.h"

#include "router/bridge/bridgeanswers.h"
#include "router/bridge/bridgelists.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace router {

namespace {

HttpResponse answered(const Outcome<QByteArray> &payload)
{
    return payload ? bridgePayload(*payload) : bridgeRefused(payload.error());
}

PayloadFrame frameOf(const TunnelCall &call)
{
    return { call.account, call.engine.now() };
}

/// A resource as it is now, or 404.
template <typename Resource> HttpResponse shown(const TunnelCall &call, const std::optional<Resource> &resource)
{
    return resource ? bridgePayload(payload(*resource, frameOf(call))) : tunnelNotFound(call);
}

HttpResponse showWorker(const TunnelCall &call, WorkerId id)
{
    return shown(call, call.engine.worker(call.workspace(), id));
}

HttpResponse showQueue(const TunnelCall &call, TaskQueueId id)
{
    return shown(call, call.engine.taskQueue(call.workspace(), id));
}

} // namespace

HttpResponse showTask(const TunnelCall &call, TaskId id)
{
    const auto task = call.engine.task(call.workspace(), id);
    return shown(call, task ? std::optional(withCounter(call.engine, *task)) : std::nullopt);
}

HttpResponse showReservation(const TunnelCall &call, ReservationId id)
{
    const auto reservation = call.engine.reservation(call.workspace(), id);
    if (!reservation)
        return tunnelNotFound(call);
    BridgeReservation changed = withTask(call.engine, *reservation);
    changed.transfers = {}; // the SDK fails on transfers in the answer to a change
    return shown(call, std::optional(changed));
}

namespace {

/// Whether a reservation's path names the worker or task that it belongs to.
bool belongs(const TunnelCall &call)
{
    const auto reservation = call.engine.reservation(call.workspace(), call.sid<ReservationId>(5));
    if (!reservation)
        return false;
    return call.asked.path.at(2) == "Tasks" ? reservation->task == call.sid<TaskId>(3)
                                            : reservation->worker == call.sid<WorkerId>(3);
}

/// Lets REST carry it out, and shows the resource that its answer names.
template <typename IdType>
HttpResponse changed(const TunnelCall &call, HttpResponse (*show)(const TunnelCall &, IdType))
{
    HttpRequest request{ .method = "POST",
        .path = "/v1/" + call.asked.url,
        .headers = { { "Content-Type", "application/x-www-form-urlencoded" } },
        .body = formText(call.asked.parameters.fields()),
        .secure = call.http.secure,
        .localOrigin = call.http.localOrigin };
    if (!call.asked.ifMatch.isNull())
        request.headers.append({ "If-Match", call.asked.ifMatch });
    HttpResponse response = call.doors.rest(request);
    if (response.status >= 300)
        return response;
    const QString sid = QJsonDocument::fromJson(response.body).object().value("sid"_L1).toString();
    return show(call, IdType::fromText(sid).value_or(IdType()));
}

HttpResponse activities(TunnelCall &call)
{
    return answered(activityList(call.asked.parameters, call.engine, call.workspace(), call.account));
}

HttpResponse workers(TunnelCall &call)
{
    return answered(workerList(call.asked.parameters, call.engine, call.workspace(), call.account));
}

HttpResponse queues(TunnelCall &call)
{
    return answered(queueList(call.asked.parameters, call.engine, call.workspace(), call.account));
}

HttpResponse channels(TunnelCall &call)
{
    const auto worker = call.sid<WorkerId>(3);
    if (!call.engine.worker(call.workspace(), worker))
        return tunnelNotFound(call);
    return answered(channelList(call.asked.parameters, call.engine, call.workspace(), worker, call.account));
}

HttpResponse reservations(TunnelCall &call)
{
    const auto worker = call.sid<WorkerId>(3);
    if (!call.engine.worker(call.workspace(), worker))
        return tunnelNotFound(call);
    return answered(reservationList(call.asked.parameters, call.engine, call.workspace(), worker, call.account));
}

HttpResponse getWorker(TunnelCall &call)
{
    return showWorker(call, call.sid<WorkerId>(3));
}

HttpResponse getQueue(TunnelCall &call)
{
    return showQueue(call, call.sid<TaskQueueId>(3));
}

HttpResponse getTask(TunnelCall &call)
{
    return showTask(call, call.sid<TaskId>(3));
}

HttpResponse getReservation(TunnelCall &call)
{
    const auto reservation = call.engine.reservation(call.workspace(), call.sid<ReservationId>(5));
    return belongs(call) ? shown(call, std::optional(withTask(call.engine, *reservation))) : tunnelNotFound(call);
}

HttpResponse postWorker(TunnelCall &call)
{
    return changed<WorkerId>(call, showWorker);
}

HttpResponse postTask(TunnelCall &call)
{
    return changed<TaskId>(call, showTask);
}

HttpResponse postReservation(TunnelCall &call)
{
    return changed<ReservationId>(call, showReservation);
}

} // namespace

const QList<TunnelRoute> &tunnelRoutes()
{
    static const QList<TunnelRoute> routes = transferRoutes() + partyRoutes()
        + QList<TunnelRoute>{
              { .pattern = "Workspaces/*/Activities", .get = activities },
              { .pattern = "Workspaces/*/Workers", .get = workers },
              { .pattern = "Workspaces/*/Workers/*", .get = getWorker, .post = postWorker },
              { .pattern = "Workspaces/*/Workers/*/WorkerChannels", .get = channels },
              { .pattern = "Workspaces/*/Workers/*/Reservations", .get = reservations },
              { .pattern = "Workspaces/*/Workers/*/Reservations/*", .get = getReservation, .post = postReservation },
              { .pattern = "Workspaces/*/Tasks", .post = postTask },
              { .pattern = "Workspaces/*/Tasks/*", .get = getTask, .post = postTask },
              { .pattern = "Workspaces/*/Tasks/*/Reservations/*", .get = getReservation, .post = postReservation },
              { .pattern = "Workspaces/*/TaskQueues", .get = queues },
              { .pattern = "Workspaces/*/TaskQueues/*", .get = getQueue },
          };
    return routes;
}

HttpResponse tunnelNotFound(const TunnelCall &call)
{
    return bridgeRefused(
        { 404, 20404, u"The requested resource /%1 was not found"_s.arg(QString::fromUtf8(call.asked.url)) });
}

} // namespace router
