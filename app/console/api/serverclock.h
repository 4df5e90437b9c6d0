#pragma once

#include "core/base/clock.h"

/// How far the server's clock is from ours, as narrowly as whole-second `Date` headers tell it.
///
/// Each answer says: when it was made, somewhere between sending and receiving, the server's clock showed a moment
/// within that second. What all answers agree on is kept; where they contradict each other a clock was set, and the
/// latest stands.
class ServerClock
{
public:
    /// An answer with this `Date`, whose request left at `sent` and that came at `received`, both by our clock.
    void answered(Instant date, Instant sent, Instant received);

    /// The smallest correction that fits all answers; so 0 where both clocks go right.
    [[nodiscard]] std::chrono::milliseconds offset() const;

private:
    bool m_known = false;
    std::chrono::milliseconds m_least{ 0 };
    std::chrono::milliseconds m_most{ 0 };
};
