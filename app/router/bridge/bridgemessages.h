#pragma once

#include "router/engine/engine.h"

#include <functional>

namespace router {

/// What one worker's sockets are to be told.
struct BridgeMessage
{
    WorkerId worker{};
    QByteArray text{};
};

/// Whether somebody listens for this worker.
using BridgeAudience = std::function<bool(WorkerId)>;

/// The messages that follow from an event, for those who listen. To be asked right when it happened, before the engine
/// goes on; to be sent when it is stored.
///
/// Reservation events go to the reservation's worker; task events to the workers who have a reservation of the task
/// that is open or has just ended, for the SDK keeps no others; worker events to the worker; transfer events to the
/// worker who started it. `reservation.failed` has the task, and goes to the worker who did not get or did not take it.
/// Source: event bridge 6.
QList<BridgeMessage> bridgeMessages(
    const EngineEvent &event, const Engine &engine, AccountId account, const BridgeAudience &listens);

} // namespace router
