#pragma once

#include "core/httpserver/httpmessage.h"
#include "router/bridge/bridgeuser.h"
#include "router/bridge/tunneldoors.h"
#include "router/bridge/tunnelrequest.h"

namespace router {

/// Requests of the Worker SDK, each a POST with the real request inside.
///
/// What reads is answered from the engine in the bridge's shapes. What changes goes on as the REST request that it
/// stands for, with its If-Match, and is answered with the changed resource in the bridge's shape; refusals pass
/// unchanged. `apiVersion` v1 and v2 get the same, a superset of both.
/// Source: event bridge 4 and 5.
class Tunnel
{
public:
    /// All must outlive this.
    Tunnel(Engine &engine, AccountId account, const TokenKeys &keys, TunnelDoors doors);

    /// Answers a POST, JSON whatever happens. `now` judges the token.
    HttpResponse answer(const HttpRequest &request, Instant now) const;

private:
    [[nodiscard]] HttpResponse carryOut(TunnelRequest &asked, const HttpRequest &request, const BridgeUser &user) const;

    Engine &m_engine;
    AccountId m_account;
    const TokenKeys &m_keys;
    TunnelDoors m_doors;
};

} // namespace router
