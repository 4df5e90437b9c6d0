#pragma once

#include "router/bridge/tunnel.h"

namespace router {

/// One request on its way to its handler.
struct TunnelCall
{
    Engine &engine;
    AccountId account{};
    const BridgeUser &user;
    TunnelRequest &asked;
    const HttpRequest &http;
    const TunnelDoors &doors;

    [[nodiscard]] WorkspaceId workspace() const { return user.workspace; }
    /// The SID at a place of the path; null: it is none of that kind.
    template <typename IdType> [[nodiscard]] IdType sid(qsizetype place) const
    {
        return IdType::fromText(QByteArrayView(asked.path.value(place))).value_or(IdType());
    }
};

using TunnelHandler = HttpResponse (*)(TunnelCall &);

/// What may be asked of one kind of path.
struct TunnelRoute
{
    const char *pattern; ///< Parts from "Workspaces" on; `*` stands for any one part.
    TunnelHandler get = nullptr;
    TunnelHandler post = nullptr;
};

const QList<TunnelRoute> &tunnelRoutes();
/// Those among them that hand a task on: transfers are not part of the REST API.
QList<TunnelRoute> transferRoutes();
/// Those that change who is in the conference of a task.
QList<TunnelRoute> partyRoutes();

// Resources as they are after a change, or 404; a reservation without its transfers.
HttpResponse showTask(const TunnelCall &call, TaskId id);
HttpResponse showReservation(const TunnelCall &call, ReservationId id);
/// 404 in the service's words.
HttpResponse tunnelNotFound(const TunnelCall &call);

} // namespace router
