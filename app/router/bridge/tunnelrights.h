#pragma once

#include "router/bridge/bridgeuser.h"
#include "router/bridge/tunnelrequest.h"

namespace router {

/// Whether this user may do that; if not, 403 and why.
///
/// A worker acts on itself, its reservations and their tasks, creates tasks that are routed to itself and reads
/// activities. A supervisor also reads everything, changes other workers and tasks and supervises reservations as
/// itself; nobody answers another worker's reservations. An administrator may do what a supervisor may, without being a
/// worker. A capability token may do what its policies say. Nobody leaves the token's workspace.
/// Source: event bridge 7; the live service's exact rights are unknown.
Outcome<Done> mayCall(const BridgeUser &user, const TunnelRequest &request, const Engine &engine);

} // namespace router
