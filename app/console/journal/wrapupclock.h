#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"

/// Since when a task is being wrapped up, and how much longer the person has asked for.
struct WrapUpClock
{
    ReservationId reservation{};
    Instant started{}; ///< By the server's clock, which no jump of this machine's moves.
    std::chrono::seconds extended{};

    friend bool operator==(const WrapUpClock &, const WrapUpClock &) = default;
};
