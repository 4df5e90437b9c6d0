#pragma once

#include "core/domain/reservation.h"

class ConsoleState;

/// The task of this own reservation is somebody else's too: it has been handed on, is on its way, or came by a warm
/// transfer. Then only the reservation may be wrapped up and completed, or the task would end under them.
///
/// Source: "End of a warm transfer", routing semantics 10.
bool isSharedTask(const ConsoleState &state, const Reservation &own);
