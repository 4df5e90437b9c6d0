#pragma once

/// How closely the queues' figures are followed.
enum class BoardPace {
    Off,
    Slow, ///< Nobody looks just now: only so that their history has no holes.
    Live, ///< Somebody looks, or wants to be told.
};
