#pragma once

#include <chrono>

/// When a token is to be renewed that lives for so long: at 80 % of its life, and at least 60 s before its end; one that
/// lives for less than two minutes at the half.
///
/// Source: "Push and poll", the desk.
std::chrono::milliseconds renewalAfter(std::chrono::milliseconds life);
