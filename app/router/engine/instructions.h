#pragma once

#include "router/engine/enginetypes.h"

namespace router::engine {

struct ReservationRecord;
struct WorkspaceState;

// Instructions that need phones: conference, dequeue, call, redirect, supervise.
//
// Choices where the service says nothing: the reservation's timeout rests while its instruction is carried out and goes
// on afterwards if the reservation is still pending (call or redirect without accepting); a redirect of a call that is
// no longer in progress is refused at once; a supervisor may listen while the worker wraps up, too.
// Source: routing semantics 3.2.

/// Checks the preconditions, lets the reservation's timeout rest and asks the carrier to act.
Outcome<Done> carryOut(WorkspaceState &workspace, ReservationRecord &reservation, const Instruction &instruction);
/// The worker has answered or joined: notes the call in the task's attributes, and accepts unless the instruction
/// leaves that to a second request.
void dialAnswered(WorkspaceState &workspace, ReservationRecord &reservation, const DialAnswer &answer);
/// Nobody answered: the reservation is canceled. `reason`: the service's number for why; 0: none.
void dialFailed(WorkspaceState &workspace, ReservationRecord &reservation, int reason);

} // namespace router::engine
