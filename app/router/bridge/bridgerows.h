#pragma once

#include "router/bridge/payloads.h"
#include "router/engine/engine.h"

namespace router {

/// The task with how often it has been taken so far.
BridgeTask withCounter(const Engine &engine, const Task &task);
/// The reservation with its task and transfers as they are now.
BridgeReservation withTask(const Engine &engine, const Reservation &reservation);

} // namespace router
