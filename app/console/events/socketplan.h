#pragma once

#include "console/events/socketend.h"
#include "core/base/clock.h"

#include <QRandomGenerator>
#include <optional>

/// When a worker's socket is to be opened, given up and renewed: the times of it, without a socket or a clock.
///
/// Whoever has the socket tells what happens to it and asks step() at next(). All times are by one clock.
/// Source: event bridge 2.2 and 2.3; "Push and poll", the desk.
class SocketPlan
{
public:
    enum class Step {
        None,
        Connect, ///< Open a socket; told by connecting().
        GiveUp, ///< Drop it: it does not answer or is silent; told by ended().
        Renew, ///< Open another one with a fresh token, beside this; told by renewing().
    };

    /// `random` must outlive it.
    explicit SocketPlan(QRandomGenerator &random)
        : m_random(random)
    {
    }

    /// There is to be a socket, at once: at the start, after a sleep, when the network is back. Beside one that is open
    /// another is opened, for it may be dead without knowing; it stays if its next heartbeat comes in time. The first that
    /// then ends is followed by another at once.
    void wake(Instant now);
    /// There is to be none until wake().
    void stop();

    void connecting(Instant now);
    /// It greeted; `tokenLife`: how long its token still lives, 0: not known.
    void opened(Instant now, std::chrono::milliseconds tokenLife);
    /// Any frame came.
    void heard(Instant now);
    /// A fresh token has been asked for; asks again in a while unless opened() is told.
    void renewing(Instant now);
    /// True: the plan goes on. False: another session of this worker stands against it, so it waits for wake().
    bool ended(Instant now, SocketEnd::Kind how);

    [[nodiscard]] Step step(Instant now) const;
    /// When step() will have something to say; empty: not by itself.
    [[nodiscard]] std::optional<Instant> next() const;
    /// Whether the one that is open has yet to show that it lives.
    [[nodiscard]] bool isInDoubt() const { return m_doubt != Doubt::None; }
    [[nodiscard]] bool isOpen() const { return m_stage == Stage::Open; }

private:
    enum class Stage { Off, Waiting, Connecting, Open };
    enum class Doubt {
        None,
        OwesAnother, ///< One is to be opened beside it.
        Waits, ///< Nothing was heard since wake().
    };

    [[nodiscard]] bool isPushedOut(Instant now, SocketEnd::Kind how);

    QRandomGenerator &m_random;
    Stage m_stage = Stage::Off;
    Instant m_due{}; ///< Of the stage's own step.
    Instant m_openedAt{};
    Instant m_heardAt{};
    std::optional<Instant> m_renewAt{};
    int m_attempts = 0; ///< Since a socket last stood for a minute.
    int m_shortLives = 0; ///< In a row.
    Doubt m_doubt = Doubt::None; ///< Of the one that is open or being opened.
};
