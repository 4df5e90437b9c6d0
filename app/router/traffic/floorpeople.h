#pragma once

#include "router/engine/engine.h"

namespace router {

/// The worker whom the simulation leaves to the person at the console: Alice. Null when there is none.
WorkerId workerOfThePerson(const Engine &engine, WorkspaceId workspace);

/// Whether an agent's shift ("morning", "day", "evening", "night", twelve hours each, in UTC) covers `now`. Without a
/// shift: yes.
bool isOnShift(const Worker &worker, Instant now);

} // namespace router
