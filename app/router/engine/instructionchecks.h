#pragma once

#include "router/engine/refusals.h"

namespace router::engine {

struct ReservationRecord;

/// The instruction with what it leaves open: `to` is the worker's `contact_uri`; `from` of conference and dequeue is
/// the task's `from`, then `caller`, then the number that was called (a task made by hand may name no other).
Instruction filledIn(const WorkspaceState &workspace, const ReservationRecord &reservation, Instruction instruction);
/// Whether a filled-in instruction can be carried out now.
///
/// Source: error numbers, REST API reference 1.3.
Check checkInstruction(
    const WorkspaceState &workspace, const ReservationRecord &reservation, const Instruction &instruction);
/// Where the worker goes after the work that it began; null: he stays.
ActivityId postWorkActivityOf(const Instruction &instruction);

} // namespace router::engine
