#include "router/bridge/bridge.h"

#include "router/bridge/bridgeanswers.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace router {

namespace {

HttpResponse upgradeRequired()
{
    HttpResponse response = bridgeRefused({ 426, 20426, u"Upgrade to a WebSocket, or POST a request"_s });
    response.headers.emplaceBack("Upgrade", "websocket");
    return response;
}

} // namespace

Bridge::Bridge(HttpLoop &loop, Engine &engine, const Clock &clock, TokenKeys keys, TunnelDoors doors,
    std::function<void()> acted, BridgeLimits limits)
    : m_engine(engine)
    , m_clock(clock)
    , m_keys(std::move(keys))
    , m_account(AccountId::fromText(QByteArrayView(m_keys.accountSid)).value_or(AccountId()))
    , m_tunnel(engine, m_account, m_keys, std::move(doors))
    , m_sockets(loop, engine, m_keys, clock, limits, std::move(acted))
{
}

bool Bridge::isFor(const HttpRequest &request)
{
    return request.path == "/v1/wschannels" || request.path.startsWith("/v1/wschannels/");
}

bool Bridge::isWrite(const HttpRequest &request)
{
    if (request.method != "POST")
        return false;
    const auto asked = readTunnelRequest(request);
    return asked && asked->method != "GET";
}

EventCause Bridge::causeOf(const HttpRequest &request) const
{
    const auto user = readTunnelRequest(request).and_then(
        [this](const TunnelRequest &asked) { return bridgeUser(asked.token, m_keys, m_engine, m_clock.now()); });
    return user && !user->worker.isNull() ? EventCause::by(user->worker, request.peerAddress)
                                          : EventCause::by(m_account, request.peerAddress);
}

HttpResponse Bridge::answer(const HttpRequest &request) const
{
    HttpResponse response = answered(request);
    addBridgeCors(response);
    return response;
}

HttpResponse Bridge::answered(const HttpRequest &request) const
{
    if (request.method == "OPTIONS")
        return { .status = 204, .contentType = {} };
    if (request.method == "POST")
        return m_tunnel.answer(request, m_clock.now());
    if (request.method == "GET")
        return upgradeRequired();
    HttpResponse response = bridgeRefused({ 405, 20004, u"Method not allowed"_s });
    response.headers.emplaceBack("Allow", "GET, POST, OPTIONS");
    return response;
}

tl::expected<WebSocketEars, HttpResponse> Bridge::admit(const HttpRequest &request)
{
    auto ears = isFor(request) ? m_sockets.admit(request)
                               : tl::unexpected(bridgeRefused({ 404, 20404, u"There is no socket at this path"_s }));
    if (!ears)
        addBridgeCors(ears.error());
    return ears;
}

void Bridge::hear(const EngineEvent &event)
{
    m_messages
        += bridgeMessages(event, m_engine, m_account, [this](WorkerId worker) { return m_sockets.listens(worker); });
    if (event.type == EngineEvent::Type::WorkerDeleted)
        m_goneWorkers.append(event.worker);
    else if (event.type == EngineEvent::Type::WorkspaceDeleted)
        m_goneWorkspaces.append(event.workspace);
}

void Bridge::unhear()
{
    m_messages.clear();
    m_goneWorkers.clear();
    m_goneWorkspaces.clear();
    m_sockets.settle(false);
}

void Bridge::send()
{
    m_sockets.settle(true);
    for (const BridgeMessage &message : std::exchange(m_messages, {}))
        m_sockets.send(message.worker, message.text);
    dismissGone();
}

void Bridge::dismissGone()
{
    for (const WorkerId worker : std::exchange(m_goneWorkers, {}))
        m_sockets.dismiss(worker);
    for (const WorkspaceId workspace : std::exchange(m_goneWorkspaces, {}))
        m_sockets.dismissAll(workspace);
}

} // namespace router
