#pragma once

#include "router/engine/drafts.h"
#include "router/resources/parameters.h"

#include <variant>

namespace router {

/// What a request wants of a reservation: a change of status, or something with phones first.
using ReservationUpdate = std::variant<ReservationDraft, Instruction>;

/// Reads ReservationStatus or Instruction, which exclude each other, and what belongs to them. Instructions are read in
/// any case. A parameter that cannot be read is refused with the number of its instruction's error where there is one.
///
/// Source: REST API reference 6.5, numbers in 1.3.
Outcome<ReservationUpdate> readReservationUpdate(Parameters &parameters);

} // namespace router
