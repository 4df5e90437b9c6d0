#pragma once

#include "router/bridge/bridgemessages.h"
#include "router/bridge/bridgesockets.h"
#include "router/bridge/tunnel.h"
#include "router/eventlog/loggedevent.h"

namespace router {

/// The event bridge on `/v1/wschannels`: sockets that tell workers what happens, and the tunnel for their requests.
///
/// The owner lets the engine's events be heard as they happen and sent once they are stored; nobody is told what a
/// crash could undo.
class Bridge
{
public:
    /// `acted` is called when there is something for takeOffline(). All must outlive this.
    Bridge(HttpLoop &loop, Engine &engine, const Clock &clock, TokenKeys keys, TunnelDoors doors,
        std::function<void()> acted, BridgeLimits limits = {});

    /// Whether a request is the bridge's: its path is `/v1/wschannels`.
    [[nodiscard]] static bool isFor(const HttpRequest &request);
    /// Whether it may change something.
    [[nodiscard]] static bool isWrite(const HttpRequest &request);

    /// Who asks through the tunnel: the worker of its token, or the account where that is an administrator's.
    [[nodiscard]] EventCause causeOf(const HttpRequest &request) const;

    HttpResponse answer(const HttpRequest &request) const;
    tl::expected<WebSocketEars, HttpResponse> admit(const HttpRequest &request);
    void hear(const EngineEvent &event);
    /// Sends what was heard.
    void send();
    /// What was heard and not sent has not happened.
    void unhear();
    /// Takes the workers offline whose last socket has gone. To be heard and sent, or unheard, like all else.
    void takeOffline() { m_sockets.takeOffline(); }
    /// Says goodbye to all sockets.
    void end() { m_sockets.end(); }

private:
    [[nodiscard]] HttpResponse answered(const HttpRequest &request) const;
    void dismissGone();

    Engine &m_engine;
    const Clock &m_clock;
    TokenKeys m_keys;
    AccountId m_account;
    Tunnel m_tunnel;
    BridgeSockets m_sockets;
    QList<BridgeMessage> m_messages;
    QList<WorkerId> m_goneWorkers; ///< Deleted, but not told yet; likewise below.
    QList<WorkspaceId> m_goneWorkspaces;
};

} // namespace router
