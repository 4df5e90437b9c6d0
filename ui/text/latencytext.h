#pragma once

#include "core/base/clock.h"

#include <QString>
#include <optional>

/// The clock of one offer, all by this machine's clock.
struct OfferMoments
{
    Instant created{}; ///< The server's moment, brought to this machine's clock; whole seconds.
    std::optional<Instant> received{}; ///< It reached this machine.
    std::optional<Instant> shown{};
    std::optional<Instant> answered{};
    std::optional<Instant> ended{};
};

/// What took how long, a line each: "Offered: 10:32:05", "Reached this computer: 10:32:05.213", "On the screen: 14 ms
/// later", "Answered: 3.2 s after that", "Over: 10:33:05". What is not known says so.
QString latencyText(const OfferMoments &moments);
