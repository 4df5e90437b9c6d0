#pragma once

#include "core/httpserver/httpserver.h"
#include "router/bridge/bridge.h"
#include "router/engine/enginefixture.h"
#include "router/faults/faultgate.h"
#include "support/fakeclock.h"

#include <QJsonObject>
#include <QWebSocket>
#include <future>
#include <thread>

/// A bridge on a real port, with an engine, a clock that stands still, and a loop on a thread of its own. Beats every
/// 20 ms of that clock.
class BridgeBench
{
public:
    /// What goes wrong on purpose; by default nothing.
    explicit BridgeBench(const router::FaultScript &script = {});
    ~BridgeBench();

    [[nodiscard]] QByteArray token(WorkerId worker, std::chrono::seconds life = 3600s);
    [[nodiscard]] QUrl url(const QByteArray &token, const QByteArray &more = {}) const;
    /// Runs `task` on the loop's thread, then tells what followed from it, and waits for that.
    void act(const std::function<void(EngineFixture &)> &task);
    /// The same, but what followed is not stored, so not told.
    void actUnstored(const std::function<void(EngineFixture &)> &task);
    /// While `fails`, nothing can be kept: what happens is undone.
    void failToKeep(bool fails);
    /// What happens, on the loop's thread, between letting a socket in and its opening.
    void whenAdmitted(const std::function<void(EngineFixture &)> &task);
    void advance(std::chrono::milliseconds by);
    void endBridge();
    [[nodiscard]] WorkspaceId workspace() const { return m_floor.workspace; }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString activityOf(WorkerId worker);

    WorkerId alice{};
    WorkerId bob{};

private:
    tl::expected<WebSocketEars, HttpResponse> admit(const HttpRequest &request);
    void onLoop(const std::function<void()> &task);
    void hear();
    void undo();

    EngineFixture m_floor;
    FakeClock m_clock;
    HttpLoop m_loop;
    HttpServer m_server;
    router::Bridge m_bridge;
    router::FaultGate m_gate;
    std::function<void(EngineFixture &)> m_whenAdmitted{};
    quint16 m_port = 0;
    bool m_fails = false; ///< On the loop's thread, like all but the port.
    std::thread m_thread;
};

/// A worker's socket and what came over it.
class Listener : public QObject
{
    Q_OBJECT

public:
    explicit Listener(const QUrl &url);

    /// The names of the messages, heartbeats left out.
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QJsonObject payload(qsizetype number) const;
    [[nodiscard]] int beats() const { return m_beats; }
    [[nodiscard]] bool isClosed() const { return m_isClosed; }
    [[nodiscard]] int closeCode() const { return int(m_socket.closeCode()); }
    [[nodiscard]] QWebSocket &socket() { return m_socket; }

private:
    void take(const QString &text);

    QWebSocket m_socket;
    QList<QJsonObject> m_messages;
    int m_beats = 0;
    bool m_isClosed = false;
};
