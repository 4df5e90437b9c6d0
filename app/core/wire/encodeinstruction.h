#pragma once

#include "core/domain/instructionorder.h"
#include "core/wire/formbody.h"

/// The form of a reservation's update that asks for this instruction: what was given, in the order of the
/// documentation; events repeated. Accept and reject are changes of the status.
///
/// Source: REST API reference 6.5.
FormBody instructionForm(const InstructionOrder &order);
