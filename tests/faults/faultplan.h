#pragma once

#include <chrono>
#include <random>

/// What may happen to one request on its way.
enum class Fault {
    None,
    Drop, ///< The connection breaks before the server hears of it.
    LoseAnswer, ///< The server carries it out; the connection breaks before the answer arrives.
    Delay, ///< It arrives late.
    TooMany, ///< 429 with Retry-After; so do the next few.
    ServerError, ///< 500, and the server has not heard of it.
    FalseError, ///< 502, although the server has carried it out.
    BadJson, ///< Carried out; half of the answer's JSON arrives.
    Freeze, ///< Carried out; nothing arrives and nothing breaks.
};
inline constexpr int faultKinds = 9;

/// What may happen to a WebSocket once it stands.
struct SocketFate
{
    std::chrono::milliseconds after{}; ///< How long it is well.
    bool freezes = false; ///< From then on it is silent; else it breaks.
};

/// The dice: the same seed, the same faults in the same order.
class FaultPlan
{
public:
    explicit FaultPlan(unsigned seed)
        : m_dice(seed)
    {
    }

    /// Off until told: a sign-in without faults first.
    void setOn(bool on) { m_on = on; }
    /// What happens to the next request.
    Fault next();
    [[nodiscard]] std::chrono::milliseconds delay();
    [[nodiscard]] SocketFate socketFate();
    /// 0 … below.
    int roll(int below);

private:
    std::mt19937 m_dice;
    int m_storm = 0;
    bool m_on = false;
};
