#pragma once

#include "router/bridge/bridgerows.h"
#include "router/engine/enginetypes.h"
#include "router/resources/parameters.h"

namespace router {

// Lists as the bridge pages them: by the SID behind which to go on (`AfterSid`), or, with `Ordering`, by a token of SID
// and sort key (`NextToken`); either is null on the last page. Pages hold 50 rows unless `PageSize` (1–1,000) says so.
//
// Errors: 400 for a parameter that cannot be read, an AfterSid that is none or whose row is gone. Source: event bridge
// 4.1.

/// FriendlyName and Available filter, as in REST; so with the next.
Outcome<QByteArray> activityList(Parameters &given, const Engine &engine, WorkspaceId workspace, AccountId account);
Outcome<QByteArray> workerList(Parameters &given, const Engine &engine, WorkspaceId workspace, AccountId account);
Outcome<QByteArray> queueList(Parameters &given, const Engine &engine, WorkspaceId workspace, AccountId account);
Outcome<QByteArray> channelList(
    Parameters &given, const Engine &engine, WorkspaceId workspace, WorkerId worker, AccountId account);
/// With their tasks; `Active` true: only pending, accepted and wrapping ones.
Outcome<QByteArray> reservationList(
    Parameters &given, const Engine &engine, WorkspaceId workspace, WorkerId worker, AccountId account);

} // namespace router
