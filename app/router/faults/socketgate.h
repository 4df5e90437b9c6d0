#pragma once

#include "core/httpserver/httploop.h"
#include "core/httpserver/websocket.h"
#include "router/faults/faultysocket.h"
#include "router/faults/socketfaults.h"

#include <map>

namespace router {

/// The name of a worker of a workspace; empty: there is none.
using WorkerNames = std::function<QByteArray(const QByteArray &workspaceSid, const QByteArray &workerSid)>;

/// Stands between the event bridge and the sockets that it has taken. On the loop's thread.
class SocketGate
{
public:
    /// The script's times count from `start`. `loop` and `clock` must outlive the gate, and the gate all sockets' use.
    SocketGate(HttpLoop &loop, const Clock &clock, Instant start, const FaultScript &script, WorkerNames names);

    /// The same ears, hearing through a faulty socket.
    WebSocketEars through(WebSocketEars ears);

    MessageFate fateOf(quint64 socket, const SocketMessage &message);
    /// Its first message was sent.
    void isOpen(quint64 socket);
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] HttpLoop &loop() { return m_loop; }

private:
    struct Open
    {
        std::shared_ptr<WebSocket> real{};
        SocketWorker worker{};
    };

    [[nodiscard]] std::chrono::milliseconds since() const { return m_clock.now() - m_start; }
    void strikeOpenings();
    void strikeOpening(std::chrono::milliseconds opening);
    void schedule();

    HttpLoop &m_loop;
    const Clock &m_clock;
    Instant m_start;
    SocketFaults m_faults;
    WorkerNames m_names;
    std::map<quint64, Open> m_open;
    quint64 m_lastNumber = 0;
    std::chrono::milliseconds m_struck{}; ///< Windows that opened up to then have done their work.
    std::shared_ptr<void> m_timer;
};

} // namespace router
