#include "router/bridge/bridgeanswers.h"
#include "router/bridge/tunnelroutes.h"

namespace router {

namespace {

/// The task that is named, or null: then it is refused as a parameter that cannot be read, or as not there.
std::optional<Task> taskOf(TunnelCall &call)
{
    const auto id = call.asked.parameters.sid<TaskId>("TaskSid");
    return id ? call.engine.task(call.workspace(), *id) : std::nullopt;
}

/// The task as it is afterwards, or why nothing was done.
HttpResponse done(const TunnelCall &call, const Outcome<Done> &outcome, TaskId task)
{
    return outcome ? showTask(call, task) : bridgeRefused(outcome.error());
}

/// Where a parameter is wrong or the task is not there: why.
std::optional<HttpResponse> fault(const TunnelCall &call, const std::optional<Task> &task)
{
    if (call.asked.parameters.fault())
        return bridgeRefused(*call.asked.parameters.fault());
    return task ? std::nullopt : std::optional(tunnelNotFound(call));
}

LegChange readHold(Parameters &given)
{
    given.url("HoldUrl");
    return { .hold = given.boolean("Hold") };
}

HttpResponse changeCustomer(TunnelCall &call)
{
    const LegChange change = readHold(call.asked.parameters);
    const auto task = taskOf(call);
    if (const auto wrong = fault(call, task))
        return *wrong;
    return done(call, call.doors.changeCustomer(task->id, change), task->id);
}

HttpResponse holdWorker(TunnelCall &call)
{
    const LegChange change = readHold(call.asked.parameters);
    const WorkerId target = call.asked.parameters.sid<WorkerId>("TargetWorkerSid").value_or(WorkerId());
    const auto task = taskOf(call);
    if (const auto wrong = fault(call, task))
        return *wrong;
    return done(call, call.doors.changeWorker(task->id, target, change), task->id);
}

HttpResponse kickWorker(TunnelCall &call)
{
    const WorkerId target = call.asked.parameters.sid<WorkerId>("TargetWorkerSid").value_or(WorkerId());
    const auto task = taskOf(call);
    if (const auto wrong = fault(call, task))
        return *wrong;
    return done(call, call.doors.kickWorker(task->id, target), task->id);
}

/// The worker's own leg in the conference of a reservation's task.
HttpResponse changeWorker(TunnelCall &call)
{
    Parameters &given = call.asked.parameters;
    const LegChange change{ .muted = given.boolean("Mute"),
        .endConferenceOnExit = given.boolean("EndConferenceOnExit") };
    const auto id = given.sid<ReservationId>("ReservationSid");
    if (given.fault())
        return bridgeRefused(*given.fault());
    const auto reservation = id ? call.engine.reservation(call.workspace(), *id) : std::nullopt;
    if (!reservation || reservation->worker != call.sid<WorkerId>(3))
        return tunnelNotFound(call);
    const auto outcome = call.doors.changeWorker(reservation->task, reservation->worker, change);
    return outcome ? showReservation(call, reservation->id) : bridgeRefused(outcome.error());
}

} // namespace

QList<TunnelRoute> partyRoutes()
{
    return { { .pattern = "Workspaces/*/Workers/*/WorkerParticipant", .post = changeWorker },
        { .pattern = "Workspaces/*/Workers/*/CustomerParticipant", .post = changeCustomer },
        { .pattern = "Workspaces/*/Workers/*/HoldWorkerParticipant", .post = holdWorker },
        { .pattern = "Workspaces/*/Workers/*/KickWorkerParticipant", .post = kickWorker } };
}

} // namespace router
