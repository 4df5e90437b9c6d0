#pragma once

#include "router/engine/enginetypes.h"

namespace router::engine {

struct ReservationRecord;
struct WorkspaceState;

// The conference instruction. `to` falls back to the worker's `contact_uri`, `from` to the task's `from`, then
// `caller`.
//
// Source: routing semantics 3.2; error numbers, REST API reference 1.3.

/// Checks the preconditions, lets the reservation's timeout rest and asks the carrier to dial.
Outcome<Done> startConference(
    WorkspaceState &workspace, ReservationRecord &reservation, const ConferenceInstruction &instruction);
/// The worker has joined: notes the conference in the task's attributes and accepts.
void dialAnswered(
    WorkspaceState &workspace, ReservationRecord &reservation, ConferenceId conference, CallId workerCall);
/// Nobody answered: the reservation is canceled.
void dialFailed(WorkspaceState &workspace, ReservationRecord &reservation);

} // namespace router::engine
