#pragma once

#include "core/domain/instruction.h"
#include "router/engine/drafts.h"
#include "router/resources/parameters.h"

#include <variant>

namespace router {

/// What a request wants of a reservation: a change of status, or a conference to be set up first.
using ReservationUpdate = std::variant<ReservationDraft, ConferenceInstruction>;

/// Reads ReservationStatus or Instruction, which exclude each other, and what belongs to them. Instructions are read in
/// any case; those that dial in other ways than a conference are refused, as this router does not carry them out yet.
///
/// Source: REST API reference 6.5.
Outcome<ReservationUpdate> readReservationUpdate(Parameters &parameters);

} // namespace router
