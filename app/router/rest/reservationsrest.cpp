#include "router/resources/listfilters.h"
#include "router/resources/reservationupdate.h"
#include "router/rest/listanswer.h"
#include "router/rest/routes.h"

namespace router {

namespace {

HttpResponse listOfTask(RestCall &call)
{
    const auto task = call.sid<TaskId>(3);
    if (!task || !call.engine.task(call.workspace, *task))
        return notFound(call.http);
    return listed<Reservation>(call,
        { .key = "reservations",
            .visit = eachOf(call.engine.reservationsOfTask(call.workspace, *task)),
            .filter = readReservationFilter(call.parameters, true) });
}

HttpResponse listOfWorker(RestCall &call)
{
    const auto worker = call.sid<WorkerId>(3);
    if (!worker || !call.engine.worker(call.workspace, *worker))
        return notFound(call.http);
    return listed<Reservation>(call,
        { .key = "reservations",
            .visit = eachOf(call.engine.reservationsOfWorker(call.workspace, *worker)),
            .filter = readReservationFilter(call.parameters, false) });
}

/// The reservation of the path, if it belongs to the task or worker of the path.
std::optional<Reservation> reservationOf(const RestCall &call)
{
    const auto id = call.sid<ReservationId>(5);
    const auto reservation = id ? call.engine.reservation(call.workspace, *id) : std::nullopt;
    if (!reservation)
        return std::nullopt;
    const bool belongs = call.path.at(2) == "Tasks" ? call.sid<TaskId>(3) == reservation->task
                                                    : call.sid<WorkerId>(3) == reservation->worker;
    return belongs ? reservation : std::nullopt;
}

HttpResponse fetch(RestCall &call)
{
    return found(call, reservationOf(call));
}

HttpResponse update(RestCall &call)
{
    const auto reservation = reservationOf(call);
    if (!reservation)
        return notFound(call.http);
    const auto wanted = readReservationUpdate(call.parameters);
    if (!wanted)
        return refused(wanted.error());
    if (!mayChange(call, reservation->version))
        return stale();
    if (const auto *instruction = std::get_if<Instruction>(&*wanted))
        return answered(call, call.engine.instruct(call.workspace, reservation->id, *instruction));
    return answered(
        call, call.engine.updateReservation(call.workspace, reservation->id, std::get<ReservationDraft>(*wanted)));
}

} // namespace

QList<RestRoute> reservationRoutes()
{
    return { { .pattern = "Workspaces/*/Tasks/*/Reservations", .get = listOfTask },
        { .pattern = "Workspaces/*/Tasks/*/Reservations/*", .get = fetch, .post = update },
        { .pattern = "Workspaces/*/Workers/*/Reservations", .get = listOfWorker },
        { .pattern = "Workspaces/*/Workers/*/Reservations/*", .get = fetch, .post = update } };
}

} // namespace router
