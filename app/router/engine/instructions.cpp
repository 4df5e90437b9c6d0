#include "router/engine/instructions.h"

#include "router/engine/enginecore.h"
#include "router/engine/instructionchecks.h"
#include "router/engine/reservations.h"
#include "router/engine/taskcall.h"
#include "router/engine/telling.h"

namespace router::engine {

namespace {

bool accepts(const Instruction &instruction)
{
    if (const auto *call = std::get_if<CallInstruction>(&instruction))
        return call->accept;
    if (const auto *redirect = std::get_if<RedirectInstruction>(&instruction))
        return redirect->accept;
    return true;
}

void startDialling(WorkspaceState &workspace, ReservationRecord &reservation)
{
    reservation.dialling = true;
    reservation.restsSince = workspace.core.now;
    workspace.core.deadlines.place(reservation, std::nullopt);
    touch(workspace, reservation);
}

// Stays pending: its timeout goes on where it stopped.
void goOnWaiting(WorkspaceState &workspace, ReservationRecord &reservation)
{
    reservation.deadline += workspace.core.now - reservation.restsSince;
    workspace.core.deadlines.place(reservation, Due{ reservation.deadline, DueKind::ReservationTimeout });
    touch(workspace, reservation);
}

} // namespace

Outcome<Done> carryOut(WorkspaceState &workspace, ReservationRecord &reservation, const Instruction &instruction)
{
    const auto filled = std::make_shared<const Instruction>(filledIn(workspace, reservation, instruction));
    if (Check wrong = checkInstruction(workspace, reservation, *filled))
        return tl::unexpected(*wrong);
    if (!std::holds_alternative<SuperviseInstruction>(*filled)) {
        reservation.dial = filled;
        startDialling(workspace, reservation);
    }
    workspace.core.events.append(dialEvent(workspace, reservation, filled));
    return Done{};
}

void dialAnswered(WorkspaceState &workspace, ReservationRecord &reservation, const DialAnswer &answer)
{
    reservation.dialling = false;
    noteCall(workspace, *reservation.task, answer);
    if (accepts(*reservation.dial))
        accept(workspace, reservation);
    else
        goOnWaiting(workspace, reservation);
}

void dialFailed(WorkspaceState &workspace, ReservationRecord &reservation, int reason)
{
    reservation.dialling = false;
    reservation.past.canceledReason = reason;
    endUnaccepted(workspace, reservation, ReservationStatus::Canceled);
    taskWaitsAgain(workspace, *reservation.task);
}

} // namespace router::engine
