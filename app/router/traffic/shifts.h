#pragma once

#include "core/domain/worker.h"
#include "router/traffic/scenarioplan.h"

namespace router {

/// Whether a worker's shift covers `now`. Without a shift that the plan knows: yes.
bool isOnShift(const AgentsPlan &plan, const Worker &worker, Instant now);

} // namespace router
