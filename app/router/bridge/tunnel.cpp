#include "router/bridge/tunnel.h"

#include "router/bridge/bridgeanswers.h"
#include "router/bridge/tunnelrights.h"
#include "router/bridge/tunnelroutes.h"
#include "router/resources/pathpattern.h"

using namespace Qt::StringLiterals;

namespace router {

Tunnel::Tunnel(Engine &engine, AccountId account, const TokenKeys &keys, TunnelDoors doors)
    : m_engine(engine)
    , m_account(account)
    , m_keys(keys)
    , m_doors(std::move(doors))
{
}

HttpResponse Tunnel::answer(const HttpRequest &request, Instant now) const
{
    auto asked = readTunnelRequest(request);
    if (!asked)
        return bridgeRefused(asked.error());
    const auto user = bridgeUser(asked->token, m_keys, m_engine, now);
    if (!user)
        return bridgeRefused(user.error());
    const auto allowed = mayCall(*user, *asked, m_engine);
    return allowed ? carryOut(*asked, request, *user) : bridgeRefused(allowed.error());
}

HttpResponse Tunnel::carryOut(TunnelRequest &asked, const HttpRequest &request, const BridgeUser &user) const
{
    TunnelCall call{ m_engine, m_account, user, asked, request, m_doors };
    for (const TunnelRoute &route : tunnelRoutes()) {
        if (!matchesPattern(asked.path, route.pattern))
            continue;
        const TunnelHandler handler = asked.method == "GET" ? route.get : route.post;
        return handler ? handler(call) : bridgeRefused({ 405, 20004, u"Method not allowed"_s });
    }
    return tunnelNotFound(call);
}

} // namespace router
