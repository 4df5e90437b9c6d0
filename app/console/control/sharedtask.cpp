#include "console/control/sharedtask.h"

#include "console/state/consolestate.h"

bool isSharedTask(const ConsoleState &state, const Reservation &own)
{
    const Transfer *outgoing = state.transfers().outgoing(own.id);
    const Transfer *incoming = state.transfers().incoming(own.id);
    if (outgoing && (outgoing->status == TransferStatus::Complete || !outgoing->hasEnded()))
        return true;
    if (incoming && incoming->mode == TransferMode::Warm)
        return true;
    // Nothing tells of transfers before the start of the program; but one's own wrap-up makes the task wrap up too.
    const auto task = state.task(own.task);
    return own.status == ReservationStatus::Wrapping && task && !task->hasEnded()
        && task->status != TaskStatus::Wrapping;
}
