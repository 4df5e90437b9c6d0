#pragma once

#include "core/base/clock.h"
#include "core/httpserver/httploop.h"
#include "core/httpserver/websocket.h"

#include <deque>

namespace router {

class SocketGate;

/// A socket that stands before the real one and lets go wrong what the gate says. On the loop's thread.
class FaultySocket final : public WebSocket
{
public:
    /// `gate` must outlive every call.
    FaultySocket(std::shared_ptr<WebSocket> real, SocketGate &gate, quint64 number)
        : m_real(std::move(real))
        , m_gate(gate)
        , m_number(number)
    {
    }

    void send(const QByteArray &text) override;
    void close(quint16 code, const QByteArray &reason) override { m_real->close(code, reason); }
    void cut() override { m_real->cut(); }
    void cutWithin(const QByteArray &text) override { m_real->cutWithin(text); }

private:
    struct Late
    {
        Instant leavesAt{};
        QByteArray text{};
    };

    void pass(const QByteArray &text, std::chrono::milliseconds delay);
    void sendLate();
    void schedule();

    std::shared_ptr<WebSocket> m_real;
    SocketGate &m_gate;
    quint64 m_number;
    std::deque<Late> m_late; ///< In the order in which they were sent.
    std::shared_ptr<void> m_timer;
};

} // namespace router
