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

/// What a source does not tell of a thing is kept as another has told it: a reservation's timeout comes by push only,
/// the moment when a task entered its queue by request only; an event tells neither how long a task may wait and whom
/// it is meant for, nor since when a worker is there and in its status.
Reservation filledFrom(Reservation candidate, const Reservation &known);
Task filledFrom(Task candidate, const Task &known);
Worker filledFrom(Worker candidate, const Worker &known);

/// The candidate takes the place of what is known.
template <typename T>
bool supersedes(const T &candidate, const T &known)
{
    return precedence(candidate, known) == Precedence::Newer;
}
