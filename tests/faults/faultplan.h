#pragma once

#include <QByteArray>
#include <chrono>
#include <random>
#include <vector>

/// What may go wrong.
enum class Fault {
    None,
    // To one request on its way.
    Drop, ///< The connection breaks before the server hears of it.
    LoseAnswer, ///< The server carries it out; the connection breaks before the answer arrives.
    Delay, ///< It arrives late.
    TooMany, ///< 429 with Retry-After; so do the next few.
    ServerError, ///< 500, and the server has not heard of it.
    FalseError, ///< 502, although the server has carried it out.
    BadJson, ///< Carried out; half of the answer's JSON arrives.
    Freeze, ///< Carried out; nothing arrives and nothing breaks.
    SignedOut, ///< 401: the credential is withdrawn, until the person signs in again.
    // To a WebSocket.
    TokenRefused, ///< 403 in place of a socket.
    TokenEnded, ///< Closed with 1008: its token is withdrawn.
    SocketBreaks, ///< The connection breaks.
    SocketFreezes, ///< From then on it is silent, and nothing breaks.
    // To the machine.
    ClockSet, ///< Its clock is right, two hours fast or two hours slow.
    Sleep, ///< It sleeps, and its connections are dead when it wakes up.
};
inline constexpr int faultKinds = 16;

/// For people.
QByteArray nameOf(Fault fault);

/// What happens to a WebSocket once it stands.
struct SocketFate
{
    std::chrono::milliseconds after{}; ///< How long it is well.
    Fault how = Fault::None; ///< And what comes then.
};

/// The dice: the same seed, the same faults in the same order. Each kind is tried once before any is tried twice.
class FaultPlan
{
public:
    explicit FaultPlan(unsigned seed);

    /// Off until told: a sign-in without faults first.
    void setOn(bool on) { m_on = on; }
    /// No socket is ever let through: the console has to ask.
    void setPushless() { m_isPushless = true; }
    /// What happens to the next request.
    Fault next();
    /// What happens to the next request for a WebSocket.
    Fault nextSocket();
    [[nodiscard]] std::chrono::milliseconds delay();
    [[nodiscard]] SocketFate socketFate();
    /// A fate that a socket lived to meet; else another socket has it yet to come.
    void socketMet(Fault fate);
    /// 0 … below.
    int roll(int below);

private:
    Fault drawn(Fault rolled);

    std::mt19937 m_dice;
    std::vector<Fault> m_freshRequests; ///< Kinds that were not tried yet.
    std::vector<Fault> m_freshSockets; ///< Fates that no socket met yet.
    bool m_hasRefused = false; ///< A token.
    int m_storm = 0;
    bool m_on = false;
    bool m_isPushless = false;
};
