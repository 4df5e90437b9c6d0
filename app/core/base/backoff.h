#pragma once

#include <QRandomGenerator>
#include <chrono>

/// The wait before attempt `n` (from 1): anywhere between 0.8 s and min(60 s, 2^n s), by `random`, so
/// that a hundred consoles do not come back in the same second after a restart.
///
/// Errors: none; `n` below 1 counts as 1.
/// Source: "Reconnecting", event stream guide.
std::chrono::milliseconds delayBefore(int n, QRandomGenerator &random);
