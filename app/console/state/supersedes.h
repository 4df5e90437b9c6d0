#pragma once

#include "core/domain/reservation.h"
#include "core/domain/task.h"
#include "core/domain/worker.h"

/// Who wins of two copies of the same thing.
enum class Precedence {
    Same,    ///< Nothing new.
    Newer,   ///< The candidate stands.
    Older,   ///< What is known stands.
    Unclear, ///< Different, yet neither is later: fetch it anew.
};

/// Higher version where both have one, else the later update, else the status that lies further on.
/// Never Unclear.
Precedence precedence(const Reservation &candidate, const Reservation &known);

/// Higher version where both have one, else the later update; on a tie Unclear unless they are equal.
Precedence precedence(const Task &candidate, const Task &known);
Precedence precedence(const Worker &candidate, const Worker &known);

/// The candidate takes the place of what is known.
template <typename T>
bool supersedes(const T &candidate, const T &known)
{
    return precedence(candidate, known) == Precedence::Newer;
}
