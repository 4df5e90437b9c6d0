#pragma once

#include "core/base/clock.h"
#include "core/httpserver/httploop.h"
#include "core/httpserver/websocket.h"
#include "router/bridge/bridgeuser.h"

#include <QHash>
#include <set>
#include <unordered_map>

namespace router {

/// How the sockets are looked after.
struct BridgeLimits
{
    std::chrono::milliseconds heartbeat{ 15'000 };
};

/// The workers' sockets: who may open one, `init`, heartbeats, the end of a token, and the worker who goes offline with
/// the last of them.
///
/// Close codes: 1001 the router ends, 1008 the token has expired or the worker is no longer there, 4001 replaced by
/// another session of the worker. Source: event bridge 2 and 3; what becomes of the socket of a deleted worker is not
/// known there, and chosen so that nobody waits at it for offers that cannot come.
class BridgeSockets
{
public:
    /// `acted` is called when somebody is to be taken offline, soon. All must outlive this.
    BridgeSockets(HttpLoop &loop, Engine &engine, const TokenKeys &keys, const Clock &clock, BridgeLimits limits,
        std::function<void()> acted);

    /// Decides about a request for a socket, before anything is upgraded.
    tl::expected<WebSocketEars, HttpResponse> admit(const HttpRequest &request);
    [[nodiscard]] bool listens(WorkerId worker) const { return m_byWorker.contains(worker); }
    void send(WorkerId worker, const QByteArray &text);
    /// Closes the sockets of a worker who is no longer there.
    void dismiss(WorkerId worker);
    /// The same for all workers of a workspace.
    void dismissAll(WorkspaceId workspace);
    /// Takes the workers offline whose last socket has gone since the last time.
    void takeOffline();
    /// Whether that is kept; else they are taken offline again the next time.
    void settle(bool kept);
    /// Says goodbye to all; nobody goes offline for that.
    void end();

private:
    struct Session
    {
        std::shared_ptr<WebSocket> socket{};
        BridgeUser user{};
        bool closesOthers = false;
        bool goesOffline = true; ///< The worker, if this socket is the last to go.
        Instant dueAt{}; ///< Of the next heartbeat, or the end of the token.
    };

    void open(quint64 number, Session session);
    void close(quint64 number);
    void greet(const Session &session) const;
    void closeOthers(quint64 number, WorkerId worker);
    void goOffline(const BridgeUser &user);
    void plan(quint64 number, Session &session, Instant now);
    void schedule();
    void tick();
    [[nodiscard]] bool mayListen(const BridgeUser &user) const;

    HttpLoop &m_loop;
    Engine &m_engine;
    const TokenKeys &m_keys;
    const Clock &m_clock;
    BridgeLimits m_limits;
    std::function<void()> m_acted;
    std::unordered_map<quint64, Session> m_sessions;
    QMultiHash<WorkerId, quint64> m_byWorker;
    std::set<std::pair<Instant, quint64>> m_due;
    std::shared_ptr<void> m_timer;
    QList<BridgeUser> m_leaving; ///< To be taken offline.
    QList<BridgeUser> m_left; ///< Taken offline, but not kept yet.
    quint64 m_lastNumber = 0;
    bool m_hasEnded = false;
};

} // namespace router
