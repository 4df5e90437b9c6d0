#pragma once

#include "core/domain/instructionorder.h"

#include <QByteArray>

/// The body that answers an assignment callback: the instruction as compact JSON, its keys as the callback's page has
/// them ("DequeueFrom" is `from`). Parameters without a value are left out.
///
/// Source: "Assignment callback", routing semantics 9.
QByteArray assignmentAnswer(const InstructionOrder &order);
