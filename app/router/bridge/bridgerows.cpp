#include "router/bridge/bridgerows.h"

#include <algorithm>

namespace router {

namespace {

/// Whether the worker took it, whatever became of it afterwards.
bool wasTaken(const Reservation &reservation)
{
    return reservation.isInHand() || reservation.status == ReservationStatus::Completed;
}

} // namespace

BridgeTask withCounter(const Engine &engine, const Task &task)
{
    const QList<Reservation> all = engine.reservationsOfTask(task.workspace, task.id);
    return { task, int(std::ranges::count_if(all, wasTaken)) };
}

BridgeReservation withTask(const Engine &engine, const Reservation &reservation)
{
    const auto task = engine.task(reservation.workspace, reservation.task);
    return { reservation, task ? std::optional(withCounter(engine, *task)) : std::nullopt,
        engine.transfersOf(reservation.workspace, reservation.id),
        engine.pastOf(reservation.workspace, reservation.id) };
}

} // namespace router
